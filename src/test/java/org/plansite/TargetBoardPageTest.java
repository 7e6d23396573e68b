package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.plansite.Browser.Theme;
import org.plansite.analysis.BinhaiPlan;

/**
 * The targets dashboard as a reader uses it: filters, orders, the address, the keyboard, paper, and no scripts at all.
 *
 * <p>Where no browser is installed these tests are skipped, except in continuous integration, where they fail.
 */
@EnabledIf(value = SiteInBrowser.WANTED, disabledReason = SiteInBrowser.NO_BROWSER)
class TargetBoardPageTest extends SiteInBrowser {
    private static final String PAGE = "indicators/index.html";
    private static final String SHOWN =
            "[...document.querySelectorAll('#targets tbody tr:not(.group)')].filter(r => !r.hidden)";

    @BeforeEach
    void setUpWindow() {
        browser.resize(1440, 900);
        browser.use(Theme.LIGHT);
    }

    @Test
    void withoutScriptsTheWholeTableIsThere() {
        browser.allowScripts(false);
        try {
            for (String origin : origins()) {
                browser.open(origin + PAGE + "?year=2030");
                List<WebElement> rows = browser.driver().findElements(By.cssSelector("#targets tbody tr:not(.group)"));
                assertThat(rows).hasSize(69).allMatch(WebElement::isDisplayed);
                assertThat(browser.driver()
                                .findElement(By.cssSelector(".filters"))
                                .isDisplayed())
                        .isFalse();
                browser.driver()
                        .findElement(By.cssSelector(".here a[href='#g3']"))
                        .click();
                assertThat(browser.driver().getCurrentUrl()).endsWith("#g3");
                assertThat(browser.complaints(origin)).isEmpty();
            }
        } finally {
            browser.allowScripts(true);
        }
    }

    /** 力争 stands with nine targets, four of them in the field 能源. */
    @Test
    void choosingNarrowsCountsAndKeepsTheAddress() {
        for (String origin : origins()) {
            browser.open(origin + PAGE);
            assertThat(count()).isEqualTo("显示 69 项，共 69 项");
            assertThat(browser.driver()
                            .findElement(By.cssSelector("[data-count]"))
                            .getAriaRole())
                    .as("read out when it changes")
                    .isEqualTo("status");
            choose("strength", "力争");
            assertThat(count()).isEqualTo("显示 9 项，共 69 项");
            assertThat(shown("data-strength")).hasSize(9).containsOnly("力争");
            assertThat(address()).isEqualTo(origin + PAGE + "?strength=力争");
            assertThat(browser.ask("return document.querySelector('#g2 [data-shown]').textContent"))
                    .isEqualTo("4");
            assertThat(browser.driver().findElement(By.id("g3")).isDisplayed())
                    .as("a field without targets of that strength")
                    .isFalse();

            choose("year", "2030");
            assertThat(count()).isEqualTo("显示 1 项，共 69 项");
            browser.driver().navigate().back();
            browser.await("nine targets", SHOWN + ".length === 9");
            assertThat(field("year").getDomProperty("value")).isEmpty();
            browser.driver().navigate().back();
            browser.await("all targets", SHOWN + ".length === 69");
            browser.driver().navigate().forward();
            browser.await("nine targets", SHOWN + ".length === 9");
            assertThat(field("strength").getDomProperty("value")).isEqualTo("力争");
            assertThat(browser.complaints(origin)).isEmpty();
        }
    }

    /** What an option says it would leave is what it leaves. */
    @Test
    void optionsTellHowManyTargetsTheyLeave() {
        browser.open(server.address() + PAGE);
        choose("strength", "none");
        browser.await("the counts", "document.querySelector('#by-strength').selectedOptions[0].text.includes('57')");
        for (String name : List.of("field", "year", "passed", "operator", "strength", "value", "body")) {
            String left = browser.ask("""
                    const select = document.getElementById('by-' + arguments[0]);
                    const before = select.value;
                    const faults = [];
                    for (const option of select.options) {
                      const said = option.text.match(/（(\\d+)）$/)[1];
                      select.value = option.value;
                      select.dispatchEvent(new InputEvent('input', {bubbles: true}));
                      const rows = [...document.querySelectorAll('#targets tbody tr:not(.group)')];
                      const left = rows.filter(row => !row.hidden).length;
                      if (Number(said) !== left) { faults.push(option.text + ' leaves ' + left); }
                    }
                    select.value = before;
                    select.dispatchEvent(new InputEvent('input', {bubbles: true}));
                    return faults.join('; ');""", name);
            assertThat(left).as(name).isEmpty();
        }
    }

