package org.plansite.document;

/** Reads the numerals that labels are printed with: {@code 七}, {@code 二十四}, {@code 12}, {@code １２}. */
final class Numeral {
    private static final String CHINESE = "〇一二三四五六七八九";

    private Numeral() {}

    /** The value of a Chinese numeral from 1 to 99; 0 when it is none. */
    static int chinese(String printed) {
        int ten = printed.indexOf('十');
        if (ten < 0) {
            return printed.length() == 1 ? digit(printed) : 0;
        }
        String tens = printed.substring(0, ten);
        String ones = printed.substring(ten + 1);
        boolean wellFormed = tens.length() <= 1 && ones.length() <= 1;
        int high = tens.isEmpty() ? 1 : digit(tens);
        int low = ones.isEmpty() ? 0 : digit(ones);
        return wellFormed && high > 0 && (ones.isEmpty() || low > 0) ? high * 10 + low : 0;
    }

    /** The value of decimal digits, full-width ones too. */
    static int decimal(String printed) {
        return printed.chars().map(c -> Character.digit(c, 10)).reduce(0, (value, digit) -> value * 10 + digit);
    }

    /** The value of a numeral of either kind; 0 when it is none. */
    static int of(String printed) {
        return Character.isDigit(printed.charAt(0)) ? decimal(printed) : chinese(printed);
    }

    private static int digit(String printed) {
        return Math.max(0, CHINESE.indexOf(printed));
    }
}
