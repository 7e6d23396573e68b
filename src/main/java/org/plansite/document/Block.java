package org.plansite.document;

import java.util.List;
import java.util.Set;
import org.plansite.source.Location;

/** A block of the plan's Markdown. */
public sealed interface Block {

    /** Where it begins. */
    Location where();

    /**
     * A heading that carries the outline.
     *
     * <p>Outside a column, level 1 is a chapter (or the notice's and the plan's own title), 2 a section, 3 a task or a
     * principle. Inside a column, level 4 is a numbered item and 5 an un-numbered entry below it.
     *
     * @param level 1 to 6
     * @param words the printed label and title, {@code 1.推动绿色低碳优势产业集群发展。}
     * @param runIn whether the source goes on in the same line with the paragraph, or the heading, that follows
     */
    record Heading(int level, Words words, boolean runIn) implements Block {
        @Override
        public Location where() {
            return words.where();
        }
    }

    /** A paragraph of the plan's words; one line of the source. */
    record Paragraph(Words words) implements Block {
        @Override
        public Location where() {
            return words.where();
        }
    }

    /**
     * A boxed column.
     *
     * @param title the line that opens it, {@code 专栏3 新能源重点项目}, with the white space the source prints before it
     * @param blocks its items and paragraphs
     */
    record Column(Words title, List<Block> blocks) implements Block {
        public Column {
            blocks = List.copyOf(blocks);
        }

        @Override
        public Location where() {
            return title.where();
        }
    }

    /**
     * A table.
     *
     * @param rows the cells, row by row, the first row being the head; a cell without words is empty, and shorter rows
     *     end in such cells
     * @param merged the cells without words that are part of the cell above them
     */
    record Table(List<List<Words>> rows, Set<Place> merged) implements Block {
        public Table {
            if (rows.isEmpty() || rows.get(0).isEmpty()) {
                throw new IllegalArgumentException("a table without cells");
            }
            rows = rows.stream().map(List::copyOf).toList();
            merged = Set.copyOf(merged);
        }

        /** A table none of whose cells reaches over several rows. */
        public Table(List<List<Words>> rows) {
            this(rows, Set.of());
        }

        /** Where a cell is, both counted from 0. */
        public record Place(int row, int column) {}

        /** How many of the rows that print something a cell reaches over; 0 where it is part of the cell above it. */
        public int reach(int row, int column) {
            if (merged.contains(new Place(row, column))) {
                return 0;
            }
            int reach = 1;
            for (int below = row + 1; merged.contains(new Place(below, column)); below++) {
                reach += rows.get(below).stream().allMatch(cell -> cell.text().isEmpty()) ? 0 : 1;
            }
            return reach;
        }

        @Override
        public Location where() {
            return rows.get(0).get(0).where();
        }

        /** The cells that print something, in the order they are read. */
        public List<Words> printed() {
            return rows.stream()
                    .flatMap(List::stream)
                    .filter(cell -> !cell.text().isEmpty())
                    .toList();
        }
    }
}
