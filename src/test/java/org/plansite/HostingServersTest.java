package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plansite.RawHttp.Answer;
import org.plansite.WebServer.Kind;
import org.plansite.site.MediaTypes;

/**
 * What {@code plansite hosting} prints, in the servers it is for: the same table of expectations for both.
 *
 * <p>Where one of them is not installed these tests are skipped, except in continuous integration, where they fail.
 */
@EnabledIf(value = "wanted", disabledReason = "nginx and apache2 are not both installed")
class HostingServersTest {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String PERMANENT = "public, max-age=31536000, immutable";

    /**
     * What is asked and what is expected. A path is relative to the site; one in braces is that of the file with a hash
     * in its name. {@code etag} and {@code modified} stand for what the file's last answer said of itself.
     *
     * <p>Body: {@code plain} the file's bytes, {@code gzip} its bytes compressed, {@code lost} the site's page for what
     * is not found, {@code none} nothing, {@code any} what the server likes, and never a file.
     */
    private static final String TABLE = """
            # method path                        | header                             | status | type                           | cache     | body
            GET                                  |                                    | 200    | text/html; charset=utf-8       | no-cache  | plain index.html
            GET index.html                       |                                    | 200    | text/html; charset=utf-8       | no-cache  | plain index.html
            GET index.html?q=1                   |                                    | 200    | text/html; charset=utf-8       | no-cache  | plain index.html
            GET agencies/                        |                                    | 200    | text/html; charset=utf-8       | no-cache  | plain agencies/index.html
            GET index.html                       | Accept-Encoding: gzip              | 200    | text/html; charset=utf-8       | no-cache  | gzip index.html
            GET                                  | Accept-Encoding: br, gzip;q=0.9    | 200    | text/html; charset=utf-8       | no-cache  | gzip index.html
            GET index.html                       | Accept-Encoding: br                | 200    | text/html; charset=utf-8       | no-cache  | plain index.html
            HEAD index.html                      |                                    | 200    | text/html; charset=utf-8       | no-cache  | none
            GET index.html                       | If-None-Match: etag                | 304    |                                | no-cache  | none
            GET index.html                       | If-Modified-Since: modified        | 304    |                                | no-cache  | none
            GET index.html                       | If-None-Match: "another"           | 200    | text/html; charset=utf-8       | no-cache  | plain index.html
            GET {assets/plansite.css}            |                                    | 200    | text/css; charset=utf-8        | permanent | plain {assets/plansite.css}
            GET {assets/plansite.css}            | Accept-Encoding: gzip              | 200    | text/css; charset=utf-8        | permanent | gzip {assets/plansite.css}
            GET {assets/plansite.css}            | If-None-Match: etag                | 304    |                                | permanent | none
            GET {assets/plansite.js}             |                                    | 200    | text/javascript; charset=utf-8 | permanent | plain {assets/plansite.js}
            GET {search/text-0.js}               | Accept-Encoding: gzip              | 200    | text/javascript; charset=utf-8 | permanent | gzip {search/text-0.js}
            GET search/head.js                   |                                    | 200    | text/javascript; charset=utf-8 | no-cache  | plain search/head.js
            GET SHA256SUMS                       |                                    | 200    | text/plain; charset=utf-8      | no-cache  | plain SHA256SUMS
            GET robots.txt                       | Accept-Encoding: gzip              | 200    | text/plain; charset=utf-8      | no-cache  | plain robots.txt
            GET none.html                        |                                    | 404    | text/html; charset=utf-8       | no-cache  | lost
            GET a/b/c/none.html                  | Accept-Encoding: gzip              | 404    | text/html; charset=utf-8       | no-cache  | lost
            GET assets/none.12345678.css         |                                    | 404    | text/html; charset=utf-8       | no-cache  | lost
            GET 404.html                         |                                    | 404    | text/html; charset=utf-8       | no-cache  | lost
            GET assets/                          |                                    | 404    | text/html; charset=utf-8       | no-cache  | lost
            GET .plansite                        |                                    | 404    | text/html; charset=utf-8       | no-cache  | lost
            GET .git/config                      |                                    | 404    | text/html; charset=utf-8       | no-cache  | lost
            GET %2egit/config                    |                                    | 404    | text/html; charset=utf-8       | no-cache  | lost
            GET index.html.gz                    |                                    | 404    | text/html; charset=utf-8       | no-cache  | lost
            GET link.txt                         |                                    | 40x    |                                | no-cache  | any
            GET ../secret.txt                    |                                    | 40x    |                                | no-cache  | any
            GET %2e%2e/secret.txt                |                                    | 40x    |                                | no-cache  | any
            GET ..%2fsecret.txt                  |                                    | 40x    |                                | no-cache  | any
            GET a/../../secret.txt               |                                    | 40x    |                                | no-cache  | any
            POST index.html                      |                                    | 405    |                                | no-cache  | any
            PUT new.html                         |                                    | 405    |                                | no-cache  | any
            DELETE index.html                    |                                    | 405    |                                | no-cache  | any
            OPTIONS index.html                   |                                    | 405    |                                | no-cache  | any
            PROPFIND index.html                  |                                    | 405    |                                | no-cache  | any
            TRACE index.html                     |                                    | 405    |                                | no-cache  | any
            """;

