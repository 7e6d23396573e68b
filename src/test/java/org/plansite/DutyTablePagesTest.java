package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a table that hands out duties becomes on the pages and in the data; the county and its bodies are invented. The
 * section's title is sentence 1, the words behind it 2, the head 3.
 */
class DutyTablePagesTest {
    private static final String SOURCE = """
            青禾县水网建设行动方案

            一、重点任务
            （一）任务分工。任务分工如下。

            | 序号 | 重点任务 | 牵头单位 | 配合单位 | 完成时限 |
            | --- | --- | --- | --- | --- |
            | 1 | 改造东干渠 | 青禾县水利局 | 青禾县财政局 | 2025年底前 |
            | 2 | 建设西水源 | ^^ | 青禾县林业局 | 2027年12月 |
            | 3 | ^^ | 青禾县教育局 |  | 长期坚持 |

            二、保障措施
            （一）加强领导。各乡镇定期报告进展。
            """;

    @TempDir
    private static Path folder;

    private static Path site = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        site = SmallContent.siteWith(folder, "qinghe-shuiwang", "source.md", SOURCE, "2024-03-05");
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(site.resolve(path).toFile());
    }

    private static List<String> texts(Document page, String selector) {
        return page.select(selector).eachText();
    }

    @Test
    void aMergedCellReachesDownAndTheRowBelowHasOneCellLess() throws IOException {
        Document page = page("qinghe-shuiwang/1.1.html");
        Element merged = page.selectFirst(".of-plan td[rowspan=2]:has(a.body)");
        assertThat(merged).isNotNull();
        assertThat(merged.select("a.body").text()).isEqualTo("青禾县水利局");
        assertThat(page.select(".of-plan tr").eachText()).hasSize(4);
        assertThat(page.select(".of-plan tbody tr:nth-child(2) > *")).hasSize(4);
        assertThat(texts(page, ".notes .bodies li a")).containsExactly("青禾县水利局", "青禾县财政局", "青禾县林业局", "青禾县教育局");
    }

    @Test
    void theBodysPageLeadsToItsRowsInTheirWords() throws IOException {
        Document page = page("agencies/qinghexian-shuiliju.html");
        assertThat(texts(page, ".items .rows a")).containsExactly("1 改造东干渠", "2 建设西水源");
        assertThat(page.select(".items .rows a").eachAttr("href"))
                .containsExactly("../qinghe-shuiwang/1.1.html#s4", "../qinghe-shuiwang/1.1.html#s7");
        assertThat(texts(page, ".items .when a")).containsExactly("2025年底前", "2027年12月");
        assertThat(texts(page, ".items .position")).containsExactly("1/2 牵头");
    }

    @Test
    void eachRowCountsAsMuchAsAnItemOfTheList() throws IOException {
        assertThat(page("agencies/qinghexian-shuiliju.html").text()).contains("点名 2 项 · 经集体称谓 0 项 · 列首位 2 项");
        assertThat(page("lists/qinghexian-shuiliju.html").text()).contains("条目 2 项 · 点名 2 项");
    }

    @Test
    void aTaskInAMergedCellIsNamedForEachOfItsRows() throws IOException {
        assertThat(texts(page("agencies/qinghexian-jiaoyuju.html"), ".items .rows a"))
                .containsExactly("3 建设西水源");
    }

    @Test
    void theListHasAnItemForEachRow() throws IOException {
        Document page = page("lists/qinghexian-shuiliju.html");
        assertThat(texts(page, ".measures .plan-words")).containsExactly("1\u3000改造东干渠", "2\u3000建设西水源");
        assertThat(texts(page, "td.c-partners")).containsExactly("青禾县财政局 配合", "青禾县林业局 配合");
        assertThat(page.select("td.c-source a").eachAttr("href"))
                .containsExactly("../qinghe-shuiwang/1.1.html#s4", "../qinghe-shuiwang/1.1.html#s7");
    }

    @Test
    void theDataHaveTheExactWordsAndLeadToTheRow() throws IOException {
        assertThat(lines("responsibilities.csv"))
                .containsExactly(
                        "qinghe-shuiwang,1.1,1,青禾县水利局,qinghexian-shuiliju,,牵头,qinghe-shuiwang/1.1.html#s5",
                        "qinghe-shuiwang,1.1,2,青禾县财政局,qinghexian-caizhengju,,配合,qinghe-shuiwang/1.1.html#s6",
                        "qinghe-shuiwang,1.1,2,青禾县林业局,qinghexian-linyeju,,配合,qinghe-shuiwang/1.1.html#s8",
                        "qinghe-shuiwang,1.1,1,青禾县教育局,qinghexian-jiaoyuju,,牵头,qinghe-shuiwang/1.1.html#s10");
        assertThat(lines("obligations.csv").stream().map(line -> line.split(",")[8]))
                .containsExactly("2025", "2027", "");
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(site.resolve("data").resolve(file)).stream()
                .filter(line -> line.startsWith("qinghe-shuiwang,"))
                .toList();
    }

    @Test
    void aCalendarKeepsRowsApart() throws IOException {
        assertThat(Files.readAllLines(site.resolve("lists/qinghexian-shuiliju.ics")).stream()
                        .filter(line -> line.startsWith("UID:")))
                .containsExactly(
                        "UID:qinghe-shuiwang-1.1-s4-2025-12-31-qinghexian-shuiliju@plansite",
                        "UID:qinghe-shuiwang-1.1-s7-2027-12-31-qinghexian-shuiliju@plansite");
    }
}
