package org.plansite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site of the project's own content with the manual's example of reports in it, built once for all tests. */
final class ReportedSite {
    static final Path EXAMPLE = Path.of("src/site/resources/examples/progress-2024.csv");
    static final Path FOLDER = Path.of("target/reported-site");

    private ReportedSite() {}

    private static final class Holder {
        static final SortedMap<String, byte[]> FILES = build(FOLDER);
    }

    static SortedMap<String, byte[]> files() {
        return Holder.FILES;
    }

    static String text(String path) {
        return new String(Objects.requireNonNull(files().get(path), path), StandardCharsets.UTF_8);
    }

    static Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** Builds it, with the example where a clerk would put it. */
    static SortedMap<String, byte[]> build(Path output) {
        try {
            Path content = Files.createTempDirectory(Path.of("target"), "reported-content");
            copy(Path.of("content"), content);
            Path progress = Files.createDirectory(content.resolve("plans/binhai-2023/progress"));
            Files.copy(EXAMPLE, progress.resolve("2024.csv"));
            new Build(content, Path.of("templates"), output, Optional.empty()).run(new Timings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BuiltSite.read(output);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path goal = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(goal);
                } else {
                    Files.copy(path, goal);
                }
            }
        }
    }
}
