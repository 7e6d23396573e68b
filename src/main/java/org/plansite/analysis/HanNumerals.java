package org.plansite.analysis;

/** Chinese numerals as outlines print them. */
final class HanNumerals {
    private static final String DIGITS = "零一二三四五六七八九";

    private HanNumerals() {}

    /**
     * {@code 二十四} for 24.
     *
     * @param number 1 to 99
     */
    static String of(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("no numeral for " + number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String head = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.charAt(tens)) + "十";
        return head + (ones == 0 ? "" : String.valueOf(DIGITS.charAt(ones)));
    }
}
