package org.plansite.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a table as CSV, its columns under their names in the data. */
final class CsvFile {
    private CsvFile() {}

    static <R> void write(Table<R> table, OutputStream out) throws IOException {
        CsvRows.write(
                out,
                table.columns().stream().map(Column::name).toList(),
                table.rows().map(row -> cells(table, row)));
    }

    private static <R> List<String> cells(Table<R> table, R row) {
        return table.columns().stream().map(column -> column.print(row)).toList();
    }
}
