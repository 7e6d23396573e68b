package org.plansite.document;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.LineIndex;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/** Reads a plan's Markdown files; headings, paragraphs, tables and columns of plain words, nothing else. */
public final class MarkdownReader {
    // a line such as [1]: 说明 is words of the plan, never a definition that vanishes
    private static final Parser PARSER = Parser.builder(
                    new MutableDataSet().set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false))
            .customBlockParserFactory(new ColumnBlockParser.Beginning())
            .customBlockParserFactory(new TableBlockParser.Beginning())
            .build();

    private final LineIndex lines;
    private final DiagnosticLog log;

    private MarkdownReader(SourceFile file, DiagnosticLog log) {
        this.lines = new LineIndex(file);
        this.log = log;
    }

    /**
     * The document that the files make up, one after the other.
     *
     * @throws InputException with every place that is no plain text of a plan
     */
    public static Document read(List<SourceFile> files) {
        DiagnosticLog log = new DiagnosticLog();
        List<Block> blocks = new ArrayList<>();
        for (SourceFile file : files) {
            blocks.addAll(new MarkdownReader(file, log).file(file));
        }
        log.stopIfErrors();
        return new Document(blocks);
    }

    private List<Block> file(SourceFile file) {
        if (!MarkdownGuard.admits(file, log)) {
            return List.of();
        }
        try {
            return blocks(PARSER.parse(file.text()).getFirstChild());
        } catch (StackOverflowError e) {
            // Flexmark goes down into nested blocks by recursion, without a limit of its own
            log.report(Problem.NESTED_MARKUP, Location.of(file.name()));
            return List.of();
        }
    }

    private List<Block> blocks(@Nullable Node first) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = first; node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                blocks.add(heading(heading));
            } else if (node instanceof Paragraph) {
                blocks.add(new Block.Paragraph(words(node, false)));
            } else if (node instanceof ColumnBlock column) {
                blocks.add(column(column));
            } else if (node instanceof TableBlock) {
                table(node).ifPresent(blocks::add);
            } else if (node instanceof ColumnBlock.End) {
                endOfColumn(node);
            } else {
                MarkupNames.report(node, Excerpt.of(node.getChars().toString()), lines.at(node.getStartOffset()), log);
            }
        }
        return blocks;
    }

    private Block.Heading heading(Heading heading) {
        Words words = words(heading, heading.isSetextHeading());
        if (words.text().isEmpty()) {
            log.report(Problem.NO_WORDS, lines.at(heading.getStartOffset()));
        }
        Node next = heading.getNext();
        boolean runIn = (next instanceof Paragraph || next instanceof Heading)
                && lines.line(next.getStartOffset()) == lines.line(heading.getEndOffset() - 1) + 1;
        return new Block.Heading(heading.getLevel(), words, runIn);
    }

    private Block.Column column(ColumnBlock column) {
        Words title = words(column.title(), false);
        if (!column.isComplete()) {
            log.report(Problem.COLUMN_NOT_CLOSED, title.where(), title.text().strip());
        }
        if (column.getParent() instanceof ColumnBlock) {
            log.report(Problem.COLUMN_IN_COLUMN, title.where(), title.text().strip());
        }
        return new Block.Column(title, blocks(column.title().getNext()));
    }

    private Optional<Block.Table> table(Node table) {
        List<List<Words>> rows = new ArrayList<>();
        Set<Block.Table.Place> merged = new HashSet<>();
        int width = 1;
        for (Node row = table.getFirstChild(); row != null; row = row.getNext()) {
            List<Words> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                boolean goesOn = cell instanceof TableBlock.Cell own && own.isMerged() && !rows.isEmpty();
                if (goesOn) {
                    merged.add(new Block.Table.Place(rows.size(), cells.size()));
                }
                cells.add(goesOn ? Words.of("", lines.at(cell.getStartOffset())) : words(cell, false));
            }
            rows.add(cells);
            width = Math.max(width, cells.size());
        }
        for (List<Words> row : rows) {
            while (row.size() < width) {
                row.add(Words.of("", lines.at(table.getStartOffset())));
            }
        }
        if (rows.stream().flatMap(List::stream).allMatch(cell -> cell.text().isEmpty())) {
            log.report(Problem.NO_WORDS, lines.at(table.getStartOffset()));
            return Optional.empty();
        }
        return Optional.of(new Block.Table(rows, merged));
    }

    private void endOfColumn(Node end) {
        if (!(end.getParent() instanceof ColumnBlock)) {
            log.report(Problem.COLUMN_NOT_OPENED, lines.at(end.getStartOffset()));
        }
    }

    private Words words(Node node, boolean mayBreak) {
        return MarkedWords.of(node, mayBreak, lines, log);
    }
}
