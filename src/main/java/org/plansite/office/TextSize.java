package org.plansite.office;

/** How much room words take: a Chinese character is as wide as two digits. */
final class TextSize {
    private TextSize() {}

    /** The width in digits. */
    static int units(String words) {
        int all = 0;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            all += units(words.codePointAt(i));
        }
        return all;
    }

    /** From U+2E80 on all that plans print is set full width, and the quotation marks and dashes are too. */
    private static int units(int character) {
        boolean isWide =
                character >= 0x2E80 || (character >= 0x2010 && character <= 0x2027) || isCircledOrMath(character);
        return isWide ? 2 : 1;
    }

    private static boolean isCircledOrMath(int character) {
        return character >= 0x2160 && character <= 0x2500;
    }

    /** How many lines words take in a column of some digits. */
    static int lines(String words, int width) {
        if (words.indexOf('\n') < 0 && words.indexOf('\r') < 0) {
            return words.isEmpty() ? 0 : Math.max(1, (units(words) + width - 1) / width);
        }
        return words.lines()
                .mapToInt(line -> Math.max(1, (units(line) + width - 1) / width))
                .sum();
    }
}
