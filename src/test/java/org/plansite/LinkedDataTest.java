package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The linked data of every page, read by a JSON-LD processor that is not ours: its words are schema.org's, its addresses
 * lead to pages and files, and what it says is what the data files say.
 */
class LinkedDataTest {
    private static final Path SCHEMA = Path.of("src/test/resources/schemas/schema-org");
    private static final String SITE = "https://example.org/site/";
    private static final String WORDS = "https://schema.org/";
    private static final List<List<String>> TYPES = table("types.tsv");
    private static final Map<String, String> RANGES = new HashMap<>();

    static {
        table("ranges.tsv").forEach(row -> RANGES.put(row.get(0), row.get(1)));
    }

    @Test
    void everyPageOfItsOwnHasOneBlock() {
        List<String> without = BuiltSite.pages().stream()
                .filter(path -> blocks(path).size() != 1)
                .toList();
        assertThat(without).allMatch(path -> path.equals("404.html") || isRedirect(path));
        assertThat(BuiltSite.pages().stream()
                        .filter(path -> isRedirect(path) && !blocks(path).isEmpty()))
                .isEmpty();
    }

    @Test
    void theBlocksAreSmall() {
        int all = 0;
        for (String path : described()) {
            int bytes = block(path).getBytes(StandardCharsets.UTF_8).length;
            all += bytes;
            assertThat(bytes).as(path).isLessThan(path.endsWith("about.html") ? 12_000 : 6_000);
        }
        assertThat(all / described().size()).isLessThan(2_000);
    }

    @Test
    void allWordsAreThoseOfSchemaOrg() {
        Set<String> types = new HashSet<>();
        for (String path : described()) {
            for (JsonObject node : nodes(expanded(path))) {
                if (!node.containsKey("@type")) {
                    assertThat(node.keySet()).as(path).containsExactly("@id");
                    continue;
                }
                String type = type(node);
                types.add(type);
                for (String property : node.keySet()) {
                    if (!property.startsWith("@") && !property.endsWith("-input")) {
                        assertThat(properties(type)).as(path + ": " + type).contains(property.replace(WORDS, ""));
                    }
                }
            }
        }
        assertThat(types)
                .contains(
                        "WebSite",
                        "Legislation",
                        "Action",
                        "GovernmentOrganization",
                        "Corporation",
                        "Organization",
                        "DefinedTerm",
                        "DefinedTermSet",
                        "Dataset",
                        "BreadcrumbList");
    }

    @Test
    void aValueIsOfATypeItsPropertyTakes() {
        for (String path : described()) {
            for (JsonObject node : nodes(expanded(path))) {
                node.forEach((property, values) -> {
                    if (property.startsWith(WORDS)) {
                        children(values)
                                .filter(each -> each.containsKey("@type"))
                                .forEach(each -> {
                                    String range = RANGES.get(property.replace(WORDS, ""));
                                    assertThat(range).as(property).isNotNull();
                                    assertThat(kinds(type(each)))
                                            .as(path + ": " + property)
                                            .containsAnyOf(range.split(" "));
                                });
                    }
                });
            }
        }
    }

    @Test
    void everyAddressLeadsToAFileOfTheSite() {
        for (String path : described()) {
            for (JsonObject node : nodes(expanded(path))) {
                if (node.containsKey("@id")) {
                    URI address = URI.create(node.getString("@id"));
                    assertThat(address.toString()).as(path).startsWith(SITE);
                    assertThat(BuiltSite.files())
                            .as(path)
                            .containsKey(address.getPath().substring("/site/".length()));
                }
            }
        }
    }

    @Test
    void aThingIsTheSameInBothLanguages() {
        for (String path : described()) {
            if (path.startsWith("en/")) {
                assertThat(at(path, "/mainEntity/@type")).isEqualTo(at(path.substring(3), "/mainEntity/@type"));
                assertThat(mainIri(path)).as(path).isEqualTo(mainIri(path.substring(3)));
            }
        }
    }

    @Test
    void noDutyHasALeader() {
        for (String path : described()) {
            assertThat(block(path)).doesNotContain("legislationResponsible").doesNotContain("\"agent\"");
        }
    }

