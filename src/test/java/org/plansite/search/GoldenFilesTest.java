package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The files of a tiny plan, cut finely, as they are checked in: what this version of the format looks like.
 *
 * <p>A test in the browser reads them. {@code -Dplansite.rewrite=true} writes them anew; whoever changes the format
 * gives it another version.
 */
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/plansite/search/golden");

    /** They have a test of their own. */
    private static final Pattern TABLES = Pattern.compile("(pinyin|traditional)\\..*");

    @TempDir
    private Path folder;

    @Test
    void areWrittenByteForByte() throws IOException {
        SplitSearch.write(Qinghe.plan(), folder);
        if (Boolean.getBoolean("plansite.rewrite")) {
            rewrite();
        }
        assertThat(read(folder)).isEqualTo(read(GOLDEN));
    }

    private void rewrite() throws IOException {
        Files.createDirectories(GOLDEN);
        for (Path old : files(GOLDEN)) {
            Files.delete(old);
        }
        for (Path file : files(folder)) {
            Files.copy(file, GOLDEN.resolve(file.getFileName()));
        }
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> scripts = new TreeMap<>();
        for (Path file : files(folder)) {
            scripts.put(file.getFileName().toString(), Files.readString(file));
        }
        return scripts;
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file ->
                            !TABLES.matcher(file.getFileName().toString()).matches())
                    .collect(Collectors.toSet());
        }
    }
}
