package org.plansite.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** The file by which a folder is known to be ours: it is replaced or deleted only with it. */
final class Marker {
    static final String FILE = ".plansite";
    private static final byte[] WORDS =
            "This folder was written by plansite, which replaces it as a whole.\n".getBytes(StandardCharsets.UTF_8);
    static final String HASH = Sha256.of(WORDS);

    private Marker() {}

    /** Marks a folder. */
    static void put(Path folder, Disk disk) throws IOException {
        try (OutputStream out = disk.create(folder.resolve(FILE))) {
            out.write(WORDS);
        }
    }

    static boolean isOn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /** Complains when something stands at a path that is not ours to replace. */
    static void check(Path folder, Path name, DiagnosticLog log) throws IOException {
        Location where = Location.of(name.toString());
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            log.report(Problem.TARGET_NOT_A_FOLDER, where);
        } else {
            foreignFile(folder).ifPresent(file -> log.report(Problem.TARGET_NOT_A_SITE, where, file));
        }
    }

    private static Optional<Path> foreignFile(Path folder) throws IOException {
        if (isOn(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(Path::getFileName).min(Comparator.naturalOrder());
        }
    }
}
