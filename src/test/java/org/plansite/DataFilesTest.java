package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plansite.export.DataExport;
import org.plansite.site.OutputFile;

/** The data files of the real content say what a reader counts in the plan. */
class DataFilesTest {
    private static final Path SOURCE = Path.of("content/plans/binhai-2023/source.txt");
    private static final Map<String, List<JsonNode>> TABLES = new TreeMap<>();
    private static String source = "";

    @BeforeAll
    static void export() throws IOException {
        source = Files.readString(SOURCE).replace("\r\n", "\n").replace("\uFEFF", "");
        Content content = Content.read(Path.of("content"), new Timings());
        for (OutputFile file : DataExport.files(content.settings(), content.plans(), finding -> finding.id())) {
            if (file.path().endsWith(".json") && !file.path().endsWith("datapackage.json")) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                file.content().writeTo(out);
                List<JsonNode> rows = new ArrayList<>();
                new ObjectMapper()
                        .readTree(out.toString(StandardCharsets.UTF_8))
                        .forEach(rows::add);
                TABLES.put(file.path().substring("data/".length(), file.path().length() - ".json".length()), rows);
            }
        }
    }

    @Test
    void theOutline() {
        assertThat(count("units", is("kind", "notice"))).isEqualTo(1);
        assertThat(count("units", is("kind", "chapter"))).isEqualTo(6);
        assertThat(count("units", is("kind", "section"))).isEqualTo(24);
        assertThat(count("units", is("kind", "principle"))).isEqualTo(5);
        assertThat(count("units", is("kind", "task"))).isEqualTo(44);
        assertThat(count("units", is("kind", "column"))).isEqualTo(10);
        assertThat(count("units", is("kind", "item")))
                .as("numbered items and nested entries")
                .isEqualTo(38 + 15);
    }

    @Test
    void theResponsibleBodies() {
        Predicate<JsonNode> direct = is("via", "");
        assertThat(count("responsibilities", direct)).as("printed names").isEqualTo(333);
        assertThat(rows("responsibilities", direct).stream()
                        .map(row -> text(row, "unit"))
                        .distinct())
                .as("brackets")
                .hasSize(56);
        assertThat(rows("responsibilities", direct).stream()
                        .map(row -> text(row, "printed"))
                        .distinct())
                .as("names as printed")
                .hasSize(58);
        assertThat(rows("responsibilities", direct).stream()
                        .map(row -> text(row, "agency"))
                        .distinct())
                .as("bodies and collectives")
                .hasSize(57);
        assertThat(rows("agencies", is("name", "区发展改革委")))
                .singleElement()
                .satisfies(
                        body -> assertThat(body.get("direct_units").intValue()).isEqualTo(46));
    }

    @Test
    void theWordsAreThoseOfTheSource() {
        // the notice's title is printed over two lines, and is one sentence
        String unbroken = source.replace("\n", "");
        assertThat(TABLES.get("sentences"))
                .allSatisfy(row -> assertThat(unbroken).contains(text(row, "text")));
        assertThat(TABLES.get("targets")).allSatisfy(row -> assertThat(source).contains(text(row, "quote")));
        assertThat(rows("projects", is("quote", "").negate()))
                .allSatisfy(row -> assertThat(source).contains(text(row, "quote")));
        // a heading is quoted without the space between label and title
        String unspaced = source.replace(" ", "");
        assertThat(TABLES.get("findings"))
                .allSatisfy(row -> assertThat(text(row, "quotes").lines())
                        .allSatisfy(quote -> assertThat(unspaced).contains(quote.replace(" ", ""))));
    }

    @Test
    void aNumberIsPrintedWhereItsQuoteIs() {
        assertThat(rows("targets", is("value", "").negate()))
                .filteredOn(row -> !text(row, "quote").contains("清零"))
                .allSatisfy(
                        row -> assertThat(text(row, "quote").replace(" ", "")).contains(text(row, "value")));
    }

    @Test
    void aTargetWithoutANumberHasNoUnitAndNoLimit() {
        assertThat(rows("targets", is("value", ""))).isNotEmpty().allSatisfy(row -> {
            assertThat(text(row, "unit_of_measure")).isEmpty();
            boolean comparesTwoRates = text(row, "quote").contains("高于全市");
            assertThat(text(row, "operator")).isEqualTo(comparesTwoRates ? ">" : "");
        });
    }

    private static long count(String table, Predicate<JsonNode> which) {
        return rows(table, which).size();
    }

    private static List<JsonNode> rows(String table, Predicate<JsonNode> which) {
        return TABLES.getOrDefault(table, List.of()).stream().filter(which).toList();
    }

    private static Predicate<JsonNode> is(String column, String value) {
        return row -> text(row, column).equals(value);
    }

    private static String text(JsonNode row, String column) {
        return row.get(column).asText();
    }
}
