package org.plansite.intake.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the marks off a plan that somebody keeps as Markdown: hashes, bold, strokes of tables, escapes. */
final class MarkdownText {
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern RULE = Pattern.compile(
            "^\\s*\\|?(?:\\s*:?-{3,}:?\\s*\\|)+\\s*(?::?-{3,}:?)?\\s*$|^\\s*([-*_])(?:\\s*\\1){2,}\\s*$");
    private static final Pattern ROW = Pattern.compile("^\\s*\\|(.+)\\|\\s*$");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>");

    private MarkdownText() {}

    static ReadText read(String markdown) {
        TextLines lines = new TextLines();
        List<List<String>> table = new ArrayList<>();
        for (String line : markdown.split("\n", -1)) {
            var row = ROW.matcher(line);
            if (RULE.matcher(line).matches()) {
                continue;
            }
            if (row.matches()) {
                table.add(List.of(row.group(1).split("(?<!\\\\)\\|", -1)));
                continue;
            }
            add(table, lines);
            table.clear();
            lines.add(plain(HEADING.matcher(line).replaceFirst("$1")));
        }
        add(table, lines);
        return lines.toText(ReadText.Form.MARKDOWN);
    }

    /** A table of one column is a frame around lines, as {@code 专栏} have it. */
    private static void add(List<List<String>> table, TextLines lines) {
        boolean isFrame = !table.isEmpty() && table.stream().allMatch(row -> row.size() == 1);
        if (isFrame) {
            int first = lines.count() + 1;
            table.forEach(row -> LINE_BREAK.splitAsStream(row.get(0)).forEach(line -> lines.add(plain(line.strip()))));
            lines.box(first);
        } else {
            lines.addTable(table.stream()
                    .map(row -> row.stream().map(MarkdownText::cell).toList())
                    .toList());
        }
    }

    private static String cell(String words) {
        return words.strip().equals("^^") ? TextLines.MERGED : plain(words);
    }

    private static String plain(String words) {
        return ESCAPE.matcher(BOLD.matcher(words).replaceAll("$2"))
                .replaceAll("$1")
                .replaceAll(LINE_BREAK.pattern(), " ");
    }
}
