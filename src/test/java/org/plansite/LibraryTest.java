package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site of several plans says, and what a plan's own pages say all the same. */
class LibraryTest {
    private static final String QINGYUAN = "qingyuan-jieshui-2021";
    private static final String YUNLING = "yunling-jieshui-2022";
    private static final String LANHE = "lanhe-jieshui-2022";

    @Test
    void theFirstPageHasEveryPlanOnItsShelf() {
        Document home = BuiltLibrary.page("index.html");
        assertThat(home.select("table.library tbody").eachText())
                .extracting(text -> text.split(" ")[0])
                .containsExactly("省", "市", "未注明级别");
        Element city = home.selectFirst("tr[data-level=city]");
        assertThat(city).isNotNull();
        assertThat(city.text()).contains("兰河市节水行动实施方案", "青原省兰河市", "兰河市人民政府", "2022年6月18日");
        assertThat(city.attr("data-topic")).isEqualTo("节水 园区");
        assertThat(city.attr("data-year")).isEqualTo("2022");
        assertThat(home.select("tr[data-level=unknown]").attr("data-region"))
                .as("what nobody declared is said so")
                .isEqualTo("none");
        assertThat(home.select("a[href=" + LANHE + "/index.html]")).isNotEmpty();
    }

    @Test
    void everyPageOfAPlanSaysWhichPlanItIs() {
        Map<String, String> titles = Map.of(QINGYUAN, "青原省节水行动方案", LANHE, "兰河市节水行动实施方案", YUNLING, "云岭省节水行动方案");
        titles.forEach((plan, title) -> {
            List<String> pages = BuiltLibrary.files().keySet().stream()
                    .filter(path -> path.startsWith(plan + "/") && path.endsWith(".html"))
                    .toList();
            assertThat(pages)
                    .contains(
                            plan + "/matrix.html",
                            plan + "/roadmap.html",
                            plan + "/findings.html",
                            plan + "/citations.html",
                            plan + "/obligations/index.html",
                            plan + "/years/2025.html",
                            plan + "/indicators/guangai-shui-liyong-xishu.html");
            assertThat(pages).allSatisfy(path -> {
                Document page = BuiltLibrary.page(path);
                assertThat(page.select(".of-plan-bar .its-plan").text()).isEqualTo(title);
                assertThat(page.title()).contains(title);
            });
        });
    }

    @Test
    void oneNameOfTwoBodiesIsQualified() {
        assertThat(BuiltLibrary.page("agencies/qingyuan-fagaiwei.html").title())
                .isEqualTo("省发展改革委 · 青原省节水行动方案 · 节水方案库");
        assertThat(BuiltLibrary.page("agencies/yunling-fagaiwei.html").title()).isEqualTo("省发展改革委 · 云岭省节水行动方案 · 节水方案库");
        Document index = BuiltLibrary.page("agencies/index.html");
        assertThat(index.select(".by-plan > li")).hasSize(3);
        assertThat(index.select(".by-plan > li").get(0).text()).contains("青原省节水行动方案", "省发展改革委");
        assertThat(index.select(".by-plan > li").get(0).select("a[href*=yunling]"))
                .isEmpty();
    }

