package org.plansite.document;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses a table:
 *
 * <pre>
 * | 指标 | 2020年 | 2025年 |
 * | --- | --- | --- |
 * | 森林覆盖率（%） | 12.1 | 13 |
 * </pre>
 *
 * <p>A cell with nothing but {@code ^^} is part of the one above it.
 */
final class TableBlockParser extends AbstractBlockParser {
    private static final Pattern RULE = Pattern.compile("\\|(?:\\s*:?-{3,}:?\\s*\\|)+\\s*");

    private final TableBlock block = new TableBlock();

    private TableBlockParser(BasedSequence firstLine) {
        addRow(firstLine);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BasedSequence line = words(state);
        if (line.isEmpty() || line.charAt(0) != '|') {
            return BlockContinue.none();
        }
        addRow(line);
        return BlockContinue.atIndex(state.getLine().length());
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        for (Node row = block.getFirstChild(); row != null; row = row.getNext()) {
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                inlineParser.parse(cell.getChars(), cell);
            }
        }
    }

    private void addRow(BasedSequence line) {
        boolean isRule = RULE.matcher(line).matches();
        if (isRule && block.getFirstChild() != null && block.getFirstChild() == block.getLastChild()) {
            return;
        }
        TableBlock.Row row = new TableBlock.Row(line);
        int start = 1;
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                row.appendChild(new TableBlock.Cell(line.subSequence(start, i).trim()));
                start = i + 1;
            }
        }
        BasedSequence rest =
                line.subSequence(Math.min(start, line.length()), line.length()).trim();
        if (!rest.isEmpty()) {
            row.appendChild(new TableBlock.Cell(rest));
        }
        block.appendChild(row);
    }

    private static BasedSequence words(ParserState state) {
        BasedSequence line = state.getLine();
        return line.subSequence(state.getNextNonSpaceIndex(), line.length()).trim();
    }

    /** Tells Flexmark where a table begins. */
    static final class Beginning extends BlockBeginning {
        @Override
        @Nullable
        BlockStart start(ParserState state) {
            BasedSequence line = words(state);
            boolean isTable = state.getIndent() <= 3 && line.length() > 1 && line.charAt(0) == '|';
            return isTable
                    ? BlockStart.of(new TableBlockParser(line))
                            .atIndex(state.getLine().length())
                    : BlockStart.none();
        }
    }
}
