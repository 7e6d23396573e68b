package org.plansite.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plansite.source.Diagnostic;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * Holds a folder to a manifest: which files are missing, which have other bytes, which are too many.
 *
 * <p>Only what the folder itself holds is looked at, and no link is followed: a path of the manifest cannot lead out.
 */
final class CopyCheck {
    /** What Finder, Explorer and a Mac's copies to foreign disks leave behind. */
    private static final Set<String> LEFT_BY_FILE_MANAGERS = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private final Path folder;
    private final Manifest manifest;

    CopyCheck(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** All complaints, sorted by path. */
    List<Diagnostic> complaints() throws IOException {
        SortedMap<String, Path> there = files();
        DiagnosticLog log = new DiagnosticLog();
        manifest.hashes().forEach((path, hash) -> check(path, hash, there, log));
        there.keySet().stream()
                .filter(path -> !manifest.hashes().containsKey(path))
                .forEach(path ->
                        log.report(isHarmless(path) ? Problem.COPY_EXTRA_HARMLESS : Problem.COPY_EXTRA, at(path)));
        return log.diagnostics();
    }

    /** What is wrong with the files of the manifest, whatever else the folder holds. */
    List<Diagnostic> damages() throws IOException {
        SortedMap<String, Path> there = files();
        DiagnosticLog log = new DiagnosticLog();
        manifest.hashes().forEach((path, hash) -> check(path, hash, there, log));
        return log.diagnostics();
    }

    /** Everything but folders, by its path in the form of the manifest's. */
    private SortedMap<String, Path> files() throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (Path file : FileTree.of(folder)) {
            String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
            if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                    && !path.equals(Manifest.FILE)
                    && !manifest.isElsewhere(path)) {
                files.put(path, file);
            }
        }
        return files;
    }

    private void check(String path, String hash, SortedMap<String, Path> there, DiagnosticLog log) {
        Path file = there.get(path);
        if (file == null) {
            boolean folderThere = Files.isDirectory(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
            log.report(folderThere ? Problem.COPY_NOT_A_FILE : Problem.COPY_MISSING, Location.of(path));
        } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            log.report(Problem.COPY_NOT_A_FILE, Location.of(path));
        } else {
            compare(path, hash, file, log);
        }
    }

    private static void compare(String path, String hash, Path file, DiagnosticLog log) {
        try {
            String found = Sha256.of(file);
            if (!found.equals(hash)) {
                log.report(Problem.COPY_CHANGED, Location.of(path), found);
            }
        } catch (IOException failed) {
            throw InputException.of(Problem.UNREADABLE, Location.of(path), IoReason.of(failed));
        }
    }

    /** Whoever put a file there chose its name: no control character of it reaches the terminal. */
    private static Location at(String path) {
        return Location.of(path.replaceAll("\\p{Cntrl}", "?"));
    }

    private static boolean isHarmless(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return LEFT_BY_FILE_MANAGERS.contains(name) || name.startsWith("._");
    }
}
