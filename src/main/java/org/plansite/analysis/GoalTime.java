package org.plansite.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.plansite.analysis.IndicatorCandidates.Timing;
import org.plansite.analysis.IndicatorDrafts.Reason;
import org.plansite.plan.YearMention;
import org.plansite.plan.YearMention.Role;

/** Says whether the numbers of a sentence are set for a time to come: by its years, by its words, or by what stands above it. */
final class GoalTime {
    private static final Pattern WORDS_OF_TIME = Pattern.compile("年内|每年|力争|确保|争取|原则上|目标|[一二三四五六七八九十0-9]+年(?:左右|时间)");

    /** Not the least or the most that a rule allows. */
    private static final Pattern TO_BE_REACHED =
            Pattern.compile("[到至]$|^(?:达|超过|突破|控制在|保持在|稳定在|维持在)$|增长|下降|降低|减少|削减|压减|提高|提升|增加");

    private final String text;
    private final String plain;
    private final List<YearMention> years;
    private final Timing timing;
    private final OptionalInt firstYear;

    /**
     * @param years the years the sentence names
     * @param firstYear the first of the plan's years, where its title prints any
     */
    GoalTime(String text, List<YearMention> years, Timing timing, OptionalInt firstYear) {
        this.text = text;
        this.plain = Digits.plain(text);
        this.years = years;
        this.timing = timing;
        this.firstYear = firstYear;
    }

    /** Why nobody can say that a number is set for a time to come; empty where somebody can. */
    Optional<Reason> doubt(PrintedNumber number) {
        return doubt(number, false);
    }

    /**
     * The same.
     *
     * @param isMade whether the words before the number say that so many are to be made
     */
    Optional<Reason> doubt(PrintedNumber number, boolean isMade) {
        boolean isReached = isMade
                || TO_BE_REACHED
                        .matcher(TargetGrammar.verbBefore(plain, number.start()).words())
                        .find();
        boolean isDated = years.stream().anyMatch(this::isGoalYear)
                || WORDS_OF_TIME.matcher(text.substring(0, number.start())).find();
        boolean isSaid = isDated || timing == Timing.GOALS || (timing == Timing.PLAN && isReached && isToBe(number));
        return isSaid ? Optional.empty() : Optional.of(Reason.TIME);
    }

    /** Whether the sentence tells neither what is nor, before the number, of another time. */
    private boolean isToBe(PrintedNumber number) {
        return years.stream()
                        .allMatch(year ->
                                year.role() == Role.BASELINE || year.printed().start() > number.end())
                && !CarriedYears.tellsThePast(text);
    }

    /** Whether a year is named as one by which, or in which, something is to be. */
    boolean isGoalYear(YearMention year) {
        return (year.role() == Role.DEADLINE || year.role() == Role.PERIOD) && !tellsOfBefore(year);
    }

    /** {@code “十三五”期间，} in a plan for the years after. */
    private boolean tellsOfBefore(YearMention year) {
        int start = year.printed().start();
        return firstYear.isPresent()
                && year.to() < firstYear.getAsInt()
                && Clauses.startOf(text, start) == start
                && text.startsWith("，", year.printed().end());
    }
}
