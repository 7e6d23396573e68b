package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plansite.plan.YearMention;

/** The years of one sentence, asked for whose value a place in it tells: the last deadline named before it, or the past. */
final class YearsOfTargets {

    /** A value that comes again each year is none for the year that is named before it. */
    private static final Pattern EACH_YEAR = Pattern.compile("每(?:一|学|半)?年|每季度?|每月|逐年");

    private static final Pattern TOLD = Pattern.compile("(?:目前|截至目前|近年来|近[几两三四五]年来?|[^，；。]{2,12}以来)，");
    /** What every one of these has: seldom is there one, and the pattern above is tried at each place of the sentence. */
    private static final Pattern MAY_TELL = Pattern.compile("目前|近|以来");

    private static final Pattern REACHED = Pattern.compile("已(?:经)?(?:累计)?(?:达|建成|实现|完成|超|突破|有|\\p{IsHan}{2}$|$)");

    private final String text;
    private final ClausesRead clauses;
    private final List<YearMention> years;
    private final OptionalInt firstYear;

    /** Whether anything in it may have been reached. */
    private final boolean saysAlready;

    /** Whether anything in it may be told of late. */
    private final boolean saysTold;

    /** Where it says that something is for each year. */
    private final List<MatchResult> eachYear;

    /**
     * @param years the years the sentence names
     * @param firstYear the first of the plan's years, where its title prints any
     */
    YearsOfTargets(String text, ClausesRead clauses, List<YearMention> years, OptionalInt firstYear) {
        this.text = text;
        this.clauses = clauses;
        this.years = GoalYears.of(text, years, firstYear);
        this.firstYear = firstYear;
        this.saysAlready = text.indexOf('已') >= 0;
        this.saysTold = MAY_TELL.matcher(text).find() && TOLD.matcher(text).find();
        this.eachYear = EACH_YEAR.matcher(text).results().toList();
    }

    /** The years the sentence names. */
    List<YearMention> named() {
        return years;
    }

    /** The first of the plan's years, where its title prints any. */
    OptionalInt first() {
        return firstYear;
    }

    /** The last deadlines before a place that stand together: {@code 到2025年和2030年}. */
    List<Integer> deadlinesBefore(int index) {
        List<Integer> together = new ArrayList<>();
        int end = 0;
        for (YearMention year : years) {
            if (year.role() == YearMention.Role.DEADLINE && year.printed().end() <= index) {
                boolean joined = TargetGrammar.JOINT
                        .matcher(text.substring(end, year.printed().start()))
                        .matches();
                if (!joined) {
                    together.clear();
                }
                together.add(year.to());
                end = year.printed().end();
            }
        }
        return together;
    }

    /** A five-year period named later ends the reach of a deadline: within it no year is named. */
    OptionalInt yearBefore(int index) {
        OptionalInt last = OptionalInt.empty();
        int behind = 0;
        for (YearMention year : years) {
            boolean before = year.printed().end() <= index;
            if (before && year.role() == YearMention.Role.DEADLINE) {
                last = OptionalInt.of(year.to());
                behind = year.printed().end();
            } else if (before && year.role() == YearMention.Role.PERIOD && opensClause(year)) {
                last = OptionalInt.empty();
            }
        }
        return isOfEachYear(behind, index) ? OptionalInt.empty() : last;
    }

    /** Whether the words before a place say for when, or the plan's title does and the sentence tells neither what is nor of another time. */
    boolean isDated(int index) {
        int clause = Clauses.endOf(text, index);
        boolean isOfPlan = firstYear.isPresent()
                && years.stream()
                        .allMatch(year -> year.role() == YearMention.Role.BASELINE
                                || year.printed().start() > clause)
                && !CarriedYears.tellsThePast(text);
        return isOfPlan
                || yearBefore(index).isPresent()
                || years.stream()
                        .anyMatch(year -> year.role() == YearMention.Role.PERIOD
                                && year.printed().end() <= index);
    }

    boolean namesYear(int from, int to) {
        return years.stream()
                .anyMatch(
                        year -> year.printed().start() >= from && year.printed().end() <= to);
    }

    /** Whether the words before a number say what has been reached, not what is to be. */
    boolean isPast(int index) {
        if (saysAlready
                && REACHED.matcher(text.substring(clauses.startOf(index), index))
                        .find()) {
            return true;
        }
        if (isTold(index)) {
            return true;
        }
        boolean past = false;
        for (YearMention year : years) {
            boolean single = year.from() == year.to() && year.printed().end() <= index;
            if (single && year.role() == YearMention.Role.DEADLINE) {
                past = false;
            } else if (single && year.role() == YearMention.Role.OTHER) {
                past = opensClause(year) || isBeforeThePlan(year) || GoalYears.sets(text, year);
            } else if (isPeriodBefore(year, index)) {
                past = isBeforeThePlan(year);
            }
        }
        return past;
    }

    /** {@code 近年来，…}: what is said in that part of the sentence is told, until a year by which is named. */
    private boolean isTold(int index) {
        if (!saysTold) {
            return false;
        }
        int part = text.lastIndexOf('；', index - 1) + 1;
        return TOLD.matcher(text).region(part, index).lookingAt()
                && years.stream()
                        .noneMatch(year -> year.role() == YearMention.Role.DEADLINE
                                && year.printed().start() >= part
                                && year.printed().end() <= index);
    }

    /** {@code “十三五”期间，}: what follows is told of that time. */
    private boolean isPeriodBefore(YearMention year, int index) {
        return year.role() == YearMention.Role.PERIOD && year.printed().end() <= index && opensClause(year);
    }

    /** {@code 2010年生产总值达到…} in a plan for 2011 to 2015. */
    private boolean isBeforeThePlan(YearMention year) {
        return firstYear.isPresent() && year.to() < firstYear.getAsInt();
    }

    private boolean opensClause(YearMention year) {
        int start = year.printed().start();
        return text.substring(clauses.startOf(start), start).matches("(?:截至?|截止)?")
                && text.startsWith("，", year.printed().end());
    }

    /** Whether the clause says behind the year and before a place that it tells of each year. */
    private boolean isOfEachYear(int year, int index) {
        if (eachYear.isEmpty()) {
            return false;
        }
        int clause = Math.max(year, clauses.startOf(Math.max(year, index - 1)));
        return eachYear.stream().anyMatch(words -> words.start() >= clause && words.end() <= index);
    }
}
