package org.plansite.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** What stands in a folder, found without following a link. */
final class FileTree {
    private FileTree() {}

    /** The folder and all that is in it, each folder before what it holds. */
    static List<Path> of(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.sorted().toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /**
     * Deletes a folder with all that is in it; does nothing when there is none. It keeps no list of the files: it must
     * work where a failed run has left no memory for one.
     */
    static void delete(Path folder, Disk disk) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                disk.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException unreadable) throws IOException {
                if (unreadable != null) {
                    throw unreadable;
                }
                disk.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
