package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences.
 *
 * <p>A sentence ends with {@code 。}, {@code ！} or {@code ？} and the closing marks behind it, outside of round
 * brackets. What follows the last one, such as the closing bracket with the responsible bodies, is a sentence of its
 * own. Put together, the sentences are the paragraph.
 */
final class SentenceSplitter {
    private static final String ENDS = "。！？";
    private static final String CLOSING = "”’）》」』";

    private SentenceSplitter() {}

    static List<String> split(String paragraph) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (paragraph.charAt(i) == '（') {
                int close = Brackets.closeOf(paragraph, i);
                i = close < 0 ? i : close;
            } else if (ENDS.indexOf(paragraph.charAt(i)) >= 0) {
                int end = i + 1;
                while (end < paragraph.length() && (is(ENDS, paragraph, end) || is(CLOSING, paragraph, end))) {
                    end++;
                }
                sentences.add(paragraph.substring(start, end));
                start = end;
                i = end - 1;
            }
        }
        if (start < paragraph.length()) {
            sentences.add(paragraph.substring(start));
        }
        return sentences;
    }

    private static boolean is(String marks, String text, int index) {
        return marks.indexOf(text.charAt(index)) >= 0;
    }
}
