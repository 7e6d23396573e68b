package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.plansite.publish.Trees.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.site.OutputTree;
import org.plansite.source.InputException;

/**
 * Whatever changes a site is stopped before each of its operations on the disk: the visible site is then the old or the
 * new one, whole, and the next build succeeds and leaves nothing lying about.
 *
 * <p>Without a system call for the exchange there is an instant without a site; the next run brings it back.
 */
class EveryStopTest {
    private static final OutputTree FIRST = site("1");
    private static final OutputTree OLD = site("2").promising(Set.of("tool/index.html"));
    private static final OutputTree NEW = site("3");
    private static final OutputTree LATER = site("4");

    @TempDir
    private Path folder;

    private Path target = Path.of("");

    /** What a run that can be stopped does to a site. */
    private interface Change {
        void make(Path site, Disk disk);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFirstPublication(boolean exchanges) throws IOException {
        everyStop(exchanges, (site, disk) -> {}, (site, disk) -> publish(site, disk, NEW));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBuildThatReplacesASite(boolean exchanges) throws IOException {
        everyStop(
                exchanges,
                (site, disk) -> {
                    publish(site, disk, FIRST);
                    publish(site, disk, OLD);
                },
                (site, disk) -> publish(site, disk, NEW));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBuildThatDeletesOldReleasesAndUndoneOnes(boolean exchanges) throws IOException {
        everyStop(
                exchanges,
                (site, disk) -> {
                    publish(site, disk, FIRST);
                    publish(site, disk, site("5"));
                    publish(site, disk, site("6"));
                    publish(site, disk, OLD);
                    rollback(site, disk, Optional.empty());
                },
                (site, disk) -> new SitePublisher(site, disk, 1).publish(NEW, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBuildThatChangesNothing(boolean exchanges) throws IOException {
        everyStop(exchanges, (site, disk) -> publish(site, disk, OLD), (site, disk) -> publish(site, disk, OLD));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRollback(boolean exchanges) throws IOException {
        everyStop(
                exchanges,
                (site, disk) -> {
                    publish(site, disk, FIRST);
                    publish(site, disk, OLD);
                    publish(site, disk, NEW);
                },
                (site, disk) -> rollback(site, disk, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRollbackFarBackAndForward(boolean exchanges) throws IOException {
        String first = id(FIRST);
        String latest = id(NEW);
        Change prepare = (site, disk) -> {
            publish(site, disk, FIRST);
            publish(site, disk, OLD);
            publish(site, disk, NEW);
        };
        everyStop(exchanges, prepare, (site, disk) -> rollback(site, disk, Optional.of(first)));
        everyStop(
                exchanges,
                (site, disk) -> {
                    prepare.make(site, disk);
                    rollback(site, disk, Optional.of(first));
                },
                (site, disk) -> rollback(site, disk, Optional.of(latest)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRecoveryThatIsStoppedItself(boolean exchanges) throws IOException {
        Change prepare = (site, disk) -> {
            publish(site, disk, FIRST);
            publish(site, disk, OLD);
        };
        Change build = (site, disk) -> publish(site, disk, NEW);
        int last = operations(exchanges, prepare, build);
        for (int stop = last - 20; stop <= last; stop++) {
            int first = stop;
            everyStop(
                    exchanges,
                    (site, disk) -> {
                        prepare.make(site, disk);
                        assertThatThrownBy(() -> build.make(site, new StoppingDisk(first, exchanges)))
                                .isNotNull();
                    },
                    (site, disk) -> new Rollback(site, disk).list());
        }
    }

    private void everyStop(boolean exchanges, Change prepare, Change change) throws IOException {
        List<String> rowBefore = row(exchanges, prepare);
        int operations = operations(exchanges, prepare, change);
        Map<String, String> after = visible();
        List<String> rowAfter = row();
        for (int stop = 1; stop <= operations + 1; stop++) {
            freshTarget();
            prepare.make(target, new StoppingDisk(StoppingDisk.NEVER, exchanges));
            Map<String, String> before = visible();
            StoppingDisk disk = new StoppingDisk(stop, exchanges);
            Throwable end = catchThrowable(() -> change.make(target, disk));
            assertThat(disk.isStopped()).as("stopped").isEqualTo(end != null);
            checkVisible(exchanges, before, after, stop);
            checkRow(rowBefore, rowAfter, stop);
            checkNextBuild(stop);
        }
    }

    /** How many operations a change is made of. */
    private int operations(boolean exchanges, Change prepare, Change change) throws IOException {
        freshTarget();
        prepare.make(target, new StoppingDisk(StoppingDisk.NEVER, exchanges));
        StoppingDisk disk = new StoppingDisk(StoppingDisk.NEVER, exchanges);
        change.make(target, disk);
        return disk.operations();
    }

    private void freshTarget() throws IOException {
        target = Files.createTempDirectory(folder, "run").resolve("site");
    }

    private void checkVisible(boolean exchanges, Map<String, String> before, Map<String, String> after, int stop)
            throws IOException {
        Map<String, String> now = visible();
        if (now.isEmpty() && !exchanges) {
            return; // the instant without a site; the next build brings it back
        }
        assertThat(now).as("the visible site after stop %d", stop).isIn(before, after);
        if (!now.isEmpty()) {
            assertThat(new SiteCopy(target, Optional.empty()).check().complaints())
                    .as("the visible site after stop %d", stop)
                    .isEmpty();
        }
    }

    /** No release is lost, none that was never visible is kept; of the oldest, which are deleted last, some may stand. */
    private void checkRow(List<String> before, List<String> after, int stop) {
        List<String> now = row();
        if (now.equals(before)) {
            return;
        }
        assertThat(now).as("the releases after stop %d", stop).containsAll(after);
        assertThat(now.subList(0, now.size() - after.size()))
                .as("what is left of the oldest after stop %d", stop)
                .allMatch(release -> release.startsWith("ARCHIVED") && before.contains(release));
    }

    private List<String> row(boolean exchanges, Change prepare) throws IOException {
        freshTarget();
        prepare.make(target, new StoppingDisk(StoppingDisk.NEVER, exchanges));
        return row();
    }

    /** The releases from the oldest on; a run that was stopped is made good for it. */
    private List<String> row() {
        try {
            return new Rollback(target)
                    .list().stream()
                            .map(release -> release.state() + " " + release.number() + " " + release.id())
                            .toList();
        } catch (InputException nothingWasEverPublished) {
            return List.of();
        }
    }

    private void checkNextBuild(int stop) throws IOException {
        publish(target, new StoppingDisk(StoppingDisk.NEVER, true), LATER);
        assertThat(target.resolve("index.html")).hasContent("index 4");
        assertThat(new SiteCopy(target, Optional.empty()).check().complaints()).isEmpty();
        Leftovers.check(target, "stop " + stop);
    }

    private Map<String, String> visible() throws IOException {
        return Files.isDirectory(target) ? Trees.files(target) : Map.of();
    }

    private String id(OutputTree tree) throws IOException {
        freshTarget();
        return new SitePublisher(target, new StoppingDisk(StoppingDisk.NEVER, true), 1)
                .publish(tree, Optional.empty())
                .release();
    }

    private static void publish(Path site, Disk disk, OutputTree tree) {
        new SitePublisher(site, disk, SitePublisher.KEPT).publish(tree, Optional.empty());
    }

    private static void rollback(Path site, Disk disk, Optional<String> id) {
        new Rollback(site, disk).to(id);
    }

    private static OutputTree site(String version) {
        return tree("index.html", "index " + version, "same.css", "body {}", "years/v" + version + ".html", "<p>");
    }
}
