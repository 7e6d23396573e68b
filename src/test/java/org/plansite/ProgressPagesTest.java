package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see of reports: with the manual's example in place, and on the public site, where there are none. */
class ProgressPagesTest {
    private static final String TRAVEL = "indicators/lvse-chuxing-bili.html";
    private static final String CAPACITY = "indicators/xinnengyuan-zhuangji-rongliang.html";
    private static final String TRANSPORT = "agencies/qu-jiaotong-yunshu-ju.html";

    /** Every page that speaks of targets says that nothing is reported, once. */
    @ParameterizedTest
    @ValueSource(
            strings = {TRAVEL, CAPACITY, TRANSPORT, "agencies/ge-kaifaqu.html", "years/2025.html", "years/2030.html"})
    void thePublicSiteSaysThatNothingIsReported(String page) {
        String said = BuiltSite.page(page).select("main").text();
        assertThat(said.split("未报送", -1)).as(page).hasSize(2);
        assertThat(said).doesNotContain("未完成");
        assertThat(BuiltSite.page("en/" + page).select("main").text().split("Not reported", -1))
                .as(page)
                .hasSize(2);
    }

    @Test
    void thePublicSiteHasNoColumnForReports() {
        assertThat(BuiltSite.page(TRAVEL).select(".c-extra, .reports, .course")).isEmpty();
        assertThat(BuiltSite.page(TRANSPORT).select(".c-extra, .reports")).isEmpty();
        assertThat(BuiltSite.page("years/2025.html").select(".progress")).isEmpty();
    }

    @Test
    void theIndicatorsPageShowsTheReportsWithTheirProvenance() {
        Document page = ReportedSite.page(TRAVEL);
        assertThat(cells(page.select("table.reports tbody tr")))
                .containsExactly(
                        "2024年 | 66.6% | 示例，数字是虚构的 | 区交通运输局 | 2025年1月31日"
                                + " | https://www.example.org/travel-survey-2024 | 2024.csv 第3行",
                        "2023年 | 61.1% | 示例，数字是虚构的 | 区交通运输局 | 2024年1月31日 | 示例：绿色出行调查 | 2024.csv 第2行");
        assertThat(page.select("section[aria-labelledby=progress] > p").text()).contains("不是方案的文字", "没有核实");
        assertThat(page.select("table.reports a[href^=http]"))
                .extracting(link -> link.attr("rel"))
                .containsExactly("nofollow noopener");
    }

    /** For 2025 and for 2030 the report of 2024 is the latest. */
    @Test
    void theLatestReportStandsBesideEachTarget() {
        assertThat(ReportedSite.page(TRAVEL).select("table.targets td.progress"))
                .extracting(Element::text)
                .containsExactly("报送 66.6% 2024年 区交通运输局 2025年1月31日", "报送 66.6% 2024年 区交通运输局 2025年1月31日");
        assertThat(ReportedSite.page(TRANSPORT).select("table.targets td.progress"))
                .extracting(Element::text)
                .contains("未报送", "报送 示例，虚构的文字：海铁联运量继续增长，数值待核 2024年第4季度 区交通运输局 2025年1月31日");
    }

    /**
     * The frame runs from the end of 2022 to the end of 2030, 75 for a year, and from 0 to 100, 2.4 for one: 61.1 is at
     * 93.36, 66.6 at 80.16, and the targets 70 and 80 are at 72 and 48.
     */
    @Test
    void theReportsAreDrawnAgainstTheTargets() {
        Element drawing = ReportedSite.page(TRAVEL).select("figure.course svg").get(0);
        assertThat(drawing.select("polyline").eachAttr("points")).containsExactly("75,93 150,80");
        assertThat(drawing.select("circle.reported"))
                .extracting(dot -> dot.attr("cx") + "," + dot.attr("cy"))
                .containsExactly("75,93", "150,80");
        assertThat(drawing.select("path.goal").eachAttr("d"))
                .containsExactly("M225 64l8 8-8 8-8-8z", "M600 40l8 8-8 8-8-8z");
        assertThat(drawing.select("text.goal-words").eachText()).containsExactly("达到70%", "达到80%左右");
        assertThat(drawing.select("text.value").eachText()).containsExactly("61.1", "66.6%");
        assertThat(drawing.attr("aria-label")).startsWith("各期报送的数值");
    }

