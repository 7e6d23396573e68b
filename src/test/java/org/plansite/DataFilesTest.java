package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data files of the site agree with each other, with the plan's words, and with what the pages say. */
class DataFilesTest {
    /** DESIGN §6, by hand. */
    private static final Map<String, String> COLUMNS = columns();

    static final List<String> TABLES = List.copyOf(COLUMNS.keySet());
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("units", "plan unit kind label title parent text url");
        columns.put("sentences", "plan unit sentence force force_words text url");
        columns.put("agencies", "agency name aliases kind members open direct_units via_units url");
        columns.put("responsibilities", "plan unit position printed agency via role url");
        columns.put(
                "obligations",
                "plan unit sentence force force_words agencies via_agencies targets deadline_years text url");
        columns.put("indicators", "indicator name unit_of_measure targets url");
        columns.put(
                "targets",
                "target plan unit sentence indicator name year operator value change unit_of_measure strength"
                        + " baseline_year quote year_carried attribute baseline_value url");
        columns.put("years", "plan unit sentence printed year_from year_to role url");
        columns.put("projects", "plan unit name what value unit_of_measure quote url");
        columns.put("citations", "plan unit sentence title kind url");
        columns.put("findings", "finding kind units message quotes plan url");
        columns.put("progress", "plan indicator unit period value words reporter date evidence file line url");
        return columns;
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void aTableHasTheColumnsOfTheDesign(String table) {
        assertThat(String.join(" ", DataTable.csv(table).columns())).isEqualTo(COLUMNS.get(table));
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void theTwinsSayTheSame(String table) {
        DataTable csv = DataTable.csv(table);
        DataTable json = DataTable.json(table);
        assertThat(json.columns()).isEqualTo(csv.rows().isEmpty() ? List.of() : csv.columns());
        assertThat(json.rows()).hasSameSizeAs(csv.rows());
        for (int i = 0; i < csv.rows().size(); i++) {
            Map<String, String> cells = new LinkedHashMap<>(csv.rows().get(i));
            cells.replaceAll((column, cell) -> withoutFormulaGuard(cell));
            assertThat(cells).isEqualTo(json.rows().get(i));
        }
    }

    /** The public content ships without reports: a header, no row. */
    @Test
    void nothingIsReported() {
        assertThat(DataTable.csv("progress").rows()).isEmpty();
        assertThat(DataTable.tree("data/progress.json")).isEmpty();
    }

    /** Counted by two readers of the plan. */
    @Test
    void countsAreThoseOfThePlan() {
        DataTable units = DataTable.csv("units");
        assertThat(units.where("kind", "chapter").rows()).hasSize(6);
        assertThat(units.where("kind", "section").rows()).hasSize(24);
        assertThat(units.where("kind", "principle").rows()).hasSize(5);
        assertThat(units.where("kind", "task").rows()).hasSize(44);
        assertThat(units.where("kind", "column").rows()).hasSize(10);
        assertThat(units.where("kind", "item").rows()).hasSize(38 + 15);

        DataTable direct = DataTable.csv("responsibilities").where("via", "");
        assertThat(direct.rows()).hasSize(333);
        assertThat(direct.ids("unit")).hasSize(56);
        assertThat(direct.ids("printed")).hasSize(58);
        assertThat(direct.ids("agency")).hasSize(57);
        assertThat(direct.where("agency", "qu-fazhan-gaige-wei").ids("unit")).hasSize(46);

        assertThat(DataTable.csv("targets").rows()).hasSize(69);
    }

    @Test
    void everyIdNamesARowOfItsTable() {
        Set<String> units = DataTable.csv("units").ids("unit");
        for (String table : List.of("sentences", "responsibilities", "targets", "years", "projects", "citations")) {
            assertThat(units).as(table).containsAll(DataTable.csv(table).ids("unit"));
        }
        assertThat(units).containsAll(DataTable.csv("units").ids("parent"));
        assertThat(units).containsAll(DataTable.csv("findings").ids("units"));

        Set<String> agencies = DataTable.csv("agencies").ids("agency");
        assertThat(agencies).containsAll(DataTable.csv("agencies").ids("members"));
        assertThat(agencies).containsAll(DataTable.csv("responsibilities").ids("agency"));
        assertThat(agencies).containsAll(DataTable.csv("responsibilities").ids("via"));

        Set<String> indicators = DataTable.csv("indicators").ids("indicator");
        assertThat(DataTable.csv("targets").ids("indicator")).isSubsetOf(indicators);

        Set<String> sentences = keys(DataTable.csv("sentences"), "unit", "sentence");
        for (String table : List.of("targets", "years", "citations")) {
            assertThat(sentences).as(table).containsAll(keys(DataTable.csv(table), "unit", "sentence"));
        }
    }

    @Test
    void noIdIsGivenTwice() {
        assertThat(DataTable.csv("units").column("unit")).doesNotHaveDuplicates();
        assertThat(DataTable.csv("agencies").column("agency")).doesNotHaveDuplicates();
        assertThat(DataTable.csv("indicators").column("indicator")).doesNotHaveDuplicates();
        assertThat(DataTable.csv("targets").column("target")).doesNotHaveDuplicates();
        assertThat(DataTable.csv("findings").column("finding")).doesNotHaveDuplicates();
    }

    /** Each printed collective brings a row for each of its members, at the same place; an open one brings none. */
    @Test
    void collectivesAreExpandedThroughTheirMembers() {
        Map<String, String> members = new HashMap<>();
        DataTable.csv("agencies").rows().forEach(row -> members.put(row.get("agency"), row.get("members")));
        DataTable all = DataTable.csv("responsibilities");
        List<String> expected = new ArrayList<>();
        for (Map<String, String> row : all.where("via", "").rows()) {
            withTheirMembers(row.getOrDefault("agency", ""), members)
                    .forEach(member -> expected.add(String.join(
                            " ", row.get("unit"), row.get("position"), row.get("printed"), member, row.get("agency"))));
        }
        assertThat(expected).isNotEmpty();
        assertThat(all.where(row -> !"".equals(row.get("via"))).rows())
                .extracting(row -> String.join(
                        " ",
                        row.get("unit"),
                        row.get("position"),
                        row.get("printed"),
                        row.get("agency"),
                        row.get("via")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The members of a collective, and behind them the members of those that are collectives themselves. */
    private static Stream<String> withTheirMembers(String collective, Map<String, String> members) {
        return Stream.of(members.getOrDefault(collective, "").split(";", -1))
                .filter(member -> !member.isEmpty())
                .flatMap(member -> Stream.concat(Stream.of(member), withTheirMembers(member, members)));
    }

    @Test
    void positionsCountThroughEachBracket() {
        DataTable direct = DataTable.csv("responsibilities").where("via", "");
        for (String unit : direct.ids("unit")) {
            List<String> positions = direct.where("unit", unit).column("position");
            List<String> counted = Stream.iterate(1, number -> number + 1)
                    .limit(positions.size())
                    .map(String::valueOf)
                    .toList();
            assertThat(positions).as(unit).isEqualTo(counted);
        }
    }

    @Test
    void quotationsArePartsOfTheSource() throws IOException {
        String source = Files.readString(Path.of("content/plans/binhai-2023/source.txt"));
        String inOneLine = source.replaceAll("\\R", "");
        assertThat(missing(source, DataTable.csv("targets").column("quote"))).isEmpty();
        assertThat(missing(source, DataTable.csv("projects").column("quote"))).isEmpty();
        assertThat(missing(source, DataTable.csv("years").column("printed"))).isEmpty();
        assertThat(missing(source, DataTable.csv("responsibilities").column("printed")))
                .isEmpty();
        assertThat(missing(source, quotes(DataTable.csv("findings")))).isEmpty();
        assertThat(missing(inOneLine, DataTable.json("sentences").column("text")))
                .isEmpty();
    }

    private static List<String> missing(String text, List<String> quotes) {
        assertThat(quotes).isNotEmpty();
        return quotes.stream().filter(quote -> !text.contains(quote)).toList();
    }

    private static List<String> quotes(DataTable findings) {
        return findings.column("quotes").stream().flatMap(String::lines).toList();
    }

    /** No target stands for more or fewer words than the sentence it is counted under. */
    @Test
    void aTargetIsQuotedFromItsOwnSentence() {
        Map<String, String> sentences = new HashMap<>();
        DataTable.json("sentences").rows().forEach(row -> sentences.put(key(row, "unit", "sentence"), row.get("text")));
        assertThat(DataTable.csv("targets").rows()).allSatisfy(target -> {
            assertThat(sentences.get(key(target, "unit", "sentence"))).contains(target.get("quote"));
            assertThat(target.get("quote")).contains(target.get("strength"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en/"})
    void theAgencyPagesCountWhatTheTableHolds(String language) {
        DataTable all = DataTable.csv("responsibilities");
        for (Map<String, String> agency : DataTable.csv("agencies").rows()) {
            DataTable rows = all.where("agency", String.valueOf(agency.get("agency")));
            DataTable direct = rows.where("via", "");
            int named = direct.ids("unit").size();
            int via = rows.where(row -> !"".equals(row.get("via"))).ids("unit").size();
            int first = direct.where("position", "1").ids("unit").size();

            assertThat(agency).containsEntry("direct_units", "" + named).containsEntry("via_units", "" + via);
            List<String> expected = "collective".equals(agency.get("kind")) && via == 0
                    ? List.of("" + named, "" + first)
                    : List.of("" + named, "" + via, "" + first);
            String summary = BuiltSite.page(language + agency.get("url"))
                    .select("main .summary")
                    .text();
            assertThat(NUMBER.matcher(summary).results().map(found -> found.group()))
                    .as(agency.get("url") + ": " + summary)
                    .isEqualTo(expected);
        }
    }

    @Test
    void theAgencyPagesListTheirUnits() {
        DataTable all = DataTable.csv("responsibilities");
        for (Map<String, String> agency : DataTable.csv("agencies").rows()) {
            DataTable rows = all.where("agency", String.valueOf(agency.get("agency")));
            String page = String.valueOf(agency.get("url"));
            assertThat(unitsListed(page, "direct"))
                    .as(page)
                    .containsExactlyInAnyOrderElementsOf(rows.where("via", "").ids("unit"));
            assertThat(unitsListed(page, "via"))
                    .as(page)
                    .containsExactlyInAnyOrderElementsOf(
                            rows.where(row -> !"".equals(row.get("via"))).ids("unit"));
        }
    }

    @Test
    void theYearPagesListTheTargetsOfTheirYear() {
        DataTable targets = DataTable.csv("targets");
        Set<String> years = targets.ids("year");
        assertThat(years).contains("2025", "2030");
        List<String> pages = BuiltSite.pages().stream()
                .filter(page -> page.matches("years/\\d+\\.html"))
                .toList();
        assertThat(pages)
                .containsAll(
                        years.stream().map(year -> "years/" + year + ".html").toList());
        for (String page : pages) {
            List<String> listed = new ArrayList<>();
            for (Element dated : BuiltSite.page(page).select("section[aria-labelledby=due] .dated")) {
                String sentence = href(dated, "p a.source");
                dated.select(".brief li").forEach(target -> listed.add(href(target, "a") + " " + sentence));
            }
            List<String> expected = targets.where("year", page.replaceAll("\\D", "")).rows().stream()
                    .map(target -> "../indicators/%s.html ../%s".formatted(target.get("indicator"), target.get("url")))
                    .toList();
            assertThat(listed).as(page).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void theIndicatorPagesListTheirStatements() {
        DataTable targets = DataTable.csv("targets");
        for (Map<String, String> indicator : DataTable.csv("indicators").rows()) {
            List<String> expected =
                    targets.where("indicator", String.valueOf(indicator.get("indicator"))).rows().stream()
                            .map(target -> "../" + target.get("url") + " " + target.get("quote"))
                            .toList();
            List<String> listed = new ArrayList<>();
            BuiltSite.page(String.valueOf(indicator.get("url")))
                    .select("section[aria-labelledby=statements] table.targets tbody tr")
                    .forEach(row -> listed.add(quoted(row)));
            assertThat(listed).as(indicator.get("url")).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(indicator).containsEntry("targets", "" + expected.size());
        }
    }

    @Test
    void thePackageDescribesTheFilesThatExist() {
        List<String> described = new ArrayList<>();
        DataTable.tree("data/datapackage.json")
                .get("resources")
                .forEach(
                        resource -> described.add("data/" + resource.get("path").asText()));
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(BuiltSite.files().keySet().stream()
                        .filter(path -> path.matches("data/.*\\.(csv|json)"))
                        .filter(path -> !path.matches("data/(datapackage|csv-metadata)\\.json"))
                        .toList());
    }

    @Test
    void thePackageDescribesTheColumnsAndTheirCells() {
        Set<String> types = new HashSet<>();
        for (JsonNode resource : DataTable.tree("data/datapackage.json").get("resources")) {
            String name = resource.get("path").asText().replaceFirst("\\..*", "");
            DataTable table =
                    "csv".equals(resource.get("format").asText()) ? DataTable.csv(name) : DataTable.json(name);
            List<String> fields = new ArrayList<>();
            for (JsonNode field : resource.get("schema").get("fields")) {
                String column = field.get("name").asText();
                fields.add(column);
                types.add(field.get("type").asText());
                assertThat(table.column(column))
                        .allSatisfy(cell -> assertThat(fits(cell, field))
                                .as(name + "." + column + ": " + cell)
                                .isTrue());
            }
            assertThat(fields).as(name).isEqualTo(DataTable.csv(name).columns());
        }
        assertThat(types).containsExactlyInAnyOrder("string", "integer", "boolean");
    }

    private static boolean fits(String cell, JsonNode field) {
        boolean required = field.path("constraints").path("required").asBoolean();
        if (cell.isEmpty()) {
            return !required;
        }
        Set<String> words = new LinkedHashSet<>();
        field.path("constraints").path("enum").forEach(word -> words.add(word.asText()));
        boolean allowed = words.isEmpty() || words.contains(cell);
        return allowed
                && switch (field.get("type").asText()) {
                    case "integer" -> cell.matches("-?\\d+");
                    case "boolean" -> cell.matches("true|false");
                    default -> true;
                };
    }

    /** A cell that a spreadsheet would take for a formula has an apostrophe before it. */
    private static String withoutFormulaGuard(String cell) {
        return cell.matches("(?s)'[=+\\-@].*") ? cell.substring(1) : cell;
    }

    private static List<String> unitsListed(String page, String section) {
        return BuiltSite.page(page)
                .select("section[aria-labelledby=" + section + "] table.items tbody tr th[scope=row] a")
                .eachAttr("href")
                .stream()
                .map(link -> link.replaceFirst(".*/", "").replaceFirst("\\.html$", ""))
                .toList();
    }

    /** Where a row of a table of targets says its words come from, and the words. */
    private static String quoted(Element row) {
        return href(row, ".quote a") + " " + row.select(".quote q").text();
    }

    private static String href(Element row, String selector) {
        return row.select(selector).attr("href");
    }

    private static Set<String> keys(DataTable table, String... columns) {
        Set<String> keys = new HashSet<>();
        table.rows().forEach(row -> keys.add(key(row, columns)));
        return keys;
    }

    private static String key(Map<String, String> row, String... columns) {
        return String.join(
                " ", Stream.of(columns).map(row::get).map(String::valueOf).toList());
    }
}
