package org.plansite.export;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table as CSV: RFC 4180 with a header row, and a byte order mark, without which Excel takes it for GBK. */
final class CsvFile {
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final CsvSchema SCHEMA =
            CsvSchema.emptySchema().withLineSeparator("\r\n").withoutEscapeChar();

    private CsvFile() {}

    static <R> void write(Table<R> table, OutputStream out) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        try (CsvGenerator csv = FACTORY.createGenerator(out)) {
            csv.setSchema(SCHEMA);
            writeRow(csv, table.columns().stream().map(Column::name).toList());
            for (R row : table.rows()) {
                writeRow(csv, cells(table, row));
            }
        }
    }

    private static <R> List<String> cells(Table<R> table, R row) {
        return table.columns().stream()
                .map(column -> SpreadsheetText.guard(column.print(row)))
                .toList();
    }

    private static void writeRow(CsvGenerator csv, List<String> cells) throws IOException {
        csv.writeStartArray();
        for (String cell : cells) {
            csv.writeString(cell);
        }
        csv.writeEndArray();
    }
}
