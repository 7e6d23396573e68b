package org.plansite.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.plansite.export.Table.Reference;
import org.plansite.plan.Plan;
import org.plansite.site.SiteSettings;

/** Writes {@code data/datapackage.json}, the Frictionless description of all tables. */
record DataPackage(SiteSettings settings, List<Plan> plans, List<Table<?>> tables) {
    static final String DESCRIPTION = "方案的条目、原文与其中的责任、目标、年份等。每张表有 CSV 和 JSON 两种文件，各行相同。CSV 为 UTF-8（带 BOM）、RFC 4180 格式；"
            + "为防电子表格把文字当作公式运行，以 = + - @ 开头的文字在 CSV 中前加一个撇号 '，JSON 中不加。"
            + "条目编号应按文字导入电子表格。";

    DataPackage {
        plans = List.copyOf(plans);
        tables = List.copyOf(tables);
    }

    void write(OutputStream out) throws IOException {
        JsonFile.write(out, this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "data-package");
        json.writeStringField("name", plans.stream().map(Plan::id).collect(Collectors.joining("_", "plansite_", "")));
        json.writeStringField("title", settings.title());
        json.writeStringField("description", DESCRIPTION);
        if (settings.baseAddress().isPresent()) {
            json.writeStringField("homepage", settings.baseAddress().get());
        }
        writeSources(json);
        json.writeArrayFieldStart("resources");
        for (Table<?> table : tables) {
            writeResource(json, table, Format.CSV);
            writeResource(json, table, Format.JSON);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeSources(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("sources");
        for (Plan plan : plans) {
            json.writeStartObject();
            json.writeStringField("title", plan.metadata().title());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeResource(JsonGenerator json, Table<?> table, Format format) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", format.profile);
        json.writeStringField("name", table.name() + format.suffix);
        json.writeStringField("path", table.name() + "." + format.id);
        json.writeStringField("title", table.title());
        json.writeStringField("description", table.description());
        json.writeStringField("format", format.id);
        json.writeStringField("mediatype", format.mediaType);
        json.writeStringField("encoding", "utf-8");
        writeSchema(json, table, format);
        json.writeEndObject();
    }

    private static void writeSchema(JsonGenerator json, Table<?> table, Format format) throws IOException {
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Column<?> column : table.columns()) {
            writeField(json, column);
        }
        json.writeEndArray();
        if (!table.primaryKey().isEmpty()) {
            writeNames(json, "primaryKey", table.primaryKey());
        }
        if (!table.references().isEmpty()) {
            json.writeArrayFieldStart("foreignKeys");
            for (Reference reference : table.references()) {
                writeForeignKey(json, reference, format);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeField(JsonGenerator json, Column<?> column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", column.type());
        json.writeStringField("title", column.heading().title());
        if (!column.heading().description().isEmpty()) {
            json.writeStringField("description", column.heading().description());
        }
        if (!column.heading().choices().isEmpty()) {
            json.writeObjectFieldStart("constraints");
            writeNames(json, "enum", column.heading().choices());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeForeignKey(JsonGenerator json, Reference reference, Format format) throws IOException {
        json.writeStartObject();
        writeNames(json, "fields", reference.columns());
        json.writeObjectFieldStart("reference");
        json.writeStringField("resource", reference.table() + format.suffix);
        writeNames(json, "fields", reference.targets());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeNames(JsonGenerator json, String field, List<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    /** The two formats of a table. */
    private enum Format {
        CSV("csv", "", "tabular-data-resource", "text/csv"),
        JSON("json", "-json", "data-resource", "application/json");

        private final String id;
        private final String suffix;
        private final String profile;
        private final String mediaType;

        Format(String id, String suffix, String profile, String mediaType) {
            this.id = id;
            this.suffix = suffix;
            this.profile = profile;
            this.mediaType = mediaType;
        }
    }
}