    @Test
    void theParticipantsOfADutyAreTheBodiesItsBracketPrints() {
        DataTable printed = DataTable.csv("responsibilities").where("via", "");
        DataTable agencies = DataTable.csv("agencies");
        Set<String> collectives = agencies.where("kind", "collective").ids("agency");
        int duties = 0;
        for (Map<String, String> unit : DataTable.csv("units").rows()) {
            String path = Objects.requireNonNull(unit.get("url"));
            if (path.contains("#")) {
                continue;
            }
            JsonNode main = json(path).get("mainEntity");
            List<String> bodies = printed.where("unit", Objects.requireNonNull(unit.get("unit")))
                    .column("agency");
            assertThat(slugs(main.at("/about/participant")))
                    .as(path)
                    .isEqualTo(bodies.stream()
                            .filter(body -> !collectives.contains(body))
                            .toList());
            assertThat(slugs(main.at("/mentions")))
                    .as(path)
                    .containsAll(bodies.stream().filter(collectives::contains).toList());
            assertThat(main.has("about")).as(path).isEqualTo(!bodies.isEmpty());
            duties += main.has("about") ? 1 : 0;
        }
        assertThat(duties).isEqualTo(printed.ids("unit").size());
    }

    @Test
    void aParticipantIsOfTheTypeOfItsKind() {
        Map<String, String> types = new HashMap<>();
        for (Map<String, String> agency : DataTable.csv("agencies").rows()) {
            JsonNode main = json(Objects.requireNonNull(agency.get("url"))).get("mainEntity");
            types.merge(
                    Objects.requireNonNull(agency.get("kind")),
                    main.get("@type").asText(),
                    (one, other) -> one.equals(other) ? one : one + other);
            assertThat(main.get("name").asText()).isEqualTo(agency.get("name"));
            assertThat(texts(main.path("alternateName")))
                    .isEqualTo(Stream.of(Objects.requireNonNull(agency.get("aliases"))
                                    .split(";"))
                            .filter(alias -> !alias.isEmpty())
                            .toList());
            assertThat(slugs(main.at("/about/itemListElement")))
                    .isEqualTo(Stream.of(Objects.requireNonNull(agency.get("members"))
                                    .split(";"))
                            .filter(member -> !member.isEmpty())
                            .toList());
        }
        assertThat(types)
                .containsEntry("government", "GovernmentOrganization")
                .containsEntry("zone", "GovernmentOrganization")
                .containsEntry("enterprise", "Corporation")
                .containsEntry("party", "Organization")
                .containsEntry("collective", "DefinedTerm");
    }

    @Test
    void anIndicatorHasTheTargetsOfItsTable() {
        DataTable targets = DataTable.csv("targets");
        for (Map<String, String> indicator : DataTable.csv("indicators").rows()) {
            List<String> expected =
                    targets.where("indicator", Objects.requireNonNull(indicator.get("indicator"))).rows().stream()
                            .map(row -> row.get("quote") + " " + row.get("value") + " " + row.get("unit_of_measure"))
                            .toList();
            List<String> said = new ArrayList<>();
            for (JsonNode target :
                    json(Objects.requireNonNull(indicator.get("url"))).path("mentions")) {
                String value = Stream.of("value", "minValue", "maxValue")
                        .filter(target::has)
                        .map(target::get)
                        .map(JsonNode::asText)
                        .findFirst()
                        .orElse("");
                said.add(target.get("description").asText() + " " + value + " "
                        + target.path("unitText").asText());
            }
            assertThat(said).as(indicator.get("name")).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        ">=, minValue",
        ">, minValue",
        "<=, maxValue",
        "<, maxValue",
        "=, value",
        "~, value",
    })
    void aLimitIsTheLeastOrTheGreatestValue(String operator, String property) {
        Map<String, String> row = DataTable.csv("targets").where("operator", operator).rows().stream()
                .filter(each -> !Objects.equals(each.get("value"), ""))
                .findFirst()
                .orElseThrow();
        String page = "indicators/" + row.get("indicator") + ".html";
        List<String> said = new ArrayList<>();
        for (JsonNode target : json(page).get("mentions")) {
            if (target.get("description").asText().equals(row.get("quote"))) {
                said.add(target.path(property).asText());
            }
        }
        assertThat(said).contains(row.get("value"));
    }

    @Test
    void theBreadcrumbIsThePathThePageShows() {
        for (String path : described()) {
            Document page = BuiltSite.page(path);
            if (path.matches("(en/)?binhai-2023/c?[0-9].*")) {
                List<String> shown = new ArrayList<>(page.select("nav.path li").eachText());
                assertThat(shown).as(path).isNotEmpty();
                List<String> said = new ArrayList<>();
                json(path)
                        .at("/breadcrumb/itemListElement")
                        .forEach(step -> said.add(step.get("name").asText()));
                assertThat(said.subList(1, said.size() - 1)).as(path).isEqualTo(shown);
            }
        }
    }

    @Test
    void everyTermOfTheGlossaryIsDefined() {
        Element glossary = Objects.requireNonNull(BuiltSite.page("about.html").selectFirst("dl.glossary"));
        List<String> defined = new ArrayList<>();
        json("about.html")
                .at("/mainEntity/hasDefinedTerm")
                .forEach(term -> defined.add(term.get("@id").asText().replaceFirst(".*#", "")));
        assertThat(defined).isNotEmpty().isEqualTo(glossary.select("dt").eachAttr("id"));
    }

