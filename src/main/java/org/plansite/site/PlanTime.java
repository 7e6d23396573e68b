package org.plansite.site;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.plansite.obligations.Deadline;
import org.plansite.plan.YearMention;

/**
 * A time the plan sets: {@code 到2025年} (by), {@code 2030年前} (before) or {@code “十四五”期间} (during).
 *
 * @param from the first year of a period; else the year named
 * @param to the last year of a period; else the year named
 * @param name what a period is called, as printed
 */
public record PlanTime(Kind kind, int from, int to, Optional<String> name) {

    /** How the plan means a year; those that are to be kept come before what is only said of a period. */
    public enum Kind {
        BEFORE,
        BY,
        DURING
    }

    static PlanTime by(int year) {
        return new PlanTime(Kind.BY, year, year, Optional.empty());
    }

    static PlanTime of(YearMention mention) {
        Deadline deadline = Deadline.of(mention);
        Kind kind = deadline.isBefore() ? Kind.BEFORE : Kind.BY;
        return new PlanTime(kind, deadline.year(), deadline.year(), Optional.empty());
    }

    static PlanTime during(YearIndex.Span span, String name) {
        return new PlanTime(Kind.DURING, span.from(), span.to(), Optional.of(name));
    }

    /** The kind's name in messages. */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Its name in anchors: {@code 2025}, {@code before-2030}, {@code 2021-2025}. */
    public String slug() {
        String years = from == to ? Integer.toString(to) : from + "-" + to;
        return kind == Kind.BEFORE ? "before-" + years : years;
    }

    /** The page of its year or period. */
    public String address() {
        return new YearIndex.Span(from, to).link().address();
    }

    /** The year at whose start it ends: {@code 2026} for 到2025年, {@code 2030} for 2030年前. */
    public int end() {
        return kind == Kind.BEFORE ? to : to + 1;
    }

    /** The years of a period, {@code 2021–2025}; of a deadline its year. */
    public String years() {
        return new YearIndex.Span(from, to).printed();
    }

    /** Whether its name says which years it means. */
    public boolean nameHasYears() {
        return name.filter(words -> words.contains(Integer.toString(from)) && words.contains(Integer.toString(to)))
                .isPresent();
    }

    public boolean isPeriod() {
        return kind == Kind.DURING;
    }

    /** Whether it is over on a day. */
    boolean isOver(LocalDate day) {
        return !day.isBefore(LocalDate.of(end(), 1, 1));
    }

    /** Deadlines in time, then periods in time; the sooner they end the sooner they come. */
    static int compare(PlanTime one, PlanTime other) {
        int kinds = Boolean.compare(one.isPeriod(), other.isPeriod());
        int ends = Integer.compare(one.end(), other.end());
        return kinds != 0 ? kinds : ends != 0 ? ends : Integer.compare(one.from, other.from);
    }
}
