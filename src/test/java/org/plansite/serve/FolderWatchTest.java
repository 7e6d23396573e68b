package org.plansite.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which editors and people change files is noticed, with the system's help and without. */
class FolderWatchTest {
    private static final long LONG = 20_000;
    private static final long SHORT = 60;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        file = Files.writeString(
                Files.createDirectories(folder.resolve("plans/one")).resolve("a.md"), "一");
    }

    private FolderWatch watch(boolean withEvents) throws InterruptedException {
        FolderWatch watch = withEvents
                ? new FolderWatch(List.of(folder))
                : new FolderWatch(List.of(folder), folders -> {
                    throw new IOException("User limit of inotify instances reached");
                });
        assertThat(watch.hasEvents()).isEqualTo(withEvents);
        assertThat(watch.changed(SHORT)).isFalse();
        return watch;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileWrittenInPlace(boolean withEvents) throws IOException, InterruptedException {
        try (FolderWatch watch = watch(withEvents)) {
            Files.writeString(file, "一二");
            assertThat(watch.changed(LONG)).isTrue();
            settle(watch);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileReplacedByRenaming(boolean withEvents) throws IOException, InterruptedException {
        try (FolderWatch watch = watch(withEvents)) {
            Path written = Files.writeString(file.resolveSibling(".a.md.swp"), "二");
            Files.setLastModifiedTime(written, Files.getLastModifiedTime(file));
            settle(watch);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            assertThat(watch.changed(LONG)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filesInANewFolder(boolean withEvents) throws IOException, InterruptedException {
        try (FolderWatch watch = watch(withEvents)) {
            Path inside = Files.createDirectories(folder.resolve("plans/two/progress"));
            assertThat(watch.changed(LONG)).isTrue();
            settle(watch);
            Path report = Files.writeString(inside.resolve("2025.csv"), "1");
            assertThat(watch.changed(LONG)).isTrue();
            settle(watch);
            Files.writeString(report, "22");
            assertThat(watch.changed(LONG)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFolderThatIsDeletedAndComesBack(boolean withEvents) throws IOException, InterruptedException {
        try (FolderWatch watch = watch(withEvents)) {
            Files.delete(file);
            Files.delete(folder.resolve("plans/one"));
            Files.delete(folder.resolve("plans"));
            Files.delete(folder);
            assertThat(watch.changed(LONG)).isTrue();
            settle(watch);
            fill();
            assertThat(watch.changed(LONG)).isTrue();
            settle(watch);
            Files.writeString(file, "三四");
            assertThat(watch.changed(LONG)).isTrue();
        }
    }

    @Test
    void whatEditorsKeepForThemselvesIsNoChange() throws IOException, InterruptedException {
        try (FolderWatch watch = watch(true)) {
            Files.writeString(folder.resolve("plans/one/.a.md.swp"), "二");
            Files.writeString(folder.resolve("plans/one/a.md~"), "一");
            assertThat(watch.changed(SHORT)).isFalse();
        }
    }

    @Test
    void aFolderThatDoesNotExistYet() throws IOException, InterruptedException {
        Path later = folder.resolve("later");
        try (FolderWatch watch = new FolderWatch(List.of(later))) {
            assertThat(watch.changed(SHORT)).isFalse();
            Files.createDirectory(later);
            assertThat(watch.changed(LONG)).isTrue();
        }
    }

    /** Takes in what the system still tells of the last step. */
    private static void settle(FolderWatch watch) throws InterruptedException {
        while (watch.changed(SHORT)) {
            Thread.onSpinWait();
        }
    }
}
