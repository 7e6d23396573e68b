package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.plansite.Browser.Theme;

/**
 * The search box of every page and the search page, used as a reader would: from a folder, and from a server that puts
 * the site under a sub-path and forbids scripts of other origins.
 *
 * <p>Where no browser is installed these tests are skipped, except in continuous integration, where they fail.
 */
@EnabledIf(value = SiteInBrowser.WANTED, disabledReason = SiteInBrowser.NO_BROWSER)
class SearchPageTest extends SiteInBrowser {
    private static final String UNIT = "binhai-2023/3.2.1.html";
    private static final String ANSWERED = "!document.getElementById('answer').hidden";

    @BeforeEach
    void setUpWindow() {
        browser.resize(1440, 900);
        browser.use(Theme.LIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", UNIT, "search.html"})
    void nothingOfTheSearchIsLoadedBeforeItsBoxIsUsed(String page) {
        browser.open(server.address() + page);
        assertThat(browser.requests()).noneMatch(address -> address.contains("/search/") || address.contains("engine"));

        box().click();

        browser.await("the engine", "window.plansite.search");
        box().sendKeys("光");
        browser.await("an answer", "document.querySelector('.suggestion, .result')");
        assertThat(browser.requests()).anyMatch(address -> address.endsWith("/search/head.js"));
    }

    /** Pinyin initials, then the keys of the combobox. */
    @ParameterizedTest
    @CsvSource({"'', agencies/qu-fazhan-gaige-wei.html", "en/, en/agencies/qu-fazhan-gaige-wei.html"})
    void suggestionsAreChosenByKeyboard(String language, String target) {
        for (String origin : origins()) {
            browser.open(origin + language + UNIT);
            browser.driver().findElement(By.tagName("body")).sendKeys("/");
            assertThat(focused().getAttribute("id")).isEqualTo("q");
            assertThat(focused().getDomProperty("value")).isEmpty();

            type("fgw");
            browser.await("suggestions", "document.querySelectorAll('[role=option]').length");
            assertThat(attribute("aria-expanded")).isEqualTo("true");
            assertThat(attribute("aria-activedescendant")).isEmpty();

            type(Keys.ARROW_DOWN);
            String chosen = attribute("aria-activedescendant");
            assertThat(browser.ask("return document.getElementById(arguments[0]).textContent", chosen))
                    .contains("区发展改革委", "发改委");

            type(Keys.ESCAPE);
            assertThat(attribute("aria-expanded")).isEqualTo("false");
            assertThat(focused().getDomProperty("value")).isEqualTo("fgw");

            type(Keys.ARROW_DOWN);
            browser.await("suggestions", "document.querySelector('#q[aria-expanded=true]')");
            type(Keys.ARROW_DOWN, Keys.END, Keys.HOME, Keys.ENTER);
            browser.await("the body's page", "document.querySelector('h1').textContent.includes('区发展改革委')");
            assertThat(address()).isEqualTo(origin + target);
            assertThat(browser.complaints(origin)).isEmpty();
        }
    }

    /** What an input method is still composing is not looked up. */
    @Test
    void composingIsLeftAlone() {
        browser.open(server.address() + UNIT);
        box().click();
        browser.await("the list", "document.getElementById('suggestions')");
        compose("compositionstart", "input", "fgw");
        assertThat(browser.ask("return document.getElementById('suggestions').hidden"))
                .isEqualTo("true");
        compose("compositionend", "", "发改委");
        browser.await("suggestions", "document.querySelectorAll('[role=option]').length");
    }

    @Test
    void whatWasTypedIsSearchedFromAnyPage() {
        for (String origin : origins()) {
            browser.open(origin + UNIT);
            box().click();
            type("充电桩", Keys.ENTER);
            browser.await("an answer", "document.getElementById('answer') && " + ANSWERED);
            assertThat(address()).isEqualTo(origin + "search.html?q=充电桩");
            assertThat(box().getDomProperty("value")).isEqualTo("充电桩");
            assertThat(shown("#exact .results")).contains("三（五）3", "新建充电桩2000个");
            browser.await("the announcement", "document.getElementById('said').textContent");
            assertThat(browser.ask("return document.getElementById('said').textContent"))
                    .startsWith("全部匹配 1 条");
            assertThat(browser.driver().getTitle()).startsWith("充电桩 · ");
            assertThat(browser.complaints(origin)).isEmpty();
        }
    }

    @Test
    void theStateIsInTheAddressAndGoesBack() {
        for (String origin : origins()) {
            search(origin, "建设");
            String all = shown("#exact .count");
            browser.await("the filters", "document.getElementById('facets').open");
            facet("区交通运输局").click();
            browser.await("the filter", "document.querySelector('.chip')");
            assertThat(address()).isEqualTo(origin + "search.html?q=建设+单位:区交通运输局");
            assertThat(box().getDomProperty("value")).isEqualTo("建设 单位:区交通运输局");
            assertThat(focused().getText()).as("the focus stays").contains("区交通运输局");
            assertThat(facet("区交通运输局").getAttribute("aria-current")).isEqualTo("true");

            browser.driver().findElement(By.cssSelector("[data-sort=plan]")).click();
            browser.await("the order", "document.querySelector('[data-sort=plan][aria-current]')");
            assertThat(address()).endsWith("&sort=plan");

            browser.driver().navigate().back();
            browser.driver().navigate().back();
            browser.await("the first answer", "!document.querySelector('.chip')");
            assertThat(address()).isEqualTo(origin + "search.html?q=建设");
            assertThat(shown("#exact .count")).isEqualTo(all);

            browser.driver().navigate().forward();
            browser.await("the filter", "document.querySelector('.chip')");
            browser.driver().findElement(By.cssSelector(".chip")).click();
            browser.await("no filter", "!document.querySelector('.chip')");
            assertThat(shown("#exact .count")).isEqualTo(all);
            assertThat(browser.complaints(origin)).isEmpty();
        }
    }

    /** Typing is one entry of the history, however many letters it has. */
    @Test
    void typingSearchesAtOnce() {
        for (String origin : origins()) {
            search(origin, "充电桩");
            box().clear();
            for (String letters : List.of("光", "伏", "发", "电")) {
                type(letters);
            }
            browser.await("the address", "decodeURIComponent(location.search) === '?q=光伏发电'");
            assertThat(shown("#exact .results")).contains("光伏发电");
            type(Keys.ENTER);
            browser.driver().navigate().back();
            browser.await("the query before", "document.getElementById('q').value === '充电桩'");
        }
    }

    @Test
    void otherNamesAreSaidAndCanBeSwitchedOff() {
        search(server.address(), "发改委");
        assertThat(shown("#understood")).contains("也包括", "区发展改革委");
        assertThat(shown("#cards")).contains("区发展改革委", "点名 46 项");
        browser.driver().findElement(By.linkText("只按原词查")).click();
        browser.await("the other answer", "document.querySelector('.nothing-found:not([hidden])')");
        assertThat(address()).endsWith("?q=发改委&synonyms=off");
        assertThat(shown("#understood")).doesNotContain("也包括");
        browser.driver().findElement(By.linkText("也查别名和近义词")).click();
        browser.await("results", "document.querySelector('#exact .result')");
    }

    @Test
    void aQuestionGetsItsPartialMatchesUnderTheirOwnHeading() {
        search(server.address(), "居民自己家屋顶能装光伏吗");
        assertThat(shown("#exact .nothing-found")).contains("没有条目含有全部字词");
        assertThat(shown("#partial")).contains("不参与查找的字").contains("吗");
        assertThat(shown("#partial .result")).contains("有 “居民”", "没有 “家”", "三（二）1");
    }

    @Test
    void moreResultsStayAfterAVisitToOne() {
        for (String origin : origins()) {
            search(origin, "碳");
            browser.driver()
                    .findElement(By.cssSelector("#exact .onward button"))
                    .click();
            browser.await("more", "document.querySelectorAll('#exact .result').length === 20");
            browser.ask("document.querySelectorAll('#exact .result h3 a')[14].scrollIntoView()");
            browser.ask("document.querySelectorAll('#exact .result h3 a')[14].click()");
            browser.await("its page", "!document.getElementById('answer')");
            browser.driver().navigate().back();
            browser.await("the results", "document.querySelectorAll('#exact .result').length === 20");
            browser.await("the place", "window.scrollY > 500");
        }
    }

    /** The words are marked where a result leads, also across a link; the citation to copy has no query. */
    @Test
    void theWordsAreMarkedWhereAResultLeads() {
        for (String origin : origins()) {
            search(origin, "光伏发电装机容量达470");
            browser.driver().findElement(By.cssSelector("#exact .sentences a")).click();
            browser.await("the page", "document.querySelector('mark.searched')");
            assertThat(address()).startsWith(origin + UNIT + "?q=").endsWith("#s4");
            assertThat(
                            browser.ask(
                                    "return [...document.querySelectorAll('#s4 mark.searched')].map(m => m.textContent).join('')"))
                    .isEqualTo("光伏发电装机容量达470");
            assertThat(browser.ask("return document.querySelector(':target').id"))
                    .isEqualTo("s4");
            assertThat(browser.ask("return document.querySelector('#s4 a.target').textContent"))
                    .contains("光伏发电装机容量达470万千瓦");
            browser.await("the bar that cites", "document.querySelector('.copy-bar button')");
            browser.driver()
                    .findElement(By.xpath("//button[normalize-space()='出处']"))
                    .click();
            assertThat(browser.pasted()).isEqualTo("《天津市滨海新区碳达峰实施方案》三（二）1 第4句 " + origin + UNIT + "#s4");
            assertThat(browser.complaints(origin)).isEmpty();
        }
    }

    @Test
    void allResultsAreCopiedWithTheirCitations() {
        search(server.address(), "充电桩");
        browser.driver().findElement(By.id("copy")).click();
        browser.await("the word that it is done", "document.getElementById('copied').textContent");
        assertThat(browser.pasted()).contains("充电桩", "1. 三（五）3 ", "新建充电桩2000个", "（《天津市滨海新区碳达峰实施方案》三（五）3 第8句）");
    }

    @Test
    void whateverIsTypedStaysText() {
        List<String> queries = List.of(
                "<img src=x onerror=alert(1)>",
                "\"><script>alert(1)</script>",
                "\"光伏",
                "光伏\" 屋顶\"",
                "光".repeat(5000),
                "光伏 ".repeat(1700),
                "😀 🏳️‍🌈 光伏",
                "é\u0301\u0007\u202e光",
                ".*[a-z]+(",
                "-",
                "\"\"",
                "单位:",
                "单位:没有这个单位",
                "__proto__ constructor",
                "%E0%A4%A",
                "   ");
        for (String origin : origins()) {
            for (String query : queries) {
                search(origin, query);
                assertThat(browser.ask(
                                "return document.querySelectorAll('main img, main script[src=\"x\"], b > b').length"))
                        .as(query)
                        .isEqualTo("0");
                assertThat(browser.ask("return document.getElementById('trouble').hidden"))
                        .as(query)
                        .isEqualTo("true");
                assertThat(browser.complaints(origin)).as(query).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "search/head.js, MISSING, 找不到",
        "search/index-0.js, MISSING, 找不到",
        "search/text-0.js, MISSING, 找不到",
        "assets/search-rank.js, MISSING, 找不到",
        "search/head.js, DAMAGED, 不完整或已损坏",
        "search/index-0.js, DAMAGED, 不完整或已损坏",
        "search/text-0.js, NO SCRIPT, 不完整或已损坏",
        "search/head.js, OLD, 不是同一次生成的"
    })
    void aFileThatIsNotAsItShouldBeIsNamed(String name, String state, String message) throws IOException {
        String file = name.equals("search/head.js") ? name : BuiltSite.hashed(name);
        String good = new String(BuiltSite.files().getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        Optional<String> changed = switch (state) {
            case "MISSING" -> Optional.empty();
            case "DAMAGED" -> Optional.of(good.replaceFirst("光伏", "水力"));
            case "NO SCRIPT" -> Optional.of(good.substring(0, good.length() / 2));
            default -> Optional.of(good.replaceFirst("\"2\"", "\"1\""));
        };
        try (LoopbackServer broken = new LoopbackServer(BuiltSite.folder(), Map.of(file, changed))) {
            browser.open(broken.address() + "search.html?q=" + URLEncoder.encode("光伏", StandardCharsets.UTF_8));
            browser.await("the message", "!document.getElementById('trouble').hidden");
            assertThat(shown("#trouble")).contains("搜索没有完成", file, message, "重新载入本页");
            assertThat(shown("#indexes")).contains("单位", "全文");
            assertThat(browser.complaints(broken.address()))
                    .allMatch(complaint -> state.equals("MISSING") && complaint.matches(".*(404|ERR_ABORTED).*"));

            browser.open(broken.address() + UNIT);
            box().click();
            type("光伏", Keys.ENTER);
            browser.await("the search page", "document.getElementById('trouble')");
            assertThat(address()).isEqualTo(broken.address() + "search.html?q=光伏");
        }
    }

    @Test
    void aPlainPageWithoutScripts() {
        browser.allowScripts(false);
        try {
            for (String origin : origins()) {
                browser.open(origin + UNIT);
                type("光伏", Keys.ENTER);
                browser.await("the search page", "location.search");
                assertThat(address()).isEqualTo(origin + "search.html?q=光伏");
                assertThat(shown("main")).contains("没有运行脚本", "从目录查");
                assertThat(browser.driver().findElement(By.id("answer")).isDisplayed())
                        .isFalse();
            }
        } finally {
            browser.allowScripts(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"search.html", "en/search.html"})
    void answersKeepTheAccessibilityRules(String page) {
        for (String query : List.of("光伏 2025年", "新能源装机容量 2025年 单位:区发展改革委", "居民自己家屋顶能装光伏吗", "\"量子计算")) {
            browser.resize(1440, 900);
            browser.use(Theme.LIGHT);
            open(fromFolder() + page, query);
            assertThat(Axe.violations(browser, Axe.Rules.ALL)).as(query).isEmpty();
            browser.use(Theme.DARK);
            assertThat(Axe.violations(browser, Axe.Rules.COLOURS)).as(query).isEmpty();
            browser.resize(375, 800);
            browser.ask("document.getElementById('facets').open = true");
            assertThat(Axe.violations(browser, Axe.Rules.OTHERS)).as(query).isEmpty();
            for (int width : List.of(768, 375, 320)) {
                browser.resize(width, 800);
                assertThat(browser.ask(
                                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as(query + " at " + width)
                        .isEqualTo("true");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {UNIT, "en/index.html"})
    void suggestionsKeepTheAccessibilityRules(String page) {
        for (Theme theme : Theme.values()) {
            browser.use(theme);
            browser.open(fromFolder() + page);
            box().click();
            type("能源");
            browser.await("suggestions", "document.querySelectorAll('[role=option]').length");
            type(Keys.ARROW_DOWN);
            assertThat(Axe.violations(browser, Axe.Rules.ALL)).isEmpty();
        }
    }

    private static void search(String origin, String query) {
        open(origin + "search.html", query);
    }

    /** A query of blanks alone has no answer. */
    private static void open(String page, String query) {
        browser.open(page + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        if (!query.isBlank()) {
            browser.await("an answer to " + query, ANSWERED + " || !document.getElementById('trouble').hidden");
        }
    }

    private static WebElement box() {
        return browser.driver().findElement(By.id("q"));
    }

    private static WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    private static void type(CharSequence... keys) {
        box().sendKeys(keys);
    }

    private static String attribute(String name) {
        return Optional.ofNullable(box().getDomAttribute(name)).orElse("");
    }

    private static WebElement facet(String label) {
        return browser.driver().findElement(By.xpath("//*[@id='facets']//a[.//*[normalize-space()='" + label + "']]"));
    }

    private static String shown(String selector) {
        return browser.driver().findElement(By.cssSelector(selector)).getText();
    }

    private static String address() {
        return URLDecoder.decode(browser.ask("return location.href.replaceAll('+', '%2B')"), StandardCharsets.UTF_8);
    }

    /** As an input method does: the words are in the box, and events say so. */
    private static void compose(String composition, String change, String words) {
        browser.ask("""
                const box = document.getElementById('q');
                box.value = arguments[2];
                box.dispatchEvent(new CompositionEvent(arguments[0], {data: arguments[2]}));
                if (arguments[1]) {
                  box.dispatchEvent(new InputEvent('input', {isComposing: true, bubbles: true}));
                  box.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', isComposing: true, bubbles: true}));
                }""", composition, change, words);
    }
}
