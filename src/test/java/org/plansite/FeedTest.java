package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The feeds as a reader of feeds takes them: valid, with ids that stay, leading to pages that exist. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedTest {
    private static final String BASE = "https://www.example.org/qinghe/";
    private static final Path SCHEMA = Path.of("src/test/resources/org/plansite/export/atom.rnc");

    private SortedMap<String, byte[]> here;
    private SortedMap<String, byte[]> there;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void buildSmallSites(@TempDir Path folder) throws IOException {
        here = compared(folder.resolve("here"), "");
        there = compared(folder.resolve("there"), "base: " + BASE);
    }

    @Test
    void everyFeedIsValid() throws IOException, SAXException {
        assertThat(feeds(BuiltSite.files())).hasSizeGreaterThan(60);
        assertValid(BuiltSite.files());
        assertValid(here);
        assertValid(there);
    }

    @Test
    void withoutAPreviousEditionAFeedSaysThatThePlanWasIssued() {
        Document feed = feed(BuiltSite.files(), "lists/qu-shuiwuju.atom");
        assertThat(feed.select("entry")).hasSize(1);
        assertThat(feed.select("entry > title").text()).isEqualTo("《天津市滨海新区碳达峰实施方案》印发");
        assertThat(feed.select("entry > updated").text()).isEqualTo("2023-07-22T00:00:00+08:00");
        assertThat(feed.select("entry > summary").text()).endsWith("本单位的责任条目 5 项。");
        assertThat(feed.select("entry > link").attr("href")).isEqualTo("../lists/qu-shuiwuju.html");
    }

    /** As many feeds as bodies that answer for something; each is offered by the body's page, the site's by every page. */
    @Test
    void everyBodyThatAnswersHasAFeed() {
        Set<String> offered = new HashSet<>();
        for (String page : BuiltSite.pages()) {
            List<String> feeds = BuiltSite.page(page)
                    .select("head link[type=application/atom+xml]")
                    .eachAttr("href");
            if (!page.equals("404.html")) {
                assertThat(feeds).as(page).isNotEmpty();
            }
            if (page.startsWith("agencies/")) {
                feeds.stream().skip(1).forEach(feed -> offered.add(feed.replaceFirst("^\\.\\./", "")));
            }
        }
        Set<String> written = new HashSet<>(feeds(BuiltSite.files()).keySet());
        written.remove("feed.atom");
        assertThat(offered).isEqualTo(written);
    }

    @Test
    void everyChangeIsAnEntryAndLeadsToItsPlace() {
        Document feed = feed(here, "feed.atom");
        assertThat(feed.select("entry > title").eachText())
                .containsExactly(
                        "印发通知和引言 文字改动：青河镇人民政府关于印发青河镇节水实施方案的通知",
                        "二（一）1 目标变动：高效节水灌溉面积",
                        "二（一）1 文字改动：推广高效节水灌溉",
                        "二（一）2 不再列单位：镇发展办",
                        "《青河镇节水实施方案》印发");
        assertThat(feed.select("entry > summary").get(1).wholeText())
                .isEqualTo("数值：3000亩 → 4000亩\n原：高效节水灌溉面积达到3000亩以上\n现：高效节水灌溉面积达到4000亩以上");
        Document page = Jsoup.parse(text(here, "changes.html"));
        for (Element link : feed.select("entry > link[href*=#]")) {
            assertThat(page.getElementById(link.attr("href").replace("changes.html#", "")))
                    .as(link.attr("href"))
                    .isNotNull();
        }
        assertThat(feed.select("entry > updated").eachText()).containsOnly("2024-06-01T00:00:00+08:00");
    }

    @Test
    void theFeedOfABodyHasOnlyWhatConcernsIt() {
        assertThat(feed(here, "lists/zhen-shuiwuzhan.atom")
                        .select("entry > category")
                        .eachAttr("term"))
                .containsExactly("target-changed", "unit-reworded", "body-removed", "issued");
        assertThat(feed(here, "lists/dongcun.atom").select("entry > category").eachAttr("term"))
                .containsExactly("target-changed", "unit-reworded", "issued");
    }

    /** The RFC: an id must not change when a feed is moved. */
    @Test
    void idsDoNotChangeWithTheAddressAndNeverStandTwice() {
        for (String path : feeds(here).keySet()) {
            assertThat(feed(here, path).select("id").eachText())
                    .doesNotHaveDuplicates()
                    .isEqualTo(feed(there, path).select("id").eachText());
        }
        assertThat(feed(there, "lists/dongcun.atom").select("link[rel=self]").attr("href"))
                .isEqualTo(BASE + "lists/dongcun.atom");
    }

    /** The site of a new edition of the small plan; {@code base} is the line of its settings that says where it stands. */
    private static SortedMap<String, byte[]> compared(Path folder, String base) throws IOException {
        SmallContent next = SmallContent.copiedTo(folder.resolve("content"))
                .reissued(List.of(
                        new String[] {"2023年5月8日", "2024年6月1日"},
                        new String[] {"3000亩以上", "4000亩以上"},
                        new String[] {"（镇水务站、镇发展办）", "（镇水务站）"}))
                .replace("site.yaml", "base: https://www.example.org/water/", base);
        Path site = folder.resolve("site");
        Optional<Path> previous = Optional.of(SmallContent.ORIGINAL);
        new Build(next.folder(), Path.of("templates"), site, Optional.empty(), previous).run(new Timings());
        return BuiltSite.read(site);
    }

    private void assertValid(Map<String, byte[]> site) throws IOException, SAXException {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Complaints());
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        assertThat(driver.loadSchema(new InputSource(SCHEMA.toUri().toString())))
                .as(complaints.toString())
                .isTrue();
        for (Map.Entry<String, byte[]> feed : feeds(site).entrySet()) {
            InputSource source = new InputSource(new ByteArrayInputStream(feed.getValue()));
            source.setSystemId(feed.getKey());
            driver.validate(source);
        }
        assertThat(complaints).isEmpty();
    }

    private static Map<String, byte[]> feeds(Map<String, byte[]> site) {
        Map<String, byte[]> feeds = new TreeMap<>(site);
        feeds.keySet().removeIf(path -> !path.endsWith(".atom"));
        return feeds;
    }

    private static Document feed(Map<String, byte[]> site, String path) {
        return Jsoup.parse(text(site, path), "", Parser.xmlParser());
    }

    private static String text(Map<String, byte[]> site, String path) {
        return new String(Objects.requireNonNull(site.get(path), path), StandardCharsets.UTF_8);
    }

    /** Keeps what the validator says. */
    private final class Complaints implements ErrorHandler {
        @Override
        public void warning(SAXParseException complaint) {
            error(complaint);
        }

        @Override
        public void error(SAXParseException complaint) {
            complaints.add(complaint.getSystemId() + ":" + complaint.getLineNumber() + ": " + complaint.getMessage());
        }

        @Override
        public void fatalError(SAXParseException complaint) {
            error(complaint);
        }
    }
}
