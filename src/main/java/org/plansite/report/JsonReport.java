package org.plansite.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.plansite.rules.Verdict;
import org.plansite.source.Diagnostic;
import org.plansite.source.Diagnostic.Severity;
import org.plansite.source.Location;

/** What a check found, for programs; the manual has a JSON Schema of it. */
public final class JsonReport {
    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    /** @param version of the tool */
    public static String of(Verdict verdict, String version) {
        return JsonText.of(json -> new JsonReport(json).write(verdict, version));
    }

    private void write(Verdict verdict, String version) throws IOException {
        json.writeStartObject();
        json.writeStringField("tool", "plansite");
        json.writeStringField("version", version);
        json.writeObjectFieldStart("counts");
        json.writeNumberField("errors", verdict.count(Severity.ERROR));
        json.writeNumberField("warnings", verdict.count(Severity.WARNING));
        json.writeNumberField("accepted", verdict.accepted().size());
        json.writeEndObject();
        json.writeArrayFieldStart("complaints");
        for (Diagnostic complaint : verdict.complaints()) {
            json.writeStartObject();
            complaint(complaint);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("accepted");
        for (Verdict.Known known : verdict.accepted()) {
            json.writeStartObject();
            complaint(known.warning());
            json.writeStringField("reason", known.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void complaint(Diagnostic complaint) throws IOException {
        Location where = complaint.where();
        json.writeStringField("problem", complaint.problem().id());
        json.writeStringField("level", complaint.problem().severity().id());
        json.writeStringField("file", where.file());
        if (where.line() > 0) {
            json.writeNumberField("line", where.line());
        }
        if (where.column() > 0) {
            json.writeNumberField("column", where.column());
        }
        json.writeStringField("message", complaint.message());
        json.writeStringField("advice", complaint.advice());
        json.writeArrayFieldStart("arguments");
        for (String argument : complaint.arguments()) {
            json.writeString(argument);
        }
        json.writeEndArray();
    }
}
