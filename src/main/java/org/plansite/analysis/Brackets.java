package org.plansite.analysis;

/**
 * Finds the partner of a full-width round bracket; brackets may be nested.
 *
 * <p>Published texts close one with a half-width bracket now and then, {@code （责任单位：市水务局)}: that is its partner where no
 * full-width one is.
 */
final class Brackets {
    private Brackets() {}

    /** The index of the bracket that closes the one at {@code open}; -1 when none does. */
    static int closeOf(String text, int open) {
        int close = closeOf(text, open, "（", "）");
        return close < 0 ? closeOf(text, open, "（(", "）)") : close;
    }

    private static int closeOf(String text, int open, String opening, String closing) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (opening.indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if (closing.indexOf(text.charAt(i)) >= 0 && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
