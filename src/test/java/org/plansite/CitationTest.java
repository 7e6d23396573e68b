package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.plansite.Browser.Theme;

/**
 * A sentence is cited as text, Markdown, link and HTML, and its citation is the page's title.
 *
 * <p>Where no browser is installed these tests are skipped, except in continuous integration, where they fail.
 */
@EnabledIf(value = SiteInBrowser.WANTED, disabledReason = SiteInBrowser.NO_BROWSER)
class CitationTest extends SiteInBrowser {
    private static final String UNIT = "binhai-2023/3.2.1.html";
    private static final String CITATION = "《天津市滨海新区碳达峰实施方案》三（二）1 第4句";
    private static final String WORDS = "到2025年，光伏发电装机容量达470万千瓦。";
    private static final String BAR = "document.querySelector('.copy-bar')";

    @BeforeEach
    void setUpWindow() {
        browser.resize(1440, 900);
        browser.use(Theme.LIGHT);
    }

    @Test
    void aSentenceIsCopiedInTheFormsPeoplePaste() {
        for (String origin : List.of(fromFolder(), server.address())) {
            open(origin + UNIT + "#s4");
            String address = origin + UNIT + "#s4";
            Map<String, String> forms = Map.of(
                    "原句", WORDS + "（" + CITATION + "）",
                    "出处", CITATION + " " + address,
                    "链接", address,
                    "Markdown", "> " + WORDS + "\n>\n> —— [" + CITATION + "](" + address + ")",
                    "HTML",
                            "<blockquote lang=\"zh-Hans\" cite=\"" + address + "\">\n<p>" + WORDS
                                    + "</p>\n<footer>—— <a href=\"" + address + "\">" + CITATION
                                    + "</a></footer>\n</blockquote>");
            forms.forEach((form, text) -> {
                button(form).click();
                browser.await("the word that it is done", BAR + ".textContent.includes('已复制：" + form + "')");
                assertThat(browser.pasted()).as(form).isEqualTo(text);
            });
            assertThat(browser.complaints(origin)).isEmpty();
        }
    }

    /** The next stops behind the sentence are its buttons; Escape leaves them and gives the old title back. */
    @Test
    void theKeyboardReachesEveryButton() {
        browser.open(server.address() + "binhai-2023/4.2.html");
        String title = browser.driver().getTitle();
        WebElement number = browser.driver().findElement(By.cssSelector("#s1 .number"));
        number.sendKeys(Keys.ENTER);
        browser.await("the bar", BAR);
        assertThat(browser.driver().getTitle()).startsWith("《天津市滨海新区碳达峰实施方案》四（二） 第1句 · ");
        for (String label : List.of("原句", "出处", "链接", "Markdown", "HTML", "关闭")) {
            tabTo(label);
        }
        tabBackTo("Markdown");
        focused().sendKeys(Keys.ENTER);
        browser.await("the word that it is done", BAR + ".textContent.includes('已复制')");
        assertThat(focused().getText()).as("the focus stays").isEqualTo("Markdown");
        focused().sendKeys(Keys.ESCAPE);
        assertThat(browser.ask("return " + BAR)).isEqualTo("null");
        assertThat(browser.driver().getTitle()).isEqualTo(title);
        assertThat(browser.driver().getCurrentUrl()).endsWith("/binhai-2023/4.2.html");
        assertThat(focused()).isEqualTo(number);
    }

    /** A heading, a sentence of a task, of an entry below an item, of a principle. */
    @ParameterizedTest
    @CsvSource({
        "binhai-2023/3.2.1.html#s1, 三（二）1 第1句",
        "binhai-2023/3.2.1.html#s11, 三（二）1 第11句",
        "binhai-2023/c1.html#c1.1.2-s2, 专栏1第1项第2目 第2句",
        "binhai-2023/1.2.html#1.2.p1-s1, 一（二） 第1条原则 第1句",
        "en/binhai-2023/3.2.1.html#s11, 三（二）1 第11句"
    })
    void theTitleIsTheCitation(String address, String citation) {
        open(server.address() + address);
        String site = browser.ask("return document.querySelector('.site-name').textContent");
        assertThat(browser.driver().getTitle())
                .isEqualTo(
                        browser.ask("return document.querySelector('.sentence:target .number').title") + " · " + site)
                .contains(citation.substring(0, citation.indexOf(' ')));
    }

