package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that a plan prints is a table on its pages, each cell with its words, each row where its facts lead. */
class PlanTablesTest {
    private static final String SOURCE = """
            青禾县“十四五”水务提升实施方案

            一、总体要求
            （一）主要目标。到2025年，主要目标如下。
            表1　主要指标
            指标\t单位\t2020年\t2025年\t属性
            供水普及率\t%\t90\t98\t约束性
            污水处理率\t%\t85\t95\t预期性
            （二）组织实施。各乡镇按下表分工落实。
            表2　任务分工
            片区\t任务\t任务
            东片\t更换旧管。检修阀门。\t清淤河道
            西片\t\t新建泵站
            二、保障措施
            （一）加强领导。各乡镇定期报告进展。
            """;

    @TempDir
    private static Path folder;

    private static Path site = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        site = built(folder);
    }

    /** A site with tables, made in a folder. */
    static Path built(Path folder) throws IOException {
        return SmallContent.siteWith(folder, "qinghe-shuiwu", "source.txt", SOURCE, "2021-03-01");
    }

    @Test
    void everyCellHasItsWords() throws IOException {
        assertThat(cells(table("qinghe-shuiwu/1.1.html")))
                .containsExactly(
                        List.of("指标", "单位", "2020年", "2025年", "属性"),
                        List.of("供水普及率", "%", "90", "98", "约束性"),
                        List.of("污水处理率", "%", "85", "95", "预期性"));
        assertThat(cells(table("qinghe-shuiwu/1.2.html")))
                .containsExactly(
                        List.of("片区", "任务", "任务"), List.of("东片", "更换旧管。检修阀门。", "清淤河道"), List.of("西片", "", "新建泵站"));
    }

    @Test
    void theWholeTextHasTheSameTables() throws IOException {
        Document whole = page("qinghe-shuiwu/full.html");
        assertThat(whole.select(".of-plan table")).hasSize(2);
        assertThat(cells(whole.select(".of-plan table").get(0))).isEqualTo(cells(table("qinghe-shuiwu/1.1.html")));
        assertThat(cells(whole.select(".of-plan table").get(1))).isEqualTo(cells(table("qinghe-shuiwu/1.2.html")));
    }

    @Test
    void aTargetLeadsToItsRow() throws IOException {
        Document page = page("qinghe-shuiwu/1.1.html");
        Element note = page.selectFirst(".notes li:has(.target:contains(污水处理率))");
        assertThat(note).isNotNull();
        Element sentence = page.getElementById(note.attr("data-for"));
        assertThat(sentence).isNotNull();
        assertThat(sentence.closest("tr"))
                .isNotNull()
                .extracting(Element::text)
                .asString()
                .contains("污水处理率", "95");
        assertThat(note.select(".target").text()).contains("95", "预期性", "85");
    }

    @Test
    void everySentenceCanBeCitedOnceWhereItBegins() throws IOException {
        Element cell = table("qinghe-shuiwu/1.2.html").select("tbody tr").get(0).child(1);
        assertThat(cell.select(".sentence[id]")).hasSize(1);
        assertThat(cell.select(".sentence:not([id])").text())
                .as("goes on from the first cell")
                .isEqualTo("更换旧管。");
        assertThat(page("qinghe-shuiwu/1.2.html").select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void onAPhoneEachCellStandsBesideItsHead() throws IOException {
        assertThat(table("qinghe-shuiwu/1.1.html")
                        .select("tbody tr")
                        .get(0)
                        .select("td")
                        .eachAttr("data-label"))
                .containsExactly("单位", "2020年", "2025年", "属性");
        assertThat(table("qinghe-shuiwu/1.1.html").select("thead th[scope=col]"))
                .hasSize(5);
    }

    private static List<List<String>> cells(Element table) {
        return table.select("tr").stream()
                .map(row -> row.children().stream().map(PlanTablesTest::words).toList())
                .toList();
    }

    /** Without the numbers that the tool puts before sentences. */
    private static String words(Element cell) {
        Element copy = cell.clone();
        copy.select("a.number").remove();
        return copy.text();
    }

    private static Element table(String path) throws IOException {
        return page(path).select(".of-plan table").get(0);
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(site.resolve(path));
    }
}
