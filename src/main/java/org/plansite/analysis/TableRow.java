package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.analysis.TableColumn.Kind;
import org.plansite.document.RowWords;

/**
 * A row of an indicator table, as the sentence that its cells are joined to.
 *
 * @param table the table
 * @param number of the row in it, from 0
 * @param cells those that print something, in order
 */
record TableRow(IndicatorTable table, int number, List<Cell> cells) {
    /** What the cells of a row are joined with. */
    static final String JOINT = RowWords.JOINT;

    /**
     * A cell that prints something.
     *
     * @param column its number, from 0
     * @param start where it starts in the sentence (UTF-16 index)
     */
    record Cell(int column, int start, String text) {
        int end() {
            return start + text.length();
        }
    }

    TableRow {
        cells = List.copyOf(cells);
    }

    /** The row, if it is one with a name and values. */
    static Optional<TableRow> of(IndicatorTable table, int number) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        List<String> row = table.rows().get(number);
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                cells.add(new Cell(i, start, row.get(i)));
                start += row.get(i).length() + JOINT.length();
            }
        }
        TableRow found = new TableRow(table, number, cells);
        boolean hasValues = cells.stream()
                .anyMatch(cell -> table.columns().get(cell.column()).isOfTime());
        return Optional.of(found)
                .filter(each -> table.isBody(number) && hasValues && each.name().isPresent());
    }

    /** The sentence. */
    String text() {
        return String.join(JOINT, cells.stream().map(Cell::text).toList());
    }

    /** The cell with the indicator's name: of several below one head, the last. */
    Optional<Cell> name() {
        return cells.stream().filter(cell -> is(cell, Kind.NAME)).reduce((one, other) -> other);
    }

    /** The words of the cells before the name's that reach down over this row. */
    List<String> groups() {
        List<String> groups = new ArrayList<>();
        int name = name().map(Cell::column).orElse(0);
        for (int i = 0; i < name; i++) {
            Kind kind = table.columns().get(i).kind();
            if (kind == Kind.NAME || kind == Kind.GROUP) {
                groups.add(table.above(number, i));
            }
        }
        return groups;
    }

    Optional<Cell> first(Kind kind) {
        return cells.stream().filter(cell -> is(cell, kind)).findFirst();
    }

    Optional<Cell> at(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }

    boolean is(Cell cell, Kind kind) {
        return table.columns().get(cell.column()).is(kind);
    }

    /** The attribute as printed in this row. */
    Optional<String> attribute() {
        return first(Kind.ATTRIBUTE).map(Cell::text).filter(IndicatorTable::isAttribute);
    }
}
