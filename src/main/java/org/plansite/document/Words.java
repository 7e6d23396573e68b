package org.plansite.document;

import java.util.List;
import org.plansite.source.Location;

/**
 * A run of the plan's own words, which knows where in the Markdown each of its characters stands.
 *
 * @param text the words as printed, escapes and entities resolved; a line break the source has inside a title is
 *     {@code \n}
 * @param places the place of each UTF-16 unit of the text
 */
public record Words(String text, Places places) {

    /** Answers where the character at an index stands. */
    @FunctionalInterface
    public interface Places {
        Location at(int index);
    }

    public static Words of(String text, Location start) {
        return new Words(
                text,
                index -> new Location(start.file(), start.line(), start.column() + text.codePointCount(0, index)));
    }

    /** The words of several lines, a line's end between them. */
    public static Words ofLines(List<PrintedLine> lines) {
        Words words = lines.get(0).words();
        for (PrintedLine line : lines.subList(1, lines.size())) {
            words = words.followedBy(of("\n", line.where())).followedBy(line.words());
        }
        return words;
    }

    public Location where() {
        return places.at(0);
    }

    public Location at(int index) {
        return places.at(index);
    }

    /** These words and the others right behind them. */
    public Words followedBy(Words next) {
        int length = text.length();
        return new Words(text + next.text, index -> index < length ? places.at(index) : next.places.at(index - length));
    }

    /** The words from {@code start} (UTF-16 index) on. */
    public Words from(int start) {
        return new Words(text.substring(start), index -> places.at(start + index));
    }
}
