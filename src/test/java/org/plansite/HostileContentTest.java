package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plansite.fuzz.Bombs;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;

/** What somebody who wants to do harm could lay into the content: refused with words, file and, where there is one, line. */
@Timeout(60)
class HostileContentTest {
    private static final String PLAN = "plans/qinghe-2023/";
    private static final String AGENCIES = "vocabulary/agencies.yaml";

    @TempDir
    private Path work;

    private Path content;

    @BeforeEach
    void copy() throws IOException {
        content = SmallContent.copiedTo(work.resolve("content")).folder();
    }

    @Test
    void bombsInYamlAreRefused() throws IOException {
        Map<String, String> answers = new TreeMap<>();
        Map<String, String> bombs = Bombs.yaml();
        for (var bomb : bombs.entrySet()) {
            Files.writeString(content.resolve("vocabulary/bomb.yaml"), bomb.getValue());
            answers.put(bomb.getKey(), complaint());
        }
        assertThat(answers.keySet()).isEqualTo(bombs.keySet());
        assertThat(answers)
                .allSatisfy((name, answer) -> assertThat(answer)
                        .as(name)
                        .matches("(?s)content/vocabulary/bomb.yaml(:\\d+(:\\d+)?)?: error: .*")
                        .doesNotContain("Exception"));
        assertThat(answers)
                .hasEntrySatisfying("aliases", answer -> assertThat(answer).contains("anchors, aliases and tags"))
                .hasEntrySatisfying("deep", answer -> assertThat(answer).contains("nested more than 12 levels"))
                .hasEntrySatisfying("keys", answer -> assertThat(answer).contains("more complaints are not shown"))
                .hasEntrySatisfying("scalar", answer -> assertThat(answer).contains("bytes; the tool reads 4,000,000"))
                .hasEntrySatisfying("line", answer -> assertThat(answer).contains("more than 40,000 characters"));
    }

    @Test
    void bombsInMarkdownAreRefused() throws IOException {
        for (var bomb : Bombs.markdown().entrySet()) {
            Files.writeString(content.resolve(PLAN + "01-chapter.md"), bomb.getValue());
            assertThat(complaint()).as(bomb.getKey()).matches("(?s)content/plans/.*: error: .*");
        }
    }

    @Test
    void bombsInReportsAreRefused() throws IOException {
        Path progress = Files.createDirectories(content.resolve(PLAN + "progress"));
        for (var bomb : Bombs.csv().entrySet()) {
            Files.writeString(progress.resolve("bomb.csv"), bomb.getValue());
            assertThat(complaint())
                    .as(bomb.getKey())
                    .matches("(?s)content/plans/qinghe-2023/progress/bomb.csv(:\\d+(:\\d+)?)?: error: .*");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\0 | U+0000",
                "\\e[31m | U+001B",
                "\\r\\nATTACH:x | U+000D",
                "\\ud800 | U+D800",
                "\\udc00\\ud800 | U+DC00",
                "\\uffff | U+FFFF",
                "\\u202e | U+202E",
                "\\u2066 | U+2066"
            })
    void charactersThatCannotBeShownAreRefused(String escape, String code) throws IOException {
        String text = Files.readString(content.resolve(AGENCIES));
        Files.writeString(content.resolve(AGENCIES), text.replace("name: 东村", "name: \"东村" + escape + "\""));
        assertThat(complaint())
                .startsWith("content/vocabulary/agencies.yaml:5:23: error: “东村")
                .contains("has a character that cannot be shown (" + code + ")");
    }

