package org.plansite.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plansite.site.OutputTree;
import org.plansite.source.DiagnosticLog;

/** A release while it is written beside the site: its files, its marker, at last its manifest. */
final class NextRelease {
    private final Place place;
    private final Disk disk;

    NextRelease(Place place, Disk disk) {
        this.place = place;
        this.disk = disk;
    }

    /**
     * What was made.
     *
     * @param manifest of the release, which is not written yet
     * @param files without the marker and the manifest
     */
    record Made(Manifest manifest, List<MadeFile> files) {
        int newFiles() {
            return (int) files.stream().filter(file -> !file.linked()).count();
        }
    }

    /**
     * Makes the files, and checks the links on the way.
     *
     * @throws org.plansite.source.InputException when a file cannot be made or a link is broken
     */
    Made make(OutputTree tree, String baseAddress, VisibleRelease visible, Bases last) throws IOException {
        disk.createFolder(place.next());
        LinkCheck check = new LinkCheck(tree, baseAddress);
        CheckedPages checked = new CheckedPages();
        FileMaker maker = new FileMaker(disk, place.next(), visible, last, check, checked);
        List<MadeFile> files = new TreeWriter(disk, place.next(), maker).write(tree);
        checked.show(check, tree, visible.paths());
        DiagnosticLog log = new DiagnosticLog();
        log.addAll(check.diagnostics());
        log.stopIfErrors();
        return new Made(manifest(tree, files), files);
    }

    private static Manifest manifest(OutputTree tree, List<MadeFile> files) {
        Map<String, String> hashes = new HashMap<>();
        files.forEach(file -> hashes.put(file.path(), file.hash()));
        hashes.put(Marker.FILE, Marker.HASH);
        return Manifest.of(hashes, tree.promised());
    }

    /** Adds the marker and last the manifest, keeps the files' times, and waits until all of it is on the medium. */
    void complete(Made made) throws IOException {
        Manifest manifest = made.manifest();
        Marker.put(place.next(), disk);
        try (OutputStream out = disk.create(place.next().resolve(Manifest.FILE))) {
            out.write(manifest.bytes());
        }
        keepTimes(manifest);
        if (!disk.forceAll(place.next())) {
            forceEach(made);
        }
    }

    private void keepTimes(Manifest manifest) throws IOException {
        Path times = FileTimes.file(place.releases(), manifest.id());
        if (Files.exists(times)) {
            disk.delete(times);
        }
        FileTimes.of(place.next(), manifest.paths()).write(times, disk);
    }

    /** What is linked has been on the medium since it was published. */
    private void forceEach(Made made) throws IOException {
        Set<Path> linked = made.files().stream()
                .filter(MadeFile::linked)
                .map(file -> place.next().resolve(file.path()))
                .collect(Collectors.toSet());
        List<Path> paths = new ArrayList<>(FileTree.of(place.next()));
        paths.removeAll(linked);
        paths.add(FileTimes.file(place.releases(), made.manifest().id()));
        Forcing.force(paths, disk);
    }
}
