package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The two descriptions of the data files are valid and true: the data package by the schemas of Frictionless Data, the
 * CSV metadata by the rules of the W3C's recommendation, quoted where they are checked.
 */
class DataDescriptionsTest {
    private static final Path SCHEMAS = Path.of("src/test/resources/schemas/frictionless");
    private static final JsonNode PACKAGE = DataTable.tree("data/datapackage.json");
    private static final JsonNode METADATA = DataTable.tree("data/csv-metadata.json");

    @Test
    void theDataPackageIsValid() throws IOException {
        assertThat(schema("data-package").validate(PACKAGE)).isEmpty();
    }

    @Test
    void aBrokenDataPackageIsNot() throws IOException {
        JsonNode broken = new ObjectMapper().readTree("{\"name\":\"No Spaces\",\"resources\":[{\"path\":\"a.csv\"}]}");
        assertThat(schema("data-package").validate(broken)).hasSizeGreaterThan(1);
    }

    @Test
    void everyCsvIsAValidTabularResource() throws IOException {
        JsonSchema schema = schema("tabular-data-resource");
        List<JsonNode> resources = resources("tabular-data-resource");
        assertThat(resources)
                .hasSize(tables().toList().size())
                .allSatisfy(resource -> assertThat(schema.validate(resource))
                        .as(resource.get("name").asText())
                        .isEmpty());
    }

    @Test
    void everyTableSchemaIsValid() throws IOException {
        JsonSchema schema = schema("table-schema");
        assertThat(PACKAGE.get("resources"))
                .allSatisfy(resource -> assertThat(schema.validate(resource.get("schema")))
                        .as(resource.get("name").asText())
                        .isEmpty());
    }

    /** “The table group MUST contain”: all CSV files, each once, found from where the description stands. */
    @Test
    void theMetadataDescribesEveryCsvFile() {
        assertThat(METADATA.get("@context").asText()).isEqualTo("http://www.w3.org/ns/csvw");
        List<String> described =
                tables().map(table -> "data/" + table.get("url").asText()).toList();
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(BuiltSite.files().keySet().stream()
                        .filter(path -> path.matches("data/[^/]*\\.csv"))
                        .toList());
    }

    /** Only terms of the vocabulary, and common properties with a prefix the vocabulary knows. */
    @Test
    void theMetadataUsesOnlyTheVocabulary() {
        assertKeys(METADATA, Set.of("@context", "dialect", "tables"));
        assertKeys(
                METADATA.get("dialect"),
                Set.of("encoding", "delimiter", "quoteChar", "doubleQuote", "header", "lineTerminators"));
        tables().forEach(table -> {
            assertKeys(table, Set.of("url", "tableSchema"));
            assertKeys(table.get("tableSchema"), Set.of("columns", "primaryKey", "foreignKeys"));
            columns(table)
                    .forEach(column -> assertKeys(
                            column, Set.of("name", "titles", "datatype", "separator", "required", "valueUrl")));
        });
    }