    @Test
    void theTitleFollowsTheAnchorAndComesBack() {
        browser.open(server.address() + UNIT);
        String title = browser.driver().getTitle();
        assertThat(browser.requests()).noneMatch(address -> address.contains("/cite."));
        browser.driver().findElement(By.cssSelector("#s2 .number")).click();
        browser.await("its citation", "document.title.includes('第2句')");
        browser.driver().findElement(By.cssSelector("#s3 .number")).click();
        browser.await("its citation", "document.title.includes('第3句')");
        browser.driver().navigate().back();
        browser.await("the citation before", "document.title.includes('第2句')");
        browser.driver().navigate().back();
        browser.await("no citation", "!document.title.includes('第2句')");
        assertThat(browser.driver().getTitle()).isEqualTo(title);
        assertThat(browser.ask("return " + BAR)).isEqualTo("null");
    }

    /** Whoever never saw an anchor is told where they are, and can follow the first. */
    @Test
    void everyPageWithSentencesSaysHowToCiteThem() {
        browser.open(server.address() + UNIT);
        browser.driver().findElement(By.linkText("引用句子：点句前的数字")).click();
        browser.await("the bar", BAR);
        for (String page : BuiltSite.pages()) {
            if (!BuiltSite.page(page).select(".sentence").isEmpty()) {
                assertThat(BuiltSite.page(page).select(".head .here a[href^=#]").attr("href"))
                        .as(page)
                        .isEqualTo(
                                "#" + BuiltSite.page(page).select(".sentence").attr("id"));
            }
        }
    }

    /** No mark of the plan becomes a mark of Markdown or HTML. */
    @Test
    void marksAreEscaped() {
        browser.open(server.address() + UNIT);
        browser.ask("document.querySelector('#s2').lastChild.data = '1.5*a* [b](c) <i>&\"'");
        browser.driver().findElement(By.cssSelector("#s2 .number")).click();
        browser.await("the bar", BAR);
        button("Markdown").click();
        assertThat(browser.pasted()).startsWith("> 1\\.5\\*a\\* \\[b\\](c) \\<i\\>\\&\"\n");
        button("HTML").click();
        assertThat(browser.pasted()).contains("<p>1.5*a* [b](c) &lt;i&gt;&amp;&quot;</p>");
    }

    @Test
    void theBarKeepsTheAccessibilityRules() {
        for (Theme theme : Theme.values()) {
            browser.use(theme);
            for (int width : List.of(1440, 375)) {
                browser.resize(width, 800);
                open(fromFolder() + (theme == Theme.DARK ? "en/" : "") + UNIT + "#s4");
                assertThat(Axe.violations(browser, Axe.Rules.ALL)).isEmpty();
            }
        }
    }

    private static void tabTo(String label) {
        for (int i = 0; i < 30 && !focused().getText().equals(label); i++) {
            focused().sendKeys(Keys.TAB);
        }
        assertThat(focused().getText()).isEqualTo(label);
    }

    private static void tabBackTo(String label) {
        for (int i = 0; i < 5 && !focused().getText().equals(label); i++) {
            focused().sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
        }
        assertThat(focused().getText()).isEqualTo(label);
    }

    private static void open(String address) {
        browser.open(address);
        browser.await("the bar", BAR);
    }

    private static WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    private static WebElement button(String label) {
        return browser.driver().findElement(By.xpath("//button[normalize-space()='" + label + "']"));
    }
}
