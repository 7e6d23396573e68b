package org.plansite.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.plan.Indicator;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Target;

/**
 * A target as every table shows it.
 *
 * @param id its id
 * @param indicatorId the id of what is measured
 * @param indicator what is measured
 * @param normalised whether the plan nowhere prints the indicator's name so
 * @param name the indicator's name as printed here
 * @param year the year by which, with the way to its page
 * @param yearCarried where the year is printed, if that is an earlier sentence
 * @param operator the id of the operator, {@code at-least}
 * @param before the operator's printed words in front of the value; without a value all there is, {@code 完成…下达指标}
 * @param value the value as printed, {@code 6.53} or {@code 清零}; empty where the plan hands it elsewhere
 * @param unit the unit of measure as printed
 * @param after the operator's printed words behind the value
 * @param change {@code none}, {@code decrease} or {@code increase}
 * @param strength the strength as printed
 * @param baselineYear the year a change is measured against
 * @param baselineValue the value in that year, as a table prints it
 * @param attribute as a table prints it, {@code 约束性}
 * @param quote the words that say it
 * @param where the unit that says it
 * @param bodies the bodies its bracket prints, in order
 */
public record TargetView(
        String id,
        IndicatorId indicatorId,
        Link indicator,
        boolean normalised,
        String name,
        Optional<Link> year,
        Optional<Quote> yearCarried,
        String operator,
        String before,
        Optional<String> value,
        String unit,
        String after,
        String change,
        Optional<String> strength,
        Optional<Link> baselineYear,
        Optional<String> baselineValue,
        Optional<String> attribute,
        Quote quote,
        UnitLink where,
        List<Link> bodies) {
    private static final Pattern WAY = Pattern.compile("(?:下降|降低|减少|增长|提高)(?:值|率|幅度)?$");

    private static final Pattern IN_WORDS = Pattern.compile("[0-9０-９]|零|番|过半|[一二两三四五六七八九十百千]");

    private static final List<String> CHANGES = List.of("下降", "降低", "减少", "削减", "增长", "增加");

    /** Whether the words printed with the value say which way it moves. */
    public boolean saysChange() {
        return CHANGES.stream()
                .anyMatch(word -> before.startsWith(word) || (before.contains(word) && !before.endsWith(word + "水平")));
    }

    /** Whether the year is one that the value is compared with, and not one whose own value stands beside it. */
    public boolean isCompared() {
        return baselineYear.isPresent() && baselineValue.isEmpty() && !saysBaseline();
    }

    /** Whether the words printed with the value say what it is measured against: {@code 达到2020年的2.5倍}. */
    public boolean saysBaseline() {
        return baselineYear
                .map(year -> (before + value.orElse("")).contains(year.text() + "年的"))
                .orElse(false);
    }

    /** The targets of a plan, in its order. */
    public static List<TargetView> allOf(Plan plan) {
        PlanIndex index = new PlanIndex(plan);
        return plan.facts().targets().stream().map(index::view).toList();
    }

    static TargetView of(PlanIndex index, Target target) {
        Indicator indicator = index.plan().vocabulary().indicator(target.indicator());
        String[] words = operatorWords(target);
        return new TargetView(
                target.id(),
                target.indicator(),
                Link.to(indicator),
                isNormalised(indicator),
                target.name(),
                year(target.year()),
                target.yearCarried().map(printed -> Quote.of(index.plan(), printed)),
                id(target.operator()),
                words[0] + multipleOf(target),
                printedValue(target),
                isInWords(target) ? "" : target.unit(),
                words[1],
                id(target.change()),
                target.strength(),
                year(target.baselineYear()),
                target.baselineValue(),
                target.attribute(),
                Quote.of(index.plan(), target.quote()),
                index.link(target.unitId()),
                index.facts().answering(target.unitId(), target.quote().sentence()).stream()
                        .map(responsibility -> body(index, responsibility))
                        .toList());
    }

    /** {@code 2020年的} before {@code 2.5倍}; empty where the value is no multiple of another year's. */
    private static String multipleOf(Target target) {
        boolean isMultiple = target.unit().equals("倍") && target.isMultiple() && !isInWords(target);
        return isMultiple && target.baselineYear().isPresent()
                ? target.baselineYear().getAsInt() + "年的"
                : "";
    }

    /** Whether its name is this site's, because the plan elides part of it or prints it in pieces. */
    static boolean isNormalised(Indicator indicator) {
        return !indicator.printed().contains(indicator.name());
    }

    private static Link body(PlanIndex index, Responsibility responsibility) {
        return Link.to(index.plan().vocabulary().body(responsibility.body()));
    }

    private static Optional<Link> year(OptionalInt year) {
        return year.isPresent()
                ? Optional.of(new Link(Integer.toString(year.getAsInt()), YearIndex.address(year.getAsInt())))
                : Optional.empty();
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value as printed: of 清零, whose number is not printed, the words. */
    private static Optional<String> printedValue(Target target) {
        return isPrinted(target) ? target.value() : target.value().map(number -> target.operatorWords());
    }

    private static boolean isPrinted(Target target) {
        return !isInWords(target)
                && target.value().map(target.quote().words()::contains).orElse(false);
    }

    /** Whether the value is printed in words, {@code 翻一番}, or in pieces, {@code 60%—65%}: they are shown as they are. */
    private static boolean isInWords(Target target) {
        return target.value().isPresent()
                && (IN_WORDS.matcher(target.operatorWords()).find()
                        || !target.quote().words().contains(target.value().get()));
    }

    /** The words before the value and the words behind it: {@code 达到…以上}, or one of the two. */
    private static String[] operatorWords(Target target) {
        if (target.value().isEmpty()) {
            return new String[] {handedElsewhere(target), ""};
        }
        if (!isPrinted(target)) {
            return new String[] {"", ""};
        }
        String words = target.operatorWords();
        int gap = words.indexOf('…');
        if (gap >= 0) {
            return new String[] {words.substring(0, gap), words.substring(gap + 1)};
        }
        String quote = target.quote().words();
        boolean behind = quote.indexOf(words) > quote.indexOf(target.value().orElseThrow());
        return behind ? new String[] {"", words} : new String[] {words, ""};
    }

    /**
     * The quoted words from the operator on, {@code 完成天津市下达指标}, with the word in front of them that says which way,
     * {@code 下降高于…水平}; all of them where the operator is not among them.
     */
    private static String handedElsewhere(Target target) {
        String quote = target.quote().words();
        int operator = Math.max(0, quote.indexOf(target.operatorWords()));
        Matcher way = WAY.matcher(quote).region(0, operator);
        return quote.substring(way.find() ? way.start() : operator);
    }
}
