package org.plansite.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.publish.ReleaseName.Kind;

/** The folder beside a site: which releases stand in it, and their moves within it. */
final class Releases {
    static final String TRASH = "trash-";

    private final Place place;
    private final Disk disk;

    Releases(Place place, Disk disk) {
        this.place = place;
        this.disk = disk;
    }

    Path path(ReleaseName name) {
        return place.releases().resolve(name.toString());
    }

    /** The releases of a kind, by number from the lowest. */
    List<ReleaseName> all(Kind kind) throws IOException {
        return names().stream()
                .map(ReleaseName::parse)
                .flatMap(Optional::stream)
                .filter(name -> name.kind() == kind)
                .sorted(Comparator.comparingInt(ReleaseName::number))
                .toList();
    }

    /** The names of all that stands in the folder, sorted. */
    List<String> names() throws IOException {
        if (!Files.isDirectory(place.releases())) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(place.releases())) {
            return children.map(child -> String.valueOf(child.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** The visible release's place in the row. */
    int visibleNumber() throws IOException {
        List<ReleaseName> undone = all(Kind.UNDONE);
        if (!undone.isEmpty()) {
            return undone.get(0).number() - 1;
        }
        List<ReleaseName> archived = all(Kind.ARCHIVED);
        return archived.isEmpty() ? 1 : archived.get(archived.size() - 1).number() + 1;
    }

    void rename(ReleaseName from, ReleaseName to) throws IOException {
        disk.rename(path(from), path(to));
    }

    /** Deletes a release; stopped on the way, it is no release any more. */
    void delete(ReleaseName release) throws IOException {
        Path trash = place.releases().resolve(TRASH + release);
        disk.rename(path(release), trash);
        FileTree.delete(trash, disk);
    }

    /** Keeps the newest archived releases, so many of them. */
    void keep(int count) throws IOException {
        List<ReleaseName> archived = all(Kind.ARCHIVED);
        for (ReleaseName old : archived.subList(0, Math.max(0, archived.size() - count))) {
            delete(old);
        }
        forgetTimes();
    }

    /** Deletes the times and the bases of releases that are no more. */
    void forgetTimes() throws IOException {
        Optional<String> visible = Manifest.idOf(place.site());
        List<String> known = Stream.concat(
                        visible.stream(),
                        names().stream()
                                .map(ReleaseName::parse)
                                .flatMap(Optional::stream)
                                .map(ReleaseName::id))
                .flatMap(id -> Stream.of(FileTimes.file(place.releases(), id), Bases.file(place.releases(), id)))
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
        for (String name : names()) {
            if ((FileTimes.isName(name) || Bases.isName(name)) && !known.contains(name)) {
                disk.delete(place.releases().resolve(name));
            }
        }
    }
}