    @Test
    void wordsCannotBeTurnedRound() throws IOException {
        Path chapter = content.resolve(PLAN + "01-chapter.md");
        Files.writeString(chapter, Files.readString(chapter).replaceFirst("坚持", "坚\u202e持"));
        assertThat(complaint())
                .matches("(?s)content/plans/qinghe-2023/.*.md:\\d+:\\d+: error: the invisible character U\\+202E .*");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "con",
                "nul",
                "com1",
                "../../etc",
                "/etc/passwd",
                "C:",
                "a\\\\b",
                "UPPER",
                "名",
                "a--b",
                "index",
                "' '",
                "x.html",
                "'\"><script>alert(1)</script>'"
            })
    void noIdLeavesItsPlace(String id) throws IOException {
        String text = Files.readString(content.resolve(AGENCIES));
        String quoted = id.contains("\"") ? "'" + id + "'" : '"' + id + '"';
        Files.writeString(content.resolve(AGENCIES), text.replace("id: xicun", "id: " + quoted));
        assertThat(complaint()).startsWith("content/vocabulary/agencies.yaml:6:8: error: ");
        Files.writeString(
                content.resolve(AGENCIES), text.replace("name: 西村,", "name: 西村, redirects: [" + quoted + "],"));
        if (!id.equals("index")) {
            assertThat(complaint()).matches("(?s)content/vocabulary/agencies.yaml:6:\\d+: error: .*");
        }
    }

    @Test
    void aLongIdIsRefused() throws IOException {
        String text = Files.readString(content.resolve(AGENCIES));
        Files.writeString(content.resolve(AGENCIES), text.replace("id: xicun", "id: " + "x".repeat(300)));
        assertThat(complaint()).startsWith("content/vocabulary/agencies.yaml:6:8: error: ");
    }

    @ParameterizedTest
    @CsvSource({"Upper", "con", "名", "a b", "x\"><script>", "a..b"})
    void aPlansFolderHasAName(String name) throws IOException {
        Files.move(
                content.resolve("plans/qinghe-2023"), content.resolve("plans").resolve(name));
        assertThat(complaint()).contains("content/plans/" + name + ": error: “" + name + "” cannot be a plan's id");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://www.example.org/",
        "javascript:alert(1)//",
        "data:text/html,x/",
        "file:///etc/",
        "//www.example.org/",
        "https://user:word@www.example.org/",
        "https://www.example.org/?q=/",
        "https://www.example.org/#/",
        "https:///",
        "https://www.example.org/\"><script>/"
    })
    void theSiteStandsAtAnAddressOfTheWeb(String base) throws IOException {
        Path site = content.resolve("site.yaml");
        Files.writeString(
                site, Files.readString(site).replaceFirst("base: .*", "base: '" + base.replace("$", "") + "'"));
        assertThat(complaint())
                .startsWith("content/site.yaml:2:7: error: “" + base + "” cannot be where the site stands");
    }

    @ParameterizedTest
    @CsvSource({"+999999999-12-31", "-0001-01-01", "10000-01-01", "2024-02-30"})
    void yearsHaveFourDigits(String date) throws IOException {
        Path site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replaceFirst("as-of: .*", "as-of: \"" + date + "\""));
        assertThat(complaint()).startsWith("content/site.yaml:3:8: error: “" + date + "” is no date");
    }

    @Test
    void linksOutOfTheContentAreRefused() throws IOException {
        Path secret = Files.writeString(work.resolve("secret.yaml"), "terms: []\n");
        Files.createSymbolicLink(content.resolve("vocabulary/stolen.yaml"), secret);
        Files.createSymbolicLink(content.resolve("vocabulary/gone.yaml"), work.resolve("nothing"));
        Files.createSymbolicLink(content.resolve("vocabulary/self.yaml"), content.resolve("vocabulary/self.yaml"));
        Files.createSymbolicLink(content.resolve("plans/other"), work);
        assertThat(complaint())
                .contains("content/vocabulary/stolen.yaml: error: a symbolic link that leaves the content folder")
                .contains("content/vocabulary/gone.yaml: error: cannot be read: a link to nothing")
                .contains("content/vocabulary/self.yaml: error: cannot be read: a link to nothing")
                .contains("content/plans/other: error: a symbolic link that leaves the content folder");
    }

    @ParameterizedTest
    @CsvSource({"vocabulary/pipe.yaml", PLAN + "05.md", "site.yaml", PLAN + "corrections.yaml"})
    void aPipeIsNotWaitedFor(String path) throws Exception {
        Files.deleteIfExists(content.resolve(path));
        assertThat(new ProcessBuilder("mkfifo", content.resolve(path).toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(complaint()).contains("content/" + path + ": error: cannot be read: it is no ordinary file");
    }

    @Test
    void tooManyFilesAreNotRead() throws IOException {
        for (int i = 0; i <= 10_000; i++) {
            Files.createFile(content.resolve("vocabulary/" + i + ".yaml"));
        }
        assertThat(complaint()).startsWith("content/vocabulary: error: there are more than 10,000 files");
    }

    @Test
    void thePreviousEditionIsInputToo() throws IOException {
        Path previous = SmallContent.copiedTo(work.resolve("previous")).folder();
        Files.writeString(previous.resolve(AGENCIES), "agencies: &a [*a]\n");
        Build build =
                new Build(content, Path.of("templates"), work.resolve("site"), Optional.empty(), Optional.of(previous));
        assertThatThrownBy(() -> build.assemble(new Timings()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("previous/vocabulary/agencies.yaml:1:")
                .hasMessageContaining("anchors, aliases and tags are not allowed");
    }

    /** A line of 100 MB in each kind of file, with the memory of a small machine. */
    @Test
    void aHugeLineDoesNotFillTheMemory() throws Exception {
        for (Path file : List.of(
                content.resolve(PLAN + "source.txt"),
                content.resolve(PLAN + "01-chapter.md"),
                content.resolve(AGENCIES))) {
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                for (int i = 0; i < 100; i++) {
                    out.write("x".repeat(1_000_000));
                }
            }
        }
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.plansite.Main",
                        "check",
                        "--content",
                        content.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tool.waitFor()).as(said).isEqualTo(Main.INPUT_ERRORS);
        assertThat(said.lines().filter(line -> line.contains("error: the file has 100,000,000 bytes")))
                .as(said)
                .hasSize(3);
    }

    /** All complaints, with the names of files as a user in the folder above would see them. */
    private String complaint() {
        try {
            Content.read(content, new Timings());
            return "nothing is wrong";
        } catch (InputException refused) {
            return refused.diagnostics().stream()
                    .map(Diagnostic::toString)
                    .collect(Collectors.joining("\n"))
                    .replace(work + "/", "");
        }
    }
}
