package org.plansite.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
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

    /**
     * @throws InputException when something that is not ours stands in the way, or another run is at work
     */
    static Workplace open(Path target, Disk disk) throws IOException {
        return open(Place.of(target), target, disk);
    }

    /** At a place whose site was named so. */
    static Workplace open(Place place, Path target, Disk disk) throws IOException {
        check(place, target);
        prepare(place, disk);
        return locked(place, target, disk);
    }

    /**
     * The same, but makes nothing.
     *
     * @throws InputException when no release was ever published there, and as above
     */
    static Workplace openExisting(Path target, Disk disk) throws IOException {
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

    Place place() {
        return place;
    }

    /** Puts in order what a failure left, as far as that can be done; the next run does the rest. */
    void clean(Exception failure) {
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
