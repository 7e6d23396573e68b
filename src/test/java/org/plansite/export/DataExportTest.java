package org.plansite.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plansite.plan.Plan;
import org.plansite.plan.ProgressReport;
import org.plansite.plan.ReportPeriod;
import org.plansite.site.OutputFile;
import org.plansite.site.PlanFixture;
import org.plansite.source.Location;

/** The data files of a small plan, read back with a library and compared with what the plan says. */
class DataExportTest {
    private static final List<Plan> PLANS = List.of(PlanFixture.planWithReports());

    static Stream<String> tables() {
        return Stream.of(
                "units",
                "sentences",
                "agencies",
                "responsibilities",
                "obligations",
                "indicators",
                "targets",
                "years",
                "projects",
                "citations",
                "findings",
                "progress");
    }

    @Test
    void writesEveryTableTwiceAndTheirDescription() {
        List<String> expected = Stream.concat(
                        tables().flatMap(name -> Stream.of("data/" + name + ".csv", "data/" + name + ".json")),
                        Stream.of("data/datapackage.json", "data/csv-metadata.json"))
                .toList();
        assertThat(files(PLANS)).extracting(OutputFile::path).containsExactlyElementsOf(expected);
    }

    @Test
    void csvIsUtf8WithByteOrderMarkAndCarriageReturns() throws IOException {
        assertThat(text("data/years.csv")).isEqualTo("""
                \uFEFFplan,unit,sentence,printed,year_from,year_to,role,url\r
                qinghe-2023,2.1.1,2,到2025年,2025,2025,deadline,qinghe-2023/2.1.1.html#s2\r
                qinghe-2023,2.1.2,3,到2025年,2025,2025,deadline,qinghe-2023/2.1.2.html#s3\r
                qinghe-2023,2.1.2,3,2020年,2020,2020,baseline,qinghe-2023/2.1.2.html#s3\r
                """);
    }

    @Test
    void jsonHasOneRowALine() throws IOException {
        assertThat(text("data/citations.json")).isEqualTo("""
                [
                  { "plan" : "qinghe-2023", "unit" : "0", "sentence" : 2, "title" : "青河镇节水实施方案", "kind" : "self", "url" : "qinghe-2023/0.html#s2" },
                  { "plan" : "qinghe-2023", "unit" : "2.1.2", "sentence" : 2, "title" : "中华人民共和国水法", "kind" : "law", "url" : "qinghe-2023/2.1.2.html#s2" }
                ]
                """);
    }

    @Test
    void unitsAreInPrintedOrderWithTheirOwnWords() throws IOException {
        assertThat(column("units", "unit"))
                .containsExactly("0", "1", "1.1", "1.1.p1", "2", "2.1", "2.1.1", "c1", "c1.1", "c1.2", "2.1.2");
        assertThat(rows("units").get(0))
                .containsEntry("kind", "notice")
                .containsEntry("parent", "")
                .containsEntry("text", "各村：\n现将《青河镇节水实施方案》印发给你们。")
                .containsEntry("url", "qinghe-2023/0.html");
        assertThat(rows("units").get(3))
                .containsEntry("kind", "principle")
                .containsEntry("label", "——")
                .containsEntry("title", "节水优先、量水而行")
                .containsEntry("parent", "1.1")
                .containsEntry("text", "节水优先、量水而行。把节水放在首位。")
                .containsEntry("url", "qinghe-2023/1.1.html#1.1.p1");
        assertThat(rows("units").get(8)).containsEntry("url", "qinghe-2023/c1.html#c1.1");
    }

    @Test
    void sentencesHaveTheirForceOnceInPrintedOrder() throws IOException {
        assertThat(rows("sentences")).hasSize(16);
        Map<String, String> reduction = rows("sentences").get(13);
        assertThat(reduction)
                .containsEntry("unit", "2.1.2")
                .containsEntry("sentence", "3")
                .containsEntry("force", "commit;must")
                .containsEntry("force_words", "比;下降")
                .containsEntry("text", "到2025年，用水总量比2020年下降5%。");
        assertThat(column("sentences", "url"))
                .contains("qinghe-2023/c1.html#c1.1-s2", "qinghe-2023/1.1.html#1.1.p1-s1");
    }

