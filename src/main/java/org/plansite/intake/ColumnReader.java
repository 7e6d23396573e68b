package org.plansite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.document.Block;
import org.plansite.document.Label;
import org.plansite.document.Label.Kind;
import org.plansite.document.PrintedLine;
import org.plansite.source.DiagnosticLog;

/**
 * Reads the inside of a column: an introduction, numbered items, and un-numbered entries below an item that is only a
 * title.
 *
 * <pre>
 * 1.开发区优势产业集群             an item, the title of a group
 * 天津港保税区。重点发展…          an entry of the group
 * 2.创新标志区
 * 3.推进“公转铁”。保障铁路…       an item with its paragraph
 * </pre>
 */
final class ColumnReader {
    private static final int LONGEST_ENTRY_TITLE = 30;
    private static final int ITEM = 4;
    private static final int ENTRY = 5;

    private final DiagnosticLog log;
    private final List<Block> blocks = new ArrayList<>();
    private int number;
    private boolean inGroup;

    private ColumnReader(DiagnosticLog log) {
        this.log = log;
    }

    static List<Block> read(List<PrintedLine> lines, Layout layout, DiagnosticLog log) {
        ColumnReader reader = new ColumnReader(log);
        for (int i = 0; i < lines.size(); ) {
            Optional<Tables.Found> table = layout.tables().at(lines.get(i));
            if (table.isPresent()) {
                reader.blocks.add(table.get().table());
                i = layout.behind(table.get(), lines, i);
            } else {
                reader.read(lines.get(i++));
            }
        }
        return reader.blocks;
    }

    private void read(PrintedLine line) {
        HeadingLine heading = HeadingLine.of(line);
        Optional<Label> label = Label.at(line.text()).filter(found -> found.kind() == Kind.TASK);
        if (label.isPresent()) {
            Sequence.check(label.get(), number, line, log);
            number = label.get().number();
            inGroup = !heading.isSentence();
            blocks.addAll(heading.blocks(ITEM));
        } else if (inGroup && heading.runsIn() && heading.titleLength() <= LONGEST_ENTRY_TITLE) {
            blocks.addAll(heading.blocks(ENTRY));
        } else {
            blocks.add(new Block.Paragraph(line.words()));
        }
    }
}
