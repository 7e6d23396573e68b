package org.plansite.search;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Chinese numerals as the digits plans print: {@code 二〇二五年}, {@code 百分之十八}, {@code 三十万}. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLACES = "十百千";

    private static final Pattern YEAR = Pattern.compile("[〇○零一二三四五六七八九]{4}(?=年)");
    private static final Pattern PERCENT = Pattern.compile("百分之([零一二三四五六七八九十百]+)(?:点([零一二三四五六七八九]+))?");
    private static final Pattern AMOUNT = Pattern.compile("[零一二三四五六七八九十百千]{2,}(?=万|亿|个|座|家|项|辆|吨|平方|公里|千瓦)");

    /** Not {@code 三四}, some, and not {@code 一百五}, which is 150 when spoken. */
    private static final Pattern WELL_FORMED =
            Pattern.compile("(?:[一二三四五六七八九]千(?!.$))?零?(?:[一二三四五六七八九]?百(?![^十]$))?零?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?");

    private Numerals() {}

    /** A folded text with its numerals written in digits; the text itself where it has none. */
    static String inDigits(String folded) {
        String years = YEAR.matcher(folded).replaceAll(year -> eachDigit(year.group()));
        String percents = PERCENT.matcher(years).replaceAll(Numerals::percent);
        return AMOUNT.matcher(percents)
                .replaceAll(amount -> isWellFormed(amount.group()) ? value(amount.group()) : amount.group());
    }

    private static boolean isWellFormed(String numerals) {
        return WELL_FORMED.matcher(numerals).matches();
    }

    private static String percent(MatchResult percent) {
        if (!isWellFormed(percent.group(1))) {
            return percent.group();
        }
        String decimals = percent.group(2);
        return value(percent.group(1)) + (decimals == null ? "" : "." + eachDigit(decimals)) + "%";
    }

    private static String eachDigit(String numerals) {
        StringBuilder digits = new StringBuilder();
        numerals.chars().forEach(numeral -> digits.append(Math.max(0, DIGITS.indexOf(numeral))));
        return digits.toString();
    }

    /** {@code 四百七十} is 470, {@code 十八} is 18. */
    private static String value(String numerals) {
        int value = 0;
        int digit = 0;
        for (int i = 0; i < numerals.length(); i++) {
            int place = PLACES.indexOf(numerals.charAt(i));
            if (place < 0) {
                digit = DIGITS.indexOf(numerals.charAt(i));
            } else {
                value += Math.max(1, digit) * (int) Math.pow(10, place + 1);
                digit = 0;
            }
        }
        return Integer.toString(value + digit);
    }
}
