package org.plansite.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plansite.document.ContentFolder;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** Puts new files into the place of a folder in one step; when something fails, the old folder stands as it was. */
final class FolderSwap {
    private FolderSwap() {}

    /**
     * Replaces a plan's folder.
     *
     * <p>Files of the old folder that no import writes, such as a clerk's notes, go over to the new one.
     *
     * @throws InputException when it cannot be written
     */
    static void replace(Path folder, Map<String, byte[]> files) {
        Path parent = folder.toAbsolutePath().resolveSibling("");
        try {
            Files.createDirectories(parent);
            // not createTempDirectory: its folder would be the owner's alone, unlike its neighbours
            Path fresh = parent.resolve("." + folder.getFileName() + ".new");
            delete(fresh);
            Files.createDirectory(fresh);
            try {
                fill(fresh, folder, files);
                swap(fresh, folder);
            } finally {
                delete(fresh);
            }
        } catch (IOException e) {
            throw InputException.of(Problem.UNWRITABLE, Location.of(folder.toString()), IoReason.of(e));
        }
    }

    /**
     * Brings the old folder back when the machine stopped between the two steps of an exchange.
     *
     * @throws InputException when it cannot be moved
     */
    static void undoInterrupted(Path folder) {
        try {
            if (!Files.exists(folder) && Files.exists(aside(folder))) {
                Files.move(aside(folder), folder, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw InputException.of(Problem.UNWRITABLE, Location.of(folder.toString()), IoReason.of(e));
        }
    }

    private static Path aside(Path folder) {
        return folder.resolveSibling("." + folder.getFileName() + ".old");
    }

    private static void fill(Path fresh, Path old, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = fresh.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, file.getValue());
        }
        for (Path path : contents(old)) {
            String name = old.relativize(path).toString();
            boolean isFile = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
            boolean isOurs = !name.contains(File.separator) && isFile && isWrittenByImport(name);
            boolean isThere = Files.exists(fresh.resolve(name), LinkOption.NOFOLLOW_LINKS);
            if (!isOurs && !isThere) {
                Files.copy(path, fresh.resolve(name), LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static boolean isWrittenByImport(String name) {
        return name.endsWith(ContentFolder.MARKDOWN)
                || name.startsWith(ContentFolder.ORIGINAL)
                || name.equals(ContentFolder.OMISSIONS_FILE);
    }

    private static void swap(Path fresh, Path folder) throws IOException {
        Path aside = aside(folder);
        delete(aside);
        boolean hadOld = Files.exists(folder);
        if (hadOld) {
            Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (hadOld) {
                Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        delete(aside);
    }

    private static void delete(Path folder) throws IOException {
        for (Path path :
                contents(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
        Files.deleteIfExists(folder);
    }

    /** Everything below a folder, each folder before what it holds. */
    private static List<Path> contents(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !path.equals(folder)).toList();
        }
    }
}
