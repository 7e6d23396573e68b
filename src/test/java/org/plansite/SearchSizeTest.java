package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the first answer loads: scripts, index and text. */
class SearchSizeTest {
    private static final int LIMIT = 150_000;
    private static final List<String> SCRIPTS =
            List.of("index", "query", "rank", "names", "engine", "box", "pieces", "answer", "view");
    private static final List<String> FILES = Stream.of("index-0", "text-0", "pinyin", "traditional")
            .map(name -> BuiltSite.hashed("search/" + name + ".js"))
            .toList();

    @Test
    void isSmallEvenForASlipInTraditionalCharacters() {
        int size = Stream.of(
                        SCRIPTS.stream().map(name -> BuiltSite.hashed("assets/search-" + name + ".js")),
                        Stream.of(BuiltSite.hashed("assets/plansite.js"), "search/head.js"),
                        FILES.stream())
                .flatMap(paths -> paths)
                .mapToInt(SearchSizeTest::compressed)
                .sum();
        assertThat(size).isBetween(LIMIT / 2, LIMIT);
    }

    /** Of this plan, which is one file of each sort. */
    @Test
    void noOtherFilesBelongToTheSearch() {
        assertThat(BuiltSite.files().keySet())
                .filteredOn(path -> path.startsWith("search/"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("search/head.js"), FILES.stream())
                        .toList());
    }

    private static int compressed(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Objects.requireNonNull(BuiltSite.files().get(path), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
