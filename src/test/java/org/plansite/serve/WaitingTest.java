package org.plansite.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.serve.RawClient.Reply;

/** Pages that wait for news, and clients that take their time: none keeps the others from being answered. */
class WaitingTest {
    private static final Pattern TOKEN = Pattern.compile("reload\\.js\\?([0-9a-z-]+)");
    private static final int MANY = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private MadeSource source = new MadeSource(Path.of(""));
    private PreviewServer server;
    private RawClient client;
    private final List<Socket> open = new ArrayList<>();

    @BeforeEach
    void start() throws IOException, InterruptedException {
        source = MadeSource.in(folder.resolve("content"));
        server = PreviewServer.start(source, 0, new Heard());
        client = new RawClient(server.address());
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        server.close();
    }

    @Test
    void whoWaitsHearsOfTheNextChange() throws IOException {
        Socket waiting = ask(question());
        source.page("index.html", "新的首页");
        Reply news = RawClient.read(waiting);
        assertThat(news.status()).isEqualTo(200);
        assertThat(news.header("content-type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(news.text()).startsWith("plansitePreview({token:\"").contains("failed:false");
        assertThat(news.text()).contains("token:\"" + token(client.get("/").text()) + "\"");
    }

    @Test
    void whoIsOutOfDateNeedNotWait() {
        assertThat(client.get("/.plansite/wait?token=other&edition=0&lang=en").text())
                .startsWith("plansitePreview(");
    }

    @Test
    void aQuestionNoPageAsksIsRefused() {
        assertThat(client.get("/.plansite/wait").status()).isEqualTo(400);
        assertThat(client.get("/.plansite/wait?token=%22&edition=0&lang=en").status())
                .isEqualTo(400);
    }

    @Test
    void ofManyWhoWaitOnlyAFewAreKeptAndAllHearOfTheChange() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        String question = question();
        for (int i = 0; i < MANY; i++) {
            waiting.add(ask(question));
        }
        awaitAnswers(waiting, MANY - Waiting.MOST);
        assertThat(client.get("/years/").status()).isEqualTo(200);
        source.page("index.html", "新的首页");
        int busy = 0;
        for (Socket each : waiting) {
            String news = RawClient.read(each).text();
            assertThat(news).startsWith("plansitePreview(");
            busy += news.contains("busy:true") ? 1 : 0;
        }
        assertThat(busy).isEqualTo(MANY - Waiting.MOST);
    }

    @Test
    void whoSendsHalfARequestKeepsNobodyWaiting() throws IOException {
        for (int i = 0; i < MANY; i++) {
            open.add(client.open("GET / HTTP/1.1\r\nHost: 127.0"));
        }
        assertThat(client.get("/").status()).isEqualTo(200);
    }

    private static void awaitAnswers(List<Socket> sockets, int count) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int answered = 0;
        while (answered < count) {
            answered = 0;
            for (Socket each : sockets) {
                answered += each.getInputStream().available() > 0 ? 1 : 0;
            }
            assertThat(System.nanoTime())
                    .as("time for %d answers, got %d", count, answered)
                    .isLessThan(end);
            Thread.onSpinWait();
        }
    }

    /** What the page that is open now asks. */
    private String question() {
        String page = client.get("/").text();
        Matcher edition = Pattern.compile("edition:\"([0-9]+)\"")
                .matcher(client.get("/.plansite/wait?token=x&edition=0&lang=zh").text());
        assertThat(edition.find()).isTrue();
        return "/.plansite/wait?token=" + token(page) + "&edition=" + edition.group(1) + "&lang=zh-Hans";
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        return token.find() ? token.group(1) : "";
    }

    private Socket ask(String target) throws IOException {
        String host = server.address().replace("http://", "").replace("/", "");
        Socket socket = client.open("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        open.add(socket);
        return socket;
    }
}
