package org.plansite.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Indicator;
import org.plansite.plan.Passage;
import org.plansite.plan.Target;

/** An indicator stated more than once has one value, one operator, one strength and one name. */
final class RepeatedTargets implements Check {

    @Override
    public List<Result> check(Evidence evidence) {
        List<Result> results = new ArrayList<>();
        Map<String, List<Target>> sameYear = new LinkedHashMap<>();
        Map<Indicator, List<Target>> sameIndicator = new LinkedHashMap<>();
        for (Target target : evidence.targets()) {
            Indicator indicator = evidence.vocabulary().indicator(target.indicator());
            sameIndicator.computeIfAbsent(indicator, key -> new ArrayList<>()).add(target);
            if (target.value().isPresent()) {
                sameYear.computeIfAbsent(
                                indicator.id() + " " + target.year() + " " + sort(target), key -> new ArrayList<>())
                        .add(target);
            }
        }
        sameYear.values().stream()
                .map(RepeatedTargets::withoutStretches)
                .forEach(targets -> compare(targets, evidence, results));
        sameIndicator.forEach((indicator, targets) -> compareNames(indicator, targets, results));
        return results;
    }

    /** A level, {@code 达到40%}, and a change, {@code 比上年提高2个百分点} or {@code 年均增长5%}, don't contradict each other. */
    private static String sort(Target target) {
        if (target.change() == Target.Change.NONE) {
            return target.isMultiple() ? "multiple of " + target.baselineYear() : "level";
        }
        boolean isYearly = target.operatorWords().contains("年均");
        boolean isPoints = target.unit().equals("个百分点");
        return target.change() + (isYearly ? " a year " : " ") + (isPoints ? "points " : " ") + target.baselineYear();
    }

    /** {@code 保持在80%以上、力争达到90%} sets one value and hopes for another. */
    private static List<Target> withoutStretches(List<Target> targets) {
        return targets.stream()
                .filter(target ->
                        target.strength().isEmpty() || targets.stream().noneMatch(other -> goesOnFrom(target, other)))
                .toList();
    }

    private static boolean goesOnFrom(Target target, Target other) {
        Passage whole = target.quote();
        return other.strength().isEmpty()
                && whole.contains(other.quote())
                && whole.end() > other.quote().end();
    }

    private static void compare(List<Target> targets, Evidence evidence, List<Result> results) {
        Target first = targets.get(0);
        String name = evidence.vocabulary().indicator(first.indicator()).name();
        String year = first.year().isPresent() ? String.valueOf(first.year().getAsInt()) : "—";
        List<String> values = distinct(targets.stream().map(RepeatedTargets::printedValue));
        // A table has no room for 力争.
        List<String> strengths = distinct(targets.stream()
                .filter(target -> target.row().isEmpty())
                .map(target -> target.strength().orElse("—")));
        boolean isOne = targets.stream().anyMatch(target -> target.row().isPresent())
                && distinct(targets.stream().map(RepeatedTargets::meaning)).size() == 1;
        if (values.size() > 1 && !isOne) {
            results.add(new Result(Kind.VALUE_CONFLICT, List.of(name, year, listed(values)), quotes(targets)));
        }
        if (strengths.size() > 1) {
            results.add(new Result(Kind.STRENGTH_DIFFERS, List.of(name, year, listed(strengths)), quotes(targets)));
        }
    }

    private static void compareNames(Indicator indicator, List<Target> targets, List<Result> results) {
        List<String> names = distinct(targets.stream().map(Target::name));
        List<String> unlike = names.stream()
                .filter(name -> names.stream().noneMatch(other -> !other.equals(name) && other.endsWith(name)))
                .toList();
        if (unlike.size() > 1) {
            results.add(new Result(Kind.INDICATOR_NAMES, List.of(indicator.name(), listed(unlike)), quotes(targets)));
        }
    }

    /** {@code 35%以上}: the value with its unit and the words of its limit. */
    static String printedValue(Target target) {
        String words = target.operatorWords();
        int gap = words.indexOf('…');
        String limit = gap < 0 ? "" : words.substring(gap + 1);
        boolean isBefore = gap < 0 ? !target.operator().sign().equals("=") : limit.isEmpty();
        String verb = isBefore ? words.substring(0, gap < 0 ? words.length() : gap) : "";
        return verb + target.value().orElse("") + target.unit() + limit;
    }

    /** What a value says, however it is printed: {@code ≥35}, {@code 不低于35%} and {@code 35%以上}. */
    private static String meaning(Target target) {
        String unit = UnitWords.plain(target.unit());
        String value = target.value().orElse("").replace(",", "").replace("，", "");
        Optional<Measure> measure = Measure.of(value, unit);
        String number = measure.isPresent()
                ? Measure.plain(measure.get().amount())
                        + measure.get().dimension()
                        + measure.get().per()
                : (value.matches("[0-9]+(\\.[0-9]+)?") ? Measure.plain(new BigDecimal(value)) : value) + unit;
        return target.operator().sign() + number;
    }

    private static List<Passage> quotes(List<Target> targets) {
        return targets.stream().map(Target::quote).distinct().toList();
    }

    private static List<String> distinct(Stream<String> words) {
        return words.distinct().collect(Collectors.toList());
    }

    private static String listed(List<String> words) {
        return String.join(" / ", words);
    }
}
