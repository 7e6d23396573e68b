package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.plansite.Browser.Theme;

/** The site by keys alone: every control is reached in the order of reading, is seen to be, and does its work. */
@EnabledIf(value = SiteInBrowser.WANTED, disabledReason = SiteInBrowser.NO_BROWSER)
class KeyboardTest extends SiteInBrowser {
    private static final int TAB = 9;
    private static final int SHIFT = 8;

    /** Notes every element that gets the focus, and what is wrong with how that looks. */
    private static final String WATCH = """
            const folded = each => { const over = each.parentElement.closest('details:not([open])');
                return over && !(each.tagName === 'SUMMARY' && each.parentElement === over
                    && !over.parentElement.closest('details:not([open])')); };
            const shown = each => { const box = each.getBoundingClientRect();
                return box.width > 0 && box.height > 0 && !folded(each); };
            window.stops = [...document.querySelectorAll(
                    'a[href], button:not([disabled]), input, select:not([disabled]), summary, [tabindex="0"]')]
                .filter(each => shown(each) && getComputedStyle(each).visibility === 'visible');
            const part = text => text.match(/[\\d.]+/g).map(Number);
            const light = text => { const [r, g, b] = part(text).map(each => each / 255)
                .map(each => each <= .04045 ? each / 12.92 : Math.pow((each + .055) / 1.055, 2.4));
                return .2126 * r + .7152 * g + .0722 * b; };
            const contrast = (one, other) => { const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
                return (a + .05) / (b + .05); };
            const ground = each => { for (let at = each.parentElement; at; at = at.parentElement) {
                const colour = getComputedStyle(at).backgroundColor;
                if ((part(colour)[3] ?? 1) > 0) { return colour; } } return 'rgb(255, 255, 255)'; };
            const words = each => (each.textContent || each.name || '').trim().slice(0, 30) + ' <' + each.tagName + ' '
                + (each.getAttribute('class') || '') + '>';
            window.visited = [];
            window.faults = [];
            document.addEventListener('focusin', event => {
                const each = event.target;
                const style = getComputedStyle(each);
                visited.push(each);
                if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
                    faults.push(words(each) + ' shows no focus');
                } else if (contrast(style.outlineColor, ground(each)) < 3) {
                    faults.push(words(each) + ' shows its focus too faintly: ' + style.outlineColor);
                }
                const box = each.getClientRects()[0];
                if (box.bottom <= 0 || box.top >= innerHeight) { faults.push(words(each) + ' has the focus out of view'); }
                const seen = document.elementFromPoint(Math.max(1, box.left + Math.min(box.width / 2, 20)),
                    box.top + box.height / 2);
                if (seen && !seen.contains(each) && !each.contains(seen)) {
                    faults.push(words(each) + ' has the focus behind ' + words(seen));
                }
            });""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "binhai-2023/3.2.1.html",
                "search.html?q=%E5%85%89%E4%BC%8F",
                "lists/qu-shuiwuju.html",
                "matrix.html"
            })
    void tabVisitsEveryControlInTheOrderOfReading(String page) {
        for (Theme theme : Theme.values()) {
            browser.use(theme);
            open(page);
            int stops = Integer.parseInt(browser.ask(WATCH + "return stops.length;"));
            assertThat(stops).isGreaterThan(20);
            int most = theme == Theme.DARK ? 40 : stops;
            press(TAB, 0, most);
            assertThat(browser.ask("return faults.slice(0, 5).join('\\n')"))
                    .as("going forward")
                    .isEmpty();
            assertThat(browser.ask("""
                            const wrong = stops.slice(0, visited.length).findIndex((each, at) => each !== visited[at]);
                            return wrong < 0 ? visited.length : stops[wrong].outerHTML.slice(0, 200) + ' comes after '
                                + visited[wrong - 1].outerHTML.slice(0, 200);""")).as("all of them, in order").isEqualTo("" + most);
            press(TAB, SHIFT, 40);
            assertThat(browser.ask("return faults.slice(0, 5).join('\\n')"))
                    .as("going back")
                    .isEmpty();
        }
        browser.use(Theme.LIGHT);
    }

    /** A tabindex above 0 would jump the queue. */
    @Test
    void noElementJumpsTheQueue() {
        for (String page : BuiltSite.pages()) {
            assertThat(BuiltSite.page(page).select("[tabindex]").eachAttr("tabindex"))
                    .as(page)
                    .isSubsetOf("0", "-1");
        }
    }

    @Test
    void filtersAndOrdersWorkByKeys() {
        open("indicators/index.html");
        keys("[data-filters] summary", Keys.ENTER);
        assertThat(browser.ask("return document.querySelector('[data-filters] details').open"))
                .isEqualTo("false");
        keys("[data-filters] summary", Keys.SPACE);
        keys("#by-year", Keys.ARROW_DOWN);
        browser.await("fewer rows", "location.search.startsWith('?year=')");
        keys("th[data-sort=name] button", Keys.SPACE);
        browser.await("another order", "document.querySelector('th[aria-sort]')");
        keys("[type=reset]", Keys.ENTER);
        browser.await("all rows", "!location.search.includes('year=')");
    }

    @Test
    void theSearchBoxIsOperatedByKeys() {
        open("binhai-2023/3.2.1.html");
        browser.driver().findElement(By.tagName("body")).sendKeys("/");
        browser.driver().switchTo().activeElement().sendKeys("光伏");
        browser.await("suggestions", "document.querySelector('.suggestion')");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.ask("return document.getElementById(document.activeElement"
                        + ".getAttribute('aria-activedescendant')).getAttribute('aria-selected')"))
                .isEqualTo("true");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        browser.await("no suggestions", "document.activeElement.getAttribute('aria-expanded') === 'false'");
    }

    @Test
    void aSentenceIsCopiedByKeys() {
        open("binhai-2023/3.2.1.html");
        keys("#s2 .number", Keys.ENTER);
        browser.await("the bar", "document.querySelector('.copy-bar button')");
        keys(".copy-bar [data-as=citation]", Keys.ENTER);
        browser.await("the answer", "document.querySelector('.copy-bar [role=status]').textContent");
        keys(".copy-bar [data-close]", Keys.SPACE);
        browser.await("no bar", "!document.querySelector('.copy-bar')");
        assertThat(browser.ask("return document.activeElement.closest('#s2') !== null"))
                .as("the focus is where it came from")
                .isEqualTo("true");
    }

    private static void open(String page) {
        browser.resize(1440, 900);
        browser.open(fromFolder() + page);
        if (page.contains("?q=")) {
            browser.await("results", "document.querySelector('.result')");
        }
    }

    private static void keys(String selector, CharSequence keys) {
        browser.driver().findElement(By.cssSelector(selector)).sendKeys(keys);
    }

    private static void press(int key, int modifiers, int times) {
        for (int i = 0; i < times; i++) {
            for (String type : List.of("rawKeyDown", "keyUp")) {
                browser.driver()
                        .executeCdpCommand(
                                "Input.dispatchKeyEvent",
                                Map.of(
                                        "type",
                                        type,
                                        "key",
                                        "Tab",
                                        "windowsVirtualKeyCode",
                                        key,
                                        "modifiers",
                                        modifiers));
            }
        }
    }
}