    /** 天津港保税区 is named in no bracket; collectives bind it. */
    @Test
    void aBodyIsMeantByNameOrThroughCollectives() {
        long via = BinhaiPlan.plan().facts().targets().stream()
                .filter(target -> BinhaiPlan.plan().facts().responsibilities().stream()
                        .anyMatch(each -> each.unit().equals(target.unitId())
                                && each.body().value().equals("tianjingang-baoshuiqu")))
                .count();
        browser.open(server.address() + PAGE);
        assertThat(field("how").isEnabled())
                .as("without a body there is nothing to tell apart")
                .isFalse();
        choose("body", "tianjingang-baoshuiqu");
        assertThat(count()).isEqualTo("显示 " + via + " 项，共 69 项");
        choose("how", "via");
        assertThat(count()).isEqualTo("显示 " + via + " 项，共 69 项");
        choose("how", "direct");
        assertThat(count()).isEqualTo("显示 0 项，共 69 项");
        assertThat(browser.driver().findElement(By.cssSelector("[data-empty]")).getText())
                .isEqualTo("没有符合的目标。");
        assertThat(address()).endsWith("?body=tianjingang-baoshuiqu&how=direct");
        choose("body", "");
        assertThat(count()).isEqualTo("显示 69 项，共 69 项");
        assertThat(address()).endsWith(PAGE);
    }

    @Test
    void wordsAreFoundInAnyCellAndInAnyWidth() {
        browser.open(server.address() + PAGE);
        field("words").sendKeys("３５％");
        assertThat(shown("data-sort-plan")).hasSize(2);
        browser.await("the address", "decodeURIComponent(location.search) === '?words=３５％'");
        field("words").sendKeys(" 左右");
        assertThat(shown("data-operator")).as("each beside the other").hasSize(2);
        field("words").sendKeys(" 市规划资源局");
        assertThat(count()).startsWith("显示 0 项");
        browser.driver().navigate().back();
        browser.await("all targets: typing is one entry of the history", SHOWN + ".length === 69");
    }

    @Test
    void ordersAreChosenByKeyboardAndTakenBack() {
        browser.open(server.address() + PAGE);
        WebElement year = browser.driver().findElement(By.cssSelector("th[data-sort=year] button"));
        List<String> printed = shown("data-sort-plan");
        year.sendKeys(Keys.ENTER);
        assertThat(order("year")).isEqualTo("ascending");
        assertThat(address()).endsWith("?sort=year");
        List<String> years = shown("data-year");
        assertThat(years.subList(0, 62)).containsOnly("2025");
        assertThat(years.subList(62, 66)).containsOnly("2030");
        assertThat(years.subList(66, 69)).containsOnly("none");
        assertThat(browser.driver().findElements(By.cssSelector(".group"))).noneMatch(WebElement::isDisplayed);
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(year);

        year.sendKeys(Keys.ENTER);
        assertThat(order("year")).isEqualTo("descending");
        assertThat(shown("data-year").subList(0, 4)).containsOnly("2030");
        assertThat(shown("data-year").subList(66, 69))
                .as("what is not said stays last")
                .containsOnly("none");

        year.sendKeys(Keys.ENTER);
        assertThat(order("year")).isEqualTo("null");
        assertThat(shown("data-sort-plan")).isEqualTo(printed);
        assertThat(address()).endsWith(PAGE);
    }

    /** 470 and 230 万千瓦 are compared with each other, not with 48 亿立方米/年; the order of the units stays. */
    @Test
    void valuesAreComparedWithinTheirUnitOnly() {
        browser.open(server.address() + PAGE + "?sort=-value");
        List<List<Double>> keys = shown("data-sort-value").stream()
                .filter(key -> !key.equals("null"))
                .map(key -> List.of(Double.valueOf(key.split(" ")[0]), Double.valueOf(key.split(" ")[1])))
                .toList();
        assertThat(keys)
                .hasSize(63)
                .isSortedAccordingTo((one, other) -> one.get(0).equals(other.get(0))
                        ? other.get(1).compareTo(one.get(1))
                        : one.get(0).compareTo(other.get(0)));
        assertThat(shown("data-value").subList(63, 69)).containsOnly("none");
        assertThat(browser.ask("return document.querySelector('#targets tbody:last-child tr td').textContent.trim()"))
                .contains("700", "万千瓦");
    }

