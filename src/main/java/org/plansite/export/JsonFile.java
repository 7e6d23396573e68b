package org.plansite.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.FixedSpaceIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.Indenter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Writes JSON with fixed line ends: a table with one row a line, or a document with one field a line. */
final class JsonFile {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final Indenter LINES = new DefaultIndenter("  ", "\n");

    private JsonFile() {}

    /** Fills a JSON document. */
    @FunctionalInterface
    interface Body {
        void writeTo(JsonGenerator json) throws IOException;
    }

    static <R> void write(Table<R> table, OutputStream out) throws IOException {
        write(FixedSpaceIndenter.instance, out, json -> {
            json.writeStartArray();
            for (Iterator<R> rows = table.rows().iterator(); rows.hasNext(); ) {
                R row = rows.next();
                json.writeStartObject();
                for (Column<R> column : table.columns()) {
                    column.writeJson(row, json);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static void write(OutputStream out, Body body) throws IOException {
        write(LINES, out, body);
    }

    private static void write(Indenter insideObjects, OutputStream out, Body body) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(LINES);
        printer.indentObjectsWith(insideObjects);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(printer);
            body.writeTo(json);
            json.writeRaw('\n');
        }
    }
}