    @Test
    void agenciesCountTheirUnits() throws IOException {
        assertThat(rows("agencies"))
                .extracting(
                        row -> row.get("agency"),
                        row -> row.get("kind"),
                        row -> row.get("members"),
                        row -> row.get("open"),
                        row -> row.get("direct_units"),
                        row -> row.get("via_units"))
                .containsExactly(
                        tuple("zhen-shuiwuzhan", "government", "", "false", "2", "0"),
                        tuple("zhen-nongyeban", "government", "", "false", "1", "0"),
                        tuple("dongcun", "town", "", "false", "0", "1"),
                        tuple("xicun", "town", "", "false", "0", "1"),
                        tuple("ge-cun", "collective", "dongcun;xicun", "false", "1", "0"),
                        tuple("xiangguan-danwei", "collective", "", "true", "1", "0"));
        assertThat(rows("agencies").get(0))
                .containsEntry("aliases", "镇水务所")
                .containsEntry("url", "agencies/zhen-shuiwuzhan.html");
    }

    @Test
    void aCollectiveGivesARowOfItsOwnAndOneForEachMember() throws IOException {
        assertThat(rows("responsibilities"))
                .extracting(
                        row -> row.get("unit"),
                        row -> row.get("position"),
                        row -> row.get("printed"),
                        row -> row.get("agency"),
                        row -> row.get("via"))
                .containsExactly(
                        tuple("2.1.1", "1", "镇水务站", "zhen-shuiwuzhan", ""),
                        tuple("2.1.1", "2", "镇农业办", "zhen-nongyeban", ""),
                        tuple("2.1.1", "3", "各村", "ge-cun", ""),
                        tuple("2.1.1", "3", "各村", "dongcun", "ge-cun"),
                        tuple("2.1.1", "3", "各村", "xicun", "ge-cun"),
                        tuple("2.1.2", "1", "镇水务所", "zhen-shuiwuzhan", ""),
                        tuple("2.1.2", "2", "相关单位", "xiangguan-danwei", ""));
    }

    @Test
    void indicatorsCountTheirTargets() throws IOException {
        assertThat(column("indicators", "targets")).containsExactly("1", "2", "1");
    }

    @Test
    void targetsKeepWhatIsPrinted() throws IOException {
        assertThat(rows("targets").get(2))
                .isEqualTo(row(
                        "target",
                        "2.1.2.t1",
                        "plan",
                        "qinghe-2023",
                        "unit",
                        "2.1.2",
                        "sentence",
                        "3",
                        "indicator",
                        "yongshui-zongliang",
                        "name",
                        "用水总量",
                        "year",
                        "2025",
                        "operator",
                        "=",
                        "value",
                        "5",
                        "change",
                        "decrease",
                        "unit_of_measure",
                        "%",
                        "strength",
                        "",
                        "baseline_year",
                        "2020",
                        "quote",
                        "用水总量比2020年下降5%",
                        "year_carried",
                        "",
                        "attribute",
                        "",
                        "baseline_value",
                        "",
                        "url",
                        "qinghe-2023/2.1.2.html#s3"));
        assertThat(rows("targets").get(1)).containsEntry("strength", "力争").containsEntry("change", "");
        assertThat(rows("targets").get(3)).containsEntry("year", "").containsEntry("operator", "~");
    }

    @Test
    void aProjectWithoutQuantityHasOneRow() throws IOException {
        assertThat(rows("projects"))
                .extracting(
                        row -> row.get("name"),
                        row -> row.get("what"),
                        row -> row.get("value"),
                        row -> row.get("unit_of_measure"),
                        row -> row.get("url"))
                .containsExactly(
                        tuple("北渠改造", "新建渠道", "12", "公里", "qinghe-2023/c1.html#c1.1-s2"),
                        tuple("北渠改造", "总投资", "800", "万元", "qinghe-2023/c1.html#c1.1-s2"),
                        tuple("示范田", "", "", "", "qinghe-2023/c1.html#c1.2"));
    }

    @Test
    void findingsQuoteOneSentenceALine() throws IOException {
        assertThat(rows("findings").get(0))
                .isEqualTo(row(
                        "finding",
                        "value-conflict-1",
                        "kind",
                        "value-conflict",
                        "units",
                        "2.1.1;2.1.2",
                        "message",
                        "节水灌溉面积，前后不一",
                        "quotes",
                        "节水灌溉面积力争达到3万亩\n节水灌溉面积达到3万亩左右",
                        "plan",
                        "qinghe-2023",
                        "url",
                        "findings.html#value-conflict-1"));
    }

