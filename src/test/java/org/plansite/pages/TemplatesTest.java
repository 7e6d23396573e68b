package org.plansite.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of the interface is in the message files, none in a template; and templates stay small. */
class TemplatesTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Comments, directives, interpolations and then tags: what a reader of the page does not see. */
    private static final List<Pattern> MACHINERY = List.of(
            Pattern.compile("<#--.*?-->", Pattern.DOTALL),
            Pattern.compile("</?[#@](?:[^>\"]|\"[^\"]*\")*>"),
            Pattern.compile("\\$\\{[^}]*}"),
            Pattern.compile("<[^<>]*>"));

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    @Test
    void noTemplateHoldsChinese() throws IOException {
        for (Path template : templates()) {
            assertThat(HAN.matcher(Files.readString(template)).replaceAll("汉"))
                    .as(template.toString())
                    .doesNotContain("汉");
        }
    }

    @Test
    void noTemplateHoldsWordsOfTheInterface() throws IOException {
        for (Path template : templates()) {
            String seen = Files.readString(template);
            for (Pattern machinery : MACHINERY) {
                seen = machinery.matcher(seen).replaceAll(" ");
            }
            assertThat(WORD.matcher(seen).results().map(result -> result.group()))
                    .as(template.toString())
                    .isSubsetOf("CSV", "JSON", "SHA", "datapackage", "csv", "metadata", "json", "gt");
        }
    }

    @Test
    void whatEveryPageLoadsIsSmall() throws IOException {
        long sheets = 0;
        for (String sheet : List.of("plansite.css", "narrow.css", "wide.css", "broad.css", "reading.css")) {
            sheets += Files.size(Path.of("templates/assets", sheet));
        }
        assertThat(sheets).isLessThan(48_000);
        assertThat(Files.size(Path.of("templates/assets/plansite.js"))).isLessThan(5_000);
        assertThat(Files.size(Path.of("templates/assets/reading.js"))).isLessThan(5_000);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            return files.filter(file -> file.toString().endsWith(".ftlh"))
                    .sorted()
                    .toList();
        }
    }
}
