package org.plansite.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.document.RecordedSource;

/**
 * Writes {@code plan.yaml}: what the import knows is set, everything else in the file stays as a clerk wrote it, with its
 * comments.
 */
final class PlanFile {
    private static final Pattern TOP_KEY = Pattern.compile("([A-Za-z][\\w-]*):.*", Pattern.DOTALL);
    private static final String NEW =
            "status: 现行\nsupplements: []\n" + "# 导入后还没有人核对过；照 import-report.md 核对完毕后，删去下一行\ndraft: true\n";

    /** Not even a likely date: the site would show it as the plan's. The build asks for it. */
    private static final String NO_DATE = "";

    private PlanFile() {}

    /**
     * The file's text.
     *
     * @param planId stands for a title that was not found
     * @param sourceName the name of the file that was imported
     * @param before the text of the file as it was; empty when there was none
     */
    static String write(
            ImportedPlan.Head head, String planId, String sourceName, RecordedSource source, String before) {
        Map<String, String> known = new LinkedHashMap<>();
        put(known, "title", head.title(), planId, before);
        put(known, "issuer", head.issuer(), "（未载明）", before);
        put(known, "date", head.date(), NO_DATE, before);
        known.put(
                "source",
                "source:\n  name: " + quoted(sourceName) + "\n  sha256: " + quoted(source.sha256()) + "\n  characters: "
                        + source.characters() + "\n");
        return before.isBlank() ? String.join("", known.values()) + NEW : replaced(before, known);
    }

    /** What was not found stays as a clerk wrote it, or is a placeholder that says so. */
    private static void put(Map<String, String> known, String key, String value, String placeholder, String before) {
        if (!value.isEmpty()) {
            known.put(key, key + ": " + quoted(value) + "\n");
        } else if (!before.contains("\n" + key + ":") && !before.startsWith(key + ":")) {
            known.put(key, key + ": " + quoted(placeholder) + "  # 待核：原文没有写明，请照公布的情况填写\n");
        }
    }

    private static String replaced(String before, Map<String, String> known) {
        StringBuilder text = new StringBuilder();
        Map<String, String> missing = new LinkedHashMap<>(known);
        for (String part : parts(before)) {
            Matcher key = TOP_KEY.matcher(part);
            String replacement = key.matches() ? missing.remove(key.group(1)) : null;
            text.append(replacement == null ? part : replacement);
        }
        return String.join("", missing.values()) + text;
    }

    /** The text cut before each line that does not go on with the key above it. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String line : text.split("(?<=\n)")) {
            boolean goesOn = !parts.isEmpty() && (line.startsWith(" ") || line.startsWith("-"));
            if (goesOn) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + line);
            } else {
                parts.add(line.endsWith("\n") ? line : line + "\n");
            }
        }
        return parts;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
