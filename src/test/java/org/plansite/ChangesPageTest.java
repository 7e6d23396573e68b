package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page of what changed since the previous edition, of a small plan issued anew. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangesPageTest {
    private SortedMap<String, byte[]> site;
    private Document page;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        SmallContent next = SmallContent.copiedTo(folder.resolve("content"))
                .reissued(List.of(
                        new String[] {"3000亩以上", "4000亩左右"},
                        new String[] {"（镇水务站、镇发展办）", "（镇水务站）"},
                        new String[] {"2.西村滴灌示范项目。建设滴灌示范田500亩。\n", ""},
                        new String[] {"兼顾生产与生活", "兼顾生活与生产"}));
        Build build = new Build(
                next.folder(),
                Path.of("templates"),
                folder.resolve("site"),
                Optional.empty(),
                Optional.of(SmallContent.ORIGINAL));
        build.run(new Timings());
        site = BuiltSite.read(folder.resolve("site"));
        page = Jsoup.parse(new String(Objects.requireNonNull(site.get("changes.html")), StandardCharsets.UTF_8));
    }

    @Test
    void withoutAPreviousEditionThereIsNoSuchPage() {
        assertThat(BuiltSite.files()).doesNotContainKey("changes.html");
        assertThat(BuiltSite.page("index.html").select("footer a[href*=changes]"))
                .isEmpty();
    }

    @Test
    void everyPageLeadsToIt() {
        assertThat(site.keySet().stream().filter(path -> path.endsWith(".html") && !path.equals("404.html")))
                .allSatisfy(path -> {
                    Document html =
                            Jsoup.parse(new String(Objects.requireNonNull(site.get(path)), StandardCharsets.UTF_8));
                    boolean isRedirect =
                            !html.select("meta[http-equiv=refresh]").isEmpty();
                    assertThat(isRedirect
                                    || !html.select("footer a[href$=changes.html]")
                                            .isEmpty())
                            .as(path)
                            .isTrue();
                });
    }

    @Test
    void listsEachChangeOnceUnderItsSection() {
        assertThat(page.select("#changes tr.group th > :first-child").eachText())
                .containsExactly("一 总体要求", "二（一） 农业节水行动");
        assertThat(page.select("#changes tr[data-kind]").eachAttr("data-kind"))
                .containsExactly("unit-reworded", "target-changed", "unit-reworded", "body-removed", "unit-removed");
        assertThat(page.select(".lead").text()).contains("改动 5 处");
    }

    @Test
    void marksWhatDiffersByElementsAndByWords() {
        Element target = row("target-changed");
        assertThat(target.select(".wording p").eachText())
                .containsExactly("原 高效节水灌溉面积达到3000亩以上 第3句", "现 高效节水灌溉面积达到4000亩左右 第3句");
        assertThat(target.select("del").eachText()).containsExactly("3000亩以上");
        assertThat(target.select("ins").eachText()).containsExactly("4000亩左右");
        assertThat(target.select(".facts li").eachText()).containsExactly("数值 3000亩 → 4000亩", "限定 达到…以上 → 达到…左右");
        assertThat(target.select(".wording a").eachAttr("href")).containsExactly("qinghe-2023/2.1.1.html#s3");
    }

    @Test
    void whatIsGoneIsQuotedInFullAndLinkedNowhere() {
        Element removed = row("unit-removed");
        assertThat(removed.select("th").text()).isEqualTo("专栏1第2项 西村滴灌示范项目");
        assertThat(removed.select("th a")).isEmpty();
        assertThat(removed.select("del").eachText()).containsExactly("西村滴灌示范项目。", "建设滴灌示范田500亩。");
    }

    /** The villages answer through 各村; the office that left a bracket is concerned all the more. */
    @Test
    void theFilterKnowsWhomEachChangeConcerns() {
        assertThat(row("target-changed").attr("data-body").split(" "))
                .contains("zhen-nongyeban", "zhen-shuiwuzhan", "ge-cun", "dongcun", "xicun");
        assertThat(row("body-removed").attr("data-body").split(" ")).contains("zhen-fazhanban");
        assertThat(row("unit-removed").attr("data-body")).isEqualTo("none");
        assertThat(page.select("select[name=body] option").eachAttr("value"))
                .contains("zhen-fazhanban", "ge-xiangguan-danwei", "none");
        assertThat(page.select("script[src~=/table-filter[.]]")).hasSize(1);
    }

    private Element row(String kind) {
        return Objects.requireNonNull(page.selectFirst("#changes tr[data-kind=" + kind + "]"), kind);
    }
}
