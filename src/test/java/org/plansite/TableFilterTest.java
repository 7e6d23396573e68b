package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/**
 * What the script for tables promises at its head, on a table of 700 rows made for it.
 *
 * <p>Where no browser is installed these tests are skipped, except in continuous integration, where they fail.
 */
@EnabledIf(value = "wanted", disabledReason = "chromium and chromedriver are not both on the path")
class TableFilterTest {
    private static final String FORM = """
            <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>t</title>
            <script src="%s" defer></script>
            <form data-filters="#t" data-option="{0} ({1})" data-pair="{0}: {1}" data-join="; " hidden>
            <label>Force <input type="checkbox" name="force" value="must"></label>
            <label>Ban <input type="checkbox" name="force" value="ban"></label>
            <label for="p">Parity</label> <select id="p" name="parity"><option value="">all</option><option value="even">even</option></select>
            <label>Words <input type="search" name="words"></label>
            <label>Order <select name="sort"><option value="">printed</option><option value="n">number</option></select></label>
            <p data-count="{0} of {1} in {2} of {3}"></p><p data-said="only {0}"></p><p data-empty hidden>nothing</p>
            <button type="reset">clear</button>
            </form>
            <table id="t"><thead><tr><th>a</th><th data-sort="n">n</th></tr></thead>
            """;

    private static Browser browser;
    private static LoopbackServer server;

    static boolean wanted() {
        return SiteInBrowser.wanted();
    }

    @BeforeAll
    static void startBrowser(@TempDir Path profile) throws IOException {
        browser = Browser.start(profile);
        server = new LoopbackServer(
                BuiltSite.folder(),
                Map.of(
                        "404.html",
                        Optional.of(FORM.formatted(BuiltSite.hashed("assets/table-filter.js")) + body()
                                + "</table></html>")));
    }

    @AfterAll
    static void stopBrowser() {
        server.close();
        browser.close();
    }

    /** Seven groups of a hundred rows; every third is a must, every fifth a ban, and row 0 has no number. */
    private static String body() {
        return IntStream.range(0, 7)
                .mapToObj(group ->
                        "<tbody><tr class=\"group\"><th colspan=\"2\">g" + group + " <i data-shown>100</i></th></tr>"
                                + IntStream.range(group * 100, group * 100 + 100)
                                        .mapToObj(TableFilterTest::row)
                                        .collect(Collectors.joining())
                                + "</tbody>")
                .collect(Collectors.joining());
    }

    private static String row(int n) {
        String force = (n % 3 == 0 ? "must " : "") + (n % 5 == 0 ? "ban" : "");
        String key = n == 0 ? "" : " data-sort-n=\"" + n % 2 + " " + (700 - n) + "\"";
        String parity = n % 2 == 0 ? " data-parity=\"even\"" : "";
        return "<tr data-force=\"%s\"%s%s id=\"r%d\"><td>Row %d</td><td>x<b>y</b></td></tr>"
                .formatted(force.strip(), parity, key, n, n);
    }

    @Test
    void checkboxesOfOneNameAddUpAndOthersNarrowDown() {
        open("");
        assertThat(count()).isEqualTo("700 of 700 in 7 of 7");
        click("force");
        assertThat(count()).isEqualTo("234 of 700 in 7 of 7");
        browser.driver().findElements(By.name("force")).get(1).click();
        assertThat(count()).as("a third and a fifth, the fifteenth once").isEqualTo("327 of 700 in 7 of 7");
        assertThat(browser.ask("return location.search")).isEqualTo("?force=must&force=ban");
        open("?force=must&force=ban&parity=even&other=kept");
        assertThat(count())
                .as("117 of the sixes, 70 of the tens, without 24 of the thirties")
                .isEqualTo("163 of 700 in 7 of 7");
        assertThat(text("[data-said]")).isEqualTo("only Force; Ban; Parity: even");
        click("force");
        assertThat(browser.ask("return location.search")).isEqualTo("?other=kept&force=ban&parity=even");
    }

    @Test
    void wordsStandInOneCellEach() {
        open("?words=ROW%2069%20xy");
        assertThat(count()).as("69 to 669, and 690 to 699").isEqualTo("17 of 700 in 7 of 7");
        open("?words=69x");
        assertThat(count()).as("words of two cells are no word").isEqualTo("0 of 700 in 0 of 7");
        assertThat(text("[data-empty]")).isEqualTo("nothing");
    }

    @Test
    void numbersAreComparedInTurnAndOnlyTheLastIsTurnedRound() {
        open("?sort=n");
        assertThat(first()).as("even ones first, from the smallest").isEqualTo("r698");
        assertThat(last()).as("the one without a number").isEqualTo("r0");
        browser.driver().findElement(By.cssSelector("th button")).click();
        assertThat(first()).isEqualTo("r2");
        assertThat(last()).isEqualTo("r0");
        assertThat(browser.ask("return document.querySelector('th[data-sort]').getAttribute('aria-sort')"))
                .isEqualTo("descending");
        browser.driver().findElement(By.cssSelector("th button")).click();
        assertThat(first()).isEqualTo("r0");
        assertThat(browser.ask("return [...document.querySelectorAll('tbody')].map(b => b.rows.length).join()"))
                .isEqualTo("101,101,101,101,101,101,101");
    }

    /** What fills the window is there at once, the rest soon; paper does not wait. */
    @Test
    void allRowsComeBack() {
        open("?words=nothing");
        String atOnce = browser.ask("""
                document.querySelector('form').reset();
                return [...document.querySelectorAll('tbody tr:not(.group)')].filter(row => !row.hidden).length;""");
        assertThat(Integer.parseInt(atOnce)).isBetween(50, 200);
        assertThat(count()).as("counts do not wait").isEqualTo("700 of 700 in 7 of 7");
        browser.await("all rows", "!document.querySelector('tbody tr[hidden]')");
        open("?words=nothing");
        assertThat(browser.ask("""
                document.querySelector('form').reset();
                window.dispatchEvent(new Event('beforeprint'));
                return document.querySelectorAll('tbody tr[hidden]').length;""")).isEqualTo("0");
    }

    /** A row that a link leads to is shown, at whatever place. */
    @Test
    void anAnchorBeyondTheWindowIsShown() {
        open("?words=nothing#r650");
        assertThat(browser.ask("return document.getElementById('r650').hidden")).isEqualTo("false");
        assertThat(browser.ask("return location.search + location.hash")).isEqualTo("#r650");
    }

    private static void open(String query) {
        browser.open(server.address() + "404.html" + query);
    }

    private static void click(String name) {
        browser.driver().findElement(By.name(name)).click();
    }

    private static String count() {
        return text("[data-count]");
    }

    private static String text(String selector) {
        return browser.driver().findElement(By.cssSelector(selector)).getText();
    }

    private static String first() {
        return browser.ask("return document.querySelector('tbody tr:not(.group):not([hidden])').id");
    }

    private static String last() {
        return browser.ask("return [...document.querySelectorAll('tbody tr:not(.group)')].pop().id");
    }
}