    /** What an address says is compared with what there is, and never made into markup. */
    @Test
    void anAddressIsNotTrusted() {
        browser.open(server.address() + PAGE
                + "?year=%3Cimg%20src=x%3E&sort=evil&words=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&strength=%27");
        assertThat(count()).isEqualTo("显示 0 项，共 69 项");
        assertThat(browser.ask("return document.querySelectorAll('img').length"))
                .isEqualTo("0");
        assertThat(field("words").getDomProperty("value")).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(field("year").getDomProperty("value")).isEmpty();
        assertThat(browser.complaints(server.address())).isEmpty();
    }

    @Test
    void clearingTakesTheFiltersOffAndLeavesTheOrder() {
        browser.open(server.address() + PAGE + "?year=2030&words=绿色&differs=yes&sort=-plan");
        assertThat(count()).isEqualTo("显示 0 项，共 69 项");
        browser.driver().findElement(By.cssSelector("[type=reset]")).sendKeys(Keys.ENTER);
        assertThat(count()).isEqualTo("显示 69 项，共 69 项");
        assertThat(address()).endsWith(PAGE + "?sort=-plan");
        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo("by-words");
        browser.driver().navigate().back();
        browser.await("the filters again", SHOWN + ".length === 0");
    }

    /** No target of 产业 is for 2030; a link to that field shows it all the same. */
    @Test
    void whatALinkLeadsToIsNotLeftHidden() {
        browser.open(server.address() + PAGE + "?year=2030");
        browser.driver().findElement(By.cssSelector(".here a[href='#g3']")).click();
        browser.await("the field", "!document.getElementById('g3').closest('tr').hidden");
        assertThat(count()).isEqualTo("显示 69 项，共 69 项");
        assertThat(address()).endsWith(PAGE + "#g3");
    }

    @Test
    void paperSaysWhatWasFiltered() {
        browser.open(server.address() + PAGE + "?strength=力争&words=光伏&differs=&sort=-year");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(browser.driver()
                            .findElement(By.cssSelector("[data-said]"))
                            .getText())
                    .isEqualTo("筛选和排序——文字：光伏；力度：力争；排序：年份，倒序");
            assertThat(browser.driver().findElement(By.cssSelector(".controls")).isDisplayed())
                    .isFalse();
            assertThat(count()).isEqualTo("显示 2 项，共 69 项");
            assertThat(shown("data-strength")).hasSize(2);
        } finally {
            browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "en/" + PAGE})
    void filteredTablesKeepTheAccessibilityRules(String page) {
        List<String> faults = new ArrayList<>();
        for (String query : List.of("?strength=力争&sort=year", "?words=没有的字")) {
            browser.resize(1440, 900);
            browser.use(Theme.LIGHT);
            browser.open(fromFolder() + page + query);
            Axe.violations(browser, Axe.Rules.ALL).forEach(fault -> faults.add("light: " + fault));
            browser.use(Theme.DARK);
            Axe.violations(browser, Axe.Rules.COLOURS).forEach(fault -> faults.add("dark: " + fault));
            browser.resize(375, 800);
            browser.open(fromFolder() + page + query);
            assertThat(browser.driver().findElement(By.cssSelector(".controls")).isDisplayed())
                    .as("a phone shows the table first")
                    .isFalse();
            browser.driver().findElement(By.cssSelector(".filters summary")).click();
            Axe.violations(browser, Axe.Rules.OTHERS).forEach(fault -> faults.add("narrow: " + fault));
        }
        assertThat(faults).isEmpty();
    }

    private static WebElement field(String name) {
        return browser.driver().findElement(By.id("by-" + name));
    }

    private static void choose(String name, String value) {
        browser.ask("""
                const select = document.getElementById('by-' + arguments[0]);
                select.value = arguments[1];
                select.dispatchEvent(new InputEvent('input', {bubbles: true}));
                select.dispatchEvent(new Event('change', {bubbles: true}));""", name, value);
    }

    private static String count() {
        return browser.driver().findElement(By.cssSelector("[data-count]")).getText();
    }

    /** An attribute of the rows that are shown, as they stand. */
    private static List<String> shown(String attribute) {
        String values = browser.ask(
                "return " + SHOWN + ".map(row => String(row.getAttribute(arguments[0]))).join('\\n')", attribute);
        return values.isEmpty() ? List.of() : List.of(values.split("\n"));
    }

    private static String order(String name) {
        return browser.ask(
                "return document.querySelector('th[data-sort=\"' + arguments[0] + '\"]').getAttribute('aria-sort')",
                name);
    }

    private static String address() {
        return URLDecoder.decode(String.valueOf(browser.driver().getCurrentUrl()), StandardCharsets.UTF_8);
    }
}
