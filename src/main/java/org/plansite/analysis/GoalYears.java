package org.plansite.analysis;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.plansite.plan.YearMention;
import org.plansite.plan.YearMention.Role;

/**
 * Tells bare years of a sentence, {@code 2025年}, that goals are set for from those that tell the past: by the verb right
 * behind them and by the first of the plan's years.
 */
final class GoalYears {
    /** What is to be in the year, right behind it. */
    private static final Pattern SETS = Pattern.compile(
            "(?:年?[底末]?[前内]?)?(?:力争|确保|争取|要|将|应|预计|再|累计|总体|全面|基本|均|都|分别)*(?:达到|达(?![成标产])|突破|超过|[增降升]至|[增降升]到"
                    + "|(?:提高|提升|增加|增长|扩大|下降|降低|减少|压减|缩短|上升)[到至]|(?:控制|保持|稳定|维持)在|不低于|不少于|不超过|不高于)");

    private static final Pattern TRAILING_NUMBER =
            Pattern.compile("(?<=[\\p{IsHan}”])[0-9]+(?:\\.[0-9]+)?(?=[^A-Za-z0-9])");

    private static final Pattern JOINT = Pattern.compile("[、和与及]");

    private GoalYears() {}

    /**
     * The years, a bare one as a deadline where a value is set for it in the time of the plan.
     *
     * @param text the sentence as it is read
     * @param firstYear the first of the plan's years, where its title prints any
     */
    static List<YearMention> of(String text, List<YearMention> years, OptionalInt firstYear) {
        return years.stream()
                .map(year -> isBare(year) && isAhead(text, year, years, firstYear) ? asDeadline(year) : year)
                .toList();
    }

    /** Whether a value is set, or told, right behind a bare year: the years before it have nothing to do with that. */
    static boolean sets(String text, YearMention year) {
        return isBare(year)
                && SETS.matcher(text)
                        .region(year.printed().end(), text.length())
                        .lookingAt();
    }

    private static boolean isBare(YearMention year) {
        return year.role() == Role.OTHER
                && year.from() == year.to()
                && year.printed().words().matches(".{4}年");
    }

    private static boolean isAhead(String text, YearMention year, List<YearMention> years, OptionalInt firstYear) {
        if (sets(text, year)) {
            boolean isOfPlan = firstYear.isPresent() && year.to() >= firstYear.getAsInt();
            return isOfPlan || years.stream().anyMatch(other -> isEarlierGoal(other, year));
        }
        return firstYear.isPresent()
                && ((year.to() > firstYear.getAsInt() && opensClause(text, year))
                        || (year.to() == firstYear.getAsInt() && isMadeIn(text, year))
                        || (year.to() >= firstYear.getAsInt() && isListed(text, year, years)));
    }

    /** {@code 2023年新建5G基站500个} in a plan that begins with that year: it is still to be. */
    private static boolean isMadeIn(String text, YearMention year) {
        int end = year.printed().end();
        String rest = text.substring(end, Clauses.endOf(text, end));
        boolean isMade = IndicatorPhrase.made(rest).isPresent()
                || IndicatorPhrase.isAdded(TRAILING_NUMBER.split(rest, 2)[0]);
        return opensClause(text, year) && isMade && !CarriedYears.tellsThePast(text);
    }

    /**
     * {@code 2023年、2024年、2025年产值分别增长10%、11%、12%}, {@code 产值2023年、2024年分别达到…}: years told together, each
     * for a value of its own.
     */
    private static boolean isListed(String text, YearMention year, List<YearMention> years) {
        int clause = Clauses.startOf(text, year.printed().start());
        int end = Clauses.endOf(text, year.printed().end());
        List<YearMention> listed = years.stream()
                .filter(other ->
                        other.printed().start() >= clause && other.printed().end() <= end)
                .toList();
        int last = listed.isEmpty()
                ? clause
                : listed.get(listed.size() - 1).printed().end();
        boolean isBehindName = text.startsWith("分别", last);
        int next = clause;
        for (YearMention other : listed) {
            boolean follows = other.printed().start() == next
                    || (next == clause && isBehindName)
                    || JOINT.matcher(text.substring(next, other.printed().start()))
                            .matches();
            if (!isBare(other) || !follows) {
                return false;
            }
            next = other.printed().end();
        }
        return listed.size() > 1 && text.substring(next, end).contains("分别");
    }

    /** {@code 到2023年，建成2000个，2025年达到5000个}: what comes after a goal is one. */
    private static boolean isEarlierGoal(YearMention other, YearMention year) {
        return other.role() == Role.DEADLINE
                && other.to() < year.to()
                && other.printed().end() <= year.printed().start();
    }

    private static boolean opensClause(String text, YearMention year) {
        int start = year.printed().start();
        return Clauses.startOf(text, start) == start;
    }

    private static YearMention asDeadline(YearMention year) {
        return new YearMention(year.printed(), year.from(), year.to(), Role.DEADLINE);
    }
}
