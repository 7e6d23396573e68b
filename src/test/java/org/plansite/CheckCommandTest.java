package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.source.Diagnostic;

/** What {@code plansite check} answers: where its report goes, when it fails, and how much it tells in one run. */
class CheckCommandTest {
    private static final String UNUSED = "- {id: hanjing, name: 旱井, explanation: 存雨水的井。}";

    @TempDir
    private Path folder;

    private SmallContent content;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copy() throws IOException {
        content = SmallContent.copiedTo(folder.resolve("content"));
    }

    @Test
    void warningsAreToldAndFailOnlyTheStrict() throws IOException {
        addWarning();

        assertThat(run("--no-pages")).isEqualTo(Main.FINE);
        assertThat(out.toString())
                .contains("terms.yaml:3:23: warning: ", "[unused-entry]")
                .endsWith(": errors: 0, warnings: 1\n");
        assertThat(run("--no-pages", "--strict")).isEqualTo(Main.INPUT_ERRORS);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void strictHasNothingAgainstWhatIsFine() {
        assertThat(run("--no-pages", "--strict")).isEqualTo(Main.FINE);
        assertThat(out.toString()).endsWith("content: no mistakes\n");
    }

    /** A build is for whoever edits, twenty times a day: it says nothing of warnings. */
    @Test
    void aBuildDoesNotNag() throws IOException {
        addWarning();
        int exitCode = Main.with(terminal())
                .run(
                        "build",
                        "--content",
                        content.folder().toString(),
                        "--output",
                        folder.resolve("site").toString());

        assertThat(exitCode).isEqualTo(Main.FINE);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void oneRunTellsWhatIsWrongInAllFiles() throws IOException {
        content.replace("vocabulary/agencies.yaml", "kind: town", "kind: city")
                .replace("plans/qinghe-2023/02-02-section.md", "提高居民", "**提高**居民")
                .replace("plans/qinghe-2023/plan.yaml", "title:", "titel:")
                .replace("site.yaml", "2024-01-01", "2024-01-32");
        Files.writeString(content.folder().resolve("notes.txt"), "记得改");

        assertThat(run("--no-pages")).isEqualTo(Main.INPUT_ERRORS);
        assertThat(out.toString())
                .contains("agencies.yaml:5:33: error: ", "02-02-section.md:3:1: error: ", "plan.yaml:1:1: error: ")
                .contains("site.yaml:3:8: error: ", "notes.txt: warning: ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatStandsOnSomethingBrokenIsNotToldAsWell() throws IOException {
        Files.writeString(content.folder().resolve("vocabulary/agencies.yaml"), "agencies: [");

        assertThat(run("--no-pages")).isEqualTo(Main.INPUT_ERRORS);
        assertThat(out.toString()).contains("[broken-yaml]").doesNotContain("unknown-body", "unread-file");
    }

    @Test
    void pagesAreMadeAndTheirLinksFollowed() throws IOException {
        Path templates = templates();
        Path citations = templates.resolve("citations.ftlh");
        String words = Files.readString(citations);
        Files.writeString(
                citations,
                words + "<a href=\"nowhere.html\">x</a><img src=\"https://www.example.org/x.png\" alt=\"\">");

        assertThat(run("--templates", templates.toString())).isEqualTo(Main.INPUT_ERRORS);
        assertThat(out.toString())
                .contains("[link-broken]", "nowhere.html", "[other-host]")
                .endsWith("errors: 2, warnings: 0\n");
        assertThat(run("--templates", templates.toString(), "--no-pages")).isEqualTo(Main.FINE);

        Files.writeString(citations, "\t\t${nothing.there}");
        assertThat(run("--templates", templates.toString())).isEqualTo(Main.INPUT_ERRORS);
        assertThat(out.toString()).contains(templates + "/citations.ftlh:1:5: error: ", "[template-broken]");
    }

    @Test
    void nothingIsWritten() throws IOException {
        List<Path> before = files();
        assertThat(run()).isEqualTo(Main.FINE);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void programsGetTheirDocumentAndNothingElse() throws IOException {
        addWarning();
        assertThat(run("--no-pages", "--format", "json")).isEqualTo(Main.FINE);
        assertThat(out.toString()).startsWith("{\n  \"tool\" : \"plansite\"").endsWith("}\n");

        out.getBuffer().setLength(0);
        assertThat(run("--no-pages", "--format", "sarif", "--strict")).isEqualTo(Main.INPUT_ERRORS);
        assertThat(out.toString()).startsWith("{\n  \"$schema\"").endsWith("}\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aReportMayGoIntoAFile() throws IOException {
        Path report = folder.resolve("report.sarif");
        assertThat(run("--no-pages", "--format", "sarif", "--output", report.toString()))
                .isEqualTo(Main.FINE);
        assertThat(Files.readString(report)).startsWith("{\n  \"$schema\"");
        assertThat(out.toString()).endsWith("content: no mistakes\n").hasLineCount(1);

        assertThat(run(
                        "--no-pages",
                        "--output",
                        folder.resolve("no/such/folder").toString()))
                .isEqualTo(Main.INPUT_ERRORS);
        assertThat(err.toString()).contains("error: cannot be written").doesNotContain("Exception");
    }

    @Test
    void anUnknownFormatIsWrongUse() {
        assertThat(run("--format", "xml")).isEqualTo(Main.WRONG_USE);
        assertThat(err.toString()).contains("text, json, sarif");
    }

    @Test
    void acceptedWarningsAreCountedAndDoNotFail() throws IOException {
        addWarning();
        accept("unused-entry", "vocabulary/terms.yaml", "旱井");
        assertThat(run("--no-pages", "--strict")).isEqualTo(Main.FINE);
        assertThat(out.toString()).endsWith("content: no mistakes, accepted: 1\n");

        accept("unused-entry", "vocabulary/terms.yaml", "水井");
        assertThat(run("--no-pages", "--strict")).isEqualTo(Main.INPUT_ERRORS);
        accept("unused-entry", "vocabulary/agencies.yaml", "旱井");
        assertThat(run("--no-pages", "--strict")).isEqualTo(Main.INPUT_ERRORS);
    }

    @Test
    void errorsCannotBeAccepted() throws IOException {
        accept("unknown-body", "plans/qinghe-2023/02-01-section.md", "镇水务站");
        assertThat(run("--no-pages")).isEqualTo(Main.INPUT_ERRORS);
        assertThat(out.toString()).contains("accepted.yaml:2:13: error: “unknown-body” is no warning");
    }

    @Test
    void aContentFolderThatIsNoneIsToldInWords() throws IOException {
        assertToldInWords(folder.resolve("none"), "the file is missing");
        assertToldInWords(Files.writeString(folder.resolve("file.txt"), "x"), "the file is missing");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertToldInWords(
                empty, empty + "/site.yaml: error: the file is missing", empty + "/plans: error: the file is missing");
    }

    @Test
    void aPlanFolderThatCannotBeAnIdIsTold() throws IOException {
        Path plans = content.folder().resolve("plans");
        Files.move(plans.resolve("qinghe-2023"), plans.resolve("Qinghe 2023"));
        assertToldInWords(content.folder(), "“Qinghe 2023” cannot be a plan's id");
    }

    @Test
    void anUnreadableFileIsTold() throws IOException {
        Path terms = content.folder().resolve("vocabulary/terms.yaml");
        assumeTrue(terms.toFile().setReadable(false) && !Files.isReadable(terms), "root reads everything");
        assertToldInWords(content.folder(), "terms.yaml: error: cannot be read", "permission denied");
    }

    /** Columns count characters as people do: 𠮷 is one, though Java has two for it. */
    @Test
    void columnsCountCodePoints() throws IOException {
        content.replace("vocabulary/terms.yaml", "terms:", "terms:\n- {name: 𠮷𠮷, id: 旱, explanation: 井}");
        Path progress = content.folder().resolve("plans/qinghe-2023/progress/2023.csv");
        Files.createDirectories(progress.getParent());
        Files.writeString(
                progress,
                "words,indicator,unit,period,value,reporter,date,evidence\n𠮷𠮷,,2.1.1,二〇二三,,镇农业办,2023-12-01,\n");
        content.reissued(List.<String[]>of(new String[] {"改造老旧渠道", "𠮷𠮷（改造）12座老旧渠道"}));

        List<String> places = Check.withoutPages(content.folder()).run().stream()
                .map(complaint -> complaint.where().toString().replaceAll(".*/", "") + " " + complaint.problem())
                .toList();
        assertThat(places).containsExactly("terms.yaml:2:18 BAD_SLUG");

        content.replace("vocabulary/terms.yaml", "id: 旱", "id: han");
        assertThat(places()).contains("02-01-section.md:6:7 UNCLAIMED_NUMBER");
        content.reissued(List.<String[]>of(new String[] {"12座", ""}));
        assertThat(places()).contains("2023.csv:2:11 PROGRESS_BAD_PERIOD");
    }

    private List<String> places() {
        return Check.withoutPages(content.folder()).run().stream()
                .filter(Diagnostic::isError)
                .map(complaint -> complaint.where().toString().replaceAll(".*/", "") + " " + complaint.problem())
                .toList();
    }

    private void assertToldInWords(Path given, String... words) {
        out.getBuffer().setLength(0);
        int exitCode = Main.with(terminal()).run("check", "--no-pages", "--content", given.toString());
        assertThat(exitCode).isEqualTo(Main.INPUT_ERRORS);
        assertThat(out.toString()).contains(words).doesNotContain("Exception");
        assertThat(err.toString()).isEmpty();
    }

    private void addWarning() throws IOException {
        content.replace("vocabulary/terms.yaml", "灌溉方式。}", "灌溉方式。}\n" + UNUSED);
    }

    private void accept(String problem, String file, String words) throws IOException {
        Files.writeString(
                content.folder().resolve("accepted.yaml"),
                "accepted:\n- {problem: " + problem + ", file: " + file + ", words: " + words + ", reason: 留着。}\n");
    }

    private Path templates() throws IOException {
        Path copy = folder.resolve("templates");
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path goal = folder.resolve(file);
                Files.createDirectories(goal.getParent());
                Files.copy(file, goal);
            }
        }
        return copy;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    private int run(String... options) {
        String[] args = Stream.concat(
                        Stream.of("check", "--content", content.folder().toString()), Stream.of(options))
                .toArray(String[]::new);
        return Main.with(terminal()).run(args);
    }

    private Terminal terminal() {
        return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
