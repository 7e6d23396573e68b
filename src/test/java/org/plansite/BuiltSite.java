package org.plansite;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The whole site of {@code content/} as the command line builds it, once for all the tests that look at it.
 *
 * <p>It stands under {@code target/}, apart from {@code target/site}, so that one can look at what a test complains of.
 */
final class BuiltSite {
    private static final Path FOLDER = Path.of("target/tested-site");
    private static final BuiltSite BINHAI = build();

    private final Map<String, Document> pages = new ConcurrentHashMap<>();
    private final List<String> files;

    private BuiltSite(List<String> files) {
        this.files = files;
    }

    static BuiltSite binhai() {
        return BINHAI;
    }

    Path folder() {
        return FOLDER.toAbsolutePath();
    }

    Path file(String path) {
        return folder().resolve(path);
    }

    /** The paths of all files that are for readers, sorted, with slashes. */
    List<String> files() {
        return files;
    }

    List<String> pages() {
        return files.stream().filter(path -> path.endsWith(".html")).toList();
    }

    boolean has(String path) {
        return files.contains(path);
    }

    /** A page as a browser would read it; not to be changed. */
    Document page(String path) {
        return pages.computeIfAbsent(path, this::parse);
    }

    private Document parse(String path) {
        try {
            return Jsoup.parse(Files.readString(file(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuiltSite build() {
        StringWriter said = new StringWriter();
        PrintWriter terminal = new PrintWriter(said, true);
        int exitCode = Main.with(new Terminal(terminal, terminal))
                .run("build", "--content", "content", "--templates", "templates", "--output", FOLDER.toString());
        if (exitCode != Main.FINE) {
            throw new IllegalStateException("the site was not built: " + said);
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return new BuiltSite(files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith("."))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