    @Test
    void reportsSayWhoReportedWhenAndWhereTheyStand() throws IOException {
        assertThat(text("data/progress.csv")).isEqualTo("""
                \uFEFFplan,indicator,unit,period,value,words,reporter,date,evidence,file,line,url\r
                qinghe-2023,jieshui-guangai-mianji,,2022,1.5,,zhen-shuiwuzhan,2023-01-10,统计年报,2023.csv,2,indicators/jieshui-guangai-mianji.html#progress\r
                qinghe-2023,jieshui-guangai-mianji,,2023-H1,1.80,,zhen-shuiwuzhan,2023-07-05,https://www.example.org/area?a=1&b=2,2023.csv,3,indicators/jieshui-guangai-mianji.html#progress\r
                qinghe-2023,jieshui-guangai-mianji,,2025,3.2,,zhen-shuiwuzhan,2026-01-10,统计年报,2023.csv,4,indicators/jieshui-guangai-mianji.html#progress\r
                qinghe-2023,jieshui-guangai-mianji,,2026,3.4,,zhen-shuiwuzhan,2027-01-10,统计年报,2023.csv,5,indicators/jieshui-guangai-mianji.html#progress\r
                qinghe-2023,guangai-liyong-xishu,,2023,,正在测算,zhen-nongyeban,2024-01-05,,2023.csv,6,indicators/guangai-liyong-xishu.html#progress\r
                qinghe-2023,,c1.1,2023-06,,渠道已完工,zhen-nongyeban,2024-01-05,,2023.csv,7,qinghe-2023/c1.html#progress\r
                """);
    }

    /** The reader of reports refuses formulas; should one come another way, a spreadsheet still runs nothing. */
    @Test
    void aFormulaAmongReportsIsNeutralised() throws IOException {
        Plan plan = PlanFixture.plan();
        ProgressReport formula = new ProgressReport(
                Optional.empty(),
                Optional.of(PlanFixture.CANAL),
                ReportPeriod.ofYear(2022),
                Optional.empty(),
                Optional.of("=HYPERLINK(\"http://evil.example/\",\"点\")"),
                PlanFixture.WATER,
                LocalDate.of(2023, 1, 10),
                Optional.of("@SUM(1)"),
                Location.of("-2023.csv", 2));
        Map<String, String> row = read(csv(List.of(plan.withReports(List.of(formula))), "progress"))
                .get(0);
        assertThat(row)
                .containsEntry("words", "'=HYPERLINK(\"http://evil.example/\",\"点\")")
                .containsEntry("evidence", "'@SUM(1)")
                .containsEntry("file", "'-2023.csv");
    }

