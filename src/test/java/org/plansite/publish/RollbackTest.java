package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plansite.publish.Trees.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;
import org.plansite.source.Problem;

/** Earlier releases are put in place again, and what was taken back can be put in place too. */
class RollbackTest {
    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void chooseSite() {
        site = folder.resolve("site");
    }

    @Test
    void goesBackStepByStepAndThenSaysThatNothingIsLeft() throws IOException {
        publish("one");
        publish("two");
        publish("three");
        rollback();
        assertThat(page()).isEqualTo("two");
        rollback();
        assertThat(page()).isEqualTo("one");
        assertThat(complaint(this::rollback)).isEqualTo(Problem.NO_RELEASE);
        assertThat(page()).isEqualTo("one");
    }

    @Test
    void whatWasTakenBackCanBePutInPlaceAgainAndTheRowStaysInOrder() throws IOException {
        String one = publish("one");
        String two = publish("two");
        String three = publish("three");
        rollback();
        rollback();
        assertThat(row()).containsExactly("VISIBLE 1 " + one, "UNDONE 2 " + two, "UNDONE 3 " + three);

        new Rollback(site).to(Optional.of(three));
        assertThat(page()).isEqualTo("three");
        assertThat(row()).containsExactly("ARCHIVED 1 " + one, "ARCHIVED 2 " + two, "VISIBLE 3 " + three);
        rollback();
        assertThat(page()).isEqualTo("two");
    }

    @Test
    void aBeginningOfTheIdIsEnoughAndAnUnknownOneIsRefused() throws IOException {
        String one = publish("one");
        publish("two");
        publish("three");
        new Rollback(site).to(Optional.of(one.substring(0, 4)));
        assertThat(page()).isEqualTo("one");
        assertThat(complaint(() -> new Rollback(site).to(Optional.of("zzzz")))).isEqualTo(Problem.UNKNOWN_RELEASE);
        assertThat(complaint(() -> new Rollback(site).to(Optional.of("")))).isEqualTo(Problem.UNKNOWN_RELEASE);
    }

    @Test
    void aBuildAfterARollbackDropsWhatWasTakenBack() throws IOException {
        String one = publish("one");
        publish("two");
        rollback();
        String three = publish("three");
        assertThat(row()).containsExactly("ARCHIVED 1 " + one, "VISIBLE 2 " + three);
        Leftovers.check(site, "after the build");
    }

    @Test
    void theReleaseComesBackAsItWas() throws IOException {
        publish("one");
        Map<String, String> before = Trees.files(site);
        publish("two");
        rollback();
        assertThat(Trees.files(site)).isEqualTo(before);
    }

    @Test
    void aDamagedReleaseIsRefusedAndTheSiteStays() throws IOException {
        String one = publish("one");
        publish("two");
        Path archived = folder.resolve(".site.releases/0001-" + one);
        Files.delete(archived.resolve("index.html"));
        Files.writeString(archived.resolve("index.html"), "OnE");

        assertThat(complaint(this::rollback)).isEqualTo(Problem.RELEASE_DAMAGED);
        assertThat(page()).isEqualTo("two");
        assertThat(archived).exists();
    }

    @Test
    void aReleaseWhoseManifestWasChangedIsRefused() throws IOException {
        String one = publish("one");
        publish("two");
        Path manifest = folder.resolve(".site.releases/0001-" + one + "/SHA256SUMS");
        Files.writeString(manifest, "# nothing\n");
        assertThat(complaint(this::rollback)).isEqualTo(Problem.RELEASE_DAMAGED);
        assertThat(page()).isEqualTo("two");
    }

    @Test
    void whatAnotherStepPutIntoAReleaseIsNoDamage() throws IOException {
        publish("one");
        Files.createDirectories(site.resolve("tool"));
        Files.writeString(site.resolve("tool/index.html"), "the manual");
        publish("two");
        rollback();
        assertThat(site.resolve("tool/index.html")).exists();
    }

    @Test
    void aFolderThatWasNeverPublishedToIsLeftAsItIs() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("letter.txt"), "dear");
        assertThat(complaint(this::rollback)).isEqualTo(Problem.TARGET_NOT_A_SITE);
        assertThat(Trees.names(folder)).containsExactly("site");
        Path nothing = folder.resolve("nothing");
        assertThat(complaint(() -> new Rollback(nothing).list())).isEqualTo(Problem.NO_RELEASE);
        assertThat(Trees.names(folder)).containsExactly("site");
    }

    @Test
    void bringsBackASiteThatIsGone() throws IOException {
        publish("one");
        publish("two");
        Files.move(site, folder.resolve("moved away"));
        rollback();
        assertThat(page()).isEqualTo("one");
    }

    private String publish(String page) {
        return new SitePublisher(site)
                .publish(tree("index.html", page), Optional.empty())
                .release();
    }

    private void rollback() {
        new Rollback(site).to(Optional.empty());
    }

    private String page() throws IOException {
        return Files.readString(site.resolve("index.html"));
    }

    private List<String> row() {
        return new Rollback(site)
                .list().stream()
                        .map(release -> release.state() + " " + release.number() + " " + release.id())
                        .toList();
    }

    private static Problem complaint(Runnable work) {
        List<Diagnostic> complaints =
                catchThrowableOfType(InputException.class, work::run).diagnostics();
        assertThat(complaints).hasSize(1);
        return complaints.get(0).problem();
    }
}
