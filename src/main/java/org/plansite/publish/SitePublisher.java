package org.plansite.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plansite.site.Fingerprint;
import org.plansite.site.OutputTree;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;

/**
 * Puts a site in place in one step: the new release is complete on the disk, with its manifest, before it changes
 * places with the old one; whatever fails or is stopped before leaves the old site as it was.
 *
 * <p>One run at a time may change a site; what an earlier run that was stopped left behind is made good first.
 */
public final class SitePublisher {
    /** How many releases stay beside a site unless something else is asked for. */
    public static final int KEPT = 3;

    private final Path target;
    private final Disk disk;
    private final int kept;
    private final Optional<Path> releases;

    public SitePublisher(Path target) {
        this(target, new SystemDisk(), KEPT);
    }

    SitePublisher(Path target, Disk disk, int kept) {
        this(target, disk, kept, Optional.empty());
    }

    private SitePublisher(Path target, Disk disk, int kept, Optional<Path> releases) {
        this.target = target;
        this.disk = disk;
        this.kept = kept;
        this.releases = releases;
    }

    /** The same, but so many of the releases before the visible one stay. */
    public SitePublisher keeping(int count) {
        return new SitePublisher(target, disk, count, releases);
    }

    /**
     * The same, but the releases stand in a folder elsewhere on the same disk, and nothing beside the site: for one that
     * is a part of another site.
     */
    public SitePublisher withReleasesIn(Path folder) {
        return new SitePublisher(target, disk, kept, Optional.of(folder));
    }

    /**
     * What is visible already, if it was made of these inputs and nobody has touched it since.
     *
     * @throws InputException when the folder is not ours, or another run is changing it
     */
    public Optional<Publication> current(Fingerprint inputs) {
        if (!wasPublished()) {
            return Optional.empty();
        }
        return atWork(place -> {
            VisibleRelease visible = VisibleRelease.of(place);
            Optional<String> id = visible.id();
            boolean current = id.isPresent() && bases(place, id.get()).isOf(inputs) && visible.isUntouched();
            return current
                    ? Optional.of(new Publication(id.get(), visible.files(), 0, false, List.of()))
                    : Optional.empty();
        });
    }

    private boolean wasPublished() {
        try {
            return Files.isDirectory(target)
                    && Marker.isOn(Place.of(target, releases).releases());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Makes all files anew. */
    public Publication publish(OutputTree tree, Optional<String> baseAddress) {
        return publish(tree, baseAddress, new Origin(Fingerprint.of(), Optional.empty()));
    }

    /**
     * @param baseAddress where the site will stand, if that is known: links that begin with it are checked too
     * @param origin of the site: a file that the same tool made of the same last time is not made again
     * @throws InputException when a file cannot be made or written, a link is broken, the folder is not ours, or another
     *     run is changing it
     */
    public Publication publish(OutputTree tree, Optional<String> baseAddress, Origin origin) {
        return atWork(place -> publish(tree, baseAddress.orElse(""), origin, place));
    }

    private <R> R atWork(Workplace.Work<R> work) {
        return Workplace.at(target, releases, disk, work);
    }

    private Publication publish(OutputTree tree, String baseAddress, Origin origin, Place place) throws IOException {
        VisibleRelease visible = VisibleRelease.of(place);
        Bases last = visible.id().map(id -> bases(place, id)).orElse(Bases.none());
        NextRelease next = new NextRelease(place, disk);
        NextRelease.Made made = next.make(tree, baseAddress, visible, last.as(origin));
        String id = made.manifest().id();
        int files = made.files().size();
        writeBases(Bases.of(origin, made.files()), Bases.file(place.releases(), id));
        if (visible.is(made)) {
            FileTree.delete(place.next(), disk);
            return new Publication(id, files, 0, false, List.of());
        }
        next.complete(made);
        return new Publication(id, files, made.newFiles(), true, makeVisible(id, place));
    }

    private static Bases bases(Place place, String id) {
        return Bases.read(Bases.file(place.releases(), id));
    }

    private void writeBases(Bases bases, Path file) throws IOException {
        if (Files.exists(file)) {
            disk.delete(file);
        }
        bases.write(file, disk);
    }

    private List<Diagnostic> makeVisible(String id, Place place) throws IOException {
        Releases releases = new Releases(place, disk);
        Path whole = releases.path(ReleaseName.next(releases.visibleNumber(), id));
        disk.rename(place.next(), whole);
        return new Step(place, disk).take(whole, kept);
    }
}