    @Test
    void severalPlansStandOneAfterTheOther() throws IOException {
        List<Plan> two = List.of(PlanFixture.plan(), PlanFixture.plan("qinghe-2030"));
        List<Map<String, String>> years = read(csv(two, "years"));
        assertThat(years).hasSize(6);
        assertThat(years.get(3)).containsEntry("plan", "qinghe-2030").containsEntry("url", "qinghe-2030/2.1.1.html#s2");
        List<Map<String, String>> agencies = read(csv(two, "agencies"));
        assertThat(agencies).hasSize(6);
        assertThat(agencies.get(0)).containsEntry("direct_units", "4");
        assertThat(read(csv(two, "findings")))
                .as("an id that both plans give")
                .filteredOn(row -> "value-conflict-1".equals(row.get("finding")))
                .extracting(row -> row.get("plan"), row -> row.get("url"))
                .containsExactly(
                        tuple("qinghe-2023", "qinghe-2023/findings.html#value-conflict-1"),
                        tuple("qinghe-2030", "qinghe-2030/findings.html#value-conflict-1"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableHasALinkInEachRow(String table) throws IOException {
        assertThat(rows(table)).isNotEmpty().allSatisfy(row -> {
            assertThat(List.copyOf(row.keySet())).last().isEqualTo("url");
            assertThat(row.get("url")).matches("[a-z0-9-]+(/[a-z0-9.-]+)?\\.html(#[a-z0-9.-]+)?");
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theJsonTwinHasTheSameRows(String table) throws IOException {
        List<Map<String, String>> twin = new ArrayList<>();
        for (JsonNode row : json("data/" + table + ".json")) {
            Map<String, String> cells = new LinkedHashMap<>();
            row.properties()
                    .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asText("")));
            twin.add(cells);
        }
        assertThat(twin).isEqualTo(rows(table));
    }

    @Test
    void countsAndYearsAreNumbersInJsonAndPrintedValuesAreWords() throws IOException {
        JsonNode target = json("data/targets.json").get(3);
        assertThat(target.get("sentence").isInt()).isTrue();
        assertThat(target.get("year").isNull()).isTrue();
        assertThat(target.get("value").isTextual()).isTrue();
        assertThat(target.get("unit").isTextual()).isTrue();
        assertThat(json("data/agencies.json").get(5).get("open").isBoolean()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theDescriptionHasTheColumnsOfTheFile(String table) throws IOException {
        JsonNode csv = resource(table);
        assertThat(csv.get("path").asText()).isEqualTo(table + ".csv");
        assertThat(csv.get("profile").asText()).isEqualTo("tabular-data-resource");
        assertThat(csv.get("encoding").asText()).isEqualTo("utf-8");
        assertThat(csv.at("/schema/fields").findValuesAsText("name"))
                .containsExactlyElementsOf(rows(table).get(0).keySet());
        assertThat(csv.at("/schema/fields")).allSatisfy(field -> {
            assertThat(field.get("title").asText()).isNotBlank();
            assertThat(field.get("type").asText()).isIn("string", "integer", "boolean");
        });
        JsonNode twin = resource(table + "-json");
        assertThat(twin.get("path").asText()).isEqualTo(table + ".json");
        assertThat(twin.at("/schema/fields")).isEqualTo(csv.at("/schema/fields"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theDescribedKeysAndChoicesAreTrue(String table) throws IOException {
        JsonNode schema = resource(table).get("schema");
        if (schema.has("primaryKey")) {
            assertThat(keys(table, schema.get("primaryKey"))).doesNotHaveDuplicates();
        }
        for (JsonNode key : schema.path("foreignKeys")) {
            JsonNode reference = key.get("reference");
            List<List<String>> known = keys(reference.get("resource").asText(), reference.get("fields"));
            List<List<String>> used = keys(table, key.get("fields"));
            used.removeIf(cells -> cells.stream().allMatch(String::isEmpty));
            assertThat(known).containsAll(used);
        }
        for (JsonNode field : schema.get("fields")) {
            if (field.has("constraints")) {
                List<String> choices = strings(field.at("/constraints/enum"));
                assertThat(column(table, field.get("name").asText()))
                        .allMatch(cell -> cell.isEmpty() || choices.contains(cell));
            }
        }
    }

    @Test
    void theDescriptionNamesTheSite() throws IOException {
        JsonNode description = json("data/datapackage.json");
        assertThat(description.get("name").asText()).matches("[a-z0-9._-]+");
        assertThat(description.get("title").asText()).isEqualTo("青河镇节水");
        assertThat(description.get("homepage").asText()).isEqualTo("https://www.example.org/qinghe/");
        assertThat(description.get("resources")).hasSize(24);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static Map<String, String> row(String... cells) {
        return IntStream.range(0, cells.length / 2)
                .boxed()
                .collect(Collectors.toMap(i -> cells[2 * i], i -> cells[2 * i + 1]));
    }

    private static List<List<String>> keys(String table, JsonNode columns) throws IOException {
        List<List<String>> keys = new ArrayList<>();
        for (Map<String, String> row : rows(table)) {
            keys.add(strings(columns).stream().map(row::get).toList());
        }
        return keys;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(one -> strings.add(one.asText()));
        return strings;
    }

    private static JsonNode resource(String name) throws IOException {
        for (JsonNode resource : json("data/datapackage.json").get("resources")) {
            if (resource.get("name").asText().equals(name)) {
                return resource;
            }
        }
        throw new AssertionError("no resource " + name);
    }

    private static List<String> column(String table, String name) throws IOException {
        return rows(table).stream().map(row -> row.get(name)).toList();
    }

    private static List<Map<String, String>> rows(String table) throws IOException {
        return read(csv(PLANS, table));
    }

    private static String csv(List<Plan> plans, String table) throws IOException {
        return text(plans, "data/" + table + ".csv");
    }

    private static List<Map<String, String>> read(String csv) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
                .readerForMapOf(String.class)
                .with(com.fasterxml.jackson.dataformat.csv.CsvSchema.emptySchema()
                        .withHeader())
                .readValues(csv.substring(1))) {
            return rows.readAll();
        }
    }

    private static JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(text(path));
    }

    private static String text(String path) throws IOException {
        return text(PLANS, path);
    }

    private static String text(List<Plan> plans, String path) throws IOException {
        OutputFile file = files(plans).stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        file.content().writeTo(first);
        file.content().writeTo(second);
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
        return first.toString(StandardCharsets.UTF_8);
    }

    private static List<OutputFile> files(List<Plan> plans) {
        return DataExport.files(PlanFixture.settings(), plans, PlanFixture::message);
    }
}
