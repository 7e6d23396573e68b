package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.InputException;
import org.plansite.source.Problem;

/**
 * A process that publishes is killed at random moments: what visitors see is whole, and one of the two sites. The long
 * run, with the real build, is told in src/bench/README.md.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KillTest {
    private static final int KILLS = 10;

    @TempDir
    private Path folder;

    @Test
    void theVisibleSiteIsWholeWheneverTheProcessIsKilled() throws IOException, InterruptedException {
        Set<String> published = new HashSet<>();
        for (int version = 0; version < 2; version++) {
            published.add(new SitePublisher(folder.resolve("reference/site"))
                    .publish(EndlessPublishing.site(version), Optional.empty())
                    .release());
        }
        Path site = Files.createDirectory(folder.resolve("www")).resolve("site");
        new SitePublisher(site).publish(EndlessPublishing.site(0), Optional.empty());
        Random dice = new Random(1);
        for (int kill = 1; kill <= KILLS; kill++) {
            killDuring(site, dice.nextInt(60));
            SiteCopy.Verdict verdict = new SiteCopy(site, Optional.empty()).check();
            assertThat(verdict.complaints()).as("kill %d", kill).isEmpty();
            assertThat(published).contains(verdict.manifestHash().substring(0, 12));
            new SitePublisher(site).publish(EndlessPublishing.site(kill % 2), Optional.empty());
            Leftovers.check(site, "kill " + kill);
        }
    }

    @Test
    void theLockOfAKilledProcessIsGone() throws IOException, InterruptedException {
        Path site = folder.resolve("site");
        Process other = start(site);
        assertThat(other.getInputStream().read()).as("it publishes").isPositive();
        boolean busy = false;
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60); !busy && System.nanoTime() < end; ) {
            busy = isBusy(site);
        }
        assertThat(busy).as("refused while the other process is at work").isTrue();
        kill(other);
        assertThat(new Rollback(site).list()).isNotEmpty();
    }

    @Test
    void twoBuildsOfOneProcessExcludeEachOther() throws InterruptedException {
        Path site = folder.resolve("site");
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        OutputTree slow = OutputTree.of(List.of(new OutputFile("index.html", out -> {
            writing.countDown();
            await(refused);
        })));
        Thread first = new Thread(() -> new SitePublisher(site).publish(slow, Optional.empty()));
        first.start();
        await(writing);
        try {
            InputException complaint = catchThrowableOfType(
                    InputException.class,
                    () -> new SitePublisher(site).publish(EndlessPublishing.site(0), Optional.empty()));
            assertThat(complaint.diagnostics().get(0).problem()).isEqualTo(Problem.TARGET_BUSY);
            assertThat(complaint).hasMessageContaining(site.toString()).hasMessageContaining("Wait");
        } finally {
            refused.countDown();
            first.join();
        }
        assertThat(site.resolve("index.html")).exists();
        assertThat(new SitePublisher(site)
                        .publish(EndlessPublishing.site(0), Optional.empty())
                        .changed())
                .isTrue();
    }

    private static boolean isBusy(Path site) {
        try {
            new Rollback(site).list();
            return false;
        } catch (InputException refused) {
            return refused.diagnostics().get(0).problem() == Problem.TARGET_BUSY;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Lets it publish at least once, so that it is warm. */
    private static void killDuring(Path site, int milliseconds) throws IOException, InterruptedException {
        Process process = start(site);
        try (InputStream turns = process.getInputStream()) {
            assertThat(turns.read()).as("it publishes").isPositive();
            Thread.sleep(milliseconds);
        } finally {
            kill(process);
        }
    }

    private static Process start(Path site) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessPublishing.class.getName(),
                        site.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
