package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a document's words together again, one line for each line of the source. */
public final class PlainText {
    private PlainText() {}

    /** The text, each line closed with {@code \n}. */
    public static String of(Document document) {
        return lines(document).stream().map(words -> words.text() + "\n").collect(Collectors.joining());
    }

    /** The lines; a title that the source breaks over two lines is one entry with a line break in it. */
    static List<Words> lines(Document document) {
        List<Words> lines = new ArrayList<>();
        append(document.blocks(), lines);
        return lines;
    }

    private static void append(List<Block> blocks, List<Words> lines) {
        boolean runIn = false;
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                table.rows().forEach(row -> lines.add(row(row)));
                runIn = false;
            } else if (block instanceof Block.Column column) {
                lines.add(column.title());
                append(column.blocks(), lines);
                runIn = false;
            } else if (block instanceof Block.Heading heading) {
                lines.add(runIn ? lines.remove(lines.size() - 1).followedBy(heading.words()) : heading.words());
                runIn = heading.runIn();
            } else if (block instanceof Block.Paragraph paragraph) {
                Words words = paragraph.words();
                lines.add(runIn ? lines.remove(lines.size() - 1).followedBy(words) : words);
                runIn = false;
            }
        }
    }

    /** The cells of a row, parted by tabs. */
    private static Words row(List<Words> cells) {
        Words words = cells.get(0);
        for (Words cell : cells.subList(1, cells.size())) {
            words = words.followedBy(Words.of("\t", cell.where())).followedBy(cell);
        }
        return words;
    }
}
