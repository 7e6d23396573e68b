package org.plansite.document;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The Markdown of a table: a row for each line that begins with {@code |}, and its cells. */
final class TableBlock extends Block {
    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** A line of the table; the line of dashes below the head is none. */
    static final class Row extends Node {
        Row(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** The words between two strokes. */
    static final class Cell extends Node {
        /** What stands in a cell that is part of the one above it. */
        static final String MERGED = "^^";

        Cell(BasedSequence chars) {
            super(chars);
        }

        boolean isMerged() {
            return getChars().matches(MERGED);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
