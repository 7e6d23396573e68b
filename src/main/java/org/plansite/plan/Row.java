package org.plansite.plan;

import java.util.List;

/**
 * A row of a table, whose words are a paragraph: where the words of its cells stand in it.
 *
 * @param opensTable whether it is the first row of its table, the head
 * @param cells of all columns, in order
 */
public record Row(boolean opensTable, List<Cell> cells) {

    /**
     * A cell, which may print nothing.
     *
     * @param start where its words start in the paragraph's (UTF-16 index)
     * @param end behind them
     * @param duty how many rows from this one on the bodies that it prints, or the time limit beside them, are for; 0
     *     where it prints none
     */
    public record Cell(int start, int end, int duty) {
        /** A cell that says nothing of duties. */
        public Cell(int start, int end) {
            this(start, end, 0);
        }

        public boolean isEmpty() {
            return start == end;
        }
    }

    public Row {
        cells = List.copyOf(cells);
    }
}
