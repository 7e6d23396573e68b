package org.plansite.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** A date as people write it, {@code 2025-12-31}: not the years of ten digits that ISO 8601 allows with a sign. */
public final class CalendarDay {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private CalendarDay() {}

    /**
     * @throws DateTimeParseException when it is none
     */
    public static LocalDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new DateTimeParseException("no date", text, 0);
        }
        return LocalDate.parse(text);
    }
}
