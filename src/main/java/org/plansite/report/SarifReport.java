package org.plansite.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plansite.rules.Verdict;
import org.plansite.source.Diagnostic;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * What a check found, as SARIF 2.1.0 of OASIS: the format in which tools of continuous integration take complaints.
 *
 * <p>The rules are all problems the tool knows, in their order, whether met or not. Accepted warnings are results with a
 * suppression.
 */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private static final List<Problem> RULES = List.of(Problem.values());

    private final JsonGenerator json;
    private final ArtifactUri uris;
    private final Map<String, Integer> seen = new HashMap<>();

    private SarifReport(JsonGenerator json, ArtifactUri uris) {
        this.json = json;
        this.uris = uris;
    }

    /**
     * The report.
     *
     * @param version of the tool
     * @param folder the absolute path of the folder the files' names are relative to, with {@code /} between its parts
     */
    public static String of(Verdict verdict, String version, String folder) {
        return JsonText.of(json -> new SarifReport(json, new ArtifactUri(folder)).write(verdict, version));
    }

    private void write(Verdict verdict, String version) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(version);
        json.writeStringField("columnKind", "unicodeCodePoints");
        bases();
        Map<Diagnostic, String> reasons =
                verdict.accepted().stream().collect(Collectors.toMap(Verdict.Known::warning, Verdict.Known::reason));
        json.writeArrayFieldStart("results");
        for (Diagnostic complaint : verdict.all().toList()) {
            result(complaint, reasons.getOrDefault(complaint, ""));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(String version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "plansite");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (Problem problem : RULES) {
            json.writeStartObject();
            json.writeStringField("id", problem.id());
            text("shortDescription", Wordings.withoutArguments(problem.wording()));
            if (!Wordings.isGap(problem.advice())) {
                text("help", Wordings.withoutArguments(problem.advice()));
            }
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", problem.severity().id());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void bases() throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        base(ArtifactUri.SOURCES, "The folder in which plansite was run.");
        base(ArtifactUri.SITE, "The folder in which the site would stand.");
        json.writeEndObject();
    }

    private void base(String id, String description) throws IOException {
        json.writeObjectFieldStart(id);
        text("description", description);
        json.writeEndObject();
    }

    private void result(Diagnostic complaint, String reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", complaint.problem().id());
        json.writeNumberField("ruleIndex", RULES.indexOf(complaint.problem()));
        json.writeStringField("level", complaint.problem().severity().id());
        text("message", complaint.message() + (complaint.advice().isEmpty() ? "" : "\n" + complaint.advice()));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        location(complaint);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("plansite/v1", fingerprint(complaint));
        json.writeEndObject();
        if (!reason.isEmpty()) {
            suppression(reason);
        }
        json.writeEndObject();
    }

    private void location(Diagnostic complaint) throws IOException {
        Location where = complaint.where();
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uris.of(complaint));
        String base = uris.baseOf(complaint);
        if (!base.isEmpty()) {
            json.writeStringField("uriBaseId", base);
        }
        json.writeEndObject();
        if (where.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", where.line());
            if (where.column() > 0) {
                json.writeNumberField("startColumn", where.column());
            }
            json.writeEndObject();
        }
    }

    private void suppression(String reason) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("justification", reason);
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Stays the same while the complaint moves to other lines: its words, and the how-manieth of its like it is. */
    private String fingerprint(Diagnostic complaint) {
        String words = String.join(
                "\u0000",
                List.of(complaint.problem().id(), uris.of(complaint), String.join("\u0000", complaint.arguments())));
        return Wordings.hash(words) + ":" + seen.merge(words, 1, Integer::sum);
    }

    private void text(String field, String words) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", words);
        json.writeEndObject();
    }
}
