package org.plansite.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.plan.BodyId;
import org.plansite.plan.Plan;

/**
 * Files of one content to take away, side by side.
 *
 * @param content the key of its name in the messages, {@code list}
 * @param page the address of the page with the same content, relative to the site's root, if there is one
 * @param files in the order they are offered
 */
public record Downloads(String content, Optional<String> page, List<File> files) {
    /** The formats that a site can offer. */
    public static final List<String> FORMATS = List.of("xlsx", "docx", "csv", "ics");

    /**
     * A file.
     *
     * @param format the ending of its name, {@code xlsx}
     * @param address relative to the site's root
     */
    public record File(String format, String address) {}

    /** What a clerk of a body takes away from a site, in the formats it offers. */
    public static List<Downloads> of(BodyId body, SiteSettings settings) {
        return offered(
                settings,
                withPage("list", "lists/" + body, "xlsx", "docx", "csv"),
                all("assessment", "assessments/" + body, "docx", "xlsx"),
                all("calendar", "lists/" + body, "ics"));
    }

    /** What the office that keeps a plan takes away. */
    public static List<Downloads> of(Plan plan, SiteSettings settings) {
        return offered(
                settings,
                withPage("tasks", plan.id() + "/tasks", "xlsx", "docx", "csv"),
                all("targets", plan.id() + "/targets", "xlsx", "docx", "csv"),
                all("calendar", plan.id() + "/calendar", "ics"));
    }

    private static List<Downloads> offered(SiteSettings settings, Downloads... all) {
        return Stream.of(all)
                .map(each -> each.in(settings.downloads()))
                .filter(each -> each.page().isPresent() || !each.files().isEmpty())
                .toList();
    }

    private Downloads in(List<String> formats) {
        return new Downloads(
                content,
                page,
                files.stream().filter(file -> formats.contains(file.format())).toList());
    }

    private static Downloads withPage(String content, String stem, String... formats) {
        return new Downloads(content, Optional.of(stem + ".html"), files(stem, formats));
    }

    private static Downloads all(String content, String stem, String... formats) {
        return new Downloads(content, Optional.empty(), files(stem, formats));
    }

    private static List<File> files(String stem, String... formats) {
        return Stream.of(formats)
                .map(format -> new File(format, stem + "." + format))
                .toList();
    }
}
