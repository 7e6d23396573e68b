package org.plansite.office;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plansite.site.Fingerprint;

/**
 * A table with what stands above and below it, whatever its format.
 *
 * @param name what a sheet of it is called
 * @param title its heading
 * @param lead lines between the heading and the table
 * @param above boxes in front of the table, such as who fills it in
 * @param columns in order
 * @param rows in order, made when they are written
 * @param below boxes behind the table
 * @param kind how a spreadsheet shows it
 */
record Grid(
        String name,
        String title,
        List<String> lead,
        List<Box> above,
        List<Column> columns,
        Supplier<Stream<Row>> rows,
        List<Box> below,
        Kind kind) {

    /** What a table is for. */
    enum Kind {
        /** To filter and to sort. */
        LIST,
        /** To fill in and to print. */
        FORM,
        /** To read. */
        NOTE
    }

    /**
     * A column.
     *
     * @param heading its name
     * @param units its width in a spreadsheet, in digits; a Chinese character takes two
     * @param millimetres its width on paper
     * @param toFill whether its cells are empty, to be filled in
     */
    record Column(String heading, int units, int millimetres, boolean toFill) {}

    /**
     * A labelled box.
     *
     * @param lines how many lines of room it leaves
     */
    record Box(String label, String words, int lines) {}

    /**
     * A row of cells; one that has a single cell is a heading of the rows behind it.
     *
     * @param cells one for each column, or a single one
     */
    record Row(List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }

        boolean isHeading() {
            return cells.size() == 1;
        }
    }

    Grid {
        lead = List.copyOf(lead);
        above = List.copyOf(above);
        columns = List.copyOf(columns);
        below = List.copyOf(below);
    }

    /** A table with nothing around it but its heading and some lines. */
    static Grid of(
            Kind kind, String name, String title, List<String> lead, List<Column> columns, Supplier<Stream<Row>> rows) {
        return new Grid(name, title, lead, List.of(), columns, rows, List.of(), kind);
    }

    /** The same, with rows that need not be made each time. */
    Grid withRowsMade() {
        List<Row> made = rows.get().toList();
        return new Grid(name, title, lead, above, columns, made::stream, below, kind);
    }

    /** Everything it shows. */
    Fingerprint basis() {
        return Fingerprint.of(name, title, lead, above, columns, rows.get().toList(), below, kind);
    }

    /** All its columns together, in digits. */
    int units() {
        return columns.stream().mapToInt(Column::units).sum();
    }
}
