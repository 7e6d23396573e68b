package org.plansite.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plansite.export.Table.Reference;
import org.plansite.site.SiteSettings;

/**
 * Writes {@code data/csv-metadata.json}, the W3C's description of the CSV files (Metadata Vocabulary for Tabular Data):
 * the name under which a program that has a CSV file looks for it in the file's folder.
 */
record CsvwMetadata(SiteSettings settings, List<Table<?>> tables) {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/]");

    CsvwMetadata {
        tables = List.copyOf(tables);
    }

    void write(OutputStream out) throws IOException {
        JsonFile.write(out, this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", "http://www.w3.org/ns/csvw");
        chinese(json, "dc:title", settings.title());
        chinese(json, "dc:description", DataPackage.DESCRIPTION);
        writeDialect(json);
        json.writeArrayFieldStart("tables");
        for (Table<?> table : tables) {
            writeTable(json, table);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeDialect(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("dialect");
        json.writeStringField("encoding", "utf-8");
        json.writeStringField("delimiter", ",");
        json.writeStringField("quoteChar", "\"");
        json.writeBooleanField("doubleQuote", true);
        json.writeBooleanField("header", true);
        json.writeStringField("lineTerminators", "\r\n");
        json.writeEndObject();
    }

    private static <R> void writeTable(JsonGenerator json, Table<R> table) throws IOException {
        json.writeStartObject();
        json.writeStringField("url", file(table.name()));
        chinese(json, "dc:title", table.title());
        chinese(json, "dc:description", table.description());
        json.writeObjectFieldStart("tableSchema");
        json.writeArrayFieldStart("columns");
        for (Column<R> column : table.columns()) {
            writeColumn(json, column, table.primaryKey().contains(column.name()));
        }
        json.writeEndArray();
        if (!table.primaryKey().isEmpty()) {
            names(json, "primaryKey", table.primaryKey());
        }
        writeForeignKeys(json, table);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeColumn(JsonGenerator json, Column<?> column, boolean key) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("titles", column.name());
        chinese(json, "dc:title", column.heading().title());
        if (!column.heading().description().isEmpty()) {
            chinese(json, "dc:description", column.heading().description());
        }
        writeType(json, column);
        if (!column.separator().isEmpty()) {
            json.writeStringField("separator", column.separator());
        }
        if (key) {
            json.writeBooleanField("required", true);
        }
        if (column.name().equals(Table.URL)) {
            json.writeStringField("valueUrl", "../{+" + Table.URL + "}");
        }
        json.writeEndObject();
    }

    private static void writeType(JsonGenerator json, Column<?> column) throws IOException {
        if (column.type().equals("boolean")) {
            writeType(json, "boolean", "true|false");
        } else if (column.heading().choices().isEmpty()) {
            json.writeStringField("datatype", column.type());
        } else {
            writeType(
                    json,
                    column.type(),
                    column.heading().choices().stream()
                            .map(word -> SPECIAL.matcher(word).replaceAll("\\\\$0"))
                            .collect(Collectors.joining("|")));
        }
    }

    private static void writeType(JsonGenerator json, String base, String format) throws IOException {
        json.writeObjectFieldStart("datatype");
        json.writeStringField("base", base);
        json.writeStringField("format", format);
        json.writeEndObject();
    }

    /** A row whose reference is empty breaks a foreign key; so there is one only where every row has a reference. */
    private static <R> void writeForeignKeys(JsonGenerator json, Table<R> table) throws IOException {
        List<Reference> kept = table.references().stream()
                .filter(reference -> isFull(table, reference.columns()))
                .toList();
        if (kept.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("foreignKeys");
        for (Reference reference : kept) {
            json.writeStartObject();
            names(json, "columnReference", reference.columns());
            json.writeObjectFieldStart("reference");
            json.writeStringField("resource", file(reference.table()));
            names(json, "columnReference", reference.targets());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static <R> boolean isFull(Table<R> table, List<String> names) {
        List<Column<R>> columns = table.columns().stream()
                .filter(column -> names.contains(column.name()))
                .toList();
        return table.rows()
                .allMatch(row ->
                        columns.stream().noneMatch(column -> column.print(row).isEmpty()));
    }

    private static String file(String table) {
        return table + ".csv";
    }

    private static void chinese(JsonGenerator json, String field, String words) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("@value", words);
        json.writeStringField("@language", "zh");
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, String field, List<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }
}
