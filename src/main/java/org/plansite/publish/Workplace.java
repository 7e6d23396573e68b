package org.plansite.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** The place of a site while one run has the right to change it; made good before it is handed out. */
final class Workplace implements AutoCloseable {
    private final Place place;
    private final Disk disk;
    private final PublishLock lock;

    private Workplace(Place place, Disk disk, PublishLock lock) {
        this.place = place;
        this.disk = disk;
        this.lock = lock;
    }

    /** What is done while no other run may change the site. */
    @FunctionalInterface
    interface Work<R> {
        R in(Place place) throws IOException;
    }

    /** Makes the folders it is done in. */
    private interface Opening {
        Workplace open(Path target, Disk disk) throws IOException;
    }

    /**
     * Makes the folder beside the site, if there is none, and does some work.
     *
     * @param releases where the releases stand, if not beside the site
     * @throws InputException when something that is not ours stands in the way, another run is at work, or the disk does
     *     not let it
     */
    static <R> R at(Path target, Optional<Path> releases, Disk disk, Work<R> work) {
        return at(target, disk, (named, on) -> open(Place.of(named, releases), named, on), work);
    }

    /**
     * Does some work at a site.
     *
     * @throws InputException when no release was ever published there, and as above
     */
    static <R> R atExisting(Path target, Disk disk, Work<R> work) {
        return at(target, disk, Workplace::openExisting, work);
    }

    private static <R> R at(Path target, Disk disk, Opening opening, Work<R> work) {
        try (Workplace workplace = opening.open(target, disk)) {
            try {
                return work.in(workplace.place);
            } catch (IOException | RuntimeException failed) {
                workplace.clean(failed);
                throw failed;
            }
        } catch (IOException failed) {
            throw InputException.of(Problem.UNWRITABLE, Location.of(target.toString()), IoReason.of(failed));
        }
    }

    private static Workplace open(Place place, Path target, Disk disk) throws IOException {
        check(place, target);
        prepare(place, disk);
        return locked(place, target, disk);
    }

    private static Workplace openExisting(Path target, Disk disk) throws IOException {
        Place place = Place.of(target);
        check(place, target);
        if (!Marker.isOn(place.releases())) {
            throw InputException.of(Problem.NO_RELEASE, Location.of(target.toString()));
        }
        return locked(place, target, disk);
    }

    private static Workplace locked(Place place, Path target, Disk disk) throws IOException {
        PublishLock lock = PublishLock.of(place);
        boolean ready = false;
        try {
            new Recovery(place, disk).run();
            check(place, target);
            ready = true;
            return new Workplace(place, disk, lock);
        } finally {
            if (!ready) {
                lock.close();
            }
        }
    }

    /** Puts in order what a failure left, as far as that can be done; the next run does the rest. */
    private void clean(Exception failure) {
        try {
            new Recovery(place, disk).run();
        } catch (IOException | RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static void check(Place place, Path target) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        Marker.check(place.site(), target, log);
        Marker.check(place.releases(), place.releases(), log);
        log.stopIfErrors();
    }

    private static void prepare(Place place, Disk disk) throws IOException {
        createFolders(place.releases(), disk);
        createFolders(place.parent(), disk);
        mark(place.releases(), disk);
    }

    private static void createFolders(Path deepest, Disk disk) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path folder = deepest; folder != null && !Files.exists(folder); folder = folder.getParent()) {
            missing.push(folder);
        }
        for (Path folder : missing) {
            disk.createFolder(folder);
        }
    }

    private static void mark(Path releases, Disk disk) throws IOException {
        if (!Marker.isOn(releases)) {
            try {
                Marker.put(releases, disk);
            } catch (FileAlreadyExistsException anotherRunWasFaster) {
                // It has the same words.
            }
        }
    }
}
