package org.plansite.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line that is a date: {@code 2023年7月2日}, {@code 二〇二三年七月二日}. */
final class PrintedDate {
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
    private static final Pattern HAN = Pattern.compile("([〇○零O一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    private static final String NUMERALS = "〇一二三四五六七八九";

    private PrintedDate() {}

    /** The date in ISO form. */
    static Optional<String> of(String line) {
        Matcher digits = DIGITS.matcher(line);
        if (digits.matches()) {
            return date(number(digits.group(1)), number(digits.group(2)), number(digits.group(3)));
        }
        Matcher han = HAN.matcher(line);
        return han.matches() ? date(year(han.group(1)), han(han.group(2)), han(han.group(3))) : Optional.empty();
    }

    private static Optional<String> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int year(String printed) {
        return printed.chars().map(c -> Math.max(0, NUMERALS.indexOf(c))).reduce(0, (year, digit) -> year * 10 + digit);
    }

    private static int han(String printed) {
        int ten = printed.indexOf('十');
        if (ten < 0) {
            return printed.length() == 1 ? NUMERALS.indexOf(printed) : 0;
        }
        int high = ten == 0 ? 1 : NUMERALS.indexOf(printed.charAt(ten - 1));
        return high * 10 + (ten == printed.length() - 1 ? 0 : NUMERALS.indexOf(printed.charAt(ten + 1)));
    }
}
