package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The matrix in a browser: sorted by load, with the order in the address. */
@EnabledIf(value = SiteInBrowser.WANTED, disabledReason = SiteInBrowser.NO_BROWSER)
class MatrixInBrowserTest extends SiteInBrowser {
    private static final String PAGE = BuiltSite.folder().toUri() + "matrix.html";
    private static final String NAMES = "return Array.from(document.querySelectorAll('.matrix tbody tr'))"
            + ".filter(row => row.getClientRects().length).map(row => row.cells[0].textContent.trim()).join();";

    /** 46, 29, 26 and 16 items print them; ties keep the order of the vocabulary, collectives come last. */
    @Test
    void theBusiestComeFirst() {
        browser.open(PAGE);
        String byKind = browser.ask(NAMES);
        assertThat(byKind).startsWith("领导小组及其办公室");

        browser.ask("const sort = document.querySelector('select[name=sort]'); sort.value = '-load';"
                + "sort.dispatchEvent(new Event('input', { bubbles: true }));");
        assertThat(browser.ask("return location.search")).isEqualTo("?sort=-load");
        assertThat(browser.ask(NAMES))
                .startsWith("区发展改革委,区工业和信息化局,区生态环境局,区住房建设委,")
                .endsWith("新区各税务局");

        browser.open(PAGE + "?sort=-load");
        assertThat(browser.ask(NAMES)).startsWith("区发展改革委,区工业和信息化局,");
        browser.ask("const sort = document.querySelector('select[name=sort]'); sort.value = '';"
                + "sort.dispatchEvent(new Event('input', { bubbles: true }));");
        assertThat(browser.ask(NAMES)).isEqualTo(byKind);
    }
}
