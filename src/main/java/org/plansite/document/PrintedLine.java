package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.plansite.source.Location;
import org.plansite.source.SourceFile;

/**
 * A line of a published plan that prints something.
 *
 * @param words the line without the white space at its end, with the places of its characters in the source
 * @param blankLinesBefore how many lines without words stand right before it
 */
public record PrintedLine(Words words, int blankLinesBefore) {

    /** The lines of a text that print something; what blank lines and line ends hold is no part of a plan's words. */
    public static List<PrintedLine> of(SourceFile file) {
        List<PrintedLine> printed = new ArrayList<>();
        int number = 0;
        int blank = 0;
        for (String line : file.text().split("\n", -1)) {
            number++;
            String text = withoutTrailingSpace(line);
            if (text.isEmpty()) {
                blank++;
            } else {
                printed.add(new PrintedLine(Words.of(text, new Location(file.name(), number, 1)), blank));
                blank = 0;
            }
        }
        return printed;
    }

    /** White space of any width, the ideographic and the no-break space included. */
    public static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    public String text() {
        return words.text();
    }

    public Location where() {
        return words.where();
    }

    /** The words without the white space around them. */
    public String trimmed() {
        return text().substring(indent());
    }

    /** How much white space stands before the words. */
    public int indent() {
        int start = 0;
        while (isSpace(text().charAt(start))) {
            start++;
        }
        return start;
    }

    /**
     * A paragraph from the lines it was broken into: words of Latin letters are parted by a line's end, Chinese ones are
     * not.
     */
    static PrintedLine joined(List<PrintedLine> lines) {
        PrintedLine first = lines.get(0);
        if (lines.size() == 1) {
            return first;
        }
        StringBuilder text = new StringBuilder(first.text());
        TreeMap<Integer, Words> parts = new TreeMap<>(Map.of(0, first.words));
        for (PrintedLine line : lines.subList(1, lines.size())) {
            Words rest = line.words.from(line.indent());
            boolean isParted = isLatin(text.charAt(text.length() - 1))
                    && isLatin(rest.text().charAt(0));
            text.append(isParted ? " " : "");
            parts.put(text.length(), rest);
            text.append(rest.text());
        }
        Words words = new Words(text.toString(), index -> {
            Map.Entry<Integer, Words> part = Objects.requireNonNull(parts.floorEntry(index));
            return part.getValue()
                    .at(Math.min(index - part.getKey(), part.getValue().text().length()));
        });
        return new PrintedLine(words, first.blankLinesBefore);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static String withoutTrailingSpace(String line) {
        int end = line.length();
        while (end > 0 && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }
}
