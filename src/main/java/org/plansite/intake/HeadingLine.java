package org.plansite.intake;

import java.util.ArrayList;
import java.util.List;
import org.plansite.document.Block;
import org.plansite.document.PrintedLine;
import org.plansite.document.Words;

/**
 * A line that opens a part of the outline: its title is the line or, where the paragraph runs on in the same line, the
 * first sentence.
 *
 * @param words the whole line
 * @param titleLength how much of it is label and title
 */
record HeadingLine(Words words, int titleLength) {
    private static final String SENTENCE_END = "。！？";
    private static final String OPENING = "（(“《〈「『【〔";
    private static final String CLOSING = "）)”》〉」』】〕";

    static HeadingLine of(PrintedLine line) {
        return new HeadingLine(line.words(), firstSentence(line.text()));
    }

    boolean runsIn() {
        return titleLength < words.text().length();
    }

    /** Whether the title is a whole sentence, closed by its mark. */
    boolean isSentence() {
        return SENTENCE_END.indexOf(words.text().charAt(titleLength - 1)) >= 0;
    }

    String title() {
        return words.text().substring(0, titleLength);
    }

    /** The heading and, where the line runs on, the paragraph. */
    List<Block> blocks(int level) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(level, new Words(title(), words.places()), runsIn()));
        if (runsIn()) {
            blocks.add(new Block.Paragraph(words.from(titleLength)));
        }
        return blocks;
    }

    /** The length of the first sentence; a mark inside brackets or quotation marks does not end it. */
    private static int firstSentence(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && SENTENCE_END.indexOf(c) >= 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
