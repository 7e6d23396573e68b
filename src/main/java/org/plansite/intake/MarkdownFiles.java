package org.plansite.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plansite.document.Block;
import org.plansite.document.Document;
import org.plansite.document.Label;
import org.plansite.document.Label.Kind;
import org.plansite.document.MarkdownWriter;

/**
 * Spreads a document over files that a clerk can overlook: the notice, each chapter, and each section of a chapter
 * whose sections hold numbered tasks.
 */
final class MarkdownFiles {
    private MarkdownFiles() {}

    /** The files' texts by name; sorted by name they are in the order of the plan. */
    static Map<String, String> of(Document document) {
        List<List<Block>> chapters = split(document.blocks(), Kind.CHAPTER, 1);
        String chapterForm = form(chapters.size());
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < chapters.size(); i++) {
            String number = String.format(Locale.ROOT, chapterForm, i);
            if (i == 0) {
                files.put(number + "-notice.md", MarkdownWriter.write(chapters.get(i)));
            } else if (hasTasksInSections(chapters.get(i))) {
                putSections(number, chapters.get(i), files);
            } else {
                files.put(number + "-chapter.md", MarkdownWriter.write(chapters.get(i)));
            }
        }
        return files;
    }

    private static void putSections(String chapter, List<Block> blocks, Map<String, String> files) {
        List<List<Block>> sections = split(blocks, Kind.SECTION, 2);
        String sectionForm = form(sections.size());
        for (int i = 0; i < sections.size(); i++) {
            String name =
                    chapter + "-" + String.format(Locale.ROOT, sectionForm, i) + (i == 0 ? "-chapter" : "-section");
            files.put(name + ".md", MarkdownWriter.write(sections.get(i)));
        }
    }

    /** The blocks before the first heading of a kind, then one list for each heading and what follows it. */
    private static List<List<Block>> split(List<Block> blocks, Kind kind, int level) {
        List<List<Block>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (Block block : blocks) {
            if (isHeading(block, kind, level)) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(block);
        }
        return parts;
    }

    private static boolean hasTasksInSections(List<Block> blocks) {
        return split(blocks, Kind.SECTION, 2).stream()
                .skip(1)
                .flatMap(List::stream)
                .anyMatch(block -> isHeading(block, Kind.TASK, 3));
    }

    private static boolean isHeading(Block block, Kind kind, int level) {
        return block instanceof Block.Heading heading
                && heading.level() == level
                && Label.ofHeading(heading.words().text())
                        .filter(label -> label.kind() == kind)
                        .isPresent();
    }

    private static String form(int count) {
        return "%0" + Math.max(2, String.valueOf(count - 1).length()) + "d";
    }
}
