package org.plansite.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.publish.ReleaseName.Kind;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * Puts a release that stands beside the site in its place again, by the same step as a build, and keeps what it
 * replaced: going back further, and forward again, are the same move.
 */
public final class Rollback {
    private final Path target;
    private final Disk disk;

    public Rollback(Path target) {
        this(target, new SystemDisk());
    }

    Rollback(Path target, Disk disk) {
        this.target = target;
        this.disk = disk;
    }

    /** What a release is to the visible one. */
    public enum State {
        ARCHIVED,
        VISIBLE,
        UNDONE
    }

    /**
     * A release that can be put in place, or is.
     *
     * @param number its place in the row
     * @param published when it was written
     */
    public record Release(State state, int number, String id, Instant published) {}

    /**
     * What going back came to.
     *
     * @param release the id of the visible release
     * @param warnings what could not be put in order beside the site
     */
    public record Done(String release, List<Diagnostic> warnings) {
        public Done {
            warnings = List.copyOf(warnings);
        }
    }

    /** The releases from the oldest to the newest; what a stopped run left is made good first. */
    public List<Release> list() {
        return Workplace.atExisting(target, disk, place -> row(new Releases(place, disk), place));
    }

    /**
     * Puts the newest archived release in place, or the one that is asked for.
     *
     * @param id of the release, or how it begins; the newest archived one when empty
     * @throws InputException when there is none, or it is damaged; the site stands then as it was
     */
    public Done to(Optional<String> id) {
        return Workplace.atExisting(target, disk, place -> {
            Releases releases = new Releases(place, disk);
            ReleaseName chosen = chosen(releases, id);
            checkWhole(releases, chosen);
            return new Done(chosen.id(), putInPlace(chosen, releases, place));
        });
    }

    private static List<Release> row(Releases releases, Place place) throws IOException {
        List<Release> row = new ArrayList<>();
        for (ReleaseName name : releases.all(Kind.ARCHIVED)) {
            row.add(release(State.ARCHIVED, name.number(), releases.path(name)));
        }
        if (Manifest.idOf(place.site()).isPresent()) {
            row.add(release(State.VISIBLE, releases.visibleNumber(), place.site()));
        }
        for (ReleaseName name : releases.all(Kind.UNDONE)) {
            row.add(release(State.UNDONE, name.number(), releases.path(name)));
        }
        return row;
    }

    private static Release release(State state, int number, Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.FILE);
        String id = Manifest.idOf(folder).orElse("");
        Instant published = id.isEmpty()
                ? Instant.EPOCH
                : Files.getLastModifiedTime(manifest).toInstant();
        return new Release(state, number, id, published);
    }

    /** The newest of those that fit. */
    private ReleaseName chosen(Releases releases, Optional<String> id) throws IOException {
        List<ReleaseName> fitting = new ArrayList<>(releases.all(Kind.ARCHIVED));
        if (id.isPresent()) {
            fitting.addAll(releases.all(Kind.UNDONE));
            fitting.removeIf(release -> id.get().isEmpty() || !release.id().startsWith(id.get()));
        }
        if (fitting.isEmpty()) {
            Location where = Location.of(target.toString());
            throw id.isPresent()
                    ? InputException.of(Problem.UNKNOWN_RELEASE, where, id.get())
                    : InputException.of(Problem.NO_RELEASE, where);
        }
        return fitting.get(fitting.size() - 1);
    }

    private void checkWhole(Releases releases, ReleaseName release) throws IOException {
        Path folder = releases.path(release);
        if (!Manifest.idOf(folder).equals(Optional.of(release.id()))) {
            throw damaged(release, Manifest.FILE, 1);
        }
        List<Diagnostic> damages = new CopyCheck(folder, ManifestReader.read(folder.resolve(Manifest.FILE))).damages();
        if (!damages.isEmpty()) {
            throw damaged(release, damages.get(0).where().toString(), damages.size());
        }
    }

    private InputException damaged(ReleaseName release, String file, int count) {
        return InputException.of(Problem.RELEASE_DAMAGED, Location.of(target.toString()), release.id(), file, count);
    }

    private List<Diagnostic> putInPlace(ReleaseName release, Releases releases, Place place) throws IOException {
        ReleaseName back = ReleaseName.back(release, releases.visibleNumber());
        releases.rename(release, back);
        return new Step(place, disk).take(releases.path(back), Integer.MAX_VALUE);
    }
}
