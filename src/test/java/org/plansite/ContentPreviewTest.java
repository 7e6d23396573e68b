package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.serve.PreviewServer;
import org.plansite.serve.RawClient;
import org.plansite.serve.RawClient.Reply;
import org.plansite.serve.SiteSource;
import org.plansite.serve.Snapshot;
import org.plansite.site.MediaTypes;

/** The preview of a small site is what a build would publish, after each edit anew. */
class ContentPreviewTest {
    private static final String SECTION = "/qinghe-2023/1.2.html";
    private static final Pattern SHEET = Pattern.compile("href=\"([^\"]*assets/plansite[^\"]*\\.css)\"");
    private static final Pattern SCRIPT =
            Pattern.compile("<script src=\"/\\.plansite/reload\\.js\\?[^\"]*\"></script>");

    /** What publishing adds to a site: its marker, its list of files, their compressed twins. */
    private static final Set<String> OF_PUBLISHING = Set.of(".plansite", "SHA256SUMS");

    @Test
    void everyFileIsWhatABuildPublishes(@TempDir Path folder) throws IOException, InterruptedException {
        try (EditedSite site = EditedSite.in(folder)) {
            RawClient client = client(site);
            Path output = folder.resolve("site");
            new Build(site.content(), site.templates(), output, Optional.empty()).run(new Timings());
            SortedMap<String, byte[]> published = BuiltSite.read(output);
            published.keySet().removeIf(path -> OF_PUBLISHING.contains(path) || path.endsWith(".gz"));

            assertThat(published).hasSizeGreaterThan(50);
            published.forEach((path, bytes) -> {
                Reply reply = client.get("/" + path);
                assertThat(reply.status()).as(path).isEqualTo(200);
                assertThat(reply.header("content-type")).as(path).isEqualTo(MediaTypes.of(path));
                assertThat(MediaTypes.of(path)).as(path).isNotEqualTo(MediaTypes.UNKNOWN);
                assertThat(path.endsWith(".html") ? withoutScript(reply) : reply.bytes())
                        .as(path)
                        .isEqualTo(bytes);
            });
        }
    }

