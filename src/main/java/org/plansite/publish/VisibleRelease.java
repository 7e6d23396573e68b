package org.plansite.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plansite.source.InputException;

/**
 * The release that visitors see, as far as the next one can take over its files.
 *
 * <p>Somebody may have edited a file by hand: none is believed to have the bytes its manifest says before it has been
 * looked at.
 */
final class VisibleRelease {
    private final Path folder;
    private final Optional<Manifest> manifest;
    private final Optional<String> id;
    private final FileTimes times;

    private VisibleRelease(Path folder, Optional<Manifest> manifest, Optional<String> id, FileTimes times) {
        this.folder = folder;
        this.manifest = manifest;
        this.id = id;
        this.times = times;
    }

    /** What stands in a place; a folder without a manifest, or with one that is damaged, has nothing to trust. */
    static VisibleRelease of(Place place) throws IOException {
        Optional<String> id = Manifest.idOf(place.site());
        Optional<Manifest> manifest = id.flatMap(known -> readable(place.site()));
        FileTimes times = id.map(known -> FileTimes.read(FileTimes.file(place.releases(), known)))
                .orElse(FileTimes.none());
        return new VisibleRelease(place.site(), manifest, id, times);
    }

    private static Optional<Manifest> readable(Path folder) {
        try {
            return Optional.of(ManifestReader.read(folder.resolve(Manifest.FILE)));
        } catch (InputException damaged) {
            return Optional.empty();
        }
    }

    Optional<String> id() {
        return id;
    }

    /** Whether the site is what was made: the same list, and no file that had to be made anew. */
    boolean is(NextRelease.Made made) {
        return id.equals(Optional.of(made.manifest().id()))
                && made.newFiles() == 0
                && file(Marker.FILE).isPresent();
    }

    /** Whether every file looks as it did when it was published. */
    boolean isUntouched() throws IOException {
        for (String path : paths()) {
            if (file(path).isEmpty() || !times.areStill(folder, path)) {
                return false;
            }
        }
        return manifest.isPresent();
    }

    /** The paths of its files, as its list has them. */
    List<String> paths() {
        return manifest.map(Manifest::paths).orElse(List.of());
    }

    int files() {
        return manifest.map(known -> known.hashes().size() - 1).orElse(0);
    }

    /** The file at a path of the site, whatever its bytes are now. */
    Optional<Path> file(String path) {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(file) : Optional.empty();
    }

    /** The hash of the file at a path, if its bytes are those that were published. */
    Optional<String> publishedHash(String path) throws IOException {
        Optional<String> hash =
                manifest.flatMap(known -> Optional.ofNullable(known.hashes().get(path)));
        if (hash.isEmpty() || file(path).isEmpty()) {
            return Optional.empty();
        }
        boolean untouched = times.areStill(folder, path) || hash.get().equals(Sha256.of(folder.resolve(path)));
        return untouched ? hash : Optional.empty();
    }
}
