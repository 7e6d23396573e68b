package org.plansite.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which files stand in some folders, and what tells that one was written again. Two snapshots differ when something
 * changed between them.
 *
 * @param files with what tells their state
 * @param folders the folders and all below them
 */
public record Snapshot(Map<Path, Mark> files, Set<Path> folders) {
    public Snapshot {
        files = Map.copyOf(files);
        folders = Set.copyOf(folders);
    }

    /** What another edition of a file has otherwise: editors that write a new file and rename it may keep time and size. */
    public record Mark(
            FileTime modified, long size, @Nullable Object identity) {}

    /** Folders that do not exist have no files. */
    public static Snapshot of(List<Path> folders) {
        Walk walk = new Walk();
        folders.forEach(walk::through);
        return new Snapshot(walk.files, walk.folders);
    }

    /** Whether a name is one that editors and systems use for themselves. */
    static boolean isPassedOver(Path path) {
        Path name = path.getFileName();
        return name != null
                && (name.toString().startsWith(".") || name.toString().endsWith("~"));
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Map<Path, Mark> files = new TreeMap<>();
        private final Set<Path> folders = new HashSet<>();

        private @Nullable Path root;

        private void through(Path folder) {
            try {
                root = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
                Files.walkFileTree(root, this);
            } catch (IOException gone) {
                return;
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isPassedOver(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isPassedOver(file)) {
                files.put(file, new Mark(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
