package org.plansite.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder that holds a published site, or will: known by a marker file, and replaced or deleted only with it. */
record SiteFolder(Path path) {
    private static final String MARKER = ".plansite";
    private static final String MARKER_WORDS = "This folder was written by plansite, which replaces it as a whole.\n";

    /** The folder of the same parent with a name of ours, for a site on its way in or out. */
    SiteFolder beside(String suffix) {
        return new SiteFolder(path.resolveSibling("." + path.getFileName() + suffix));
    }

    boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes the folder and marks it, before anything else is in it. */
    void create() throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve(MARKER), MARKER_WORDS, StandardCharsets.UTF_8);
    }

    /** The first file or folder in a folder without a marker; empty when all of it is ours to replace. */
    Optional<Path> foreignFile() throws IOException {
        if (!exists() || Files.exists(path.resolve(MARKER))) {
            return Optional.empty();
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.map(Path::getFileName).min(Comparator.naturalOrder());
        }
    }

    /** Deletes the folder with all that is in it; does nothing when there is none. */
    void delete() throws IOException {
        if (!exists()) {
            return;
        }
        try (Stream<Path> tree = Files.walk(path)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
