package org.plansite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.publish.Origin;
import org.plansite.site.Fingerprint;

/**
 * All that a build depends on: the tool, the options, every byte of the folders; taken before anything is read, so that
 * what is edited meanwhile counts for the next build.
 */
final class BuildInputs {
    private BuildInputs() {}

    static Origin of(Build build) {
        Fingerprint tool = tool();
        return new Origin(tool, all(build, tool));
    }

    /** Empty when a folder cannot be read through, which the build will say better. */
    private static Optional<Fingerprint> all(Build build, Fingerprint tool) {
        try {
            List<Object> parts = new ArrayList<>(List.of(tool, build.manual(), build.compressed()));
            addFolder(build.content(), parts);
            boolean ownTemplates = Files.exists(build.templates());
            parts.add(ownTemplates);
            if (ownTemplates) {
                addFolder(build.templates(), parts);
            }
            if (build.previous().isPresent()) {
                addFolder(build.previous().get(), parts);
            }
            return Optional.of(Fingerprint.of(parts));
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static Fingerprint tool() {
        try {
            List<Object> parts = new ArrayList<>();
            addTool(parts);
            return Fingerprint.of(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes: a jar by its name, size and time, a folder of classes by its bytes. */
    private static void addTool(List<Object> parts) throws IOException {
        parts.add(System.getProperty("java.vm.version"));
        parts.add(System.getProperty("java.class.path"));
        try {
            Path classes = Path.of(BuildInputs.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(classes)) {
                addFolder(classes, parts);
            } else {
                parts.add(classes.toString());
                parts.add(Files.size(classes));
                parts.add(Files.getLastModifiedTime(classes).toString());
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void addFolder(Path folder, List<Object> parts) throws IOException {
        Path root = folder.toRealPath();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : (Iterable<Path>) tree.sorted()::iterator) {
                parts.add(root.relativize(path).toString());
                if (Files.isRegularFile(path)) {
                    addFile(path, parts);
                }
            }
        }
    }

    private static void addFile(Path path, List<Object> parts) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            parts.add(Fingerprint.of(in));
        }
    }
}
