package org.plansite.analysis;

import org.plansite.document.RowWords;
import org.plansite.plan.Sentence;

/** The marks between the clauses of a Chinese sentence, read as full-width ones where a plan prints half-width ones. */
final class Marks {
    private static final String HALF = ",;:!?";
    private static final String FULL = "，；：！？";
    private static final char CELL = RowWords.JOINT.charAt(0);

    private Marks() {}

    /**
     * The words of a sentence with full-width marks, as long as printed: places in it are places in the sentence.
     *
     * <p>The cells of a row are clauses. A mark between Latin letters or digits belongs to what they say: {@code 1,000}, {@code 9:30}.
     */
    static String read(Sentence sentence) {
        return read(sentence.text());
    }

    /** The same of a name that may stand in a sentence. */
    static String read(String printed) {
        StringBuilder read = null;
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) == CELL) {
                read = read == null ? new StringBuilder(printed) : read;
                read.setCharAt(i, '；');
            }
            int mark = printed.charAt(i) < 0x80 ? HALF.indexOf(printed.charAt(i)) : -1;
            if (mark >= 0 && !(isLatin(printed, i - 1) && isLatin(printed, i + 1))) {
                read = read == null ? new StringBuilder(printed) : read;
                read.setCharAt(i, FULL.charAt(mark));
            }
        }
        return read == null ? printed : read.toString();
    }

    private static boolean isLatin(String text, int index) {
        return index >= 0
                && index < text.length()
                && text.charAt(index) < 0x80
                && Character.isLetterOrDigit(text.charAt(index));
    }
}
