package org.plansite.analysis;

/** The clauses of a sentence: what stands between {@code ，；：。} outside of round brackets. */
final class Clauses {
    private static final String BORDERS = "，；：。！？";

    private Clauses() {}

    /** Where the clause around the given index starts. */
    static int startOf(String sentence, int index) {
        int depth = 0;
        for (int i = index - 1; i >= 0; i--) {
            char c = sentence.charAt(i);
            if (c == '）') {
                depth++;
            } else if (c == '（') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && BORDERS.indexOf(c) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether two places are surely in one clause: nothing between them ends one, or is a bracket. */
    static boolean isSame(String sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = sentence.charAt(i);
            if (c == '（' || c == '）' || BORDERS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the clause around the given index ends, its border not included. */
    static int endOf(String sentence, int index) {
        for (int i = index; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '（') {
                int close = Brackets.closeOf(sentence, i);
                i = close < 0 ? i : close;
            } else if (BORDERS.indexOf(c) >= 0) {
                return i;
            }
        }
        return sentence.length();
    }
}
