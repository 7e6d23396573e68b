package org.plansite.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** All files of a site, sorted by path; no two at one path, none outside. */
public final class OutputTree {
    private final SortedMap<String, OutputFile> files;
    private final Set<String> paths;
    private final Set<String> promised;

    private OutputTree(SortedMap<String, OutputFile> files, Set<String> promised) {
        this.files = files;
        this.paths = new HashSet<>(files.keySet());
        this.promised = Set.copyOf(promised);
    }

    /**
     * @throws org.plansite.source.InputException when two files have one path (on a file system that ignores letter
     *     case), a path leaves the site, or a file stands where others need a folder
     */
    public static OutputTree of(Collection<OutputFile> files) {
        DiagnosticLog log = new DiagnosticLog();
        SortedMap<String, OutputFile> sorted = new TreeMap<>();
        Map<String, String> taken = new HashMap<>();
        for (OutputFile file : files) {
            String path = file.path();
            if (!OutputPath.isSafe(path)) {
                log.report(Problem.PATH_LEAVES_SITE, at(path), path);
                continue;
            }
            String other = taken.putIfAbsent(OutputPath.folded(path), path);
            if (other != null) {
                log.report(Problem.PATH_TAKEN, at(path), path, other);
            }
            sorted.put(path, file);
        }
        reportFilesInTheWay(taken, log);
        log.stopIfErrors();
        return new OutputTree(sorted, Set.of());
    }

    public List<OutputFile> files() {
        return List.copyOf(files.values());
    }

    /** The file at a path of the site, if there is one. */
    public Optional<OutputFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The same files, and paths another step fills after this one: links may lead there. */
    public OutputTree promising(Set<String> paths) {
        return new OutputTree(files, paths);
    }

    public Set<String> promised() {
        return promised;
    }

    /** Other files with the same promises. */
    public OutputTree withFiles(Collection<OutputFile> others) {
        return of(others).promising(promised);
    }

    public boolean contains(String path) {
        return paths.contains(path) || promised.contains(path);
    }

    private static void reportFilesInTheWay(Map<String, String> taken, DiagnosticLog log) {
        for (String folded : taken.keySet()) {
            for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
                String file = taken.get(folded.substring(0, slash));
                if (file != null) {
                    log.report(Problem.FILE_IN_THE_WAY, at(file), file, taken.get(folded));
                }
            }
        }
    }

    private static Location at(String path) {
        return Location.of(path.isEmpty() ? "(no path)" : path);
    }
}
