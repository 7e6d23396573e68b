package org.plansite.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Says whether a file of the site is well formed and holds no markup, script or formula that came from content. */
public final class Inspection {
    /** A name no page has; what the content says with it must never be more than words. */
    static final String MARK = "x7q";

    private Inspection() {}

    /** What is wrong with a file; nothing, if all is well. */
    public static List<String> of(String path, byte[] bytes) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html" -> HtmlFile.faults(text(bytes));
            case "xml", "atom", "svg" -> XmlFile.faults(bytes);
            case "xlsx", "docx" -> OfficeFile.faults(bytes);
            case "json" -> JsonText.faults(text(bytes));
            case "js" -> path.startsWith("search/") ? JsonText.faultsOfShard(text(bytes)) : List.of();
            case "csv" -> CsvText.faults(text(bytes));
            case "ics" -> IcsText.faults(text(bytes));
            default -> List.of();
        };
    }

    static boolean isMarked(String name) {
        return name.toLowerCase(Locale.ROOT).contains(MARK);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
