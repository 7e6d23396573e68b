package org.plansite.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plansite.rules.Verdict;
import org.plansite.rules.Verdict.Known;
import org.plansite.source.Diagnostic;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** A verdict in each of its forms; JSON and SARIF are held to their schemas. */
class ReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SARIF_SCHEMA = Path.of("src/test/resources/schemas/sarif/sarif-schema-2.1.0.json");
    private static final Path JSON_SCHEMA = Path.of("src/site/resources/schemas/check-report.schema.json");

    private static final Diagnostic MISSING = Diagnostic.of(
            Problem.MISSING_FILE, Location.of("content/plans"), "Import a plan: plansite import SOURCE --plan ID");
    private static final Diagnostic UNUSED =
            Diagnostic.of(Problem.UNUSED_NAME, new Location("content/词表 1.yaml", 3, 7), "光储“直柔”");
    private static final Diagnostic BROKEN =
            Diagnostic.of(Problem.LINK_BROKEN, Location.of("qinghe-2023/2.1.1.html"), "../years/2026.html", 4);
    private static final Diagnostic KNOWN =
            Diagnostic.of(Problem.UNIT_WITHOUT_BODY, new Location("/work/here/content/03.md", 9, 5), "三（一）2", "控制用水总量");
    private static final Diagnostic ELSEWHERE =
            Diagnostic.of(Problem.UNREAD_FILE, Location.of("/data/notes.txt"), "Move it.");

    private static final Verdict VERDICT =
            new Verdict(List.of(MISSING, UNUSED, BROKEN, ELSEWHERE), List.of(new Known(KNOWN, "原文没有印")));

    @Test
    void textHasALineForPeopleAndAnIdToLookUp() {
        assertThat(TextReport.of(VERDICT, "content")).isEqualTo("""
                content/plans: error: the file is missing [missing-file]
                    Import a plan: plansite import SOURCE --plan ID
                content/词表 1.yaml:3:7: warning: no plan prints “光储“直柔”” [unused-name]
                    Compare it with the words of the plans; delete it if no plan needs it.
                qinghe-2023/2.1.1.html: error: link "../years/2026.html" leads to no file of the site (4 pages have it) [link-broken]
                    Correct the link in the template or the content.
                /data/notes.txt: warning: nothing reads this file [unread-file]
                    Move it.
                content: errors: 2, warnings: 2, accepted: 1
                """);
        assertThat(TextReport.of(new Verdict(List.of(), List.of()), "content")).isEqualTo("content: no mistakes\n");
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        JsonNode report = JSON.readTree(JsonReport.of(VERDICT, "0.1.0"));

        assertThat(faults(JSON_SCHEMA, VersionFlag.V202012, report)).isEmpty();
        assertThat(report.get("counts").toString()).isEqualTo("{\"errors\":2,\"warnings\":2,\"accepted\":1}");
        assertThat(report.get("complaints").get(1).toString())
                .isEqualTo("{\"problem\":\"unused-name\",\"level\":\"warning\",\"file\":\"content/词表 1.yaml\","
                        + "\"line\":3,\"column\":7,\"message\":\"no plan prints “光储“直柔””\","
                        + "\"advice\":\"Compare it with the words of the plans; delete it if no plan needs it.\","
                        + "\"arguments\":[\"光储“直柔”\"]}");
        assertThat(report.get("complaints").get(0).has("line")).isFalse();
        assertThat(report.at("/accepted/0/reason").asText()).isEqualTo("原文没有印");
    }

    @Test
    void sarifKeepsToTheSchemaOfOasis() throws IOException {
        assertThat(faults(SARIF_SCHEMA, VersionFlag.V7, sarif(VERDICT))).isEmpty();
        assertThat(faults(SARIF_SCHEMA, VersionFlag.V7, sarif(new Verdict(List.of(), List.of()))))
                .isEmpty();
    }

    @Test
    void theSchemaWouldTellAMistake() throws IOException {
        JsonNode mistaken = JSON.readTree(SarifReport.of(VERDICT, "0.1.0", "/work/here")
                .replace("\"level\" : \"error\"", "\"level\" : \"grave\""));

        assertThat(faults(SARIF_SCHEMA, VersionFlag.V7, mistaken)).isNotEmpty();
    }

    @Test
    void sarifNamesEachProblemOnceAndEachResultByIt() throws IOException {
        JsonNode run = sarif(VERDICT).at("/runs/0");
        JsonNode rules = run.at("/tool/driver/rules");
        List<String> ids = new ArrayList<>();
        rules.forEach(rule -> ids.add(rule.get("id").asText()));

        assertThat(ids).doesNotHaveDuplicates().hasSize(Problem.values().length);
        assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(run.get("results")).hasSize(5).allSatisfy(result -> {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.at("/defaultConfiguration/level")).isEqualTo(result.get("level"));
            assertThat(rule.at("/shortDescription/text").asText())
                    .doesNotContain("{", "''")
                    .isNotBlank();
        });
    }

    @Test
    void sarifPointsAtFilesFromTheWorkingFolder() throws IOException {
        JsonNode results = sarif(VERDICT).at("/runs/0/results");

        assertThat(places(results))
                .containsExactlyInAnyOrder(
                        "content/plans in %SRCROOT% at ",
                        "content/%E8%AF%8D%E8%A1%A8%201.yaml in %SRCROOT% at 3:7",
                        "qinghe-2023/2.1.1.html in %SITEROOT% at ",
                        "content/03.md in %SRCROOT% at 9:5",
                        "file:///data/notes.txt in  at ");
    }

    @Test
    void sarifSuppressesWhatIsAccepted() throws IOException {
        List<String> suppressed = new ArrayList<>();
        sarif(VERDICT).at("/runs/0/results").forEach(result -> {
            if (result.has("suppressions")) {
                suppressed.add(result.get("ruleId").asText() + " "
                        + result.at("/suppressions/0/justification").asText());
            }
        });
        assertThat(suppressed).containsExactly("unit-without-body 原文没有印");
    }

    /** A complaint that has only moved is known again, and two alike are told apart. */
    @Test
    void fingerprintsOutliveTheLine() throws IOException {
        Diagnostic moved = Diagnostic.of(Problem.UNUSED_NAME, new Location("content/词表 1.yaml", 30, 9), "光储“直柔”");
        List<String> before = fingerprints(new Verdict(List.of(UNUSED), List.of()));
        List<String> both = fingerprints(new Verdict(List.of(UNUSED, moved), List.of()));

        assertThat(fingerprints(new Verdict(List.of(moved), List.of()))).isEqualTo(before);
        assertThat(both).hasSize(2).doesNotHaveDuplicates().containsAll(before);
        assertThat(fingerprints(new Verdict(List.of(MISSING), List.of()))).doesNotContainAnyElementsOf(before);
    }

    private static List<String> fingerprints(Verdict verdict) throws IOException {
        List<String> found = new ArrayList<>();
        sarif(verdict)
                .at("/runs/0/results")
                .forEach(result ->
                        found.add(result.at("/partialFingerprints/plansite~1v1").asText()));
        return found;
    }

    private static List<String> places(JsonNode results) {
        List<String> places = new ArrayList<>();
        results.forEach(result -> {
            JsonNode where = result.at("/locations/0/physicalLocation");
            JsonNode region = where.path("region");
            places.add(where.at("/artifactLocation/uri").asText() + " in "
                    + where.at("/artifactLocation/uriBaseId").asText() + " at "
                    + (region.isMissingNode() ? "" : region.get("startLine") + ":" + region.get("startColumn")));
        });
        return places;
    }

    private static JsonNode sarif(Verdict verdict) throws IOException {
        return JSON.readTree(SarifReport.of(verdict, "0.1.0", "/work/here"));
    }

    private static Set<ValidationMessage> faults(Path schema, VersionFlag version, JsonNode document)
            throws IOException {
        return JsonSchemaFactory.getInstance(version)
                .getSchema(Files.readString(schema))
                .validate(document);
    }
}
