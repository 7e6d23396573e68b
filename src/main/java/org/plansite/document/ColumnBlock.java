package org.plansite.document;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The Markdown container of a column; its first child is the title, its last one the closing mark. */
final class ColumnBlock extends Block {
    ColumnBlock(BasedSequence title) {
        appendChild(new Title(title));
    }

    Title title() {
        return (Title) getFirstChild();
    }

    boolean isComplete() {
        return getLastChild() instanceof End;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The words behind the opening mark. */
    static final class Title extends Node {
        Title(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** The closing mark, alone on its line. */
    static final class End extends Block {
        End(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
