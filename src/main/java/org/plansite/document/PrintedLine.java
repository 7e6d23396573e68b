package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import org.plansite.source.Location;
import org.plansite.source.SourceFile;

/**
 * A line of a published plan that prints something.
 *
 * @param text the line without the white space at its end
 * @param where the line's place in the source
 * @param blankLinesBefore how many lines without words stand right before it
 */
public record PrintedLine(String text, Location where, int blankLinesBefore) {

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
                printed.add(new PrintedLine(text, new Location(file.name(), number, 1), blank));
                blank = 0;
            }
        }
        return printed;
    }

    /** White space of any width, the ideographic and the no-break space included. */
    public static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The words without the white space around them. */
    public String trimmed() {
        int start = 0;
        while (isSpace(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    public Words words() {
        return Words.of(text, where);
    }

    private static String withoutTrailingSpace(String line) {
        int end = line.length();
        while (end > 0 && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }
}
