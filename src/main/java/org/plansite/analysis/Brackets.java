package org.plansite.analysis;

/** Finds the partner of a full-width round bracket; brackets may be nested. */
final class Brackets {
    private Brackets() {}

    /** The index of the bracket that closes the one at {@code open}; -1 when none does. */
    static int closeOf(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '（') {
                depth++;
            } else if (text.charAt(i) == '）' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
