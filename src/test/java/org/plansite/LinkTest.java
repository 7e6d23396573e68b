package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/**
 * Every link of the site leads somewhere, every page can be reached, and every address that was promised is there.
 *
 * <p>The build checks its links itself, with a reader of its own; this test asks another one.
 */
class LinkTest {

    /** The attributes by which a page can lead to or load something. */
    private static final List<String> LINKING = List.of(
            "href", "src", "srcset", "action", "formaction", "poster", "data", "cite", "background", "xlink:href");

    /** Where a link to another host may lead; the site names none so far. */
    private static final Set<String> OTHER_HOSTS = Set.of();

    @Test
    void everyLinkLeadsToAFileAndAnAnchor() {
        Map<String, Set<String>> ids = new TreeMap<>();
        BuiltSite.pages().forEach(page -> ids.put(page, ids(page)));
        List<String> broken = new ArrayList<>();
        for (String page : BuiltSite.pages()) {
            for (String link : insideLinks(page)) {
                Goal goal = Goal.of(page, link);
                if (!exists(goal.file)) {
                    broken.add(page + " → " + link + ": no such file");
                } else if (!goal.anchor.isEmpty()
                        && !ids.getOrDefault(goal.file, Set.of()).contains(goal.anchor)) {
                    broken.add(page + " → " + link + ": no such anchor");
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void noLinkLeavesTheSite() {
        List<String> outside = new ArrayList<>();
        for (String page : BuiltSite.pages()) {
            links(page)
                    .filter(LinkTest::leavesTheSite)
                    .filter(link -> !OTHER_HOSTS.contains(host(link)))
                    .forEach(link -> outside.add(page + " → " + link));
        }
        assertThat(outside).isEmpty();
    }

    /** A folder without a web server shows no index page by itself, and a sub-path has another root. */
    @Test
    void everyLinkIsRelativeAndNamesAFile() {
        List<String> unportable = new ArrayList<>();
        for (String page : BuiltSite.pages()) {
            insideLinks(page).stream()
                    .filter(link -> link.startsWith("/")
                            || link.replaceFirst("[?#].*", "").endsWith("/"))
                    .forEach(link -> unportable.add(page + " → " + link));
        }
        assertThat(unportable).isEmpty();
    }

    @Test
    void noIdStandsTwiceInAPage() {
        List<String> twice = new ArrayList<>();
        for (String page : BuiltSite.pages()) {
            Set<String> seen = new HashSet<>();
            BuiltSite.page(page).select("[id]").eachAttr("id").stream()
                    .filter(id -> !seen.add(id))
                    .forEach(id -> twice.add(page + "#" + id));
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyPageIsReachedFromTheFirstOne() {
        Set<String> reached = new LinkedHashSet<>(Set.of("index.html"));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String page = open.remove();
            for (String link : followed(page)) {
                String next = Goal.of(page, link).file;
                if (next.endsWith(".html") && exists(next) && reached.add(next)) {
                    open.add(next);
                }
            }
        }
        assertThat(BuiltSite.pages())
                .filteredOn(page -> !page.equals("404.html") && !isRedirect(page))
                .isSubsetOf(reached);
    }

    /** Or loaded by the script of every page or by the search; apart from what search engines ask for unasked. */
    @Test
    void everyFileIsOfferedByAPage() {
        Set<String> offered = new HashSet<>(loadedLater());
        BuiltSite.pages().forEach(page -> insideLinks(page).forEach(link -> offered.add(Goal.of(page, link).file)));
        assertThat(BuiltSite.files().keySet())
                .filteredOn(file -> !file.endsWith(".html")
                        && !file.matches("\\..*|robots\\.txt|sitemap\\.xml|SHA256SUMS|search/.*\\.js"))
                .hasSizeGreaterThan(20)
                .isSubsetOf(offered);
    }

    @Test
    void everyPageHasATitleAHeadingALanguageAndOneMainPart() {
        List<String> faults = new ArrayList<>();
        for (String page : BuiltSite.pages()) {
            Document html = BuiltSite.page(page);
            expect(html.title().strip(), title -> !title.isEmpty(), page + ": no title", faults);
            expect(html.select("h1").size(), count -> count == 1, page + ": not one h1", faults);
            expect(html.select("h1").text(), words -> !words.isBlank(), page + ": an h1 without words", faults);
            expect(html.select("main").size(), count -> count == 1, page + ": not one main", faults);
            String language = page.startsWith("en/") ? "en" : "zh-Hans";
            expect(html.select("html").attr("lang"), language::equals, page + ": lang is not " + language, faults);
            expect(html.select("meta[charset=utf-8]").size(), count -> count == 1, page + ": no charset", faults);
            expect(html.select("meta[name=viewport]").size(), count -> count == 1, page + ": no viewport", faults);
        }
        assertThat(faults).isEmpty();
    }

    /** Readers with many tabs open tell pages apart by their titles. */
    @Test
    void noTwoPagesOfALanguageShareATitle() {
        Map<String, String> pages = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (String page : BuiltSite.pages()) {
            String title = BuiltSite.page(page).select("html").attr("lang") + ": "
                    + BuiltSite.page(page).title();
            String other = isRedirect(page) ? null : pages.putIfAbsent(title, page);
            if (other != null) {
                faults.add(page + " and " + other + ": " + title);
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Written by hand from DESIGN §3 and issue 2, not from what the tool makes of them. */
    @Test
    void everyPromisedAddressIsThere() {
        assertThat(List.of(
                        "index.html",
                        "binhai-2023/index.html",
                        "binhai-2023/full.html",
                        "binhai-2023/0.html",
                        "binhai-2023/1.html",
                        "binhai-2023/1.1.html",
                        "binhai-2023/1.2.html",
                        "binhai-2023/2.html",
                        "binhai-2023/3.html",
                        "binhai-2023/3.2.html",
                        "binhai-2023/3.2.1.html",
                        "binhai-2023/3.6.html",
                        "binhai-2023/3.10.html",
                        "binhai-2023/3.10.3.html",
                        "binhai-2023/4.4.html",
                        "binhai-2023/5.5.html",
                        "binhai-2023/6.3.html",
                        "binhai-2023/c1.html",
                        "binhai-2023/c4.html",
                        "binhai-2023/c9.html",
                        "binhai-2023/c10.html",
                        "agencies/index.html",
                        "agencies/qu-fazhan-gaige-wei.html",
                        "agencies/zhongxin-tianjin-shengtaicheng.html",
                        "agencies/ge-kaifaqu-ji-jiezhen.html",
                        "agencies/ge-xiangguan-bumen.html",
                        "years/index.html",
                        "years/2025.html",
                        "years/2030.html",
                        "years/2021-2025.html",
                        "years/2026-2030.html",
                        "indicators/index.html",
                        "indicators/xinnengyuan-zhuangji-rongliang.html",
                        "projects/index.html",
                        "citations.html",
                        "findings.html",
                        "about.html",
                        "search.html",
                        "404.html",
                        "data/index.html",
                        "data/datapackage.json",
                        "data/csv-metadata.json",
                        "data/binhai-2023/akoma-ntoso.xml",
                        "robots.txt"))
                .allSatisfy(address -> assertThat(exists(address)).as(address).isTrue());
        assertThat(List.of(
                        "units",
                        "sentences",
                        "agencies",
                        "responsibilities",
                        "indicators",
                        "targets",
                        "years",
                        "projects",
                        "citations",
                        "findings",
                        "progress"))
                .allSatisfy(table -> assertThat(BuiltSite.files().keySet())
                        .contains("data/" + table + ".csv", "data/" + table + ".json"));
    }

    @Test
    void everyPromisedAnchorIsThere() {
        assertThat(ids("binhai-2023/c4.html")).contains("c4.3", "c4.3-s1", "c4.3-s2");
        assertThat(ids("binhai-2023/c1.html")).contains("c1.1.2", "c1.1.2-s1");
        assertThat(ids("binhai-2023/c9.html")).contains("s1", "c9.1-s1");
        assertThat(ids("binhai-2023/1.2.html")).contains("1.2.p1", "1.2.p5-s1");
        assertThat(ids("binhai-2023/3.2.1.html")).contains("s1", "s2", "s12");
    }

    /** Each page stands once in each language, and the two lead to each other. */
    @Test
    void theLanguagesLeadToEachOther() {
        List<String> chinese = BuiltSite.pages().stream()
                .filter(page -> !page.startsWith("en/") && !page.equals("404.html") && !isList(page))
                .toList();
        List<String> english = BuiltSite.pages().stream()
                .filter(page -> page.startsWith("en/"))
                .map(page -> page.substring("en/".length()))
                .toList();
        assertThat(english).containsExactlyElementsOf(chinese);
        assertThat(chinese).allSatisfy(page -> {
            assertThat(goals(page, "a[hreflang=en]")).containsOnly("en/" + page);
            assertThat(goals("en/" + page, "a[hreflang=zh-Hans]")).containsOnly(page);
        });
    }

    /** The lists are nearly all the plan's words; they come in its language only. */
    private static boolean isList(String page) {
        return page.startsWith("lists/") || page.endsWith("/tasks.html");
    }

    /** The scripts that {@code plansite.js} names. */
    private static Set<String> loadedLater() {
        byte[] script = Objects.requireNonNull(BuiltSite.files().get(BuiltSite.hashed("assets/plansite.js")));
        return Pattern.compile("'([a-z-]+\\.[0-9a-f]{8}\\.js)'")
                .matcher(new String(script, StandardCharsets.UTF_8))
                .results()
                .map(name -> "assets/" + name.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean exists(String path) {
        return BuiltSite.files().containsKey(path);
    }

    private static <T> void expect(T found, Predicate<T> expected, String fault, List<String> faults) {
        if (!expected.test(found)) {
            faults.add(fault + " (found: " + found + ")");
        }
    }

    private static List<String> goals(String page, String selector) {
        return BuiltSite.page(page).select(selector).eachAttr("href").stream()
                .map(link -> Goal.of(page, link).file)
                .toList();
    }

    private static Set<String> ids(String page) {
        Elements withId = BuiltSite.page(page).select("[id]");
        return new HashSet<>(withId.eachAttr("id"));
    }

    private static List<String> followed(String page) {
        return BuiltSite.page(page).select("a[href]").eachAttr("href").stream()
                .filter(link -> !leavesTheSite(link))
                .toList();
    }

    private static List<String> insideLinks(String page) {
        return links(page).filter(link -> !leavesTheSite(link)).toList();
    }

    private static Stream<String> links(String page) {
        return BuiltSite.page(page).getAllElements().stream().flatMap(LinkTest::links);
    }

    private static Stream<String> links(Element element) {
        return LINKING.stream().filter(element::hasAttr).map(element::attr);
    }

    private static boolean leavesTheSite(String link) {
        return link.matches("(?i)[a-z][a-z0-9+.-]*:.*") || link.startsWith("//");
    }

    private static String host(String link) {
        return String.valueOf(URI.create(link).getHost());
    }

    private static boolean isRedirect(String page) {
        return !BuiltSite.page(page).select("meta[http-equiv=refresh]").isEmpty();
    }

    /** The file and the anchor that a link on a page means. */
    private record Goal(String file, String anchor) {
        static Goal of(String page, String link) {
            // java.net.URI takes a lone query for one of the folder, unlike browsers and RFC 3986.
            String whole = link.startsWith("?") ? page.substring(page.lastIndexOf('/') + 1) + link : link;
            URI goal = URI.create("site:///" + page).resolve(whole);
            String anchor = goal.getFragment() == null ? "" : goal.getFragment();
            return new Goal(goal.getPath().substring(1), anchor);
        }
    }
}
