package org.plansite.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plansite.site.OutputTree;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;

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

    /** Makes all files anew. */
    public Publication publish(OutputTree tree, Optional<String> baseAddress) {
        return publish(tree, baseAddress, Reuse.NOTHING);
    }

    /**
     * @param baseAddress where the site will stand, if that is known: links that begin with it are checked too
     * @param reuse says which files need not be made
     * @throws InputException when a file cannot be made or written, a link is broken, the folder is not ours, or another
     *     run is changing it
     */
    public Publication publish(OutputTree tree, Optional<String> baseAddress, Reuse reuse) {
        try (Workplace workplace = Workplace.open(Place.of(target, releases), target, disk)) {
            try {
                return publish(tree, baseAddress.orElse(""), reuse, workplace.place());
            } catch (IOException | RuntimeException failed) {
                workplace.clean(failed);
                throw failed;
            }
        } catch (IOException failed) {
            throw InputException.of(Problem.UNWRITABLE, Location.of(target.toString()), IoReason.of(failed));
        }
    }

    private Publication publish(OutputTree tree, String baseAddress, Reuse reuse, Place place) throws IOException {
        VisibleRelease visible = VisibleRelease.of(place);
        NextRelease next = new NextRelease(place, disk);
        NextRelease.Made made = next.make(tree, baseAddress, visible, reuse);
        String id = made.manifest().id();
        if (visible.is(made)) {
            new Releases(place, disk).deleteTree(place.next());
            return new Publication(id, made.files().size(), 0, false);
        }
        next.complete(made.manifest());
        makeVisible(id, place);
        return new Publication(id, made.files().size(), made.newFiles(), true);
    }

    private void makeVisible(String id, Place place) throws IOException {
        Releases releases = new Releases(place, disk);
        ReleaseName name = ReleaseName.next(releases.visibleNumber(), id);
        disk.rename(place.next(), releases.path(name));
        new Swap(place, disk).with(releases.path(name));
        if (Files.exists(releases.path(name))) {
            new Row(place, disk).settle(name);
        }
        releases.keep(kept);
    }
}
