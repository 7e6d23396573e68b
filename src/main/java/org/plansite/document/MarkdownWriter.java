package org.plansite.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes blocks as the Markdown that {@link MarkdownReader} reads back to the same words. */
public final class MarkdownWriter {
    private static final String ALWAYS_MARKUP = "*_`[";
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern BLOCK_START = Pattern.compile("#|>|\\||[-+=](?=[-+= \\t]|$)|:::|~~~");
    private static final Pattern LIST_NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=[ \\t]|$)");
    private static final Pattern CLOSING_HASHES = Pattern.compile("#+$");

    private MarkdownWriter() {}

    /** The Markdown of some blocks: a file's text. */
    public static String write(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        boolean runIn = false;
        for (Block block : blocks) {
            text.append(text.isEmpty() || runIn ? "" : "\n").append(write(block));
            runIn = block instanceof Block.Heading heading && heading.runIn();
        }
        return text.toString();
    }

    private static String write(Block block) {
        if (block instanceof Block.Heading heading) {
            return write(heading);
        } else if (block instanceof Block.Table table) {
            return write(table);
        } else if (block instanceof Block.Column column) {
            String blocks = write(column.blocks());
            return "::: " + inline(column.title().text()) + "\n\n" + blocks + (blocks.isEmpty() ? "" : "\n") + ":::\n";
        }
        return escape(((Block.Paragraph) block).words().text()) + "\n";
    }

    private static String write(Block.Heading heading) {
        String text = heading.words().text();
        if (text.contains("\n")) {
            return text.lines().map(line -> escape(line) + "\n").collect(Collectors.joining()) + "===\n";
        }
        return "#".repeat(heading.level()) + " "
                + CLOSING_HASHES.matcher(inline(text)).replaceFirst("\\\\$0") + "\n";
    }

    private static String write(Block.Table table) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < table.rows().size(); i++) {
            int number = i;
            List<Words> row = table.rows().get(i);
            text.append(IntStream.range(0, row.size())
                    .mapToObj(column -> table.merged().contains(new Block.Table.Place(number, column))
                            ? TableBlock.Cell.MERGED
                            : cell(row.get(column).text()))
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
            text.append(i == 0 ? "|" + " --- |".repeat(row.size()) + "\n" : "");
        }
        return text.toString();
    }

    /** A stroke in the words of a cell would end it. */
    private static String cell(String words) {
        return words.equals(TableBlock.Cell.MERGED)
                ? words.replace("^", "\\^")
                : inline(words).replace("|", "\\|");
    }

    /** A line of plain words as Markdown that stands for just these words. */
    static String escape(String line) {
        String escaped = inline(line);
        if (BLOCK_START.matcher(escaped).lookingAt()) {
            return "\\" + escaped;
        }
        return LIST_NUMBER.matcher(escaped).lookingAt()
                ? LIST_NUMBER.matcher(escaped).replaceFirst("$1\\\\$2")
                : escaped;
    }

    private static String inline(String words) {
        StringBuilder out = new StringBuilder(words.length() + 8);
        int start = 0;
        while (start < words.length() && needsEntity(words.charAt(start))) {
            out.append("&#").append((int) words.charAt(start++)).append(';');
        }
        for (int i = start; i < words.length(); i++) {
            char next = i + 1 < words.length() ? words.charAt(i + 1) : '\n';
            out.append(isMarkup(words.charAt(i), next) ? "\\" : "").append(words.charAt(i));
        }
        return out.toString();
    }

    /** Markdown drops the white space in front of a line; the ideographic space is a character like others to it. */
    private static boolean needsEntity(char c) {
        return c != '\u3000' && PrintedLine.isSpace(c);
    }

    private static boolean isMarkup(char c, char next) {
        return switch (c) {
            case '\\' -> next == '\n' || ESCAPABLE.indexOf(next) >= 0;
            case '<' -> isAsciiLetter(next) || "/!?".indexOf(next) >= 0;
            case '&' -> isAsciiLetter(next) || next == '#';
            default -> ALWAYS_MARKUP.indexOf(c) >= 0;
        };
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
