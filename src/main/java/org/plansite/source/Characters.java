package org.plansite.source;

import java.util.Locale;
import java.util.OptionalInt;

/** Characters that have no place in words that people read. */
public final class Characters {
    private Characters() {}

    /** Control characters; line ends and tabs are none. */
    static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }

    /**
     * Embeddings, overrides and isolates of the Unicode bidirectional algorithm: they show words in another order than
     * a file holds them, so that a reader sees other numbers or names than were checked.
     */
    static boolean turnsWordsRound(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** The first character that cannot be shown or written, such as half a surrogate pair. */
    public static OptionalInt firstUnprintable(String words) {
        return words.codePoints()
                .filter(c -> isControl(c)
                        || turnsWordsRound(c)
                        || (c & 0xFFFE) == 0xFFFE
                        || Character.getType(c) == Character.SURROGATE)
                .findFirst();
    }

    /** As Unicode names it: U+202E. */
    public static String code(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