    private static void assertKeys(JsonNode object, Set<String> vocabulary) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> name.startsWith("dc:"));
        assertThat(vocabulary).containsAll(names);
    }

    static Stream<String> names() {
        return tables().map(table -> table.get("url").asText().replace(".csv", ""));
    }

    /** The titles of the columns are the header of the file; names begin with no {@code _}. */
    @ParameterizedTest
    @MethodSource("names")
    void theTitlesAreTheHeader(String name) {
        List<String> titles = columns(table(name))
                .map(column -> column.get("titles").asText())
                .toList();
        assertThat(titles).isEqualTo(DataTable.csv(name).columns()).doesNotHaveDuplicates();
        assertThat(columns(table(name))
                        .map(column -> column.get("name").asText())
                        .toList())
                .isEqualTo(titles)
                .allMatch(each -> each.matches("[a-z][a-z_]*"));
    }

    /** “If the cell is a list, each of its values is parsed separately”; an empty cell is null. */
    @ParameterizedTest
    @MethodSource("names")
    void everyCellIsOfItsType(String name) {
        columns(table(name)).forEach(column -> {
            String cells = column.get("name").asText();
            String separator = column.path("separator").asText();
            boolean required = column.path("required").asBoolean();
            for (String cell : DataTable.csv(name).column(cells)) {
                assertThat(required && cell.isEmpty()).as(name + "." + cells).isFalse();
                Stream<String> values = separator.isEmpty() ? Stream.of(cell) : Stream.of(cell.split(separator, -1));
                assertThat(values.filter(value -> !value.isEmpty()))
                        .as(name + "." + cells)
                        .allMatch(value -> value.matches(pattern(column.get("datatype"))));
            }
        });
    }

    private static String pattern(JsonNode datatype) {
        if (datatype.isObject()) {
            return datatype.get("format").asText();
        }
        return switch (datatype.asText()) {
            case "integer" -> "[-+]?[0-9]+";
            case "string" -> "(?s).*";
            default -> throw new AssertionError("no datatype of ours: " + datatype);
        };
    }

    /** “Unique combinations of the values in the primary key columns”. */
    @ParameterizedTest
    @MethodSource("names")
    void thePrimaryKeyNamesOneRow(String name) {
        JsonNode key = table(name).at("/tableSchema/primaryKey");
        if (!key.isMissingNode()) {
            assertThat(keys(name, key)).doesNotHaveDuplicates();
        }
    }

    /** “For each row, the combination of cells in the referencing columns references a unique row”. */
    @ParameterizedTest
    @MethodSource("names")
    void everyForeignKeyLeadsToOneRow(String name) {
        for (JsonNode foreign : table(name).at("/tableSchema/foreignKeys")) {
            String other = foreign.at("/reference/resource").asText().replace(".csv", "");
            Map<List<String>, Integer> rows = new HashMap<>();
            keys(other, foreign.at("/reference/columnReference")).forEach(key -> rows.merge(key, 1, Integer::sum));
            assertThat(keys(name, foreign.get("columnReference")))
                    .as(name + " to " + other)
                    .allMatch(key -> Objects.equals(rows.get(key), 1));
        }
    }

    @Test
    void tablesReferToEachOther() {
        assertThat(tables().filter(table -> table.at("/tableSchema/foreignKeys").isArray()))
                .hasSizeGreaterThan(5);
    }

    @Test
    void cellsWithSeveralValuesSaySo() {
        Set<String> lists = new HashSet<>();
        tables().forEach(table -> columns(table)
                .filter(column -> column.has("separator"))
                .forEach(column -> lists.add(
                        table.get("url").asText() + " " + column.get("name").asText())));
        assertThat(lists)
                .contains(
                        "agencies.csv aliases",
                        "agencies.csv members",
                        "findings.csv units",
                        "sentences.csv force_words",
                        "obligations.csv agencies");
    }

    /** A description that says {@code 以 ; 分隔} and a separator go together. */
    @Test
    void noListIsForgotten() {
        tables().forEach(table -> columns(table)
                .forEach(column -> assertThat(column.has("separator"))
                        .as(table.get("url").asText() + " " + column.get("name").asText())
                        .isEqualTo(column.at("/dc:description/@value").asText().contains("; 分隔"))));
    }

    /** The address of a row, resolved as the recommendation says: against the CSV file. */
    @ParameterizedTest
    @MethodSource("names")
    void theValueOfTheLastColumnIsAFileOfTheSite(String name) {
        JsonNode last = columns(table(name)).reduce((before, each) -> each).orElseThrow();
        assertThat(last.get("valueUrl").asText()).isEqualTo("../{+url}");
        URI csv = URI.create("https://example.org/site/data/" + name + ".csv");
        assertThat(DataTable.csv(name).column("url")).allSatisfy(url -> {
            String page = csv.resolve("../" + url).getPath().replaceFirst("^/site/", "");
            assertThat(BuiltSite.files()).containsKey(page);
        });
    }

    private static List<List<String>> keys(String table, JsonNode columns) {
        List<String> names = StreamSupport.stream(columns.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return DataTable.csv(table).rows().stream()
                .map(row -> names.stream()
                        .map(name -> Objects.requireNonNull(row.get(name), name))
                        .toList())
                .toList();
    }

    private static Stream<JsonNode> tables() {
        return StreamSupport.stream(METADATA.get("tables").spliterator(), false);
    }

    private static JsonNode table(String name) {
        return tables().filter(table -> table.get("url").asText().equals(name + ".csv"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> columns(JsonNode table) {
        return StreamSupport.stream(table.at("/tableSchema/columns").spliterator(), false);
    }

    private static List<JsonNode> resources(String profile) {
        return StreamSupport.stream(PACKAGE.get("resources").spliterator(), false)
                .filter(resource -> resource.get("profile").asText().equals(profile))
                .toList();
    }

    private static JsonSchema schema(String name) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(Files.readString(SCHEMAS.resolve(name + ".json")));
    }
}
