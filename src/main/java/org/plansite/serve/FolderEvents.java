package org.plansite.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the system tells of some folders as soon as it happens. */
final class FolderEvents implements AutoCloseable {
    private final WatchService service;

    private FolderEvents(WatchService service) {
        this.service = service;
    }

    /**
     * Begins to listen.
     *
     * @throws IOException when the system watches no more folders
     */
    static FolderEvents of(Set<Path> folders) throws IOException {
        WatchService service = FileSystems.getDefault().newWatchService();
        try {
            for (Path folder : folders) {
                register(folder, service);
            }
        } catch (IOException | RuntimeException refused) {
            service.close();
            throw refused;
        }
        return new FolderEvents(service);
    }

    private static void register(Path folder, WatchService service) throws IOException {
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (NoSuchFileException deletedMeanwhile) {
            return;
        }
    }

    /** Waits until something happened, at most so long; whether it concerns a file that counts. */
    boolean await(long nanos) throws InterruptedException {
        WatchKey key = service.poll(nanos, TimeUnit.NANOSECONDS);
        boolean counts = false;
        while (key != null) {
            counts |= counts(key);
            key = service.poll();
        }
        return counts;
    }

    private static boolean counts(WatchKey key) {
        boolean counts = key.pollEvents().stream().anyMatch(FolderEvents::counts);
        return !key.reset() || counts;
    }

    /** An event without a name says that there were too many. */
    private static boolean counts(WatchEvent<?> event) {
        @Nullable Object name = event.context();
        return !(name instanceof Path path) || !Snapshot.isPassedOver(path);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException | ClosedWatchServiceException closed) {
            return;
        }
    }
}
