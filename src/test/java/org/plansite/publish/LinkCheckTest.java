package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.Diagnostic;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** Which links a site may have. The page under test is {@code years/2025.html} of a small site. */
class LinkCheckTest {
    private static final String BASE = "https://www.example.org/qinghe/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020.html",
                "./2020.html",
                "../index.html",
                "../qinghe-2023/2.1.1.html",
                "../qinghe-2023/2.1.1.html#s2",
                "../qinghe-2023/c1.html#c1.1-s2",
                "#s1",
                "#",
                "#top",
                "",
                "?page=2",
                "2025.html?q=水#s1",
                "../search.html?q=a/b#",
                "../资料/说明.txt",
                "../%E8%B5%84%E6%96%99/%E8%AF%B4%E6%98%8E.txt",
                "#%E6%B0%B4",
                "#水",
                "../data/units.csv#row=3",
                "../qinghe-2023/2.1.1.html#:~:text=水",
                "2020.html#s1:~:text=水",
                " 2020.html ",
                "https://www.example.com/",
                "http://a.b/c?d#e",
                "mailto:a@example.org",
                BASE,
                BASE + "years/2020.html#s1"
            })
    void isRight(String link) {
        assertThat(faults("<a href=\"" + link + "\">")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021.html",
                "years/2020.html",
                "../years",
                "../years/",
                "..",
                ".",
                "../../index.html",
                "../../site/index.html",
                "2020.HTML",
                "%zz.html",
                "2020.html%20",
                "../data",
                BASE + "years/2021.html",
                "www.example.com"
            })
    void leadsToNoFile(String link) {
        assertThat(faults("<a href=\"" + link + "\">")).containsExactly(Problem.LINK_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#s2",
                "2020.html#s9",
                "#S1",
                "../qinghe-2023/c1.html#c1.1",
                "2025.html#%E7%81%AB",
                BASE + "years/2020.html#x"
            })
    void leadsToNoId(String link) {
        assertThat(faults("<a href=\"" + link + "\">")).containsExactly(Problem.ANCHOR_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/index.html", "//www.example.com/a", "/", "javascript:void(0)", "file:///a.html", "\\a.html"})
    void dependsOnWhereTheSiteStands(String link) {
        assertThat(faults("<a href='" + link + "'>")).containsExactly(Problem.LINK_NOT_PORTABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=https://cdn.example.com/a.js></script>", "<img src='http://a.b/c.png'>",
                "<link rel=stylesheet href='https://a.b/c.css'>", "<form action='https://a.b/'>",
                "<img srcset='../index.html 1x, https://a.b/c.png 2x'>", "<video poster='https://a.b/c.png'>",
                "<object data='https://a.b/c.svg'>", "<svg><use xlink:href='https://a.b/c.svg#d'/></svg>",
                "<meta http-equiv=refresh content='0; url=https://a.b/'>"
            })
    void fetchesFromAnotherHost(String html) {
        assertThat(faults(html)).containsExactly(Problem.OTHER_HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=../a.js></script>",
                "<img src=a.png>",
                "<link rel=stylesheet href=a.css>",
                "<form action='a.html'>",
                "<meta http-equiv=refresh content='0; url=a.html'>",
                "<area href=a.html>",
                "<link rel=canonical href='" + BASE + "a.html'>"
            })
    void looksAtEverythingThatIsFetched(String html) {
        assertThat(faults(html)).containsExactly(Problem.LINK_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- <a href=a.html> -->",
                "<script>document.write('<a href=a.html>')</script>",
                "<style>/*<a href=a.html>*/</style>",
                "<textarea><a href=a.html></textarea>",
                "<p title='<a href=a.html>'>",
                "&lt;a href=a.html&gt;",
                "a < b href=a.html",
                "<a data-href=a.html>",
                "<p data='a.html'>",
                "<meta name=description content='0; url=a.html'>",
                "<img src='data:image/png;base64,AA=='>"
            })
    void leavesWordsAlone(String html) {
        assertThat(faults(html)).isEmpty();
    }

    @Test
    void findsAnIdThatStandsTwice() {
        assertThat(check(page("<p id=a><b id='b'></b><i id=\"a\"><i ID=a>")))
                .containsExactly(Diagnostic.of(Problem.ID_TWICE, Location.of("years/2025.html"), "a", 1));
    }

    @Test
    void tellsAFaultOfManyPagesOnce() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("index.html", "<a href='years/x.html'>");
        pages.put("a/1.html", "<a href='../years/x.html'><a href='../years/./x.html'>");
        pages.put("a/2.html", "<a href='../years/x.html'>");

        assertThat(check(pages))
                .containsExactly(Diagnostic.of(Problem.LINK_BROKEN, Location.of("a/1.html"), "../years/x.html", 3));
    }

    @Test
    void withoutABaseAddressItIsAnotherHost() {
        OutputTree tree = tree(List.of("index.html"));
        LinkCheck check = new LinkCheck(tree, "");
        check.add("index.html", ("<a href='" + BASE + "nothing.html'>").getBytes(StandardCharsets.UTF_8));
        assertThat(check.diagnostics()).isEmpty();
    }

    private static List<Problem> faults(String html) {
        return check(page(html)).stream().map(Diagnostic::problem).toList();
    }

    private static Map<String, String> page(String html) {
        Map<String, String> site = new LinkedHashMap<>();
        site.put("index.html", "<!doctype html><title>首页</title>");
        site.put("search.html", "");
        site.put("years/2020.html", "<p id=s1>");
        site.put("years/2025.html", "<p id='s1'><h2 id=水>" + html);
        site.put("qinghe-2023/2.1.1.html", "<p id=s1><p id=s2>");
        site.put("qinghe-2023/c1.html", "<p id=\"c1.1-s2\">");
        site.put("资料/说明.txt", "");
        site.put("data/units.csv", "");
        return site;
    }

    private static List<Diagnostic> check(Map<String, String> site) {
        LinkCheck check = new LinkCheck(tree(List.copyOf(site.keySet())), BASE);
        site.forEach((path, html) -> {
            if (LinkCheck.isPage(path)) {
                check.add(path, html.getBytes(StandardCharsets.UTF_8));
            }
        });
        return check.diagnostics();
    }

    private static OutputTree tree(List<String> paths) {
        return OutputTree.of(
                paths.stream().map(path -> new OutputFile(path, out -> {})).toList());
    }
}
