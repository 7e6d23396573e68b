package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.site.DataPage;
import org.plansite.site.Page;
import org.plansite.site.SiteBuilder;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;
import org.plansite.source.Problem;

/** The whole way from the project's content to a folder of files, and what stops it. */
class BuildTest {
    private static final String PLAN = "binhai-2023/";

    @TempDir
    private Path folder;

    private Path content;
    private Path templates;
    private Path output;

    @BeforeEach
    void copyInput() throws IOException {
        content = copy("content");
        templates = copy("templates");
        output = folder.resolve("out/site");
    }

    @Test
    void everyUnitBodyIndicatorAndYearHasItsPage() throws IOException {
        assertThat(pages(PLAN)).hasSize(1 + 6 + 24 + 44 + 10 + 2 + 1);
        assertThat(pages("agencies/")).hasSize(rows("agencies").size() + 1);
        assertThat(pages("indicators/")).hasSize(rows("indicators").size() + 1);
        long spans = rows("years").stream()
                .map(row -> row.get("year_from") + "-" + row.get("year_to"))
                .distinct()
                .count();
        assertThat((long) pages("years/").size()).isEqualTo(spans + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units",
                "sentences",
                "agencies",
                "responsibilities",
                "indicators",
                "targets",
                "years",
                "projects",
                "citations",
                "findings"
            })
    void everyRowOfTheDataLeadsToItsPlaceInTheSite(String table) throws IOException {
        List<String> urls = rows(table).stream()
                .map(row -> row.get("url").asText())
                .distinct()
                .toList();
        assertThat(urls).isNotEmpty();
        for (String url : urls) {
            String[] parts = url.split("#");
            assertThat(BuiltSite.files()).containsKey(parts[0]);
            if (parts.length > 1) {
                assertThat(text(parts[0])).as(url).contains(" id=\"" + parts[1] + "\"");
            }
        }
    }

    @Test
    void theDataPageDescribesTheFilesAsTheyAre() throws IOException {
        Content read = Content.read(content, new Timings());
        DataPage dataPage = SiteBuilder.build(read.plans(), read.settings()).pages().stream()
                .map(Page::model)
                .filter(DataPage.class::isInstance)
                .map(DataPage.class::cast)
                .findFirst()
                .orElseThrow();
        for (DataPage.File file : dataPage.files()) {
            String header =
                    text("data/" + file.name() + ".csv").lines().findFirst().orElseThrow();
            assertThat("\uFEFF" + String.join(",", file.columns())).isEqualTo(header);
            assertThat(file.rows()).as(file.name()).isEqualTo(rows(file.name()).size());
        }
    }

    @Test
    void everySentenceStandsOnItsPage() throws IOException {
        Map<String, Document> pages = new HashMap<>();
        for (JsonNode row : rows("sentences")) {
            String[] url = row.get("url").asText().split("#");
            Document page = pages.computeIfAbsent(url[0], path -> Jsoup.parse(text(path)));
            String words = page.getElementsByAttributeValue("id", url[1]).stream()
                    .map(Element::wholeText)
                    .collect(Collectors.joining())
                    .replaceAll("\\s", "");
            assertThat(words)
                    .as(String.join("#", url))
                    .contains(row.get("text").asText().replaceAll("\\s", ""));
        }
    }

    @Test
    void twoBuildsGiveTheSameBytesUnderAnyLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertSame(BuiltSite.build(output), BuiltSite.files());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void withABaseAddressThereIsAMapOfAllPages() throws IOException {
        Path file = content.resolve("site.yaml");
        Files.writeString(file, Files.readString(file) + "\nbase: https://www.example.org/plan/\n");
        build();

        String map = Files.readString(output.resolve("sitemap.xml"));
        assertThat(map)
                .contains("<loc>https://www.example.org/plan/index.html</loc>")
                .contains("<loc>https://www.example.org/plan/binhai-2023/3.2.1.html</loc>")
                .doesNotContain("404.html");
        assertThat(Files.readString(output.resolve("robots.txt")))
                .contains("Sitemap: https://www.example.org/plan/sitemap.xml");
        assertThat(Files.readString(output.resolve("years/2025.html")))
                .contains("<link rel=\"canonical\" href=\"https://www.example.org/plan/years/2025.html\">");
    }

