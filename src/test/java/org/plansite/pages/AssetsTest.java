package org.plansite.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.site.HashedName;
import org.plansite.site.OutputFile;
import org.plansite.source.InputException;

/** Names with hashes, also within the files that name others. */
class AssetsTest {
    private static final String ICON = "<svg/>";

    @TempDir
    private Path folder;

    private Path templates;

    @BeforeEach
    void makeTheFolder() throws IOException {
        templates = Files.createDirectories(folder.resolve("templates"));
        write("icon.svg", ICON);
    }

    @Test
    void aNameHasTheFirstDigitsOfTheSha256() throws IOException {
        write("empty.txt", "");
        assertThat(published()).containsKey("assets/empty.e3b0c442.txt");
        assertThat(Assets.of(TemplateFiles.owners(templates)).published("assets/empty.txt"))
                .contains("assets/empty.e3b0c442.txt");
        assertThat(Assets.of(TemplateFiles.owners(templates)).published("assets/none.txt"))
                .isEmpty();
    }

    @Test
    void otherBytesHaveAnotherName() throws IOException {
        String before = name("assets/icon.svg");
        write("icon.svg", "<svg></svg>");
        assertThat(name("assets/icon.svg")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { background: url(%s) }",
                "a { background: url( '%s#part' ) }",
                "a { background: url(\"%s?1\"), url(data:image/png;base64,AA==) }",
                "@import \"%s\";",
                "@IMPORT '%s'; /* 中文 url(none.svg) */"
            })
    void aStyleSheetSaysTheNewNames(String style) throws IOException {
        write("a.css", style.formatted("icon.svg"));
        String icon = HashedName.of("icon.svg", HashedName.digits(ICON.getBytes(StandardCharsets.UTF_8)));
        assertThat(published().get(name("assets/a.css"))).isEqualTo(style.formatted(icon));
    }

    @ParameterizedTest
    @CsvSource({"css/a.css, ../icon.svg", "css/deep/a.css, ../../icon.svg", "a.css, ./icon.svg"})
    void pathsToOtherFoldersStay(String file, String reference) throws IOException {
        write(file, "a { background: url(" + reference + ") }");
        String icon = name("assets/icon.svg").substring("assets/".length());
        assertThat(published().get(name("assets/" + file)))
                .isEqualTo("a { background: url(" + reference.replace("icon.svg", icon) + ") }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"load('icon.svg')", "load(\"icon.svg\")", "load('assets/icon.svg')"})
    void aScriptSaysTheNewNames(String script) throws IOException {
        write("a.js", script);
        String icon = name("assets/icon.svg").substring("assets/".length());
        assertThat(published().get(name("assets/a.js"))).isEqualTo(script.replace("icon.svg", icon));
    }

    @Test
    void otherWordsOfAScriptStay() throws IOException {
        String script = "/* icon.svg */ 'none.js' + 'an icon.svg' + `icon.svg` + 'icon.svg\\n'";
        write("a.js", script);
        assertThat(published().get(name("assets/a.js"))).isEqualTo(script);
    }

    /** Or a browser that keeps the first for a year would ask for a file that is gone. */
    @Test
    void aNameChangesWithWhatItsFileNames() throws IOException {
        write("a.js", "load('b.js')");
        write("b.js", "load('icon.svg')");
        String before = name("assets/a.js");
        write("icon.svg", "<svg></svg>");
        assertThat(name("assets/a.js")).isNotEqualTo(before);
    }

    @Test
    void bytesThatAreNoTextStay() throws IOException {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        Files.write(templates.resolve("assets/a.js"), bytes);
        Files.write(templates.resolve("assets/a.woff2"), bytes);
        for (OutputFile file : Assets.of(TemplateFiles.owners(templates)).files(true)) {
            if (!file.path().endsWith(".svg")) {
                assertThat(bytes(file)).as(file.path()).isEqualTo(bytes);
            }
        }
    }

    @Test
    void hiddenFilesAreNotPublished() throws IOException {
        write(".DS_Store", "x");
        write(".git/config", "x");
        assertThat(published()).containsOnlyKeys(name("assets/icon.svg"));
    }

    @Test
    void aStyleSheetThatNamesNoFileIsTold() throws IOException {
        write("css/a.css", "/* 中文 */\np { color: red }\nb::after { content: \"中\"; background: url(../nine.svg) }");
        assertThatThrownBy(() -> Assets.of(TemplateFiles.owners(templates)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(templates + "/assets/css/a.css:3:42: error: there is no file \"../nine.svg\"");
    }

    @Test
    void aCircleIsTold() throws IOException {
        write("a.js", "load('b.js')");
        write("b.js", "\nload('a.js')");
        assertThatThrownBy(() -> Assets.of(TemplateFiles.owners(templates)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("templates/assets/b.js:2:7: error: it names \"a.js\"");
    }

    private void write(String name, String text) throws IOException {
        Path file = templates.resolve("assets").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String name(String asset) {
        return Assets.of(TemplateFiles.owners(templates)).published(asset).orElseThrow();
    }

    private SortedMap<String, String> published() {
        SortedMap<String, String> files = new TreeMap<>();
        Assets.of(TemplateFiles.owners(templates))
                .files(true)
                .forEach(file -> files.put(file.path(), new String(bytes(file), StandardCharsets.UTF_8)));
        return files;
    }

    private static byte[] bytes(OutputFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.content().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
