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
     * @param rows how many rows it reaches over, its own counted; 0 where it is part of the cell above it
     */
    public record Cell(int start, int end, int duty, int rows) {

        public boolean isEmpty() {
            return start == end;
        }
    }

    public Row {
        cells = List.copyOf(cells);
    }

    /** Whether it is of a table that hands out duties, and prints some. */
    public boolean hasDuties() {
        return cells.stream().anyMatch(cell -> cell.duty() > 0);
    }
}
