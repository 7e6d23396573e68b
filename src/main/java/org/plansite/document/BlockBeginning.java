package org.plansite.document;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells Flexmark where a block of our own begins, which depends on no other kind of block. */
final class BlockBeginning implements CustomBlockParserFactory {
    private final Function<ParserState, @Nullable BlockStart> start;

    /**
     * @param start looks at a line; {@link BlockStart#none} when no block begins there
     */
    BlockBeginning(Function<ParserState, @Nullable BlockStart> start) {
        this.start = start;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return (state, matched) -> start.apply(state);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
