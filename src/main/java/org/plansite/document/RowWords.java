package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a table's row, put together as one line, and where the words of its cells stand in them.
 *
 * @param words those of the cells that print something, with {@link #JOINT} between them
 * @param cells of all columns, in order
 */
public record RowWords(Words words, List<Span> cells) {
    /** What the cells of a row are joined with. */
    public static final String JOINT = "\u3000";

    /**
     * A cell's place.
     *
     * @param start where its words start (UTF-16)
     * @param end behind them
     */
    public record Span(int start, int end) {
        public boolean isEmpty() {
            return start == end;
        }
    }

    public RowWords {
        cells = List.copyOf(cells);
    }

    /** The row with these cells; empty when none prints anything. */
    public static Optional<RowWords> of(List<Words> row) {
        return row.stream()
                .filter(cell -> !cell.text().isEmpty())
                .reduce((before, cell) ->
                        before.followedBy(Words.of(JOINT, cell.where())).followedBy(cell))
                .map(words -> new RowWords(words, spans(row)));
    }

    private static List<Span> spans(List<Words> row) {
        List<Span> cells = new ArrayList<>();
        int end = -JOINT.length();
        for (Words cell : row) {
            boolean isEmpty = cell.text().isEmpty();
            int start = isEmpty ? Math.max(0, end) : end + JOINT.length();
            end = isEmpty ? end : start + cell.text().length();
            cells.add(new Span(start, isEmpty ? start : end));
        }
        return cells;
    }

    /** What a cell prints. */
    String text(Span cell) {
        return words.text().substring(cell.start(), cell.end());
    }
}
