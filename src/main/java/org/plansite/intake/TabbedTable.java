package org.plansite.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.plansite.document.Block;
import org.plansite.document.PrintedLine;
import org.plansite.document.Words;

/** Reads rows whose cells are parted by tabs; at least two rows, and two cells in each. */
final class TabbedTable {
    private TabbedTable() {}

    /** How many of the lines are rows of a table that begins with the first of them; 0 when there is none. */
    static int length(List<PrintedLine> lines) {
        int rows = 0;
        boolean hasCells = true;
        while (hasCells && rows < lines.size()) {
            hasCells = cells(lines.get(rows), false).size() > 1
                    && (rows == 0 || lines.get(rows).blankLinesBefore() == 0);
            rows += hasCells ? 1 : 0;
        }
        return rows < 2 ? 0 : rows;
    }

    /** @param merged the columns whose cells in a line are part of the cell above */
    static Block.Table of(List<PrintedLine> rows, SortedMap<Integer, Set<Integer>> merged) {
        List<List<Words>> cells =
                new ArrayList<>(rows.stream().map(row -> cells(row, true)).toList());
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        List<List<Words>> filled = new ArrayList<>();
        for (List<Words> row : cells) {
            List<Words> all = new ArrayList<>(row);
            while (all.size() < width) {
                all.add(Words.of("", row.get(0).where()));
            }
            filled.add(all);
        }
        return new Block.Table(filled, places(rows, merged));
    }

    private static Set<Block.Table.Place> places(List<PrintedLine> rows, SortedMap<Integer, Set<Integer>> merged) {
        Set<Block.Table.Place> places = new HashSet<>();
        for (int i = 1; i < rows.size(); i++) {
            int row = i;
            merged.getOrDefault(rows.get(i).where().line(), Set.of())
                    .forEach(column -> places.add(new Block.Table.Place(row, column)));
        }
        return places;
    }

    /** Tabs in front of the first words of a line that is surely no row are an indentation. */
    private static List<Words> cells(PrintedLine line, boolean isRow) {
        List<Words> cells = new ArrayList<>();
        String text = line.text();
        int start = !isRow && text.charAt(0) == '\t' && text.indexOf('\t', line.indent()) < 0 ? line.indent() : 0;
        while (start <= text.length()) {
            int tab = text.indexOf('\t', start);
            int end = tab < 0 ? text.length() : tab;
            cells.add(trimmed(line.words(), start, end));
            start = end + 1;
        }
        return cells.stream().anyMatch(cell -> !cell.text().isEmpty()) ? cells : List.of();
    }

    private static Words trimmed(Words words, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && PrintedLine.isSpace(words.text().charAt(first))) {
            first++;
        }
        while (last > first && PrintedLine.isSpace(words.text().charAt(last - 1))) {
            last--;
        }
        Words cell = words.from(first);
        return new Words(cell.text().substring(0, last - first), cell.places());
    }
}