    @Test
    void aBodysPageListsWhatItReported() {
        assertThat(ReportedSite.page(TRANSPORT).select("table.reports tbody th[scope=row]"))
                .extracting(Element::text)
                .containsExactly("绿色出行比例", "营运交通工具单位换算周转量碳排放强度", "三（五）4 着力构建绿色交通出行体系", "集装箱海铁联运量", "绿色出行比例");
        assertThat(ReportedSite.page("agencies/qu-shuiwuju.html")
                        .select("section[aria-labelledby=progress]")
                        .text())
                .contains("未报送：本站没有收到这个单位报送的进展");
    }

    @Test
    void aYearsPageSaysOfEachOfItsTargetsWhatWasReported() {
        Document page = ReportedSite.page("years/2025.html");
        List<String> said = page.select(".brief li .progress").eachText();
        assertThat(said).hasSize(page.select(".dated .brief li").size());
        assertThat(said.stream().filter("未报送"::equals)).hasSize(said.size() - 5);
        assertThat(said).contains("报送 555.5万千瓦 2024年 区发展改革委 2025年2月10日");
    }

    @Test
    void aUnitsPageShowsItsReportsAndThoseOfItsIndicators() {
        assertThat(ReportedSite.page("binhai-2023/3.5.4.html")
                        .select(".reported-list .subject")
                        .eachText())
                .containsExactly("三（五）4 着力构建绿色交通出行体系", "绿色出行比例", "绿色出行比例");
        assertThat(ReportedSite.page("binhai-2023/c3.html").select("#progress")).hasSize(1);
        assertThat(ReportedSite.page("binhai-2023/3.1.1.html").select("#progress"))
                .isEmpty();
    }

    @Test
    void theDataHaveARowForEachReport() throws IOException {
        List<String> rows = ReportedSite.text("data/progress.csv").lines().toList();
        assertThat(rows).hasSameSizeAs(Files.readAllLines(ReportedSite.EXAMPLE));
        assertThat(rows)
                .contains(
                        "binhai-2023,,3.5.4,2024,,\"示例，虚构的文字：完成出行调查，公布\"\"绿色出行\"\"结果\",qu-jiaotong-yunshu-ju,2025-01-31,"
                                + "示例：工作总结,2024.csv,9,binhai-2023/3.5.4.html#progress");
        assertThat(ReportedSite.page("data/index.html").select("main").text()).contains("progress");
    }

    /** Nobody is to take the example for what the bodies it names have said. */
    @Test
    void theExampleSaysInEachRowThatItIsOne() throws IOException {
        assertThat(Files.readAllLines(ReportedSite.EXAMPLE).stream().skip(1)).allMatch(row -> row.contains("示例，"));
    }

    /** Ships empty. */
    @Test
    void noReportIsAmongThePublicContent() {
        assertThat(Path.of("content/plans/binhai-2023/progress")).doesNotExist();
    }

    @Test
    void theSameReportsGiveTheSameBytes(@TempDir Path folder) {
        SortedMap<String, byte[]> again = ReportedSite.build(folder.resolve("site"));
        assertThat(again.keySet()).isEqualTo(ReportedSite.files().keySet());
        again.forEach((path, bytes) -> assertThat(
                        Arrays.equals(bytes, ReportedSite.files().getOrDefault(path, new byte[0])))
                .as(path)
                .isTrue());
    }

    private static List<String> cells(List<Element> rows) {
        return rows.stream()
                .map(row -> String.join(" | ", row.children().eachText()))
                .toList();
    }
}
