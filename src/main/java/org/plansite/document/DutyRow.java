package org.plansite.document;

import java.util.List;
import java.util.Optional;
import org.plansite.document.DutyBracket.Name;
import org.plansite.document.RowWords.Span;

/**
 * What a row of a table says of duties; all places count from the start of the row's words.
 *
 * @param cells that print something below heads of duties, in printed order
 * @param count how many bodies are printed for the row, in its own cells and in merged ones that reach into it
 * @param order the cell with the row's number, if it prints one
 * @param unsure those of the cells whose words may be names, or not all of them
 */
public record DutyRow(List<Cell> cells, int count, Optional<Span> order, List<Span> unsure) {

    /**
     * A cell below a head of duties.
     *
     * @param isDeadline whether its column says by when the task is to be done
     * @param names the bodies it prints; none where it says something else
     * @param before how many bodies are printed for the row in the cells before it
     * @param rows how many rows it reaches over, its own counted
     */
    public record Cell(Span span, boolean isDeadline, List<Name> names, int before, int rows) {
        public Cell {
            names = List.copyOf(names);
        }
    }

    public DutyRow {
        cells = List.copyOf(cells);
        unsure = List.copyOf(unsure);
    }

    /** Whether it prints a body. */
    public boolean hasBodies() {
        return !names().isEmpty();
    }

    /** The bodies of all its cells. */
    public List<Name> names() {
        return cells.stream().flatMap(cell -> cell.names().stream()).toList();
    }
}
