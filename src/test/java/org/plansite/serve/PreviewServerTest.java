package org.plansite.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.serve.RawClient.Reply;
import org.plansite.source.InputException;

/** What a browser gets from the preview, and what it does not get. */
class PreviewServerTest {
    private static final Pattern TOKEN =
            Pattern.compile("<script src=\"/\\.plansite/reload\\.js\\?([0-9a-z-]+)\"></script>");

    @TempDir
    private Path folder;

    private final Heard heard = new Heard();
    private MadeSource source;
    private PreviewServer server;
    private RawClient client;

    PreviewServerTest() {
        source = new MadeSource(Path.of(""));
    }

    @BeforeEach
    void start() throws IOException, InterruptedException {
        source = MadeSource.in(folder.resolve("content"));
        server = PreviewServer.start(source, 0, heard);
        client = new RawClient(server.address());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageIsAsPublishedWithOneScriptAtItsEnd() {
        Reply reply = client.get("/years/2025.html");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualTo("text/html; charset=utf-8");
        Matcher script = TOKEN.matcher(reply.text());
        assertThat(script.find()).isTrue();
        assertThat(script.replaceFirst("").getBytes(StandardCharsets.UTF_8)).isEqualTo(MadeSource.published("到2025年"));
        assertThat(reply.text()).endsWith("</script></body></html>\n");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/years/, text/html; charset=utf-8",
        "/assets/plansite.css, text/css; charset=utf-8",
        "/data/units.csv, text/csv; charset=utf-8",
        "/search/head.js, text/javascript; charset=utf-8",
        "/index.html?q=%E5%85%85%E7%94%B5, text/html; charset=utf-8",
        "/.plansite/reload.js, text/javascript; charset=utf-8",
        "/.plansite/preview.css, text/css; charset=utf-8"
    })
    void eachKindOfFileIsToldAsWhatItIs(String target, String type) {
        Reply reply = client.get(target);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualTo(type);
        assertThat(reply.header("cache-control")).isEqualTo("no-store");
        assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(reply.header("cross-origin-resource-policy")).isEqualTo("same-origin");
        assertThat(reply.header("content-security-policy")).startsWith("default-src 'none'; script-src 'self'");
        assertThat(reply.bytes()).isNotEmpty();
    }