    @Test
    void anIndicatorOfSeveralPlansStandsSideBySide() {
        Document page = BuiltLibrary.page("indicators/guangai-shui-liyong-xishu.html");
        assertThat(page.select("table.across tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).contains("青原省节水行动方案", "省", "2025", "0.58", "以上", "未写"),
                        row -> assertThat(row).contains("兰河市节水行动实施方案", "市", "2025", "0.60", "力争"),
                        row -> assertThat(row).contains("云岭省节水行动方案", "未注明级别", "2025", "0.52"));
        assertThat(page.select(".caution").text()).contains("不能直接比较");
        assertThat(page.select("table.across a[href='../" + LANHE + "/2.1.1.html#s2']"))
                .as("the way to the sentence")
                .isNotEmpty();
        Document years = BuiltLibrary.page("years/2025.html");
        assertThat(years.select("tbody tr")).hasSize(3);
    }

    @Test
    void aSharedBodyHasAllItsPlansOnOnePageAndOneInEach() {
        Document page = BuiltLibrary.page("agencies/qinghe-liuyu-guanliju.html");
        assertThat(page.select("table.across tbody th").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("青原省节水行动方案"),
                        row -> assertThat(row).startsWith("兰河市节水行动实施方案"));
        assertThat(page.select("table.across tbody tr:first-child td a").eachAttr("href"))
                .containsExactly(
                        "../" + QINGYUAN + "/agencies/qinghe-liuyu-guanliju.html",
                        "../" + QINGYUAN + "/lists/qinghe-liuyu-guanliju.html");
        assertThat(BuiltLibrary.files())
                .containsKey(LANHE + "/lists/qinghe-liuyu-guanliju.xlsx")
                .doesNotContainKey(YUNLING + "/agencies/qinghe-liuyu-guanliju.html");
        assertThat(BuiltLibrary.page(LANHE + "/2.1.2.html")
                        .select("main a[href$=qinghe-liuyu-guanliju.html]")
                        .eachAttr("href"))
                .as("a page of a plan leads to the body in this plan")
                .isNotEmpty()
                .allMatch("agencies/qinghe-liuyu-guanliju.html"::equals);
        assertThat(BuiltLibrary.page(LANHE + "/agencies/qinghe-liuyu-guanliju.html")
                        .select(".of-plan-bar .others a")
                        .attr("href"))
                .isEqualTo("../../agencies/qinghe-liuyu-guanliju.html");
    }

    @Test
    void theSearchKnowsTheNamesOfAllPlansAndSaysWhoseTheyAre() {
        String search = BuiltLibrary.files().keySet().stream()
                .filter(path -> path.startsWith("search/"))
                .map(path -> BuiltLibrary.text(path).replace("\\\"", "\""))
                .collect(Collectors.joining());
        assertThat(search)
                .contains("省水利厅（青原省）", "省水利厅（云岭省节水行动方案）", "全省用水总量（青原省）", "市水务局", "青河流域管理局")
                .doesNotContain("市水务局（")
                .as("the way to a result begins with its plan")
                .contains("云岭省节水行动方案\",\"" + YUNLING + "/index.html");
    }

    @Test
    void indicatorsOfOneNameShareARow() {
        Element row = BuiltLibrary.page("indicators/index.html").select("tbody tr").stream()
                .filter(each -> each.text().startsWith("全省用水总量"))
                .findFirst()
                .orElseThrow();
        assertThat(row.select("a").eachAttr("href"))
                .containsExactly("qingyuan-yongshui-zongliang.html", "yunling-yongshui-zongliang.html");
    }

    @Test
    void plansCiteEachOther() {
        Document city = BuiltLibrary.page(LANHE + "/index.html");
        assertThat(city.select("section[aria-labelledby=cites] .title a").eachText())
                .containsExactly("青原省节水行动方案");
        assertThat(city.select("section[aria-labelledby=cites] q").eachText())
                .as("by its own title, and by that of the notice that carries it")
                .hasSize(2);
        Document province = BuiltLibrary.page(QINGYUAN + "/index.html");
        assertThat(province.select("section[aria-labelledby=cited-by] .title a").eachAttr("href"))
                .containsExactly("../" + LANHE + "/index.html");
        assertThat(province.select("section[aria-labelledby=cites] .empty")).hasSize(1);
        assertThat(BuiltLibrary.page(LANHE + "/2.1.html").select("main a[href='../" + QINGYUAN + "/index.html']"))
                .as("a link from the words")
                .isNotEmpty();
    }

    @Test
    void noIdStandsTwiceInAPageThoughTwoPlansHaveTheSameFindings() {
        assertThat(BuiltLibrary.page(QINGYUAN + "/findings.html").select(".finding"))
                .isNotEmpty();
        assertThat(BuiltLibrary.page(LANHE + "/findings.html").select(".finding"))
                .isNotEmpty();
        BuiltLibrary.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> assertThat(
                                BuiltLibrary.page(path).select("[id]").eachAttr("id"))
                        .as(path)
                        .doesNotHaveDuplicates());
    }

    @Test
    void theSharedRegistersLeadToThatOfEachPlan() {
        for (String register : List.of("matrix.html", "roadmap.html", "findings.html", "citations.html")) {
            assertThat(BuiltLibrary.page(register).select("tbody td a").eachAttr("href"))
                    .containsExactly(QINGYUAN + "/" + register, LANHE + "/" + register, YUNLING + "/" + register);
        }
    }

    /** Only what a plan cites, or is cited by, may tell of others. */
    @Test
    void aPlansOwnPagesDoNotChangeWithItsNeighbours(@TempDir Path folder) throws IOException {
        copy(BuiltLibrary.CONTENT, folder.resolve("content"));
        delete(folder.resolve("content/plans/" + LANHE));
        new Build(folder.resolve("content"), Path.of("templates"), folder.resolve("site"), Optional.empty())
                .run(new Timings());
        SortedMap<String, byte[]> alone = own(BuiltSite.read(folder.resolve("site")), YUNLING);
        SortedMap<String, byte[]> among = own(BuiltLibrary.files(), YUNLING);
        assertThat(alone.keySet()).isEqualTo(among.keySet()).isNotEmpty();
        alone.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(among.get(path)));
    }

    private static SortedMap<String, byte[]> own(SortedMap<String, byte[]> files, String plan) {
        SortedMap<String, byte[]> own = new TreeMap<>(files);
        own.keySet().removeIf(path -> !path.startsWith(plan + "/") || !path.endsWith(".html"));
        return own;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
