package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.plansite.Browser.Theme;

/**
 * The site in Chromium, opened from a folder and from a server that forbids scripts and styles of other origins: wide and
 * narrow, light and dark, in both languages.
 *
 * <p>Where no browser is installed these tests are skipped, except in continuous integration, where they fail.
 */
@EnabledIf(value = SiteInBrowser.WANTED, disabledReason = SiteInBrowser.NO_BROWSER)
class BrowserTest extends SiteInBrowser {
    private static final String UNIT = "binhai-2023/3.2.1.html";

    /** One page of each kind, and those that are unlike others of their kind. */
    static final List<String> PAGES = List.of(
            "index.html",
            "binhai-2023/index.html",
            "binhai-2023/full.html",
            "binhai-2023/0.html",
            "binhai-2023/1.2.html",
            "binhai-2023/2.html",
            "binhai-2023/3.html",
            "binhai-2023/3.2.html",
            UNIT,
            "binhai-2023/3.8.1.html",
            "binhai-2023/6.3.html",
            "binhai-2023/c1.html",
            "binhai-2023/c3.html",
            "binhai-2023/c9.html",
            "agencies/index.html",
            "agencies/qu-fazhan-gaige-wei.html",
            "agencies/zhongxin-tianjin-shengtaicheng.html",
            "agencies/ge-kaifaqu-ji-jiezhen.html",
            "agencies/ge-xiangguan-bumen.html",
            "obligations/index.html",
            "obligations/red-lines.html",
            "lists/qu-shuiwuju.html",
            "binhai-2023/tasks.html",
            "years/index.html",
            "years/2025.html",
            "years/2021-2025.html",
            "indicators/index.html",
            "indicators/xinnengyuan-zhuangji-zhanbi.html",
            "indicators/feihuashi-nengyuan-xiaofei-bizhong.html",
            "roadmap.html",
            "matrix.html",
            "projects/index.html",
            "citations.html",
            "findings.html",
            "data/index.html",
            "about.html",
            "search.html",
            "404.html");

    @ParameterizedTest
    @FieldSource("PAGES")
    void opensWithoutComplaintAndWithoutSidewaysScroll(String page) {
        List<String> faults = new ArrayList<>();
        for (String inLanguage : languages(page)) {
            for (String origin : List.of(fromFolder(), server.address())) {
                browser.open(origin + inLanguage);
                for (int width : List.of(1440, 375, 320)) {
                    browser.resize(width, 800);
                    for (Theme theme : Theme.values()) {
                        browser.use(theme);
                        widerThanTheWindow().ifPresent(by -> faults.add(inLanguage + " at " + width + ": " + by));
                    }
                }
                browser.complaints(origin).forEach(complaint -> faults.add(inLanguage + ": " + complaint));
            }
        }
        assertThat(faults).as(page).isEmpty();
    }

    /** Those that {@link EveryTemplateTest} does not ask; colours change with the theme and targets with the width alone. */
    @ParameterizedTest
    @FieldSource("PAGES")
    void keepsTheAccessibilityRules(String page) {
        List<String> faults = new ArrayList<>();
        browser.resize(1440, 800);
        browser.use(Theme.LIGHT);
        if (!EveryTemplate.holds(page)) {
            browser.open(fromFolder() + page);
            Axe.violations(browser, Axe.Rules.ALL).forEach(fault -> faults.add("light, wide: " + fault));
            browser.use(Theme.DARK);
            Axe.violations(browser, Axe.Rules.COLOURS).forEach(fault -> faults.add("dark: " + fault));
            browser.resize(375, 800);
            Axe.violations(browser, Axe.Rules.OTHERS).forEach(fault -> faults.add("narrow: " + fault));
        }
        browser.resize(375, 800);
        if (languages(page).size() > 1) {
            browser.open(fromFolder() + "en/" + page);
            Axe.violations(browser, Axe.Rules.OTHERS).forEach(fault -> faults.add("English, narrow: " + fault));
        }
        assertThat(faults).as(page).isEmpty();
    }

    @Test
    void aLinkToASentenceShowsIt() {
        browser.resize(1440, 800);
        for (String origin : List.of(fromFolder(), server.address())) {
            browser.open(origin + UNIT + "#s11");
            assertThat(browser.ask("return document.querySelector(':target').id"))
                    .isEqualTo("s11");
            assertThat(browser.ask("""
                            const place = document.querySelector(':target').getClientRects()[0];
                            const seen = document.elementFromPoint(place.left + 5, place.top + place.height / 2);
                            return Boolean(seen && seen.closest('#s11'));""")).as("in view and not covered").isEqualTo("true");
        }
    }

    @Test
    void theFirstTabStopSkipsTheNavigation() {
        browser.resize(1440, 800);
        browser.open(fromFolder() + UNIT);
        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
        WebElement skip = browser.driver().switchTo().activeElement();
        assertThat(skip.getAttribute("href")).endsWith("#main");
        assertThat(skip.getSize().height).as("seen when it has the focus").isGreaterThan(10);
        skip.sendKeys(Keys.ENTER);
        assertThat(browser.ask("return document.querySelector(':target').tagName"))
                .isEqualTo("MAIN");
    }

    @Test
    void worksWithoutScripts() {
        browser.resize(1440, 800);
        browser.allowScripts(false);
        try {
            for (String origin : List.of(fromFolder(), server.address())) {
                browser.open(origin + "index.html");
                assertThat(shown("main h1")).isNotBlank();

                browser.open(origin + UNIT);
                assertThat(shown("#s4")).contains("光伏发电装机容量达470万千瓦");
                assertThat(shown("main .notes")).contains("区发展改革委");
                browser.driver().findElement(By.cssSelector("#s4 a.target")).click();
                assertThat(browser.driver().getCurrentUrl())
                        .isEqualTo(origin + "indicators/guangfu-fadian-zhuangji-rongliang.html");
                assertThat(shown("main")).contains("470");
                assertThat(browser.complaints(origin)).isEmpty();
            }
        } finally {
            browser.allowScripts(true);
        }
    }

    private static List<String> languages(String page) {
        String translated = "en/" + page;
        return BuiltSite.files().containsKey(translated) ? List.of(page, translated) : List.of(page);
    }

    /** What makes the page wider than the window, if anything does. */
    private static Optional<String> widerThanTheWindow() {
        String widest = browser.ask("""
                const page = document.documentElement;
                if (page.scrollWidth <= page.clientWidth) { return ''; }
                const wide = [...document.body.querySelectorAll('*')]
                    .filter(each => each.getBoundingClientRect().right > page.clientWidth + 1)
                    .map(each => each.tagName.toLowerCase() + '.' + each.className)
                    .slice(0, 3);
                return page.scrollWidth + ' px wide, by ' + wide;""");
        return Optional.of(widest).filter(words -> !words.isEmpty());
    }

    private static String shown(String selector) {
        return browser.driver().findElement(By.cssSelector(selector)).getText();
    }
}
