package org.plansite.export;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes rows as CSV: RFC 4180 with a header row, and a byte order mark, without which Excel takes it for GBK; no cell
 * becomes a formula.
 */
public final class CsvRows {
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final CsvSchema SCHEMA =
            CsvSchema.emptySchema().withLineSeparator("\r\n").withoutEscapeChar();

    private CsvRows() {}

    /** Writes the headings, then each row with as many cells. */
    public static void write(OutputStream out, List<String> headings, Stream<List<String>> rows) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        try (CsvGenerator csv = FACTORY.createGenerator(out)) {
            csv.setSchema(SCHEMA);
            write(csv, headings);
            for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
                write(csv, each.next());
            }
        }
    }

    private static void write(CsvGenerator csv, List<String> cells) throws IOException {
        csv.writeStartArray();
        for (String cell : cells) {
            csv.writeString(SpreadsheetText.guard(cell));
        }
        csv.writeEndArray();
    }
}
