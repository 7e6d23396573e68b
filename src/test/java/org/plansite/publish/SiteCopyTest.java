package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.plansite.publish.Trees.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;
import org.plansite.source.Problem;

/** A copy is held to its manifest: every file that is missing, changed or too many is told at once. */
class SiteCopyTest {
    private static final String HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void publish() {
        site = folder.resolve("site");
        new SitePublisher(site)
                .publish(
                        tree("index.html", "<p>", "data/表格.csv", "1", "years/2025.html", "<p>")
                                .promising(Set.of("tool/index.html")),
                        Optional.empty());
    }

    @Test
    void aWholeCopyHasNoComplaints() throws IOException {
        Files.createDirectories(site.resolve("tool"));
        Files.writeString(site.resolve("tool/index.html"), "filled by another step");
        SiteCopy.Verdict verdict = verdict();
        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.complaints()).isEmpty();
        assertThat(verdict.files()).isEqualTo(3);
        assertThat(verdict.manifestHash()).isEqualTo(Sha256.of(site.resolve("SHA256SUMS")));
    }

    @Test
    void tellsAllThatIsWrongSortedByPath() throws IOException {
        Files.delete(site.resolve(".plansite"));
        Files.writeString(site.resolve("data/表格.csv"), "2");
        Files.writeString(site.resolve("data/.DS_Store"), "");
        Files.writeString(site.resolve("older.html"), "");
        Files.delete(site.resolve("years/2025.html"));
        Files.createDirectories(site.resolve("years/2025.html"));
        assertThat(found())
                .containsExactly(
                        "COPY_MISSING .plansite",
                        "COPY_EXTRA_HARMLESS data/.DS_Store",
                        "COPY_CHANGED data/表格.csv",
                        "COPY_EXTRA older.html",
                        "COPY_NOT_A_FILE years/2025.html");
        assertThat(verdict().isWhole()).isFalse();
    }

    @Test
    void whatFileManagersLeaveMakesNoCopyBad() throws IOException {
        Files.writeString(site.resolve("Thumbs.db"), "");
        Files.writeString(site.resolve("._index.html"), "");
        assertThat(verdict().isWhole()).isTrue();
        assertThat(verdict().complaints()).hasSize(2);
    }

    @Test
    void aLinkIsNoFileAndIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("2025.html"), "<p>");
        Files.delete(site.resolve("years/2025.html"));
        Files.delete(site.resolve("years"));
        Files.createSymbolicLink(site.resolve("years"), elsewhere);
        Files.delete(site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("index.html"), elsewhere.resolve("2025.html"));
        assertThat(found())
                .containsExactly("COPY_NOT_A_FILE index.html", "COPY_EXTRA years", "COPY_MISSING years/2025.html");
    }

    @Test
    void aManifestKeptElsewhereFindsAForgedOne() throws IOException {
        Path kept = Files.copy(site.resolve("SHA256SUMS"), folder.resolve("kept"));
        Files.writeString(site.resolve("index.html"), "forged");
        String hash = Sha256.of("forged".getBytes(StandardCharsets.UTF_8));
        String forged = Files.readString(kept).replaceAll("[0-9a-f]{64}  index", hash + "  index");
        Files.writeString(site.resolve("SHA256SUMS"), forged);
        assertThat(verdict().isWhole()).isTrue();
        assertThat(new SiteCopy(site, Optional.of(kept)).check().isWhole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside",
                "/etc/passwd",
                "years/../../outside",
                "C:\\Windows\\win.ini",
                "years//2025.html",
                "./index.html",
                "a\u0007b"
            })
    void aPathThatLeadsOutIsRefused(String path) throws IOException {
        Files.writeString(folder.resolve("outside"), "");
        Files.writeString(site.resolve("SHA256SUMS"), HASH + "  " + path + "\n");
        assertThat(refused()).containsExactly(Problem.MANIFEST_PATH);
        Files.writeString(site.resolve("SHA256SUMS"), "# elsewhere: " + path + "\n");
        assertThat(refused()).containsExactly(Problem.MANIFEST_PATH);
    }

    @Test
    void aManifestCannotListItself() throws IOException {
        Files.writeString(site.resolve("SHA256SUMS"), HASH + "  SHA256SUMS\n");
        assertThat(refused()).containsExactly(Problem.MANIFEST_PATH);
    }

    @Test
    void whatNoManifestHasIsRefused() throws IOException {
        Files.writeString(
                site.resolve("SHA256SUMS"),
                HASH + "  index.html\n" + HASH + "  index.html\nnonsense\n\\" + HASH + "  back\\\\slash\n");
        assertThat(refused()).containsExactly(Problem.MANIFEST_TWICE, Problem.MANIFEST_LINE, Problem.MANIFEST_LINE);
        Files.write(site.resolve("SHA256SUMS"), new byte[] {(byte) 0xff, 'x'});
        assertThat(refused()).containsExactly(Problem.UNREADABLE);
        Files.delete(site.resolve("SHA256SUMS"));
        assertThat(refused()).containsExactly(Problem.MANIFEST_MISSING);
        site = folder.resolve("nothing");
        assertThat(refused()).containsExactly(Problem.NO_SITE);
    }

    @Test
    void sha256sumAgrees() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha256sum")), "sha256sum is not installed");
        assertThat(sha256sum()).isZero();
        Files.writeString(site.resolve("data/表格.csv"), "2");
        assertThat(sha256sum()).isNotZero();
    }

    private int sha256sum() throws IOException, InterruptedException {
        ProcessBuilder check = new ProcessBuilder("/usr/bin/sha256sum", "-c", "--strict", "--quiet", "SHA256SUMS");
        return check.directory(site.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private SiteCopy.Verdict verdict() {
        return new SiteCopy(site, Optional.empty()).check();
    }

    private List<String> found() {
        return verdict().complaints().stream()
                .map(complaint -> complaint.problem() + " " + complaint.where())
                .toList();
    }

    private List<Problem> refused() {
        return catchThrowableOfType(InputException.class, this::verdict).diagnostics().stream()
                .map(Diagnostic::problem)
                .toList();
    }
}
