package org.plansite.document;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Parses {@code ::: 专栏1 重点项目}, the blocks behind it, and {@code :::} alone on the line that ends them. */
final class ColumnBlockParser extends AbstractBlockParser {
    private static final String MARK = ":::";

    private final ColumnBlock block;

    private ColumnBlockParser(BasedSequence title) {
        this.block = new ColumnBlock(title);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return block.isComplete() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(block.title().getChars(), block.title());
    }

    /** The closing mark's parser: one line, then nothing. */
    private static final class EndParser extends AbstractBlockParser {
        private final ColumnBlock.End block;

        EndParser(BasedSequence chars) {
            this.block = new ColumnBlock.End(chars);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }

    /** Tells Flexmark where a column begins and ends. */
    static final class Beginning extends BlockBeginning {
        @Override
        @Nullable
        BlockStart start(ParserState state) {
            BasedSequence line = state.getLine();
            BasedSequence words = line.subSequence(state.getNextNonSpaceIndex(), line.length());
            if (state.getIndent() > 3 || !words.startsWith(MARK)) {
                return BlockStart.none();
            }
            BasedSequence title =
                    words.subSequence(MARK.length(), words.length()).trim();
            BlockParser parser = title.isEmpty() ? new EndParser(words) : new ColumnBlockParser(title);
            return BlockStart.of(parser).atIndex(line.length());
        }
    }
}
