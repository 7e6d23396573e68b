package org.plansite.document;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells Flexmark where a block of our own begins, which depends on no other kind of block. Each kind needs a class of its
 * own: Flexmark knows them by their classes.
 */
abstract class BlockBeginning implements CustomBlockParserFactory {
    /** Looks at a line; {@link BlockStart#none} when no block begins there. */
    abstract @Nullable BlockStart start(ParserState state);

    @Override
    public final BlockParserFactory apply(DataHolder options) {
        return (state, matched) -> start(state);
    }

    @Override
    public final @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public final @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public final boolean affectsGlobalScope() {
        return false;
    }
}
