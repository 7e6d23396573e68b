package org.plansite.intake;

/** The bracket that ends a paragraph behind its last sentence, where the genre prints who is responsible. */
final class ClosingBracket {
    private ClosingBracket() {}

    /** {@code …全面清零。（区水务局、区财政局，各街镇）} has one; {@code …治理体系（大建设）。} has none. */
    static boolean ends(String paragraph) {
        int depth = 0;
        for (int i = paragraph.length() - 1; i >= 0; i--) {
            char c = paragraph.charAt(i);
            if (c == '）' || c == ')') {
                depth++;
            } else if (c == '（' || c == '(') {
                depth--;
            }
            if (depth == 0) {
                return i < paragraph.length() - 1 && i > 0 && paragraph.charAt(i - 1) == '。';
            }
        }
        return false;
    }
}
