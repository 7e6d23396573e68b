package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.plansite.Browser.Theme;

/** Large type and high contrast: on every page, by keyboard, each by itself, from page to page, without a flash. */
@EnabledIf(value = SiteInBrowser.WANTED, disabledReason = SiteInBrowser.NO_BROWSER)
class ReadingAidsTest extends SiteInBrowser {
    private static final String UNIT = "binhai-2023/3.2.1.html";

    /** Stands in the way of storage as a browser does that may keep nothing. */
    private static final String FORBID_STORAGE = "Object.defineProperty(window, 'localStorage', {get() {"
            + " throw new DOMException('forbidden', 'SecurityError'); }});";

    /** Notes the look of the page at the moment its body begins, before anything of it can be seen. */
    private static final String NOTE_FIRST_LOOK = "new MutationObserver((changes, observer) => { if (document.body) {"
            + " window.firstLook = document.documentElement.dataset.type; observer.disconnect(); }})"
            + ".observe(document, {childList: true, subtree: true});";

    @AfterEach
    void forgetChoices() {
        browser.use(Theme.LIGHT);
        for (String origin : origins()) {
            browser.open(origin + "404.html");
            browser.ask("localStorage.clear(); window.name = '';");
        }
    }

    @Test
    void everyPageHasBothButtons() {
        for (String path : BuiltSite.pages()) {
            Document page = BuiltSite.page(path);
            boolean english = path.startsWith("en/");
            assertThat(page.select("header .reading-aids[role=group]").attr("aria-label"))
                    .as(path)
                    .isEqualTo(english ? "Reading aids" : "适老化");
            assertThat(page.select(".reading-aids button[type=button][aria-pressed=false]")
                            .eachText())
                    .as(path)
                    .isEqualTo(english ? List.of("Large type", "High contrast") : List.of("大字", "高对比"));
            Element script = page.select("head script[src~=/reading[.][0-9a-f]{8}[.]js$]")
                    .first();
            assertThat(script != null && !script.hasAttr("defer")).as(path).isTrue();
        }
    }

    @Test
    void aChoiceLastsFromPageToPageAndVisitToVisit() {
        for (String origin : origins()) {
            browser.resize(1440, 900);
            browser.open(origin + "index.html");
            double normal = textSize();
            press("type");
            assertThat(pressed("type")).isEqualTo("true");
            assertThat(pressed("contrast")).as("each by itself").isEqualTo("false");
            assertThat(textSize()).isGreaterThanOrEqualTo(1.5 * normal);

            browser.driver().findElement(By.cssSelector(".sections a")).click();
            browser.await("the next page", "document.querySelector('.tree')");
            assertThat(pressed("type")).as("on the next page").isEqualTo("true");
            browser.open(origin + UNIT);
            assertThat(pressed("type")).as("on the next visit").isEqualTo("true");
            press("contrast");
            press("type");
            browser.open(origin + "en/" + UNIT);
            assertThat(pressed("type") + pressed("contrast"))
                    .as("in the other language")
                    .isEqualTo("falsetrue");
            assertThat(browser.driver().manage().getCookies()).isEmpty();
            assertThat(browser.complaints(origin)).isEmpty();
        }
    }

    @Test
    void whereNothingMayBeKeptAChoiceLastsAsLongAsTheWindow() {
        String id = beforeEachPage(FORBID_STORAGE);
        try {
            browser.open(fromFolder() + "index.html");
            press("contrast");
            press("type");
            browser.driver().findElement(By.cssSelector(".sections a")).click();
            browser.await("the next page", "document.querySelector('.tree')");
            assertThat(pressed("type") + pressed("contrast")).isEqualTo("truetrue");
            press("contrast");
            assertThat(pressed("type") + pressed("contrast")).isEqualTo("truefalse");
            assertThat(browser.complaints(fromFolder())).isEmpty();
        } finally {
            browser.driver().executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
        }
    }

    @Test
    void noPageFlashesInAnotherLook() {
        browser.open(fromFolder() + UNIT);
        press("type");
        String id = beforeEachPage(NOTE_FIRST_LOOK);
        try {
            browser.open(fromFolder() + UNIT);
            assertThat(browser.ask("return window.firstLook")).isEqualTo("large");
        } finally {
            browser.driver().executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
        }
    }

    /** Widths from which the layout changes grow with the type: at 1440 px a large page looks like one of 960 px. */
    @Test
    void largeTypeTakesTheLayoutOfANarrowerWindow() {
        String shape = "return [...document.querySelectorAll('link[data-width]')]"
                + ".filter(link => matchMedia(link.media).matches).map(link => link.dataset.width).join()";
        browser.open(fromFolder() + "matrix.html");
        browser.resize(1440, 900);
        assertThat(browser.ask(shape)).isEqualTo("wide,broad");
        press("type");
        assertThat(browser.ask(shape)).isEqualTo("wide");
        browser.resize(768, 900);
        assertThat(browser.ask(shape)).isEqualTo("narrow");
        press("type");
        assertThat(browser.ask(shape)).isEmpty();
    }

    @Test
    void largeTypeHasTargetsThatAHandCanHit() {
        browser.resize(375, 800);
        for (String page : List.of("index.html", "indicators/index.html", "search.html", UNIT)) {
            browser.open(fromFolder() + page);
            if (pressed("type").equals("false")) {
                press("type");
            }
            assertThat(browser.ask("""
                            const seen = each => each.getClientRects().length && each.offsetHeight > 1;
                            return [...document.querySelectorAll('button, select, input:not([type=checkbox]), .sections a, .find a')]
                                .filter(seen).filter(each => each.getBoundingClientRect().height < 44)
                                .map(each => each.outerHTML).join();""")).as(page).isEmpty();
        }
    }

    @Test
    void theSystemsWishForContrastIsFollowedUntilTheReaderSaysOtherwise() {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-contrast", "value", "more"))));
        browser.open(fromFolder() + UNIT);
        assertThat(pressed("contrast")).isEqualTo("true");
        press("contrast");
        browser.open(fromFolder() + UNIT);
        assertThat(pressed("contrast")).isEqualTo("false");
    }

    @Test
    void withoutScriptsThereIsNoDeadButton() {
        browser.allowScripts(false);
        try {
            browser.open(fromFolder() + UNIT);
            assertThat(browser.driver()
                            .findElement(By.className("reading-aids"))
                            .isDisplayed())
                    .isFalse();
        } finally {
            browser.allowScripts(true);
        }
    }

    private static void press(String name) {
        WebElement button = browser.driver().findElement(By.cssSelector("[data-reading=" + name + "]"));
        button.sendKeys(Keys.SPACE);
    }

    private static String pressed(String name) {
        return browser.ask(
                "return document.querySelector('[data-reading=' + arguments[0] + ']').getAttribute('aria-pressed')",
                name);
    }

    private static double textSize() {
        return Double.parseDouble(browser.ask("return parseFloat(getComputedStyle(document.body).fontSize)"));
    }

    private static String beforeEachPage(String script) {
        return String.valueOf(browser.driver()
                .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier"));
    }
}
