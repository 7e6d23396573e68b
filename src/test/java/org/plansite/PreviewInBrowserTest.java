package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** An editor's screen: the page changes under his eyes, errors come and go, and he touches nothing. */
@EnabledIf(value = SiteInBrowser.WANTED, disabledReason = SiteInBrowser.NO_BROWSER)
class PreviewInBrowserTest {
    private static final String SHOWS = "document.body.textContent.includes(arguments[0])";

    @Test
    void anEditIsSeenWithoutTouchingTheBrowser(@TempDir Path folder, @TempDir Path profile)
            throws IOException, InterruptedException {
        try (EditedSite site = EditedSite.in(folder);
                Browser browser = Browser.start(profile)) {
            Path chapter = site.content().resolve("plans/qinghe-2023/01-chapter.md");
            Path settings = site.content().resolve("site.yaml");
            browser.resize(500, 400);
            browser.open(site.server().address() + "qinghe-2023/full.html");
            browser.await("the page", SHOWS, "把节水放在首位");
            browser.ask("scrollTo({top: 300, behavior: 'instant'})");

            EditedSite.edit(chapter, "把节水放在首位", "把惜水放在首位");
            browser.await("the edited words", SHOWS, "把惜水放在首位");
            browser.await("its place", "Math.abs(scrollY - 300) < 2");
            browser.await("the remark", "document.querySelector('.preview-bar summary')?.textContent.includes('会被拒绝')");
            EditedSite.edit(chapter, "把惜水放在首位", "把节水放在首位");
            browser.await("the words as they were", SHOWS, "把节水放在首位");
            browser.await("no remark", "!document.querySelector('.preview-bar')");
            assertThat(browser.complaints(site.server().address())).isEmpty();

            EditedSite.edit(settings, "as-of: 2024-01-01", "as-of: 昨天");
            browser.await("the error", SHOWS, "“昨天” is no date");
            browser.driver().executeScript("document.querySelector('a').click()");
            browser.await("the page as it was", SHOWS, "把节水放在首位");
            browser.await("words that say so", SHOWS, "这是出错以前的页面");

            EditedSite.edit(settings, "as-of: 昨天", "as-of: 2024-01-01");
            browser.await("the page itself", "location.pathname === '/qinghe-2023/full.html'");
            browser.await("its words", SHOWS, "把节水放在首位");

            EditedSite.edit(settings, "as-of: 2024-01-01", "as-of: 前天");
            browser.await("another error", SHOWS, "“前天” is no date");
            EditedSite.edit(settings, "as-of: 前天", "as-of: 2024-01-01");
            browser.await("the page, back by itself", SHOWS, "把节水放在首位");
        }
    }
}
