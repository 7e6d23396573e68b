package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plansite.search.Qinghe;
import org.plansite.search.SplitSearch;

/**
 * Answers of the scripts from the checked-in files of the tiny plan; the answers are written by hand.
 *
 * <p>Where no browser is installed these tests are skipped, except in continuous integration, where they fail.
 */
@EnabledIf(value = "wanted", disabledReason = "chromium and chromedriver are not both on the path")
class SearchGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/plansite/search/golden");

    private static Browser browser;
    private static SearchScripts scripts;

    static boolean wanted() {
        return Browser.isInstalled() || "true".equals(System.getenv("CI"));
    }

    @BeforeAll
    static void openTheFiles(@TempDir Path profile) throws IOException {
        Path folder = BuiltSite.folder().resolveSibling("golden-search").resolve("search");
        SplitSearch.write(Qinghe.plan(), folder);
        try (Stream<Path> golden = Files.list(GOLDEN)) {
            for (Path file : golden.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        browser = Browser.start(profile);
        browser.open(BuiltSite.folder().toUri() + "404.html");
        scripts = SearchScripts.load(browser);
        scripts.ask("window.engine = window.plansite.search(input); return '';", "../golden-search/");
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    /** The units by their ids, in the order of the plan. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "灌溉               | 2.1.1 c1 2.1.2",
                "节水               | 0 1.1.p1 2.1 2.1.1 2.1.2",
                "灌溉 节水          | 2.1.1 2.1.2",
                "3万亩 -漫灌        | 2.1.2",
                "漫灌 -3万亩        |",
                "水利站             | 2.1.1 2.1.2",
                "\"水利站\"         |",
                "沟渠               | c1.1",
                "農業節水           | 2.1",
                "２０２５           | 2.1.1 2.1.2",
                "0.6                | 2.1.1",
                "12公里，总         | c1.1",
                "专栏1灌溉          | c1",
                "各村:              | 0",
                "\"各村：现将\"     |",
                "body:镇水务站      | 2.1.1 2.1.2",
                "body:东村          | 2.1.1",
                "-body:镇水务站 灌溉 | c1",
                "year:2020          | 2.1.2",
                "type:column        | c1 c1.1 c1.2",
                "章：二（一） 2.    | c1.2 2.1.2",
                "indicator:节水灌溉面积 | 2.1.1 2.1.2",
                "force:prohibit     | 2.1.1",
                "body:没有          |",
                "`x`                |",
            })
    void findsTheUnits(String query, String units) {
        JsonNode found = scripts.ask("""
                const answer = await window.engine.run(input, {sort: 'plan'});
                const results = await window.engine.results(answer, 'exact', 0, 20);
                return results.map(result => result.id).join(' ');""", query);
        assertThat(found.asText()).isEqualTo(units == null ? "" : units);
    }

    @Test
    void showsWhereTheWordsStand() {
        JsonNode shown = scripts.ask("""
                const answer = await window.engine.run(input);
                const result = (await window.engine.results(answer, 'exact', 0, 1))[0];
                return [result.address, result.citation, result.heading, result.path.map(above => above.text),
                    result.sentences.map(each => [each.number, each.text, each.address,
                        each.marks.map(mark => each.text.slice(mark.from, mark.to))]), result.more];""", "用水總量 水利站");
        assertThat(shown.toString())
                .isEqualTo("[\"qinghe-2023/2.1.2.html\",\"二（一）2\",\"2.完善制度\",[\"二、重点任务\",\"（一）农业节水行动\"],"
                        + "[[3,\"到2025年，用水总量比2020年下降5%。\",\"qinghe-2023/2.1.2.html#s3\",[\"用水总量\"]],"
                        + "[5,\"（镇水务所，相关单位）\",\"qinghe-2023/2.1.2.html#s5\",[\"镇水务所\"]]],0]");
    }

    /** No unit has both; each part says whether it is anywhere. */
    @Test
    void takesApartWhatNoUnitHas() {
        JsonNode answer = scripts.ask("""
                const answer = await window.engine.run(input);
                const results = await window.engine.results(answer, 'partial', 0, 9);
                return [answer.exact.total, results.map(result => result.id).sort(), answer.partial.ignored,
                    answer.partial.parts.map(part => part.text + ' ' + part.known)];""", "渠道和漫灌的直升机");
        assertThat(answer.toString())
                .isEqualTo("[0,[\"2.1.1\",\"c1.1\"],[\"和\",\"的\"],[\"渠道 true\",\"漫灌 true\",\"直升机 false\"]]");
    }

    @Test
    void hasCardsForWhatIsNamed() {
        JsonNode cards = scripts.ask("""
                const answer = await window.engine.run(input);
                return answer.cards.map(card => [card.kind, card.name, card.address, {
                    body: () => [card.direct, card.via, card.first],
                    indicator: () => card.targets.map(target => [target.year, target.value, target.unit, target.chosen]),
                    year: () => [card.targets, card.mentions]
                }[card.kind]()]);""", "水利站 用水总量 2025年");
        assertThat(cards.toString())
                .isEqualTo("[[\"body\",\"镇水务站\",\"agencies/zhen-shuiwuzhan.html\",[2,0,2]],"
                        + "[\"indicator\",\"用水总量\",\"indicators/yongshui-zongliang.html\",[[\"2025\",\"5\",\"%\",true]]],"
                        + "[\"year\",\"2025年\",\"years/2025.html\",[3,2]]]");
    }

    /** Three units say 灌溉: two tasks with targets, one column. */
    @Test
    void countsFacets() {
        JsonNode facets = scripts.ask("""
                const answer = await window.engine.run(input);
                return (await window.engine.facets(answer)).map(facet => facet.field + ': ' + facet.values.map(value =>
                    value.value + ' ' + value.count + (value.via ? '+' + value.via : '')).join(', '));""", "灌溉");
        assertThat(facets)
                .extracting(JsonNode::asText)
                .containsExactly(
                        "body: zhen-shuiwuzhan 2, zhen-nongyeban 1, dongcun 0+1, xicun 0+1, ge-cun 1, xiangguan-danwei 1",
                        "year: 2020 1, 2025 2",
                        "indicator: guangai-liyong-xishu 1, jieshui-guangai-mianji 2, yongshui-zongliang 1",
                        "chapter: 2 3, 2.1 3",
                        "type: task 2, column 1, target 2",
                        "force: prohibit 1, must 1, commit 1, strive 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"zswz | 镇水务站", "XiCun | 西村", "shuiwu | 镇水务站", "用水 | 用水总量", "水利站 | 镇水务站", "農業 | 镇农业办", "直升机 |"})
    void suggestsNamesAndWhatSoundsSo(String typed, String first) {
        JsonNode names = scripts.ask("return (await window.engine.suggest(input)).map(each => each.name);", typed);
        assertThat(names.path(0).asText()).isEqualTo(first == null ? "" : first);
    }

    /** What is typed next does not wait for what was typed before. */
    @Test
    void severalQueriesMayBeAskedAtOnce() {
        JsonNode totals = scripts.ask("""
                const fresh = window.plansite.search('../golden-search/');
                return (await Promise.all(input.map(query => fresh.run(query)))).map(answer => answer.exact.total);""", List.of("農", "農業", "農業節水", "灌溉"));
        assertThat(totals.toString()).isEqualTo("[2,2,1,3]");
    }
}
