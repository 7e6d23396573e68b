package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The W3C's Nu Html Checker finds nothing wrong in any page, style sheet or drawing of the site. */
class HtmlValidityTest {
    /** A file read from a folder has no origin for the checker, so that 'self' allows it nothing; browsers know better. */
    private static final String OF_NO_ORIGIN = "Resource violates Content Security Policy (meta tag): external ";

    /** The checker takes a block of data for a script; browsers run none, and {@link BrowserTest} hears no complaint. */
    private static final String INLINE = "Inline script violates Content Security Policy (meta tag): ";

    /** How the only block of data of a page begins, at the start of a line. */
    private static final String DATA = "<script type=\"application/ld+json\">";

    private static final String HTML5 = "http://s.validator.nu/html5.rnc";

    private final Complaints complaints = new Complaints();
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);

    @BeforeEach
    void setUpChecker() throws Exception {
        checker.setUpMainSchema(HTML5, complaints);
        checker.setUpValidatorAndParsers(complaints, false, false);
        checker.setAllowCss(true);
    }

    /** All of them: the checker takes some twenty milliseconds for a page. */
    @Test
    void everyPageIsValid() throws IOException, SAXException {
        assertThat(BuiltSite.pages()).hasSizeGreaterThan(400);
        for (String page : BuiltSite.pages()) {
            complaints.file = page;
            checker.checkHtmlFile(BuiltSite.folder().resolve(page).toFile(), true);
        }
        assertThat(complaints.all()).isEmpty();
    }

    @Test
    void everyPageWithTablesIsValid(@TempDir Path folder) throws IOException, SAXException {
        Path site = PlanTablesTest.built(folder);
        for (String page : BuiltSite.read(site).keySet()) {
            if (page.startsWith("qinghe-shuiwu/") && page.endsWith(".html")) {
                complaints.file = page;
                checker.checkHtmlFile(site.resolve(page).toFile(), true);
            }
        }
        assertThat(complaints.all()).isEmpty();
    }

    /** A site with little in it has other pages: no findings, one language, a known address, a previous edition. */
    @Test
    void everyPageOfASmallSiteIsValid(@TempDir Path folder) throws IOException, SAXException {
        SmallContent content = SmallContent.copiedTo(folder.resolve("content"))
                .reissued(List.of(
                        new String[] {"3000亩以上", "4000亩左右"},
                        new String[] {"（镇水务站、镇发展办）", "（镇水务站）"},
                        new String[] {"2.西村滴灌示范项目。建设滴灌示范田500亩。\n", ""}));
        Optional<Path> previous = Optional.of(SmallContent.ORIGINAL);
        Path site = folder.resolve("site");
        new Build(content.folder(), Path.of("templates"), site, Optional.empty(), previous).run(new Timings());
        assertThat(site.resolve("changes.html")).exists();
        for (String page : BuiltSite.read(site).keySet()) {
            if (page.endsWith(".html")) {
                complaints.file = page;
                checker.checkHtmlFile(site.resolve(page).toFile(), true);
            }
        }
        assertThat(complaints.all()).isEmpty();
    }

    /** The pages that have something to show of reports, which the public site has not. */
    @Test
    void everyPageWithReportsIsValid() throws IOException, SAXException {
        int checked = 0;
        for (Map.Entry<String, byte[]> file : ReportedSite.files().entrySet()) {
            byte[] without = BuiltSite.files().getOrDefault(file.getKey(), new byte[0]);
            if (file.getKey().endsWith(".html") && !Arrays.equals(file.getValue(), without)) {
                complaints.file = file.getKey();
                checker.checkHtmlFile(ReportedSite.FOLDER.resolve(file.getKey()).toFile(), true);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(50);
        assertThat(complaints.all()).isEmpty();
    }

    /** A library has shared pages of its own, and a front page for each plan. */
    @Test
    void everyPageOfALibraryIsValid() throws IOException, SAXException {
        for (String page : BuiltLibrary.files().keySet()) {
            if (page.endsWith(".html")) {
                complaints.file = page;
                checker.checkHtmlFile(BuiltLibrary.FOLDER.resolve(page).toFile(), true);
            }
        }
        assertThat(complaints.all()).isEmpty();
    }

    @Test
    void everyStyleSheetIsValid() throws IOException, SAXException {
        List<String> sheets = filesEndingIn(".css");
        assertThat(sheets).isNotEmpty();
        for (String sheet : sheets) {
            complaints.file = sheet;
            checker.checkCssFile(BuiltSite.folder().resolve(sheet).toFile(), true);
        }
        assertThat(complaints.all()).isEmpty();
    }

    /** The checker takes a drawing only as part of a page. */
    @Test
    void everyDrawingIsValid() throws IOException, SAXException {
        List<String> drawings = filesEndingIn(".svg");
        assertThat(drawings).isNotEmpty();
        for (String drawing : drawings) {
            complaints.file = drawing;
            String page = "<!DOCTYPE html><html lang=\"zh\"><title>drawing</title>"
                    + Files.readString(BuiltSite.folder().resolve(drawing));
            checker.checkHtmlInputSource(new InputSource(new StringReader(page)));
        }
        assertThat(complaints.all()).isEmpty();
    }

    private static List<String> filesEndingIn(String ending) {
        return BuiltSite.files().keySet().stream()
                .filter(path -> path.endsWith(ending))
                .toList();
    }

    /** What the checker says, with page and place; its warnings count like its errors. */
    private static final class Complaints implements ErrorHandler {
        private final Map<String, List<String>> places = new LinkedHashMap<>();
        private String file = "";

        @Override
        public void warning(SAXParseException warning) {
            add("warning", warning);
        }

        @Override
        public void error(SAXParseException error) {
            add("error", error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            add("error", error);
        }

        /** Pages share templates: the same words on many pages are one complaint, with the first place. */
        private void add(String kind, SAXParseException complaint) {
            String words = String.valueOf(complaint.getMessage());
            if (words.startsWith(OF_NO_ORIGIN) && words.contains("assets/")) {
                return;
            }
            if (words.startsWith(INLINE) && complaint.getColumnNumber() == DATA.length()) {
                return;
            }
            String place = "%s:%d:%d".formatted(file, complaint.getLineNumber(), complaint.getColumnNumber());
            places.computeIfAbsent(kind + ": " + complaint.getMessage(), message -> new ArrayList<>())
                    .add(place);
        }

        List<String> all() {
            return places.entrySet().stream()
                    .map(each -> each.getValue().get(0) + ": " + each.getKey() + " ("
                            + each.getValue().size() + " times)")
                    .toList();
        }
    }
}
