package org.plansite.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Notices changes below some folders.
 *
 * <p>The system tells of most changes at once. It tells nothing of files on some network drives, nothing when it watches
 * too many folders already, and nothing of a watched folder that is made anew: therefore the files are also looked at
 * from time to time, more often where the system tells nothing at all.
 */
final class FolderWatch implements AutoCloseable {
    private static final long SAFETY = TimeUnit.SECONDS.toNanos(1);
    private static final long WITHOUT_EVENTS = TimeUnit.MILLISECONDS.toNanos(150);

    /** Begins to listen to folders. */
    @FunctionalInterface
    interface Listening {
        FolderEvents to(Set<Path> folders) throws IOException;
    }

    private final List<Path> folders;
    private final Listening listening;
    private Snapshot seen;
    private Optional<FolderEvents> events;

    FolderWatch(List<Path> folders) {
        this(folders, FolderEvents::of);
    }

    FolderWatch(List<Path> folders, Listening listening) {
        this.folders = List.copyOf(folders);
        this.listening = listening;
        this.events = listen(Snapshot.of(folders));
        // after listening began, so that nothing falls between the two
        this.seen = Snapshot.of(folders);
    }

    /** Whether the system tells of changes. */
    boolean hasEvents() {
        return events.isPresent();
    }

    /** Waits for a change, at most so long; whether there was one. */
    boolean changed(long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (true) {
            long rest = Math.max(0, end - System.nanoTime());
            boolean told = await(rest);
            boolean differs = look();
            if (told || differs) {
                return true;
            }
            if (rest == 0) {
                return false;
            }
        }
    }

    private boolean await(long rest) throws InterruptedException {
        if (events.isPresent()) {
            return events.get().await(Math.min(rest, SAFETY));
        }
        TimeUnit.NANOSECONDS.sleep(Math.min(rest, WITHOUT_EVENTS));
        return false;
    }

    /** Whether the files are others than before. */
    private boolean look() {
        Snapshot now = Snapshot.of(folders);
        boolean differs = !now.equals(seen);
        if (!now.folders().equals(seen.folders())) {
            events.ifPresent(FolderEvents::close);
            events = listen(now);
        }
        seen = now;
        return differs;
    }

    private Optional<FolderEvents> listen(Snapshot snapshot) {
        try {
            return Optional.of(listening.to(snapshot.folders()));
        } catch (IOException tooMany) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        events.ifPresent(FolderEvents::close);
    }
}