    @TempDir
    private static Path folder;

    private static Path site;
    private static SortedMap<String, byte[]> files = new TreeMap<>();
    private static final Map<Kind, Map<String, WebServer>> SERVERS = new EnumMap<>(Kind.class);

    static boolean wanted() {
        return Arrays.stream(Kind.values()).allMatch(Kind::isInstalled) || "true".equals(System.getenv("CI"));
    }

    /** The site of a small plan, with things in and beside it that nobody is to see. */
    @BeforeAll
    static void startTheServers() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        site = folder.resolve("site");
        new Build(SmallContent.ORIGINAL, Path.of("templates"), site, Optional.empty(), Optional.empty(), true)
                .run(new Timings());
        files = BuiltSite.read(site);
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(Files.createDirectory(site.resolve(".git")).resolve("config"), "secret");
        Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
        for (Kind kind : Kind.values()) {
            for (String prefix : List.of("/", "/plan/")) {
                int port = WebServer.freePort();
                Path own = Files.createDirectory(folder.resolve(kind + "-" + port));
                SERVERS.computeIfAbsent(kind, key -> new TreeMap<>())
                        .put(prefix, WebServer.start(kind, own, port, configuration(kind, site, prefix, port)));
            }
        }
    }

    @AfterAll
    static void stopTheServers() {
        SERVERS.values().forEach(servers -> servers.values().forEach(WebServer::close));
    }

    static Stream<Arguments> table() {
        List<Arguments> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (String prefix : List.of("/", "/plan/")) {
                TABLE.lines().skip(1).forEach(row -> rows.add(Arguments.of(kind, prefix, row.replaceAll(" +", " "))));
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void answersAsExpected(Kind kind, String prefix, String row) throws IOException {
        String[] cells = row.split("\\|");
        String[] request = (cells[0].strip() + " ").split(" ", 2);
        String path = prefix + withHash(request[1].strip());
        Answer answer = server(kind, prefix).ask(request[0], path, header(kind, prefix, path, cells[1].strip()));

        assertThat(String.valueOf(answer.status())).matches(cells[2].strip().replace("x", "[034]"));
        if (!cells[3].isBlank()) {
            assertThat(answer.all("Content-Type")).containsExactly(cells[3].strip());
        }
        assertThat(answer.all("Cache-Control"))
                .containsExactly(cells[4].strip().equals("permanent") ? PERMANENT : "no-cache");
        ON_EVERY_ANSWER.forEach(
                (name, value) -> assertThat(answer.all(name)).as(name).containsExactly(value));
        assertThat(answer.header("Server")).matches("nginx|Apache");
        if (answer.status() == 405) {
            assertThat(answer.header("Allow")).startsWith("GET, HEAD");
        }
        checkBody(answer, cells[5].strip(), prefix);
    }

    private static void checkBody(Answer answer, String expected, String prefix) throws IOException {
        String[] words = expected.split(" ", 2);
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        switch (words[0]) {
            case "plain" -> {
                assertThat(answer.all("Content-Encoding")).isEmpty();
                assertThat(answer.body()).isEqualTo(files.get(withHash(words[1])));
                assertVaries(answer, withHash(words[1]));
            }
            case "gzip" -> {
                assertThat(answer.all("Content-Encoding")).containsExactly("gzip");
                assertThat(answer.body()).isEqualTo(files.get(withHash(words[1]) + ".gz"));
                assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                        .isEqualTo(files.get(withHash(words[1])));
                assertVaries(answer, withHash(words[1]));
            }
            case "lost" ->
                assertThat(text)
                        .contains("没有这一页", "<base href=\"" + prefix + "\">")
                        .doesNotContain("secret");
            case "none" -> assertThat(answer.body()).isEmpty();
            default -> assertThat(text).doesNotContain("secret");
        }
    }

    /** Or a proxy would give compressed bytes to a browser that cannot read them. */
    private static void assertVaries(Answer answer, String path) {
        if (files.containsKey(path + ".gz")) {
            assertThat(answer.header("Vary")).contains("Accept-Encoding");
        }
    }

    /** Of each ending the type that the site's own table names, and the bytes of the file, for every file. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFileHasItsTypeAndItsBytes(Kind kind) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String path : files.keySet()) {
            if (path.startsWith(".") || path.endsWith(".gz") || path.equals("404.html") || path.equals("SHA256SUMS")) {
                continue;
            }
            Answer plain = server(kind, "/plan/").ask("GET", "/plan/" + path, List.of());
            Answer small = server(kind, "/plan/").ask("GET", "/plan/" + path, List.of("Accept-Encoding: gzip"));
            byte[] twin = files.get(path + ".gz");
            if (!plain.header("Content-Type").equals(MediaTypes.of(path))
                    || !small.header("Content-Type").equals(MediaTypes.of(path))) {
                faults.add(path + ": " + plain.header("Content-Type"));
            }
            if (!Arrays.equals(plain.body(), files.get(path)) || (twin != null && !Arrays.equals(small.body(), twin))) {
                faults.add(path + ": other bytes");
            }
        }
        assertThat(faults).isEmpty();
        assertThat(files.keySet()).as("all kinds of files").anyMatch(path -> path.endsWith(".ics"));
        assertThat(files.keySet()).anyMatch(path -> path.endsWith(".xlsx"));
        assertThat(files.keySet()).anyMatch(path -> path.endsWith(".docx"));
        assertThat(files.keySet()).anyMatch(path -> path.endsWith(".atom"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void besideASubFolderIsNothing(Kind kind) throws IOException {
        RawHttp server = server(kind, "/plan/");
        Answer bare = server.ask("GET", "/plan", List.of());
        assertThat(bare.status()).isEqualTo(301);
        assertThat(bare.header("Location")).endsWith("/plan/");
        for (String path : List.of("/", "/index.html", "/planned/", "/SHA256SUMS")) {
            assertThat(server.ask("GET", path, List.of()).status()).as(path).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theServerSaysNothingAgainstTheConfiguration(Kind kind, @TempDir Path own)
            throws IOException, InterruptedException {
        assertThat(check(kind, own, site)).startsWith("exit 0").doesNotContainIgnoringCase("warn");
        Path plain = own.resolve("plain");
        new Build(SmallContent.ORIGINAL, Path.of("templates"), plain, Optional.of("tool/index.html"))
                .run(new Timings());
        assertThat(check(kind, own, plain)).startsWith("exit 0").doesNotContainIgnoringCase("warn");
    }

    private static String check(Kind kind, Path own, Path site) throws IOException, InterruptedException {
        return WebServer.check(kind, own, configuration(kind, site, "/plan/", 8080));
    }

    /** A reader's browser finds nothing to complain about, and the search answers. */
    @Test
    @EnabledIf(value = SiteInBrowser.WANTED, disabledReason = SiteInBrowser.NO_BROWSER)
    void aBrowserHasNoComplaint(@TempDir Path profile) throws IOException {
        try (Browser browser = Browser.start(profile)) {
            String origin = "http://127.0.0.1:" + port(Kind.NGINX, "/plan/") + "/plan/";
            browser.open(origin + "index.html");
            browser.open(origin + "search.html?q=%E7%81%8C%E6%BA%89");
            browser.await("an answer", "document.querySelector('.result')");
            assertThat(browser.complaints(origin)).isEmpty();
        }
    }

    private static List<String> header(Kind kind, String prefix, String path, String header) throws IOException {
        if (header.isEmpty()) {
            return List.of();
        }
        Answer before = server(kind, prefix).ask("GET", path, List.of());
        return List.of(header.replace(": etag", ": " + before.header("ETag"))
                .replace(": modified", ": " + before.header("Last-Modified")));
    }

    private static String withHash(String path) {
        if (!path.startsWith("{")) {
            return path;
        }
        String name = path.substring(1, path.length() - 1);
        int dot = name.lastIndexOf('.');
        return files.keySet().stream()
                .filter(file -> file.matches(name.substring(0, dot) + "\\.[0-9a-f]{8}\\." + name.substring(dot + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static RawHttp server(Kind kind, String prefix) {
        return new RawHttp(port(kind, prefix));
    }

    private static int port(Kind kind, String prefix) {
        return Optional.ofNullable(SERVERS.get(kind))
                .map(servers -> servers.get(prefix))
                .map(WebServer::port)
                .orElseThrow();
    }

    private static String configuration(Kind kind, Path site, String prefix, int port) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.with(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true)))
                .run(
                        "hosting",
                        kind == Kind.NGINX ? "nginx" : "apache",
                        "--site",
                        site.toString(),
                        "--root",
                        site.toAbsolutePath().toString(),
                        "--prefix",
                        prefix,
                        "--listen",
                        "127.0.0.1:" + port);
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        return out.toString();
    }
}
