package org.plansite.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.plan.Body;
import org.plansite.plan.Plan;
import org.plansite.plan.Vocabulary;
import org.plansite.site.Fingerprint;
import org.plansite.site.OutputFile;
import org.plansite.site.PlanFixture;
import org.plansite.site.Site;
import org.plansite.site.SiteBuilder;
import org.plansite.site.SiteSettings;
import org.plansite.source.InputException;

/** Pages as files: safe, the same each time, and broken templates are complaints. */
class PageRendererTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final SortedMap<String, String> PAGES = render(TEMPLATES, site(PlanFixture.plan()));

    @TempDir
    Path folder;

    @Test
    void twiceTheSameBytes() {
        assertThat(render(TEMPLATES, site(PlanFixture.plan()))).isEqualTo(PAGES);
    }

    @Test
    void noStyleAndNoScriptInThePages() {
        PAGES.forEach((path, html) -> {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(html);
                assertThat(page.select("style, [style], script:not([src])"))
                        .as(path)
                        .isEmpty();
                assertThat(page.getAllElements())
                        .as(path)
                        .noneMatch(element -> element.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getKey().startsWith("on")));
            }
        });
    }

    @Test
    void everyPageIsWellMade() {
        PAGES.forEach((path, html) -> {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(html);
                assertThat(page.select("h1")).as(path).hasSize(1);
                assertThat(page.select("main")).as(path).hasSize(1);
                assertThat(page.select("html").attr("lang"))
                        .as(path)
                        .isEqualTo(path.startsWith("en/") ? "en" : "zh-Hans");
                assertThat(page.select("th:not([scope])")).as(path).isEmpty();
                assertHeadingsInOrder(path, page);
            }
        });
    }

    private static void assertHeadingsInOrder(String path, Document page) {
        int level = 0;
        for (Element heading : page.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(path + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    @Test
    void thePlansWordsAreMarkedAsChineseOnEnglishPages() {
        Document page = page("en/qinghe-2023/2.1.1.html");
        assertThat(page.select("p.words").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select("h1").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select(".notes .ref").eachText()).first().isEqualTo("Sent. 2");
    }

    @Test
    void aUnitPageShowsWhoHowMuchAndByWhen() {
        Document page = page("qinghe-2023/2.1.1.html");
        assertThat(page.select("h1 .label").text()).isEqualTo("1.");
        assertThat(page.expectFirst("h1 .sentence").ownText()).isEqualTo("推广高效灌溉。");
        assertThat(page.select(".words a.target").eachText())
                .containsExactly("灌溉水利用系数达到0.6以上", "节水灌溉面积", "力争", "达到3万亩");
        assertThat(page.select(".words a.body").eachText()).containsExactly("镇水务站", "镇农业办", "各村");
        assertThat(page.select(".bodies > li > a").eachText()).containsExactly("镇水务站", "镇农业办", "各村");
        assertThat(page.select(".bodies details a").eachText()).containsExactly("东村", "西村");
        assertThat(page.select(".notes .strength").eachText()).containsExactly("力争");
        assertThat(page.select(".notes .force-prohibit + .said").text()).isEqualTo("“严禁”");
        assertThat(page.select("#s2 > a.number").attr("title")).isEqualTo("《青河镇节水实施方案》二（一）1 第2句");
    }

    @Test
    void languagesLeadToEachOther() {
        Document chinese = page("agencies/dongcun.html");
        assertThat(chinese.select(".language a").attr("href")).isEqualTo("../en/agencies/dongcun.html");
        Document english = page("en/agencies/dongcun.html");
        assertThat(english.select(".language a").attr("href")).isEqualTo("../../agencies/dongcun.html");
        assertThat(english.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://www.example.org/qinghe/en/agencies/dongcun.html");
    }

    @Test
    void theErrorPageWorksAtAnyDepth() {
        Document page = page("404.html");
        assertThat(page.select("base").attr("href")).isEqualTo("/qinghe/");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).matches("assets/plansite\\.[0-9a-f]{8}\\.css");
    }

    /** Or an unchanged page would be kept and ask for a style sheet that is gone. */
    @Test
    void aPageIsMadeOfTheNamesOfTheAssetsToo() throws IOException {
        copyTemplates();
        Fingerprint before = basisOfHome();
        assertThat(basisOfHome()).isEqualTo(before);
        Files.writeString(folder.resolve("assets/icon.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(basisOfHome()).isNotEqualTo(before);
    }

    private Fingerprint basisOfHome() {
        return new PageRenderer(folder)
                .render(site(PlanFixture.plan()), (page, heading) -> "").stream()
                        .filter(file -> file.path().equals("index.html"))
                        .flatMap(file -> file.basis().stream())
                        .findFirst()
                        .orElseThrow()
                        .get();
    }

    @Test
    void wordsThatLookLikeMarkupStayWords() {
        Plan plan = PlanFixture.plan();
        Body body = plan.vocabulary().body(PlanFixture.FARMING);
        String name = "<script>alert(1)</script>\"'&";
        Body dangerous = new Body(
                body.id(),
                name,
                body.kind(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                Optional.of(name),
                List.of());
        List<Body> bodies = plan.vocabulary().bodies().stream()
                .map(each -> each.equals(body) ? dangerous : each)
                .toList();
        Vocabulary vocabulary = new Vocabulary(
                bodies, plan.vocabulary().indicators(), plan.vocabulary().terms());
        Plan changed = new Plan(plan.id(), plan.metadata(), plan.outline(), plan.facts(), vocabulary);

        SortedMap<String, String> pages = render(TEMPLATES, site(changed));

        pages.forEach((path, html) -> {
            if (path.endsWith(".html")) {
                assertThat(html).as(path).doesNotContain("<script>alert");
            }
        });
        assertThat(Jsoup.parse(pages.getOrDefault("agencies/zhen-nongyeban.html", ""))
                        .select("h1")
                        .text())
                .isEqualTo(name);
    }

    @Test
    void aTemplateThatIsNotWellFormedIsNamedWithItsPlace() throws IOException {
        copyTemplates();
        Files.writeString(folder.resolve("years.ftlh"), "<p>\n<#list page.years as year>\n</p>\n");

        assertThatThrownBy(() -> render(folder, site(PlanFixture.plan())))
                .isInstanceOf(InputException.class)
                .hasMessageMatching(Pattern.compile(
                        ".*/years\\.ftlh:[0-9]+:[0-9]+: error: the template cannot be used: .*", Pattern.DOTALL));
    }

    @Test
    void aTemplateThatAsksForWhatIsNotThereIsNamedWithItsPlace() throws IOException {
        copyTemplates();
        Files.writeString(folder.resolve("years.ftlh"), "<p>\n  ${page.nothing}</p>\n");

        assertThatThrownBy(() -> render(folder, site(PlanFixture.plan())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("/years.ftlh:2:5: error: the template cannot be used: ")
                .hasMessageContaining("page.nothing");
    }

    @Test
    void anAssetThatIsNotThereIsNamedWithItsPlace() throws IOException {
        copyTemplates();
        Files.writeString(folder.resolve("years.ftlh"), "<p>\n  <img src=\"${file(\"assets/map.png\")}\"></p>\n");

        assertThatThrownBy(() -> render(folder, site(PlanFixture.plan())))
                .isInstanceOf(InputException.class)
                .hasMessageMatching(Pattern.compile(
                        ".*/years\\.ftlh:2:[0-9]+: error: there is no file \"assets/map.png\" beside the templates.*",
                        Pattern.DOTALL));
    }

    @Test
    void whatTheFolderHasNotComesWithTheTool() throws IOException {
        Files.writeString(folder.resolve("years.ftlh"), "<p>${msg('nav.years')}</p>\n");

        SortedMap<String, String> pages = render(folder, site(PlanFixture.plan()));

        SortedMap<String, String> expected = new TreeMap<>(PAGES);
        expected.replaceAll((path, html) -> path.endsWith("years/index.html") ? pages.getOrDefault(path, "") : html);
        assertThat(pages).isEqualTo(expected);
        assertThat(pages.get("years/index.html")).startsWith("<p>").isNotEqualTo(PAGES.get("years/index.html"));
    }

    @Test
    void withoutAFolderAllComesWithTheTool() {
        assertThat(render(folder.resolve("none"), site(PlanFixture.plan()))).isEqualTo(PAGES);
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("none"));
        assertThatThrownBy(() -> new PageRenderer(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("none: error: there is no folder of templates here");
    }

    private static Document page(String path) {
        return Jsoup.parse(PAGES.getOrDefault(path, ""));
    }

    private void copyTemplates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(TEMPLATES.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static Site site(Plan plan) {
        return SiteBuilder.build(
                List.of(plan),
                new SiteSettings(
                        "青河镇节水",
                        PlanFixture.settings().baseAddress(),
                        "2024-01-01",
                        List.of("zh-Hans", "en"),
                        Optional.empty()));
    }

    private static SortedMap<String, String> render(Path templates, Site site) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (OutputFile file : new PageRenderer(templates).render(site, (page, heading) -> "")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                file.content().writeTo(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            pages.put(file.path(), bytes.toString(StandardCharsets.UTF_8));
        }
        return pages;
    }
}
