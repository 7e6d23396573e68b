package org.plansite.intake;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plansite.document.Block;
import org.plansite.document.PrintedLine;

/**
 * The tables of a text: rows with tabs between their cells, or one cell a line below the heads of an indicator table.
 *
 * @param byLine each table by the number of its first line
 */
record Tables(NavigableMap<Integer, Found> byLine) {

    /** A table with the numbers of its first and last line. */
    record Found(Block.Table table, int first, int last) {}

    Tables {
        byLine = new TreeMap<>(byLine);
    }

    /**
     * The tables among some lines.
     *
     * @param known where a table stands for certain: the number of its last line by that of its first
     * @param merged the columns whose cells in a line are part of the cell above
     */
    static Tables of(
            List<PrintedLine> lines, NavigableMap<Integer, Integer> known, SortedMap<Integer, Set<Integer>> merged) {
        NavigableMap<Integer, Found> found = new TreeMap<>();
        for (int i = 0; i < lines.size(); ) {
            List<PrintedLine> rest = lines.subList(i, lines.size());
            int last = known.getOrDefault(lines.get(i).where().line(), 0);
            int length = last > 0 ? length(rest, last) : TabbedTable.length(rest);
            Optional<Block.Table> table =
                    length > 0 ? Optional.of(TabbedTable.of(rest.subList(0, length), merged)) : Optional.empty();
            if (table.isEmpty()) {
                length = CellTable.length(rest);
                table = length > 0 ? Optional.of(CellTable.of(rest.subList(0, length))) : Optional.empty();
            }
            if (table.isPresent()) {
                int first = lines.get(i).where().line();
                int end = lines.get(i + length - 1).where().line();
                found.put(first, new Found(table.get(), first, end));
            }
            i += Math.max(1, length);
        }
        return new Tables(found);
    }

    private static int length(List<PrintedLine> lines, int last) {
        return (int)
                lines.stream().takeWhile(line -> line.where().line() <= last).count();
    }

    /** The table that begins with a line. */
    Optional<Found> at(PrintedLine line) {
        return Optional.ofNullable(byLine.get(line.where().line()));
    }

    /** Whether a line belongs to a table. */
    boolean holds(PrintedLine line) {
        int number = line.where().line();
        Map.Entry<Integer, Found> before = byLine.floorEntry(number);
        return before != null && number <= before.getValue().last();
    }
}
