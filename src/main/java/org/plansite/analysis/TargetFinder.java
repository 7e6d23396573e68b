package org.plansite.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.analysis.IndicatorNames.Match;
import org.plansite.analysis.TargetGrammar.Verb;
import org.plansite.plan.Operator;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Target.Change;
import org.plansite.plan.Unit;
import org.plansite.plan.YearMention;

/**
 * Finds the targets in the text of chapters, sections and tasks.
 *
 * <p>With a number: {@code 新能源装机容量达到700万千瓦以上}, {@code 新建充电桩2000个}, {@code 推广900辆氢燃料电池汽车},
 * {@code 80%以上的处级及以上机关达到…}. Without one: {@code 产能清零} is 0, {@code 完成天津市下达指标} hands the value elsewhere, and
 * {@code 下降高于全市…水平} compares with another rate. The year is the last deadline named before the number in its sentence.
 */
final class TargetFinder {
    private static final Pattern ZERO = Pattern.compile("(?:全面|全部)?清零");
    private static final Pattern HANDED_DOWN = Pattern.compile(
            "(?:下降值|下降率|降幅|下降|增长)?(?:确保|力争)?完成[^，；。]*?下达(?:的)?(?:指标|目标任务|目标|任务|(?<what>[^，；。]*?)(?<cut>削减|下降|控制)?目标(?:任务)?)");
    private static final Pattern RELATIVE =
            Pattern.compile("(?<way>下降|增长|提高)(?:率|幅度)?(?<verb>不低于|不高于|高于|低于|大于|小于)[^，；。0-9]+?水平");

    private final IndicatorNames names;

    TargetFinder(IndicatorNames names) {
        this.names = names;
    }

    /**
     * The targets of a sentence, in printed order.
     *
     * @param years the years the same sentence names
     * @param firstNumber the number of the first target found, for its id
     */
    List<Target> find(
            Unit unit, Sentence sentence, List<PrintedNumber> quantities, List<YearMention> years, int firstNumber) {
        Reading reading = new Reading(unit, sentence, years);
        int previousEnd = 0;
        for (PrintedNumber quantity : quantities) {
            reading.number(quantity, previousEnd);
            previousEnd = quantity.end();
        }
        reading.zeros();
        reading.handedDown();
        reading.relative();
        reading.joinSharesWithWhatTheyReach();
        reading.found.sort(Comparator.comparingInt(target -> target.quote().start()));
        List<Target> numbered = new ArrayList<>();
        for (Target target : reading.found) {
            numbered.add(target.withId(unit.id() + ".t" + (firstNumber + numbered.size())));
        }
        return numbered;
    }

    /** One sentence while its targets are read. */
    private final class Reading {
        private final Unit unit;
        private final Sentence sentence;
        private final String text;
        private final List<YearMention> years;
        private final List<Target> found = new ArrayList<>();

        Reading(Unit unit, Sentence sentence, List<YearMention> years) {
            this.unit = unit;
            this.sentence = sentence;
            this.text = sentence.text();
            this.years = years;
        }

        void number(PrintedNumber quantity, int previousEnd) {
            Verb verb = TargetGrammar.verbBefore(text, quantity.start());
            String limit = TargetGrammar.limitAfter(text, quantity.end());
            int end = quantity.end() + TargetGrammar.limitLength(text, quantity.end());
            Value value = new Value(
                    Optional.of(quantity.value()),
                    quantity.unit(),
                    TargetGrammar.operator(verb.words(), limit),
                    limit.isEmpty() ? verb.words() : verb.words() + "…" + limit,
                    verb.change());
            Optional<Match> behind = names.after(text, skipSpace(end));
            if (behind.isPresent()) {
                int start = Math.max(previousEnd, clauseStart(quantity.start()));
                add(List.of(behind.get()), value, start, behind.get().end());
                return;
            }
            int subjectEnd = TargetGrammar.beforeBaseline(text, verb.start());
            if (!verb.isBare() || yearBefore(quantity.start()).isPresent()) {
                add(names.before(text, trimmed(subjectEnd)), value, startOfQuote(quantity.start(), previousEnd), end);
            }
        }

        void zeros() {
            for (Matcher matcher = ZERO.matcher(text); matcher.find(); ) {
                Value zero = new Value(Optional.of("0"), "", Operator.EQUAL, matcher.group(), Change.NONE);
                add(names.before(text, matcher.start()), zero, startOfQuote(matcher.start(), 0), matcher.end());
            }
        }