    /** The page without the script of the preview, which it must have. */
    private static byte[] withoutScript(Reply reply) {
        String html = new String(reply.bytes(), StandardCharsets.ISO_8859_1);
        Matcher script = SCRIPT.matcher(html);
        assertThat(script.find()).isTrue();
        return script.replaceFirst("").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void anEditOfSettingsVocabularyAndWordsIsShown(@TempDir Path folder) throws IOException, InterruptedException {
        try (EditedSite site = EditedSite.in(folder)) {
            RawClient client = client(site);
            EditedSite.edit(site.content().resolve("site.yaml"), "title: 青河镇节水", "title: 青河镇惜水");
            client.await("/", reply -> reply.text().contains("青河镇惜水"));

            EditedSite.edit(site.content().resolve("vocabulary/agencies.yaml"), "镇水务站", "镇水利站");
            client.await(
                    "/agencies/", reply -> reply.status() == 500 || reply.text().contains("镇水利站"));
            EditedSite.edit(site.content().resolve("vocabulary/agencies.yaml"), "镇水利站", "镇水务站");
            client.await("/agencies/", reply -> reply.text().contains("镇水务站"));

            EditedSite.edit(site.content().resolve("plans/qinghe-2023/01-chapter.md"), "把节水放在首位", "把惜水放在首位");
            Reply page = client.await(SECTION, reply -> reply.text().contains("把惜水放在首位"));
            assertThat(page.status()).isEqualTo(200);
        }
    }

    @Test
    void wordsThatAreNoLongerThoseOfTheSourceAreShownWithARemark(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (EditedSite site = EditedSite.in(folder)) {
            RawClient client = client(site);
            EditedSite.edit(site.content().resolve("plans/qinghe-2023/01-chapter.md"), "把节水放在首位", "把惜水放在首位");
            client.await(SECTION, reply -> reply.text().contains("把惜水放在首位"));
            assertThat(client.get("/.plansite/wait?token=x&edition=0&lang=zh-Hans")
                            .text())
                    .contains("01-chapter.md:10:2: error: the content says");
        }
    }

    @Test
    void anEditOfAStyleOrATemplateIsShown(@TempDir Path folder) throws IOException, InterruptedException {
        try (EditedSite site = EditedSite.in(folder)) {
            RawClient client = client(site);
            EditedSite.edit(site.templates().resolve("assets/plansite.css"), "/* 2 Page */", "/* 2 Edited */");
            client.await("/", page -> client.get(sheet(page)).text().contains("/* 2 Edited */"));
            EditedSite.edit(
                    site.templates().resolve("layout.ftlh"),
                    "<footer class=\"foot\">",
                    "<footer class=\"foot edited\">");
            client.await("/", page -> page.text().contains("foot edited"));
        }
    }

    private static String sheet(Reply page) {
        Matcher sheet = SHEET.matcher(page.text());
        assertThat(sheet.find()).isTrue();
        return "/" + sheet.group(1);
    }

    @Test
    void aBrokenTemplateIsToldWithItsPlaceAndTheLastGoodPageStays(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (EditedSite site = EditedSite.in(folder)) {
            RawClient client = client(site);
            assertThat(client.get(SECTION).status()).isEqualTo(200);
            Path template = site.templates().resolve("unit.ftlh");
            String good = Files.readString(template);

            Files.writeString(template, "${noSuchWord}\n" + good);
            Reply failed = client.await(SECTION, reply -> reply.status() == 500);
            assertThat(failed.text()).contains("templates/unit.ftlh:1:3", "noSuchWord");
            assertThat(client.get("/").status())
                    .as("a page of another template")
                    .isEqualTo(200);
            assertThat(client.get("/.plansite/last-good" + SECTION).text()).contains("把节水放在首位");

            Files.writeString(template, "<#if open\n" + good);
            client.await("/", reply -> reply.status() == 500 && reply.text().contains("templates/unit.ftlh:"));
            assertThat(client.get("/.plansite/last-good" + SECTION).text()).contains("把节水放在首位");

            Files.writeString(template, good);
            client.await(SECTION, reply -> reply.status() == 200 && reply.text().contains("把节水放在首位"));
        }
    }

    @Test
    void whatIsWrongWithTheContentIsToldAtOnceWithTheLine(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (EditedSite site = EditedSite.in(folder)) {
            RawClient client = client(site);
            Path settings = site.content().resolve("site.yaml");
            String good = Files.readString(settings);
            Files.writeString(settings, "title: <script>alert(1)</script>\nbase: <b>\nas-of: 昨天\n");
            Reply failed = client.await("/", reply -> reply.status() == 500);
            assertThat(failed.text())
                    .contains("site.yaml:2:7", "site.yaml:3:8", "“昨天” is no date", "as-of: <mark>昨</mark>天")
                    .contains("base: <mark>&lt;</mark>b&gt;")
                    .doesNotContain("<b>", "<script>");
            Files.delete(settings);
            client.await("/", reply -> reply.text().contains("the file is missing"));
            Files.writeString(settings, good);
            client.await("/", reply -> reply.status() == 200);
        }
    }

    @Test
    void nothingIsWritten(@TempDir Path folder) throws IOException, InterruptedException {
        try (EditedSite site = EditedSite.in(folder)) {
            Snapshot before = Snapshot.of(List.of(folder));
            RawClient client = client(site);
            assertThat(client.get("/search.html").status()).isEqualTo(200);
            assertThat(client.get("/search/head.js").status()).isEqualTo(200);
            assertThat(Snapshot.of(List.of(folder))).isEqualTo(before);
        }
    }

    @Test
    void aPreviousEditionIsComparedAndWatched(@TempDir Path folder) throws IOException, InterruptedException {
        Path content = folder.resolve("content");
        Path previous = folder.resolve("previous");
        SmallContent.copiedTo(content);
        SmallContent.copiedTo(previous).reissued(List.<String[]>of(new String[] {"把节水放在首位", "把节水放在第一位"}));
        SiteSource source =
                EditedSite.unrehearsed(new ContentPreview(content, Path.of("templates"), Optional.of(previous)));
        try (PreviewServer server = PreviewServer.start(source, 0, new EditedSite.Deaf())) {
            RawClient client = new RawClient(server.address());
            assertThat(client.get("/changes.html").text()).contains("第一");
            new SmallContent(previous).reissued(List.<String[]>of(new String[] {"把节水放在第一位", "把节水放在头等"}));
            client.await("/changes.html", reply -> reply.text().contains("头等"));
        }
    }

    private static RawClient client(EditedSite site) {
        return new RawClient(site.server().address());
    }
}
