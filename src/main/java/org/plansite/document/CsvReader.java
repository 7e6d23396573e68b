package org.plansite.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * <p>Each line is parsed by itself, so that all mistakes come at once. The parser forgives a quotation mark inside a
 * cell, {@code 1"2"}, which is refused here.
 */
public final class CsvReader {
    private static final CsvFactory FACTORY =
            CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    private static final CsvSchema SCHEMA = CsvSchema.emptySchema();
    private static final char QUOTE = '"';
    private static final Pattern SPACES = Pattern.compile("^[ \u3000\u00a0]+|[ \u3000\u00a0]+$");

    private final String line;
    private final Location start;
    private final DiagnosticLog log;
    private final List<Cell> cells = new ArrayList<>();

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

    /** The row; empty when it cannot be read, which is reported. */
    private Optional<Row> row() {
        int next = 0;
        try (CsvParser parser = FACTORY.createParser(line)) {
            parser.setSchema(SCHEMA);
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    int from = parser.currentTokenLocation().getColumnNr() - 1;
                    next = parser.currentLocation().getColumnNr() - 1;
                    if (!add(parser.getText(), from)) {
                        return Optional.empty();
                    }
                }
            }
        } catch (JsonProcessingException broken) {
            refuse(isClosed(next) ? Problem.CSV_STRAY_QUOTE : Problem.CSV_OPEN_QUOTE, next, line.substring(next));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new Row(start, cells));
    }

    private boolean add(String text, int from) {
        boolean isQuoted = from < line.length() && line.charAt(from) == QUOTE;
        if (!isQuoted && text.indexOf(QUOTE) >= 0) {
            refuse(Problem.CSV_STRAY_QUOTE, from, text);
            return false;
        }
        cells.add(new Cell(SPACES.matcher(text).replaceAll(""), at(from)));
        return true;
    }

    /** Whether the quotation mark that opens a cell is closed somewhere; two in a row are one that belongs to the words. */
    private boolean isClosed(int opening) {
        return line.substring(Math.min(opening + 1, line.length()))
                        .replace("\"\"", "")
                        .indexOf(QUOTE)
                >= 0;
    }

    private void refuse(Problem problem, int from, String words) {
        log.report(problem, at(from), Excerpt.of(words));
    }

    private Location at(int index) {
        return new Location(start.file(), start.line(), line.codePointCount(0, Math.min(index, line.length())) + 1);
    }
}
