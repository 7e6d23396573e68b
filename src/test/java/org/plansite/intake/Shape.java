package org.plansite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plansite.document.Block;
import org.plansite.document.Document;
import org.plansite.document.Words;

/** A document's blocks as lines of text, to compare two documents without their places. */
final class Shape {
    private Shape() {}

    /** {@code H2 （一）指导思想}, {@code H3+ 1.…。} where the paragraph runs in, {@code P …}, {@code C 专栏1…}. */
    static List<String> of(Document document) {
        List<String> lines = new ArrayList<>();
        append(document.blocks(), "", lines);
        return lines;
    }

    private static void append(List<Block> blocks, String indent, List<String> lines) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                String runIn = heading.runIn() ? "+" : "";
                lines.add(indent + "H" + heading.level() + runIn + " "
                        + heading.words().text());
            } else if (block instanceof Block.Column column) {
                lines.add(indent + "C " + column.title().text());
                append(column.blocks(), indent + "  ", lines);
            } else if (block instanceof Block.Table table) {
                table.rows()
                        .forEach(row -> lines.add(
                                indent + "T " + row.stream().map(Words::text).collect(Collectors.joining(" | "))));
            } else if (block instanceof Block.Paragraph paragraph) {
                lines.add(indent + "P " + paragraph.words().text());
            }
        }
    }
}
