package org.plansite.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
     * What was written.
     *
     * @param manifest of the release
     * @param files without the marker and the manifest
     */
    record Written(Manifest manifest, List<MadeFile> files) {
        int newFiles() {
            return (int) files.stream().filter(file -> !file.linked()).count();
        }
    }

    /**
     * @throws org.plansite.source.InputException when a file cannot be made or a link is broken
     */
    Written write(OutputTree tree, String baseAddress, VisibleRelease visible, Bases last) throws IOException {
        disk.createFolder(place.next());
        LinkCheck check = new LinkCheck(tree, baseAddress);
        FileMaker maker = new FileMaker(disk, place.next(), visible, last, check);
        List<MadeFile> files = new TreeWriter(disk, place.next(), maker).write(tree);
        DiagnosticLog log = new DiagnosticLog();
        log.addAll(check.diagnostics());
        log.stopIfErrors();
        return new Written(writeManifest(tree, files), files);
    }

    private Manifest writeManifest(OutputTree tree, List<MadeFile> files) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        files.forEach(file -> hashes.put(file.path(), file.hash()));
        hashes.put(Marker.FILE, Marker.put(place.next(), disk));
        Manifest manifest = Manifest.of(hashes, tree.promised());
        try (OutputStream out = disk.create(place.next().resolve(Manifest.FILE))) {
            out.write(manifest.bytes());
        }
        return manifest;
    }

    /** Keeps the times of the release's files, and waits until all of it is on the medium. */
    void settle(Written written) throws IOException {
        Path times = FileTimes.file(place.releases(), written.manifest().id());
        if (Files.exists(times)) {
            disk.delete(times);
        }
        FileTimes.of(place.next(), written.manifest().paths()).write(times, disk);
        if (!disk.forceAll(place.next())) {
            forceEach();
        }
    }

    private void forceEach() throws IOException {
        try (Stream<Path> tree = Files.walk(place.next())) {
            for (Path path : tree.toList()) {
                disk.force(path);
            }
        }
    }
}
