package org.plansite.site;

import java.util.List;
import java.util.stream.Stream;
import org.plansite.plan.BodyId;
import org.plansite.plan.Plan;

/**
 * Files of one content to take away, side by side.
 *
 * @param content the key of its name in the messages, {@code list}
 * @param files in the order they are offered
 */
public record Downloads(String content, List<File> files) {

    /**
     * A file.
     *
     * @param format the ending of its name, {@code xlsx}
     * @param address relative to the site's root
     */
    public record File(String format, String address) {}

    /** What a clerk of a body takes away. */
    public static List<Downloads> of(BodyId body) {
        return List.of(
                all("list", "lists/" + body, "xlsx", "docx", "csv"),
                all("assessment", "assessments/" + body, "docx", "xlsx"),
                all("calendar", "lists/" + body, "ics"));
    }

    /** What the office that keeps a plan takes away. */
    public static List<Downloads> of(Plan plan) {
        return List.of(
                all("tasks", plan.id() + "/tasks", "xlsx", "docx", "csv"),
                all("targets", plan.id() + "/targets", "xlsx", "docx", "csv"),
                all("calendar", plan.id() + "/calendar", "ics"));
    }

    private static Downloads all(String content, String stem, String... formats) {
        return new Downloads(
                content,
                Stream.of(formats)
                        .map(format -> new File(format, stem + "." + format))
                        .toList());
    }
}
