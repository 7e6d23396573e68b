package org.plansite;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plansite.document.YamlFields;
import org.plansite.document.YamlNode;
import org.plansite.site.Downloads;
import org.plansite.site.Messages;
import org.plansite.site.SiteSettings;
import org.plansite.source.CalendarDay;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/**
 * Reads {@code content/site.yaml}.
 *
 * <pre>
 * title: 天津市滨海新区碳达峰实施方案知识站
 * title-en: Binhai carbon peaking plan
 * base: https://example.org/plansite/
 * as-of: 2026-11-22
 * languages: [zh-Hans, en]
 * downloads: [xlsx, docx, csv, ics]
 * </pre>
 */
final class SiteFile {
    private static final List<String> DEFAULT_LANGUAGES = List.of("zh-Hans");

    private static final String TITLE_EN = "title-en";
    private static final String DOWNLOADS = "downloads";

    private SiteFile() {}

    /**
     * The settings the file declares.
     *
     * @throws org.plansite.source.InputException with everything that is missing or cannot be used
     */
    static SiteSettings read(SourceFile file) {
        DiagnosticLog log = new DiagnosticLog();
        YamlFields fields = YamlFields.of(file, log, "title", TITLE_EN, "base", "as-of", "languages", DOWNLOADS);
        String title = fields.string("title");
        Optional<String> base = fields.optionalString("base");
        if (base.isPresent() && !isBase(base.get())) {
            log.report(Problem.BAD_BASE_ADDRESS, fields.where("base"), base.get());
        }
        String asOf = fields.string("as-of");
        if (!asOf.isEmpty() && !isDate(asOf)) {
            log.report(Problem.BAD_DATE, fields.where("as-of"), asOf);
        }
        for (YamlNode.Scalar language : fields.scalars("languages")) {
            if (!Messages.speaks(language.text())) {
                log.report(Problem.UNKNOWN_LANGUAGE, language.where(), language.text());
            }
        }
        for (YamlNode.Scalar format : fields.scalars(DOWNLOADS)) {
            if (!Downloads.FORMATS.contains(format.text())) {
                log.report(Problem.UNKNOWN_FORMAT, format.where(), format.text());
            }
        }
        List<String> languages = fields.strings("languages");
        Optional<String> english = fields.optionalString(TITLE_EN);
        log.stopIfErrors();
        return new SiteSettings(
                title,
                base,
                asOf,
                languages.isEmpty() ? DEFAULT_LANGUAGES : languages,
                english.map(words -> Map.of("en", words)).orElse(Map.of()),
                fields.has(DOWNLOADS) ? fields.strings(DOWNLOADS) : Downloads.FORMATS,
                Optional.empty());
    }

    private static boolean isBase(String address) {
        try {
            URI uri = new URI(address);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && address.endsWith("/");
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            CalendarDay.parse(text);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }
}
