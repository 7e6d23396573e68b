package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator publishes, looks, goes back and checks a copy, on the command line. */
class PublishCommandsTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private SmallContent content = new SmallContent(SmallContent.ORIGINAL);
    private String site = "";

    @BeforeEach
    void publish() throws IOException {
        content = SmallContent.copiedTo(folder.resolve("content"));
        site = folder.resolve("www/site").toString();
        assertThat(build()).as(err.toString()).isEqualTo(Main.FINE);
    }

    @Test
    void aRollbackBringsTheSiteBeforeAndTheListTellsAllReleases() throws IOException {
        String before = page();
        content.replace("site.yaml", "title:", "title: 新 #");
        assertThat(build()).as(err.toString()).isEqualTo(Main.FINE);
        assertThat(page()).isNotEqualTo(before);

        assertThat(run("rollback", "--output", site)).isEqualTo(Main.FINE);
        assertThat(page()).isEqualTo(before);
        assertThat(run("rollback", "--output", site, "--list")).isEqualTo(Main.FINE);
        assertThat(out.toString().lines())
                .anyMatch(
                        line -> line.matches("0001  [0-9a-f]{12}  \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d  visible"))
                .anyMatch(line -> line.matches("0002  [0-9a-f]{12}  .*  undone"));
    }

    @Test
    void keepNoneLeavesNothingToGoBackTo() throws IOException {
        content.replace("site.yaml", "title:", "title: 新 #");
        assertThat(run("build", "--content", content.folder().toString(), "--output", site, "--keep", "0"))
                .isEqualTo(Main.FINE);
        assertThat(run("rollback", "--output", site)).isEqualTo(Main.INPUT_ERRORS);
        assertThat(err.toString()).contains("there is no release before the visible one");
    }

    @Test
    void aWholeCopyIsToldWithItsHashAndABadOneWithEachFile() throws IOException {
        assertThat(run("verify", site)).isEqualTo(Main.FINE);
        assertThat(out.toString())
                .contains(": whole (files: ")
                .containsPattern("SHA-256 of the list:( [0-9a-f]{8}){8}");

        Files.writeString(Path.of(site, "index.html"), "changed");
        Files.writeString(Path.of(site, "letter.txt"), "added");
        assertThat(run("verify", site)).isEqualTo(Main.INPUT_ERRORS);
        assertThat(err.toString())
                .contains("index.html: error: not the bytes", "letter.txt: error: not part of the release");
    }

    private int build() {
        return run("build", "--content", content.folder().toString(), "--output", site);
    }

    private int run(String... args) {
        return Main.with(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true)))
                .run(args);
    }

    private String page() throws IOException {
        return Files.readString(Path.of(site, "index.html"));
    }
}
