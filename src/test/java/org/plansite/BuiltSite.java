package org.plansite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site of the project's own content, built once for all tests that look at it. */
public final class BuiltSite {
    private static final Path FOLDER = Path.of("target/built-site");

    private BuiltSite() {}

    /** Builds it on first use. */
    private static final class Holder {
        static final SortedMap<String, byte[]> FILES = build(FOLDER);
        static final Map<String, Document> PAGES = new ConcurrentHashMap<>();
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

    /** The path of a file whose name has a hash, {@code assets/plansite.css}. */
    public static String hashed(String path) {
        int dot = path.lastIndexOf('.');
        return files().keySet().stream()
                .filter(file -> file.length() == path.length() + 9
                        && file.startsWith(path.substring(0, dot) + ".")
                        && file.substring(dot + 1, dot + 9).matches("[0-9a-f]{8}")
                        && file.endsWith(path.substring(dot)))
                .reduce((one, other) -> {
                    throw new AssertionError(one + " and " + other);
                })
                .orElseThrow(() -> new AssertionError("no " + path));
    }

    /** The paths of its pages. */
    public static List<String> pages() {
        return files().keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    /** A page as a browser would read it; not to be changed. */
    public static Document page(String path) {
        return Holder.PAGES.computeIfAbsent(path, BuiltSite::parse);
    }

    private static Document parse(String path) {
        byte[] html = Objects.requireNonNull(files().get(path), path);
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
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
