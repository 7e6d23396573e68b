package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plansite export --opensearch} as an administrator uses it. */
class ExportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void anExportReplacesTheOneBeforeAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("bulk-0009.ndjson"), "old");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThat(run("export", "--opensearch", "--output", folder.toString()))
                .as(err.toString())
                .isEqualTo(Main.FINE);
        assertThat(names()).containsExactly("bulk-0001.ndjson", "index.json", "notes.txt");
        assertThat(Files.readString(folder.resolve("bulk-0001.ndjson")))
                .startsWith("{\"index\":{\"_id\":\"")
                .endsWith("}\n");
    }

    @Test
    void theFormatIsNamed() {
        assertThat(run("export", "--output", folder.toString())).isEqualTo(Main.WRONG_USE);
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).sorted().forEach(names::add);
        }
        return names;
    }

    private int run(String... args) {
        return Main.with(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true)))
                .run(args);
    }
}
