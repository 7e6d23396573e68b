package org.plansite.obligations;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.plansite.plan.YearMention;

/**
 * A time by which something is to be done, as the plan prints it.
 *
 * @param printed the words, {@code 到2025年}, {@code 2030年前}
 * @param year the year they name
 * @param date the day a calendar shows; the plan names none, so this is a convention
 */
public record Deadline(String printed, int year, LocalDate date) {
    private static final Pattern BEFORE = Pattern.compile("年[之以]?前$");

    /** The deadline a mention sets. */
    public static Deadline of(YearMention mention) {
        return of(mention.printed().words(), mention.to());
    }

    /** {@code 到2025年} ends with its year; {@code 2030年前} means, as its words say, before that year begins. */
    static Deadline of(String printed, int year) {
        int last = BEFORE.matcher(printed).find() ? year - 1 : year;
        return new Deadline(printed, year, LocalDate.of(last, 12, 31));
    }

    /** Whether the words mean the time before the year, not the year's end. */
    public boolean isBefore() {
        return date.getYear() < year;
    }
}
