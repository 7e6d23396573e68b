package org.plansite.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An owner's file stands before the tool's of the same name; every other is the tool's. */
class TemplateFilesTest {
    private static final Path TOOLS = Path.of("templates");

    @TempDir
    Path folder;

    @Test
    void theToolCarriesAllItsTemplatesAndAssets() throws IOException {
        Set<String> expected;
        try (Stream<Path> tree = Files.walk(TOOLS)) {
            expected = tree.filter(Files::isRegularFile)
                    .map(file -> TOOLS.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        }
        assertThat(BundledTemplates.paths()).isEqualTo(expected).contains("unit.ftlh", "assets/plansite.css");
        for (String path : expected) {
            try (var in = BundledTemplates.open(path)) {
                assertThat(in.readAllBytes()).as(path).isEqualTo(Files.readAllBytes(TOOLS.resolve(path)));
            }
        }
    }

    @Test
    void oneFileIsReplacedAndTheOthersStay() throws IOException {
        write("unit.ftlh", "my unit");
        write("assets/plansite.css", "body{}");

        TemplateFiles files = TemplateFiles.of(folder);

        assertThat(text(files.templates(), "unit.ftlh")).isEqualTo("my unit");
        assertThat(text(files.assets(), "assets/plansite.css")).isEqualTo("body{}");
        assertThat(text(files.templates(), "years.ftlh")).isEqualTo(Files.readString(TOOLS.resolve("years.ftlh")));
        assertThat(files.templates().keySet())
                .isEqualTo(TemplateFiles.of(TOOLS).templates().keySet());
        assertThat(files.assets().keySet())
                .isEqualTo(TemplateFiles.of(TOOLS).assets().keySet());
    }

    @Test
    void filesOfTheOwnersOwnAreThereTooButHiddenOnesAreNot() throws IOException {
        write("parts/own.ftlh", "own");
        write("assets/seal.svg", "<svg/>");
        write("assets/.seal.svg.swp", "x");
        write(".git/config", "x");

        TemplateFiles files = TemplateFiles.of(folder);

        assertThat(files.templates()).containsKey("parts/own.ftlh").doesNotContainKey(".git/config");
        assertThat(files.assets()).containsKey("assets/seal.svg").doesNotContainKey("assets/.seal.svg.swp");
    }

    @Test
    void aComplaintSaysWhoseFileItIs() throws IOException {
        write("unit.ftlh", "my unit");
        TemplateFiles files = TemplateFiles.of(folder);
        assertThat(files.name("unit.ftlh")).isEqualTo(folder.toString().replace('\\', '/') + "/unit.ftlh");
        assertThat(files.name("years.ftlh")).isEqualTo("(plansite)/years.ftlh");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(Map<String, TemplateFile> files, String path) throws IOException {
        return new String(Objects.requireNonNull(files.get(path)).bytes(), StandardCharsets.UTF_8);
    }
}
