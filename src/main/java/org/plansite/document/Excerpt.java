package org.plansite.document;

/** Shortens words for a complaint: enough to find them, not the whole paragraph. */
public final class Excerpt {
    private static final int LENGTH = 30;

    private Excerpt() {}

    /** The first words, with {@code …} where some were left out; line breaks become spaces. */
    public static String of(String words) {
        String line = words.strip().replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= LENGTH) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
