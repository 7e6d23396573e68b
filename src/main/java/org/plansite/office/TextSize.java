package org.plansite.office;

/** How much room words take: a Chinese character is as wide as two digits. */
final class TextSize {
    private TextSize() {}

    /** The width in digits. */
    static int units(String words) {
        return words.codePoints().map(TextSize::units).sum();
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
        return words.lines()
                .mapToInt(line -> Math.max(1, (units(line) + width - 1) / width))
                .sum();
    }
}
