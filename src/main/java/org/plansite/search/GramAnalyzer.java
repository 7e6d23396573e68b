package org.plansite.search;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts folded text into every character and, at the same position, the pair it begins.
 *
 * <p>{@code 充电桩} gives 充, 充电 | 电, 电桩 | 桩. Digits and letters are cut in the same way, so that {@code 2025年}
 * is found inside {@code 2025年底} and {@code 5} inside {@code 590kg}. A position is an index into the folded text.
 */
final class GramAnalyzer extends Analyzer {
    private final boolean hasPairs;

    /** Characters and pairs. */
    GramAnalyzer() {
        this(true);
    }

    /**
     * @param hasPairs without them only the characters are given
     */
    GramAnalyzer(boolean hasPairs) {
        this.hasPairs = hasPairs;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new GramTokenizer(hasPairs));
    }

    /** One empty position between two values: no pair reaches across, and a position stays an index into their sequence. */
    @Override
    public int getPositionIncrementGap(String field) {
        return 1;
    }

    private static final class GramTokenizer extends Tokenizer {
        private final boolean hasPairs;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private String text = "";
        private int at;
        private int step;
        private boolean pairIsNext;

        GramTokenizer(boolean hasPairs) {
            this.hasPairs = hasPairs;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            StringWriter words = new StringWriter();
            input.transferTo(words);
            text = words.toString();
            at = 0;
            step = 1;
            pairIsNext = false;
        }

        @Override
        public boolean incrementToken() {
            if (at == text.length()) {
                return false;
            }
            clearAttributes();
            int next = text.offsetByCodePoints(at, 1);
            int end = pairIsNext ? text.offsetByCodePoints(next, 1) : next;
            term.append(text, at, end);
            increment.setPositionIncrement(pairIsNext ? 0 : step);
            boolean pairFollows = hasPairs && !pairIsNext && next < text.length();
            if (!pairFollows) {
                step = next - at;
                at = next;
            }
            pairIsNext = pairFollows;
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            increment.setPositionIncrement(step - 1);
        }
    }
}
