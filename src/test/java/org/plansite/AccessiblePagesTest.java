package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** What the markup alone tells of every page: languages, titles, landmarks, headings, tables, names. */
class AccessiblePagesTest {
    private static final Predicate<String> HAN = Pattern.compile("\\p{IsHan}").asPredicate();

    /** A run of words, not a name or an abbreviation within Chinese. */
    private static final Predicate<String> ENGLISH =
            Pattern.compile("[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}").asPredicate();

    private static final Predicate<String> ONLY_ENGLISH =
            Pattern.compile("[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}").asPredicate();

    /** A drawing has no text but its name for a voice, and its facts stand beside it. */
    private static final String DRAWING = "svg";

    private final List<String> faults = new ArrayList<>();

    /** So that a voice reads each in its own language. */
    @Test
    void everyWordStandsUnderItsLanguage() {
        for (String path : BuiltSite.pages()) {
            Document page = BuiltSite.page(path);
            String tag = path.startsWith("en/") ? "en" : "zh-Hans";
            expect(page.select("html").attr("lang").equals(tag), path + " is not " + tag);
            page.body()
                    .nodeStream(TextNode.class)
                    .forEach(text -> check(path, text.text(), Objects.requireNonNull(text.parent())));
            for (Element named : page.select("[aria-label], [alt], [placeholder]")) {
                Stream.of("aria-label", "alt", "placeholder").forEach(each -> check(path, named.attr(each), named));
            }
        }
        assertThat(faults).isEmpty();
    }

    private void check(String path, String words, Element element) {
        if (element.closest(DRAWING) == null) {
            boolean chinese = languageAt(element).startsWith("zh");
            boolean misread = HAN.test(words) ? !chinese || ENGLISH.test(words) : chinese && ONLY_ENGLISH.test(words);
            expect(!misread, path + ": <" + element.tagName() + " class=" + element.className() + "> " + words);
        }
    }

    private static String languageAt(Element element) {
        Element marked = element.closest("[lang]");
        return marked == null ? "" : marked.attr("lang");
    }

    @Test
    void everyTitleTellsItsPage() {
        Map<String, String> pages = new HashMap<>();
        for (String path : BuiltSite.pages()) {
            String title = BuiltSite.page(path).title();
            String other = pages.put(title, path);
            expect(!title.isBlank() && other == null, path + " and " + other + ": " + title);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPageHasTheSameLandmarksAndItsHeadingsInOrder() {
        for (String path : BuiltSite.pages()) {
            Document page = BuiltSite.page(path);
            for (String one :
                    List.of("body > header", "main#main", "body > footer", "h1", "main h1", "form[role=search]")) {
                expect(page.select(one).size() == 1, path + " has not one " + one);
            }
            expect(page.body().children().get(0).is("a.skip[href=#main]"), path + " has no way past its head");
            List<String> names = page.select("nav").eachAttr("aria-label");
            expect(Set.copyOf(names).size() == names.size(), path + " has navigations of one name");
            expect(page.select("nav:not([aria-label]):not([aria-labelledby])").isEmpty(), path + " has one without");
            int before = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                boolean seen = heading.closest("template") == null;
                expect(!seen || level <= before + 1, path + ": h" + before + ", then " + heading);
                before = seen ? level : before;
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyTableHasACaptionAndItsHeadsSayWhatTheyHead() {
        for (String path : BuiltSite.pages()) {
            Document page = BuiltSite.page(path);
            for (Element table : page.select("table")) {
                Element caption = table.selectFirst("caption");
                expect(caption != null && !caption.text().isBlank(), path + " has a table without a caption");
                expect(!table.select("thead th").isEmpty(), path + " has a table without a head");
            }
            expect(page.select("th:not([scope])").isEmpty(), path + ": " + page.select("th:not([scope])"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyLinkDrawingAndControlHasAName() {
        for (String path : BuiltSite.pages()) {
            Document page = BuiltSite.page(path).clone();
            page.select("template").remove();
            for (Element link : page.select("a[href], button, summary")) {
                expect(!link.text().isBlank() || link.hasAttr("aria-label"), path + ": " + link);
            }
            for (Element drawing : page.select("svg")) {
                boolean named =
                        drawing.hasAttr("aria-label") && drawing.attr("role").matches("img|group");
                expect(named || drawing.hasAttr("aria-hidden"), path + " has a drawing without a name");
            }
            for (Element field : page.select("input, select, textarea")) {
                boolean labelled = !page.select("label[for=" + field.id() + "]").isEmpty();
                expect(labelled, path + ": " + field);
            }
            for (Element scroller : page.select("[tabindex=0]")) {
                boolean named = scroller.hasAttr("aria-labelledby") || scroller.hasAttr("aria-label");
                expect(named && scroller.hasAttr("role"), path + ": " + scroller.tagName() + " without a name");
            }
        }
        assertThat(faults).isEmpty();
    }

    private void expect(boolean kept, String otherwise) {
        if (!kept) {
            faults.add(otherwise);
        }
    }
}
