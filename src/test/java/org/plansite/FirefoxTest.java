package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site in Firefox, from a folder and from a server.
 *
 * <p>Where it is not installed these tests are skipped, except in continuous integration, where they fail.
 */
@EnabledIf(value = "wanted", disabledReason = "firefox-esr is not on the path")
class FirefoxTest {
    /** What the browser itself noted: errors of scripts, styles and of the policy, with the page's own messages. */
    private static final String CONSOLE = """
            const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
            const all = Services.console.getMessageArray()
                .filter(each => each instanceof Ci.nsIScriptError && /^(file|http):/.test(each.sourceName || ''))
                .map(each => each.errorMessage + ' in ' + each.sourceName + ':' + each.lineNumber)
                .concat(storage.getEvents().filter(each => /^(file|http):/.test(each.filename || '')).map(each => each.level + ' ' + each.arguments));
            Services.console.reset();
            return all.join('\\n');""";

    private static final String LOOK =
            "return document.documentElement.dataset.type + ' ' + document.documentElement.dataset.contrast";

    private static Firefox firefox;
    private static LoopbackServer server;

    static boolean wanted() {
        return Firefox.isInstalled() || "true".equals(System.getenv("CI"));
    }

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        server = new LoopbackServer(BuiltSite.folder());
        firefox = Firefox.start(profile);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        firefox.close();
    }

    private static List<String> origins() {
        return List.of(BuiltSite.folder().toUri().toString(), server.address());
    }

    @Test
    void everyKindOfPageOpensWithoutComplaint() throws IOException {
        complaints();
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> page : EveryTemplate.addresses().entrySet()) {
            firefox.open(page.getValue());
            String complaint = complaints();
            if (!complaint.isEmpty()) {
                faults.add(page.getKey() + ": " + complaint);
            }
        }
        firefox.open(server.address() + "binhai-2023/3.2.1.html");
        assertThat(complaints()).isEmpty();
        assertThat(faults).isEmpty();
    }

    /** A window cannot be as narrow as a phone; a page in one nearly so, whose layout is the same, can. */
    @Test
    void noKindOfPageIsWiderThanAPhone() throws IOException {
        List<String> faults = new ArrayList<>();
        firefox.resize(500, 800);
        for (Map.Entry<String, String> page : EveryTemplate.addresses().entrySet()) {
            firefox.open(page.getValue());
            String wide = firefox.ask("""
                    document.documentElement.style.width = '375px';
                    const wide = [...document.body.querySelectorAll('*')]
                        .filter(each => each.getBoundingClientRect().right > 376
                            && !each.closest('[tabindex="0"], details:not([open])'));
                    return wide.slice(0, 3).map(each => each.outerHTML.slice(0, 120)).join();""");
            if (!wide.isEmpty()) {
                faults.add(page.getKey() + ": " + wide);
            }
        }
        firefox.resize(1440, 900);
        assertThat(faults).isEmpty();
    }

    @Test
    void theSearchFindsFromFolderAndServer() throws IOException {
        for (String origin : origins()) {
            firefox.open(origin + "search.html?q=%E5%85%89%E4%BC%8F%E5%8F%91%E7%94%B5");
            firefox.await("results", "document.querySelector('.result mark')");
            assertThat(firefox.ask("return document.querySelector('.result mark').textContent"))
                    .contains("光伏");
            firefox.open(origin + "binhai-2023/3.2.1.html");
            firefox.type("#q", "光伏");
            firefox.await("suggestions", "document.querySelector('.suggestion')");
            assertThat(complaints()).isEmpty();
        }
    }

    @Test
    void filtersNarrowATable() throws IOException {
        for (String origin : origins()) {
            firefox.open(origin + "indicators/index.html?strength=%E5%8A%9B%E4%BA%89");
            assertThat(firefox.ask(
                            "return document.querySelectorAll('#targets tbody tr:not(.group):not([hidden])').length"))
                    .isEqualTo("9");
        }
    }

    @Test
    void theReadingAidsLastFromPageToPage() throws IOException {
        for (String origin : origins()) {
            firefox.open(origin + "index.html");
            firefox.type("[data-reading=type]", " ");
            firefox.type("[data-reading=contrast]", " ");
            firefox.open(origin + "binhai-2023/3.2.1.html");
            assertThat(firefox.ask(LOOK)).isEqualTo("large high");
            firefox.type("[data-reading=type]", " ");
            firefox.type("[data-reading=contrast]", " ");
            assertThat(firefox.ask(LOOK)).isEqualTo("normal normal");
        }
    }

    @Test
    void aDarkSystemGetsADarkPage() throws IOException {
        firefox.open(server.address() + "index.html");
        setting("Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', 0)");
        firefox.await("a dark page", "getComputedStyle(document.body).backgroundColor === 'rgb(24, 24, 23)'");
        setting("Services.prefs.clearUserPref('layout.css.prefers-color-scheme.content-override')");
        firefox.await("a light page", "getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)'");
    }

    private static void setting(String script) throws IOException {
        firefox.inChrome(true);
        firefox.ask(script + ";");
        firefox.inChrome(false);
    }

    private static String complaints() throws IOException {
        firefox.inChrome(true);
        String complaints = firefox.ask(CONSOLE);
        firefox.inChrome(false);
        return complaints;
    }
}
