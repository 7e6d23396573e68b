package org.plansite.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a report speaks of: a year {@code 2024}, a half {@code 2024-H1}, a quarter {@code 2024-Q3} or a month
 * {@code 2024-06}.
 *
 * <p>A period comes before another when it ends earlier; of two that end together, the shorter comes first.
 */
public record ReportPeriod(int year, Length length, int number) implements Comparable<ReportPeriod> {
    private static final Pattern FORM = Pattern.compile(
            "(?<year>(?:19|20)[0-9]{2})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");
    private static final Comparator<ReportPeriod> ORDER =
            Comparator.comparing(ReportPeriod::lastMonth).thenComparing(ReportPeriod::length);

    /** How long a period is, the shortest first. */
    public enum Length {
        MONTH(1),
        QUARTER(3),
        HALF(6),
        YEAR(12);

        private final int months;

        Length(int months) {
            this.months = months;
        }

        /** The name in messages. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ReportPeriod {
        if (number < 1 || number * length.months > 12) {
            throw new IllegalArgumentException("no period: " + year + " " + length + " " + number);
        }
    }

    public static ReportPeriod ofYear(int year) {
        return new ReportPeriod(year, Length.YEAR, 1);
    }

    /** The period a text means; empty when it means none. */
    public static Optional<ReportPeriod> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group("year"));
        return Optional.of(part(year, form, "half", Length.HALF)
                .or(() -> part(year, form, "quarter", Length.QUARTER))
                .or(() -> part(year, form, "month", Length.MONTH))
                .orElseGet(() -> ofYear(year)));
    }

    private static Optional<ReportPeriod> part(int year, Matcher form, String group, Length length) {
        return Optional.ofNullable(form.group(group))
                .map(number -> new ReportPeriod(year, length, Integer.parseInt(number)));
    }

    /** Its last month. */
    public YearMonth lastMonth() {
        return YearMonth.of(year, number * length.months);
    }

    /** Its first day. */
    public LocalDate begin() {
        return LocalDate.of(year, (number - 1) * length.months + 1, 1);
    }

    @Override
    public int compareTo(ReportPeriod other) {
        return ORDER.compare(this, other);
    }

    /** As a file of reports writes it. */
    @Override
    public String toString() {
        return switch (length) {
            case YEAR -> Integer.toString(year);
            case HALF -> year + "-H" + number;
            case QUARTER -> year + "-Q" + number;
            case MONTH -> lastMonth().toString();
        };
    }
}