    @Test
    void aFolderIsItsFirstPageAndHasASlash() {
        Reply reply = client.get("/years");
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("location")).isEqualTo("/years/");
    }

    @Test
    void whatIsNotThereIsSaidByTheSitesOwnPage() {
        Reply reply = client.get("/agencies/none/");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).contains("没有这一页", "<head><base href=\"/\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../content/index.html",
                "/years/../../content/index.html",
                "/%2e%2e/index.html",
                "/years/%2E%2E/index.html",
                "/..%2findex.html",
                "/%2e%2e%5cindex.html",
                "/..\\index.html",
                "/index.html%00",
                "/%00",
                "/index.html%0d%0aX: y",
                "//index.html",
                "//evil.example/index.html",
                "/years//2025.html",
                "/./index.html",
                "/%2Findex.html",
                "/%c0%ae%c0%ae/index.html",
                "/%",
                "/%zz",
                "/%2",
                "/C:/index.html",
                "/c%3A%5Cindex.html",
                "http://evil.example/index.html",
                "index.html",
                "/.plansite/last-good/../../index.html",
                "/.plansite/last-good/%2e%2e/index.html",
                "/.plansite/../index.html",
                "/.plansite/",
                "/.plansite/errors",
                "/etc/passwd",
                "*"
            })
    void noAddressLeadsOutOfTheSite(String target) {
        Reply reply = client.get(target);
        assertThat(reply.status()).isIn(400, 404);
        assertThat(reply.text()).doesNotContain("首页", "到2025年", "root:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get", "PROPFIND"})
    void onlyReadingIsAllowed(String method) {
        Reply reply = client.ask(method, "/", "127.0.0.1" + port());
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void theHeadComesWithoutTheBody() {
        Reply get = client.get("/years/2025.html");
        Reply head = client.ask("HEAD", "/years/2025.html", "127.0.0.1" + port());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("content-length")).isEqualTo(String.valueOf(get.bytes().length));
        assertThat(head.bytes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1.evil.example:PORT",
                "127.0.0.1",
                "localhost:1",
                ""
            })
    void whoReachesThisMachineUnderAnotherNameGetsNothing(String host) {
        Reply reply = client.ask("GET", "/", host.replace(":PORT", port()));
        assertThat(reply.status()).isEqualTo(421);
        assertThat(reply.text()).doesNotContain("首页");
    }

    @Test
    void aRequestWithoutANameOrWithTwoGetsNothing() {
        assertThat(client.send("GET / HTTP/1.1\r\nConnection: close\r\n\r\n").status())
                .isEqualTo(421);
        assertThat(client.send("GET / HTTP/1.1\r\nHost: 127.0.0.1" + port()
                                + "\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                        .status())
                .isEqualTo(421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
    void theNamesOfThisMachineAreAnswered(String host) {
        assertThat(client.ask("GET", "/", host + port()).status()).isEqualTo(200);
    }

    @Test
    void anEditIsServed() throws IOException {
        source.page("years/2025.html", "到2026年");
        client.await("/years/2025.html", reply -> reply.text().contains("到2026年"));
        source.page("years/2030.html", "到2030年");
        client.await("/years/2030.html", reply -> reply.text().contains("到2030年"));
    }

    @Test
    void anErrorIsAPageWithWordsAndGoesWhenItIsMended() throws IOException {
        source.page("years/2025.html", "到2026年 MISTAKE");
        Reply page = client.await("/years/", reply -> reply.status() == 500);
        assertThat(page.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(page.text())
                .contains("内容或模板有 1 处错误", "2025.html:1:1", "&lt;b&gt;MISTAKE&lt;/b&gt;” is no date")
                .contains("Write it as 2025-12-31.", "href=\"/.plansite/last-good/years/\"", "reload.js?")
                .doesNotContain("<b>");
        assertThat(page.text()).as("the line itself").contains("<mark>&lt;</mark>!DOCTYPE html&gt;");
        assertThat(heard.lines).anyMatch(line -> line.startsWith("refused") && line.contains("2025.html:1:1"));
        Reply sheet = client.get("/assets/plansite.css");
        assertThat(sheet.status()).isEqualTo(500);
        assertThat(sheet.header("content-type")).startsWith("text/plain");

        source.page("years/2025.html", "到2027年");
        client.await(
                "/years/2025.html",
                reply -> reply.status() == 200 && reply.text().contains("到2027年"));
    }

    @Test
    void theSiteFromBeforeAnErrorCanStillBeRead() throws IOException {
        source.write("index.html", "MISTAKE");
        client.await("/", reply -> reply.status() == 500);
        assertThat(client.get("/.plansite/last-good/").text()).contains("首页", "reload.js?");
        assertThat(client.get("/.plansite/last-good/years/2025.html").text()).contains("到2025年");
        assertThat(client.get("/.plansite/last-good/assets/plansite.css").text())
                .contains("red");
        assertThat(client.get("/.plansite/last-good/years").header("location"))
                .isEqualTo("/.plansite/last-good/years/");
        assertThat(client.get("/.plansite/last-good/none").text()).contains("<base href=\"/.plansite/last-good/\">");
    }

    @Test
    void aPageWhoseTemplateIsBrokenHasItsErrorAndItsPast() throws IOException {
        source.page("years/2025.html", "TEMPLATE");
        Reply page = client.await("/years/2025.html", reply -> reply.status() == 500);
        assertThat(page.text()).contains("templates/years/2025.html:3:4", "no such word");
        assertThat(client.get("/years/").status()).as("another page").isEqualTo(200);
        assertThat(client.get("/.plansite/last-good/years/2025.html").text()).contains("到2025年");

        for (int saved = 1; saved <= 4; saved++) {
            String former = page.text();
            source.page("years/2025.html", "TEMPLATE " + saved);
            page = client.await("/years/2025.html", reply -> !reply.text().equals(former));
            assertThat(page.status()).isEqualTo(500);
            assertThat(client.get("/.plansite/last-good/years/2025.html").text())
                    .contains("到2025年");
        }
        client.await(
                "/.plansite/wait?token=x&edition=0&lang=zh",
                reply -> reply.text().contains("templates/years/2025"));
    }

    @Test
    void aFaultOfTheToolIsAPageToo() throws IOException {
        source.write("index.html", "FAULT");
        Reply page = client.await("/", reply -> reply.status() == 500);
        assertThat(page.text())
                .contains("工具出错", "the &lt;i&gt;tool&lt;/i&gt; is broken")
                .doesNotContain("<i>");
        assertThat(heard.lines).anyMatch(line -> line.startsWith("failed"));

        source.page("index.html", "又好了");
        client.await("/", reply -> reply.text().contains("又好了"));
    }

    @Test
    void theFirstReadingMayFail() throws IOException, InterruptedException {
        Path other = folder.resolve("other");
        MadeSource broken = MadeSource.in(other);
        broken.write("index.html", "MISTAKE");
        try (PreviewServer second = PreviewServer.start(broken, 0, heard)) {
            RawClient asks = new RawClient(second.address());
            assertThat(asks.get("/").text()).contains("MISTAKE").doesNotContain("last-good");
            assertThat(asks.get("/.plansite/last-good/").status()).isEqualTo(500);
            broken.page("index.html", "首页");
            asks.await("/", reply -> reply.status() == 200);
        }
    }

    @Test
    void linksThatLeadNowhereAreRemarkedWithoutBeingInTheWay() throws IOException {
        source.page("index.html", "<a href='nowhere.html'>到那里</a>");
        Reply news = client.await(
                "/.plansite/wait?token=x&edition=0&lang=zh-Hans",
                reply -> reply.text().contains("nowhere.html"));
        assertThat(news.text()).contains("有 1 处，正式生成网站时会被拒绝", "leads to no file of the site");
        assertThat(client.get("/").status()).isEqualTo(200);
        assertThat(heard.lines).anyMatch(line -> line.startsWith("remarked") && line.contains("nowhere.html"));
    }

    @Test
    void aTakenPortIsToldInWords() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PreviewServer.start(source, taken.getLocalPort(), heard))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("the preview cannot have the port " + taken.getLocalPort())
                    .hasMessageContaining("--port 0");
        }
    }

    private String port() {
        return server.address().replaceFirst("^http://127\\.0\\.0\\.1", "").replace("/", "");
    }
}
