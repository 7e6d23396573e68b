package org.plansite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The site of the project's own content, built once for all tests that look at it. */
public final class BuiltSite {
    private static final Path FOLDER = Path.of("target/built-site");

    private BuiltSite() {}

    /** Builds it on first use. */
    private static final class Holder {
        static final SortedMap<String, byte[]> FILES = build(FOLDER);
    }

    /** Where it stands. */
    public static Path folder() {
        files();
        return FOLDER;
    }

    /** Its files by path. */
    public static SortedMap<String, byte[]> files() {
        return Holder.FILES;
    }

    static SortedMap<String, byte[]> build(Path output) {
        new Build(Path.of("content"), Path.of("templates"), output, Optional.empty()).run(new Timings());
        return read(output);
    }

    static SortedMap<String, byte[]> read(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