    @Test
    void withoutABaseAddressThereIsNone() {
        assertThat(BuiltSite.files()).containsKey("robots.txt").doesNotContainKey("sitemap.xml");
    }

    @Test
    void aBrokenLinkInATemplateLeavesTheOldSite() throws IOException {
        oldSite();
        replace("layout.ftlh", "</main>", "<a href=\"nowhere.html\">x</a></main>");
        assertThat(complaints()).extracting(Diagnostic::problem).contains(Problem.LINK_BROKEN);
        assertOldSiteStands();
    }

    @Test
    void aBrokenTemplateLeavesTheOldSite() throws IOException {
        oldSite();
        Files.writeString(templates.resolve("year.ftlh"), "<#if page>${page.nothing}");
        assertThat(complaints()).allSatisfy(complaint -> {
            assertThat(complaint.problem()).isEqualTo(Problem.TEMPLATE_BROKEN);
            assertThat(complaint.where().file()).endsWith("year.ftlh");
            assertThat(complaint.where().line()).isPositive();
        });
        assertOldSiteStands();
    }

    @Test
    void aTemplateThatAsksForNothingThereLeavesTheOldSite() throws IOException {
        oldSite();
        Files.writeString(templates.resolve("year.ftlh"), "\n${page.nothing}");
        assertThat(complaints())
                .singleElement()
                .satisfies(complaint ->
                        assertThat(complaint.toString()).startsWith(templates + "/year.ftlh:2:3: error: "));
        assertOldSiteStands();
    }

    @Test
    void twoPagesAtOneAddressAreRefused() throws IOException {
        oldSite();
        Path file = content.resolve("vocabulary/agencies.yaml");
        Files.writeString(
                file, Files.readString(file) + "\n- {id: qu-xin, name: 某单位, kind: other, redirects: [qu-shuiwuju]}\n");
        assertThat(complaints()).extracting(Diagnostic::problem).contains(Problem.DUPLICATE_ID);
        assertOldSiteStands();
    }

    @Test
    void anOutputFolderAroundTheInputIsRefused() {
        Build build = new Build(content, templates, folder, Optional.empty());
        assertThat(catchThrowableOfType(InputException.class, () -> build.run(new Timings()))
                        .diagnostics())
                .extracting(Diagnostic::problem)
                .containsExactly(Problem.OUTPUT_HOLDS_INPUT, Problem.OUTPUT_HOLDS_INPUT);
    }

    private void oldSite() {
        build();
    }

    private void assertOldSiteStands() {
        assertSame(BuiltSite.read(output), BuiltSite.files());
        assertThat(output.resolveSibling(".site.releases/next")).doesNotExist();
    }

    private void build() {
        new Build(content, templates, output, Optional.empty()).run(new Timings());
    }

    private List<Diagnostic> complaints() {
        return catchThrowableOfType(InputException.class, this::build).diagnostics();
    }

    private void replace(String template, String words, String others) throws IOException {
        Path file = templates.resolve(template);
        String text = Files.readString(file);
        assertThat(text).contains(words);
        Files.writeString(file, text.replace(words, others));
    }

    private Path copy(String name) throws IOException {
        Path from = Path.of(name);
        Path to = folder.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }

    private static void assertSame(SortedMap<String, byte[]> files, SortedMap<String, byte[]> expected) {
        assertThat(files.keySet()).isEqualTo(expected.keySet());
        files.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.get(path)));
    }

    private static List<String> pages(String folder) {
        return BuiltSite.files().keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(".html"))
                .toList();
    }

    private static String text(String path) {
        return new String(BuiltSite.files().getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    private static List<JsonNode> rows(String table) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        new ObjectMapper()
                .readTree(BuiltSite.files().get("data/" + table + ".json"))
                .forEach(rows::add);
        return rows;
    }
}
