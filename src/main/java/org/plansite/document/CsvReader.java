package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/**
 * Reads CSV as RFC 4180 has it, strictly, with the place of every cell; a row is one line.
 *
 * <p>It is written by hand because complaints need line and column of each cell, and because a library forgives what is
 * to be refused: {@code 1"2"}, a quotation mark that is never closed.
 */
public final class CsvReader {
    private static final char QUOTE = '"';
    private static final char COMMA = ',';
    private static final Pattern SPACES = Pattern.compile("^[ \u3000\u00a0]+|[ \u3000\u00a0]+$");

    private final String line;
    private final Location start;
    private final DiagnosticLog log;
    private final List<Cell> cells = new ArrayList<>();
    private boolean isBroken;
    private int at;

    private CsvReader(String line, Location start, DiagnosticLog log) {
        this.line = line;
        this.start = start;
        this.log = log;
    }

    /** A line's cells. */
    public record Row(Location where, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        private boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty());
        }
    }

    /**
     * What stands between two commas.
     *
     * @param text without quotation marks around it and spaces at its ends; a tab stays, to be seen
     */
    public record Cell(String text, Location where) {}

    /**
     * The rows of a file, without those in which all cells are empty.
     *
     * @param log gets every complaint; a row that cannot be read is left out
     */
    public static List<Row> read(SourceFile file, DiagnosticLog log) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : file.text().split("\n", -1)) {
            number++;
            new CsvReader(line, Location.of(file.name(), number), log)
                    .row()
                    .filter(row -> !row.isEmpty())
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<Row> row() {
        cell();
        while (!isBroken && at < line.length()) {
            at++; // the comma
            cell();
        }
        return isBroken ? Optional.empty() : Optional.of(new Row(start, cells));
    }

    private void cell() {
        Location where = here();
        String text = at < line.length() && line.charAt(at) == QUOTE ? quoted(where) : plain(where);
        cells.add(new Cell(SPACES.matcher(text).replaceAll(""), where));
    }

    private String plain(Location where) {
        int end = line.indexOf(COMMA, at);
        String text = line.substring(at, end < 0 ? line.length() : end);
        if (text.indexOf(QUOTE) >= 0) {
            refuse(Problem.CSV_STRAY_QUOTE, where, Excerpt.of(text));
        }
        at += text.length();
        return text;
    }

    /** Two quotation marks in a row are one that belongs to the words. */
    private String quoted(Location where) {
        StringBuilder text = new StringBuilder();
        int from = at + 1;
        int end = line.indexOf(QUOTE, from);
        while (end >= 0 && end + 1 < line.length() && line.charAt(end + 1) == QUOTE) {
            text.append(line, from, end + 1);
            from = end + 2;
            end = line.indexOf(QUOTE, from);
        }
        if (end < 0) {
            refuse(Problem.CSV_OPEN_QUOTE, where, Excerpt.of(line.substring(at)));
            return "";
        }
        text.append(line, from, end);
        if (end + 1 < line.length() && line.charAt(end + 1) != COMMA) {
            refuse(Problem.CSV_STRAY_QUOTE, where, Excerpt.of(line.substring(at)));
        }
        at = end + 1;
        return text.toString();
    }

    private void refuse(Problem problem, Location where, String words) {
        log.report(problem, where, words);
        isBroken = true;
    }

    private Location here() {
        return new Location(start.file(), start.line(), line.codePointCount(0, Math.min(at, line.length())) + 1);
    }
}
