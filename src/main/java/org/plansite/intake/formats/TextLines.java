package org.plansite.intake.formats;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plansite.document.Omissions.Reason;

/** Collects the lines of a published file. */
final class TextLines {
    /** Stands for a cell that is part of the one above it; it prints nothing. */
    static final String MERGED = "\u0000";

    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, Reason> leftOut = new TreeMap<>();
    private final TreeSet<Integer> joined = new TreeSet<>();
    private final TreeSet<Integer> pageStarts = new TreeSet<>();
    private final TreeMap<Integer, Integer> boxes = new TreeMap<>();
    private final TreeMap<Integer, Integer> tables = new TreeMap<>();
    private final TreeMap<Integer, Set<Integer>> merged = new TreeMap<>();
    private int count;

    /** The number of the last line. */
    int count() {
        return count;
    }

    /** Adds a line; what would break it is a space. */
    void add(String line) {
        text.append(cleaned(line)).append('\n');
        count++;
    }

    void addLeftOut(String line, Reason reason) {
        add(line);
        if (!line.isBlank()) {
            leftOut.put(count, reason);
        }
    }

    void addJoined(String line) {
        add(line);
        joined.add(count);
    }

    /** The next line begins a page. */
    void startPage() {
        pageStarts.add(count + 1);
    }

    /** What was added since line {@code first} was framed. */
    void box(int first) {
        if (count >= first) {
            boxes.put(first, count);
        }
    }

    /** Adds a table, a row a line. */
    void addTable(List<List<String>> rows) {
        int first = count + 1;
        for (List<String> row : rows) {
            String line = row.stream().map(TextLines::cell).collect(Collectors.joining("\t"));
            if (!line.isBlank()) {
                add(line);
                IntStream.range(0, row.size())
                        .filter(column -> count > first && row.get(column).equals(MERGED))
                        .forEach(column -> merged.computeIfAbsent(count, number -> new TreeSet<>())
                                .add(column));
            }
        }
        if (count >= first) {
            tables.put(first, count);
        }
    }

    ReadText toText(ReadText.Form form) {
        return new ReadText(form, text.toString(), leftOut, joined, pageStarts, boxes, tables, merged);
    }

    private static String cell(String words) {
        return words.equals(MERGED)
                ? ""
                : words.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String cleaned(String line) {
        return line.replaceAll("[\\u2028\\u2029\\p{Cc}&&[^\\t]]+", " ")
                .replaceAll("[\\ufeff\\ufffe\\uffff]", "")
                .replaceAll("\\p{Cs}", "\ufffd");
    }
}