        void handedDown() {
            for (Matcher matcher = HANDED_DOWN.matcher(text); matcher.find(); ) {
                boolean falls =
                        matcher.group().startsWith("下降") || matcher.group().startsWith("降幅");
                boolean cut = matcher.group("cut") != null && !"控制".equals(matcher.group("cut"));
                Value value = new Value(
                        Optional.empty(), "", Operator.NONE, "完成", falls || cut ? Change.DECREASE : Change.NONE);
                List<Match> subjects = matcher.group("what") == null
                        ? names.before(text, matcher.start())
                        : names.within(text, matcher.start("what"), matcher.end("what")).stream()
                                .toList();
                add(subjects, value, startOfQuote(matcher.start(), 0), matcher.end());
            }
        }

        void relative() {
            for (Matcher matcher = RELATIVE.matcher(text); matcher.find(); ) {
                Change change = matcher.group("way").equals("下降") ? Change.DECREASE : Change.INCREASE;
                String verb = matcher.group("verb");
                Value value = new Value(Optional.empty(), "", TargetGrammar.operator(verb, ""), verb, change);
                add(names.before(text, matcher.start()), value, startOfQuote(matcher.start(), 0), matcher.end());
            }
        }

        private void add(List<Match> subjects, Value value, int start, int end) {
            OptionalInt year = yearBefore(end);
            Optional<String> strength = TargetGrammar.strength(text, start, end);
            OptionalInt baseline = value.change == Change.NONE
                    ? OptionalInt.empty()
                    : TargetGrammar.baseline(text, clauseStart(start), end).stream()
                            .mapToInt(Integer::intValue)
                            .findFirst();
            for (Match subject : subjects) {
                found.add(new Target(
                        "",
                        subject.indicator().id(),
                        text.substring(subject.start(), subject.end()),
                        Passage.of(unit.id(), sentence, start, end),
                        year,
                        value.operator,
                        value.words,
                        value.value,
                        value.change,
                        value.unit,
                        strength,
                        baseline));
            }
        }

        /** The start of the clause, behind the number before and behind the year that opens it. */
        private int startOfQuote(int index, int previousEnd) {
            int start = Math.max(clauseStart(index), previousEnd);
            for (YearMention year : years) {
                boolean opens = year.role() == YearMention.Role.DEADLINE
                        && year.printed().start() == start;
                start = opens ? year.printed().end() : start;
            }
            while ("、， ".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            return hasCondition(start) ? clauseStart(start - 2) : start;
        }

        /** {@code 新建民用建筑具备条件的，实施装配式建筑比例达到100%}: the clause before says for what the target is set. */
        private boolean hasCondition(int start) {
            return start > 1 && text.startsWith("的，", start - 2);
        }

        /**
         * {@code 超过30%的炼油产能，单位能量因数综合能耗达到7.5千克标准油} sets two targets that mean nothing without each other: both
         * are quoted with the whole.
         */
        void joinSharesWithWhatTheyReach() {
            for (Target share : List.copyOf(found)) {
                int next = share.quote().end() + 1;
                boolean isShare = text.startsWith(
                        "的" + share.name(), share.quote().end() - share.name().length() - 1);
                if (isShare) {
                    found.stream()
                            .filter(target -> target.quote().start() == next)
                            .findFirst()
                            .ifPresent(target -> quoteTogether(share, target));
                }
            }
        }

        private void quoteTogether(Target share, Target reached) {
            Passage both = Passage.of(
                    unit.id(), sentence, share.quote().start(), reached.quote().end());
            found.replaceAll(target -> target.equals(share) || target.equals(reached) ? target.quotedAs(both) : target);
        }

        private int clauseStart(int index) {
            return Clauses.startOf(text, index);
        }

        private int trimmed(int end) {
            int trimmed = end;
            while (trimmed > 0 && text.charAt(trimmed - 1) == ' ') {
                trimmed--;
            }
            return trimmed;
        }

        private int skipSpace(int start) {
            return start < text.length() && text.charAt(start) == ' ' ? start + 1 : start;
        }

        private OptionalInt yearBefore(int index) {
            OptionalInt last = OptionalInt.empty();
            for (YearMention year : years) {
                if (year.role() == YearMention.Role.DEADLINE && year.printed().end() <= index) {
                    last = OptionalInt.of(year.to());
                }
            }
            return last;
        }
    }

    /** What a clause sets, whatever it sets it for. */
    private record Value(Optional<String> value, String unit, Operator operator, String words, Change change) {}
}