    @Test
    void everyTableIsADatasetWithBothFiles() {
        List<String> files = new ArrayList<>();
        for (JsonNode dataset : json("data/index.html").at("/mainEntity/dataset")) {
            assertThat(dataset.get("name").asText()).isNotBlank();
            dataset.get("distribution")
                    .forEach(file -> files.add(file.get("contentUrl").asText()));
        }
        List<String> expected = new ArrayList<>();
        DataTable.tree("data/datapackage.json")
                .get("resources")
                .forEach(resource -> expected.add(resource.get("path").asText()));
        assertThat(files).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void thePlanIsLegislationWithItsSourceAndItsIssuer() {
        JsonNode plan = json("binhai-2023/index.html").get("mainEntity");
        assertThat(plan.get("@type").asText()).isEqualTo("Legislation");
        assertThat(plan.get("name").asText()).isEqualTo("天津市滨海新区碳达峰实施方案");
        assertThat(plan.get("legislationDate").asText()).isEqualTo("2023-07-22");
        assertThat(plan.at("/publisher/name").asText()).isEqualTo("天津市滨海新区人民政府");
        assertThat(plan.at("/encoding/1/sha256").asText())
                .isEqualTo("1283928b354e95cf5494924372b2075fac7466336bcdcc6c39b976e7a8e40ba7");
        assertThat(plan.get("hasPart")).hasSize(6);
    }

    private static boolean isRedirect(String path) {
        return !BuiltSite.page(path).select("meta[http-equiv=refresh]").isEmpty();
    }

    private static List<String> described() {
        return BuiltSite.pages().stream()
                .filter(path -> !blocks(path).isEmpty())
                .toList();
    }

    private static List<String> blocks(String path) {
        return BuiltSite.page(path).select("head script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList();
    }

    private static String block(String path) {
        return blocks(path).get(0);
    }

    private static JsonNode json(String path) {
        try {
            return new ObjectMapper().readTree(block(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String at(String path, String pointer) {
        return json(path).at(pointer).toString();
    }

    private static String mainIri(String path) {
        String relative = json(path).at("/mainEntity/@id").asText();
        return relative.isEmpty()
                ? ""
                : URI.create(SITE + path).resolve(relative).toString();
    }

    /** The page's data with all names and addresses written out. */
    private static JsonObject expanded(String path) {
        try {
            return JsonLd.expand(JsonDocument.of(new StringReader(block(path))))
                    .base(URI.create(SITE + path))
                    .get()
                    .getJsonObject(0);
        } catch (JsonLdError e) {
            throw new AssertionError(path, e);
        }
    }

    /** The node and all below it. */
    private static List<JsonObject> nodes(JsonObject node) {
        List<JsonObject> nodes = new ArrayList<>(List.of(node));
        node.values().forEach(values -> children(values).forEach(child -> nodes.addAll(nodes(child))));
        return nodes;
    }

    private static Stream<JsonObject> children(JsonValue values) {
        return values.getValueType() == JsonValue.ValueType.ARRAY
                ? values.asJsonArray().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonValue::asJsonObject)
                        .filter(value -> !value.containsKey("@value"))
                : Stream.empty();
    }

    private static String type(JsonObject node) {
        String type = ((JsonString) node.getJsonArray("@type").get(0)).getString();
        assertThat(type).startsWith(WORDS);
        return type.substring(WORDS.length());
    }

    /** The type and those it is a kind of. */
    private static List<String> kinds(String type) {
        List<String> row = row(type);
        return Stream.concat(
                        Stream.of(type),
                        Stream.of(row.get(1).split(" "))
                                .filter(above -> !above.isEmpty())
                                .flatMap(above -> kinds(above).stream()))
                .toList();
    }

    private static Set<String> properties(String type) {
        Set<String> properties = new HashSet<>();
        kinds(type).forEach(kind -> properties.addAll(List.of(row(kind).get(2).split(" "))));
        return properties;
    }

    private static List<String> row(String type) {
        return TYPES.stream()
                .filter(row -> row.get(0).equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no type of schema.org's: " + type));
    }

    private static List<String> slugs(JsonNode things) {
        List<String> slugs = new ArrayList<>();
        things.forEach(thing -> slugs.add((thing.has("item") ? thing.get("item") : thing)
                .get("@id")
                .asText()
                .replaceFirst(".*/", "")
                .replaceFirst("\\.html.*", "")));
        return slugs;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static List<List<String>> table(String name) {
        try {
            return Files.readAllLines(SCHEMA.resolve(name)).stream()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
