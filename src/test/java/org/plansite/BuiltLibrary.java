package org.plansite;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site of three small invented plans: two provinces, and a city that follows one of them. */
final class BuiltLibrary {
    static final Path CONTENT = Path.of("src/test/resources/org/plansite/library/content");
    static final Path FOLDER = Path.of("target/built-library");

    private BuiltLibrary() {}

    /** Builds it on first use. */
    private static final class Holder {
        static final SortedMap<String, byte[]> FILES = build();
    }

    private static SortedMap<String, byte[]> build() {
        new Build(CONTENT, Path.of("templates"), FOLDER, Optional.empty()).run(new Timings());
        return BuiltSite.read(FOLDER);
    }

    /** Its files by path. */
    static SortedMap<String, byte[]> files() {
        return Holder.FILES;
    }

    /** A page as a browser would read it. */
    static Document page(String path) {
        return Jsoup.parse(text(path));
    }

    static String text(String path) {
        byte[] bytes = Objects.requireNonNull(files().get(path), path);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
