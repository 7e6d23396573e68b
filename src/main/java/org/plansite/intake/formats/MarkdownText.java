package org.plansite.intake.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the marks off a plan that somebody keeps as Markdown: hashes, bold, strokes of tables, escapes. */
final class MarkdownText {
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern RULE = Pattern.compile(
            "^\\s*\\|?(?:\\s*:?-{3,}:?\\s*\\|)+\\s*(?::?-{3,}:?)?\\s*$|^\\s*([-*_])(?:\\s*\\1){2,}\\s*$");
    private static final Pattern ROW = Pattern.compile("^\\s*\\|(.+)\\|\\s*$");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

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
                table.add(Arrays.stream(row.group(1).split("(?<!\\\\)\\|", -1))
                        .map(cell -> cell.strip().equals("^^") ? TextLines.MERGED : plain(cell))
                        .collect(Collectors.toList()));
                continue;
            }
            lines.addTable(table);
            table.clear();
            lines.add(plain(HEADING.matcher(line).replaceFirst("$1")));
        }
        lines.addTable(table);
        return lines.toText(ReadText.Form.MARKDOWN);
    }

    private static String plain(String words) {
        return ESCAPE.matcher(BOLD.matcher(words).replaceAll("$2"))
                .replaceAll("$1")
                .replace("<br>", " ");
    }
}
