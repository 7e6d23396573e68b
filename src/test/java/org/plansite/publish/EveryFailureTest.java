package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plansite.publish.Trees.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plansite.site.OutputTree;
import org.plansite.source.InputException;
import org.plansite.source.Problem;

/**
 * Each operation on the disk fails, alone or with all that follow: the run says so in words and the old site stands, or
 * the new one is in place, with a warning if need be; the next build leaves nothing lying about.
 */
class EveryFailureTest {
    private static final OutputTree OLD = tree("index.html", "old", "same.css", "body {}");
    private static final OutputTree NEW = tree("index.html", "new", "same.css", "body {}", "years/1.html", "<p>");

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @ParameterizedTest
    @CsvSource({"false,true", "true,true", "false,false", "true,false"})
    void theOldSiteStandsOrTheNewOne(boolean fromThenOn, boolean exchanges) throws IOException {
        int failed = 0;
        int warned = 0;
        for (int at = 1; ; at++) {
            site = Files.createTempDirectory(folder, "run").resolve("site");
            publish(OLD, new StoppingDisk(StoppingDisk.NEVER, exchanges));
            publish(tree("a.txt", "before"), new StoppingDisk(StoppingDisk.NEVER, exchanges));
            publish(OLD, new StoppingDisk(StoppingDisk.NEVER, exchanges));
            Map<String, String> before = Trees.files(site);
            FailingDisk disk = new FailingDisk(at, fromThenOn, exchanges);
            try {
                Publication publication = new SitePublisher(site, disk, 1).publish(NEW, Optional.empty());
                assertThat(site.resolve("index.html")).hasContent("new");
                warned += publication.warnings().size();
            } catch (InputException complaint) {
                failed++;
                assertThat(complaint.diagnostics().get(0).problem()).isEqualTo(Problem.UNWRITABLE);
                assertThat(complaint).hasMessageContaining("No space left on device");
                checkOldSite(before, exchanges || !fromThenOn, at);
            }
            if (disk.operations() < at) {
                break;
            }
            publish(tree("index.html", "later"), new StoppingDisk(StoppingDisk.NEVER, exchanges));
            assertThat(Trees.files(site)).containsEntry("index.html", "later");
            Leftovers.check(site, "failure " + at);
        }
        assertThat(failed).as("failures before the step").isGreaterThan(8);
        assertThat(warned).as("failures behind it").isPositive();
    }

    /** Where two folders cannot change places, a disk that lets nothing be renamed back keeps the site beside its place. */
    private void checkOldSite(Map<String, String> before, boolean always, int at) throws IOException {
        if (always || Files.exists(site)) {
            assertThat(Trees.files(site))
                    .as("the old site after failure %d", at)
                    .isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void allIsOnTheMediumBeforeTheStep(boolean wholeFileSystem) {
        site = folder.resolve("site");
        publish(OLD, new StoppingDisk(StoppingDisk.NEVER, true));
        ForcedDisk disk = new ForcedDisk(wholeFileSystem);
        publish(NEW, disk);
        assertThat(disk.exchanged()).isTrue();
        assertThat(disk.isForced(Objects.requireNonNull(site.getParent())))
                .as("the step itself")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void theDiskOfThatTestSeesWhatIsNotForced(boolean wholeFileSystem) throws IOException {
        ForcedDisk disk = new ForcedDisk(wholeFileSystem);
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        disk.create(one.resolve("file")).close();
        assertThatThrownBy(() -> disk.exchange(one, other)).isInstanceOf(AssertionError.class);
    }

    private void publish(OutputTree tree, Disk disk) {
        new SitePublisher(site, disk, SitePublisher.KEPT).publish(tree, Optional.empty());
    }
}
