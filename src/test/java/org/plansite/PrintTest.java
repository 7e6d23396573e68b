package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every kind of page on paper: black on white whatever the screen shows, without controls, with all columns. */
@EnabledIf(value = SiteInBrowser.WANTED, disabledReason = SiteInBrowser.NO_BROWSER)
class PrintTest extends SiteInBrowser {
    /** A4 without its margins, in CSS pixels: 174 mm, for lists 277 mm. */
    private static final int PORTRAIT = 658;

    private static final int LANDSCAPE = 1047;

    private static final String FAULTS = """
            const name = each => each.tagName.toLowerCase() + '.' + (each.getAttribute('class') || '');
            const shown = each => each.getClientRects().length && !each.closest('.unseen, .skip, template');
            const all = [...document.body.querySelectorAll('*')].filter(shown);
            const light = colour => Math.max(...colour.match(/[\\d.]+/g).slice(0, 3).map(Number));
            const faults = [];
            const page = document.documentElement;
            all.filter(each => !each.closest('th') && each.matches('button, input, select, .sections, .reading-aids, .search, .outline'))
                .forEach(each => faults.push(name(each) + ' is printed'));
            all.filter(each => getComputedStyle(each).position === 'fixed').forEach(each => faults.push(name(each) + ' is fixed'));
            all.filter(each => [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim())
                    && !each.closest('svg') && light(getComputedStyle(each).color) > 120)
                .forEach(each => faults.push(name(each) + ' is printed too pale: ' + getComputedStyle(each).color));
            const right = arguments[0];
            all.filter(each => each.matches('td, th') && each.getBoundingClientRect().right > right + 2)
                .forEach(each => faults.push(name(each) + ' leaves the paper'));
            return [...new Set(faults)].slice(0, 6).join('; ');""";

    @BeforeAll
    static void chooseWhatScreensShow() {
        browser.open(fromFolder() + "404.html");
        browser.ask(
                "localStorage.setItem('plansite.type', 'large'); localStorage.setItem('plansite.contrast', 'high');");
    }

    @AfterAll
    static void showTheScreenAgain() {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void everyKindOfPageIsBlackOnWhiteAndWhole() {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> page : EveryTemplate.addresses().entrySet()) {
            int width = page.getKey().equals("list") ? LANDSCAPE : PORTRAIT;
            browser.resize(width, 1000);
            browser.driver()
                    .executeCdpCommand(
                            "Emulation.setEmulatedMedia",
                            Map.of(
                                    "media",
                                    "print",
                                    "features",
                                    List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
            browser.open(page.getValue());
            if (page.getKey().equals("search")) {
                browser.await("results", "document.querySelector('.result')");
            }
            String found = browser.ask(FAULTS, width);
            if (!found.isEmpty()) {
                faults.add(page.getKey() + ": " + found);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void chromiumMakesPagesOfIt() {
        browser.open(fromFolder() + "binhai-2023/3.2.1.html");
        Object data = browser.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        byte[] pdf = Base64.getDecoder().decode(String.valueOf(data));
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
