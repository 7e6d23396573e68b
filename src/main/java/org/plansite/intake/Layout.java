package org.plansite.intake;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.plansite.document.PrintedLine;

/**
 * What the look of a text tells beside its words.
 *
 * @param tables the tables in it
 * @param boxes where something is framed: the number of the last line by that of the first
 * @param trailingBlankLines how many blank lines end the text
 */
record Layout(Tables tables, NavigableMap<Integer, Integer> boxes, int trailingBlankLines) {
    Layout {
        boxes = new TreeMap<>(boxes);
    }

    /** The index of the first line behind a table that begins at an index. */
    int behind(Tables.Found table, List<PrintedLine> lines, int start) {
        return behind(table.last(), lines, start);
    }

    /** The index of the first line that comes after a line with a number. */
    int behind(int lastLine, List<PrintedLine> lines, int start) {
        int i = start;
        while (i < lines.size() && lines.get(i).where().line() <= lastLine) {
            i++;
        }
        return i;
    }
}
