package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plansite.Browser.Theme;

/** Every kind of page in every look: the rules kept, nothing wider than the window, nothing cut off. */
@EnabledIf(value = SiteInBrowser.WANTED, disabledReason = SiteInBrowser.NO_BROWSER)
class EveryTemplateTest extends SiteInBrowser {
    /** What a reader may ask of a page by WCAG 1.4.12. */
    private static final String SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
            + " word-spacing: .16em !important; } p { margin-bottom: 2em !important; }";

    private static final String TEXT_TWICE_AS_LARGE = ":root { font-size: 212.5% !important; }";

    private final List<String> faults = new ArrayList<>();

    static Map<String, String> addresses() {
        return EveryTemplate.addresses();
    }

    static List<String> names() {
        return List.copyOf(addresses().keySet());
    }

    @Test
    void noTemplateIsForgotten() throws IOException {
        assertThat(EveryTemplate.forgotten()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsTheRulesInEveryLook(String name) {
        open(name);
        browser.resize(1440, 900);
        rules("light", Theme.LIGHT, Axe.Rules.ALL);
        rules("dark", Theme.DARK, Axe.Rules.COLOURS);
        browser.resize(375, 800);
        rules("narrow", Theme.LIGHT, Axe.Rules.OTHERS);
        choose("contrast");
        rules("high contrast", Theme.LIGHT, Axe.Rules.STRONG_COLOURS);
        rules("high contrast, dark", Theme.DARK, Axe.Rules.STRONG_COLOURS);
        choose("type");
        rules("large, narrow", Theme.LIGHT, Axe.Rules.OTHERS);
        assertThat(faults).isEmpty();
    }

    /** 320 px are a window of 1280 px at 400 %. */
    @ParameterizedTest
    @MethodSource("names")
    void isNeverWiderThanTheWindow(String name) {
        browser.use(Theme.LIGHT);
        open(name);
        fits("", 320);
        style(SPACED);
        fits("spaced", 1440, 375);
        style(TEXT_TWICE_AS_LARGE);
        fits("text twice as large", 1440);
        style("");
        choose("type");
        fits("large type", 1440, 1024, 768, 375, 320);
        assertThat(faults).isEmpty();
    }

    private static void open(String name) {
        browser.open(fromFolder() + "404.html");
        browser.ask("localStorage.clear();");
        browser.open(Objects.requireNonNull(addresses().get(name), name));
        if (name.equals("search")) {
            browser.await("results", "document.querySelector('.result')");
        }
    }

    private void rules(String look, Theme theme, Axe.Rules rules) {
        browser.use(theme);
        Axe.violations(browser, rules).forEach(fault -> faults.add(look + ": " + fault));
    }

    private static void choose(String aid) {
        browser.ask("document.querySelector('[data-reading=' + arguments[0] + ']').click();", aid);
    }

    private static void style(String rules) {
        browser.ask(
                "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]);"
                        + "document.adoptedStyleSheets = [sheet];",
                rules);
    }

    /** Each width is read twice: after a new size Chromium sets the hint of a field when it is first asked for. */
    private void fits(String look, int... widths) {
        for (int width : widths) {
            browser.resize(width, 800);
            String wide = browser.ask("""
                    const page = document.documentElement;
                    const name = each => each.tagName.toLowerCase() + '.' + (each.getAttribute('class') || '');
                    const all = [...document.body.querySelectorAll('*')];
                    const faults = [];
                    all.forEach(each => each.scrollWidth);
                    if (page.scrollWidth > page.clientWidth) {
                        faults.push(page.scrollWidth + ' px wide, by '
                            + all.filter(each => each.getBoundingClientRect().right > page.clientWidth + 1
                                && !each.closest('[tabindex="0"]')).map(name).slice(0, 3));
                    }
                    all.filter(each => /hidden|clip/.test(getComputedStyle(each).overflow)
                            && !each.closest('.unseen, svg, select') && each.scrollWidth > each.clientWidth + 1)
                        .forEach(each => faults.push(name(each) + ' is cut off'));
                    return faults.join('; ');""");
            if (!wide.isEmpty()) {
                faults.add((look + " at " + width + ": " + wide).strip());
            }
        }
    }
}
