package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import org.plansite.document.DutyBrackets.Found;

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

    /** A piece of a paragraph: a sentence, or a bracket of duties. */
    record Piece(String text, boolean isBracket) {}

    /** The paragraph cut at its brackets of duties too, wherever in it they stand. */
    static List<Piece> split(String paragraph, List<Found> brackets) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Found bracket : brackets) {
            int start = done + withoutSpaceAtEnd(paragraph.substring(done, bracket.start()));
            split(paragraph.substring(done, start)).forEach(piece -> pieces.add(new Piece(piece, false)));
            boolean last = paragraph.substring(bracket.end()).isBlank();
            done = last ? paragraph.length() : bracket.end();
            pieces.add(new Piece(paragraph.substring(start, done), true));
        }
        split(paragraph.substring(done)).forEach(piece -> pieces.add(new Piece(piece, false)));
        return pieces;
    }

    private static int withoutSpaceAtEnd(String text) {
        return text.stripTrailing().length();
    }

    private static boolean is(String marks, String text, int index) {
        return marks.indexOf(text.charAt(index)) >= 0;
    }
}
