package org.plansite.document;

import java.util.regex.Pattern;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/**
 * Keeps from Flexmark what it would need minutes for.
 *
 * <p>At each sign that could be markup it copies the paragraph, so its time grows with signs times characters; and with
 * the square of the depth of blocks in blocks. A long plan comes to a thousandth of what is let through.
 */
final class MarkdownGuard {
    private static final long MOST_WORK = 50_000_000;
    private static final int DEEPEST = 20;
    private static final String SIGNS = "*_`[]<>&\\!()~|\n";
    private static final String FENCE = ":::";

    /** A quotation in a list in a list: {@code > - 1. }. */
    private static final Pattern NESTED = Pattern.compile("(?:[ \\t]*+(?:[>*+-]|[0-9]{1,9}[.)])){" + DEEPEST + ",}+.*");

    /** As {@link TableBlockParser} takes it, wherever in a paragraph it stands. */
    private static final Pattern ROW = Pattern.compile(" {0,3}\\|.");

    private final SourceFile file;
    private final DiagnosticLog log;
    private long length;
    private long signs;
    private long work;
    private int depth;

    private MarkdownGuard(SourceFile file, DiagnosticLog log) {
        this.file = file;
        this.log = log;
    }

    /** Whether the file may be parsed; if not, the place is reported. */
    static boolean admits(SourceFile file, DiagnosticLog log) {
        return new MarkdownGuard(file, log).admits();
    }

    private boolean admits() {
        int number = 0;
        for (String line : file.text().split("\n", -1)) {
            number++;
            if (isTooDeep(line)) {
                log.report(Problem.NESTED_MARKUP, Location.of(file.name(), number));
                return false;
            }
            count(line);
            if (work + length * signs > MOST_WORK) {
                log.report(Problem.TOO_MUCH_MARKUP, Location.of(file.name(), number));
                return false;
            }
        }
        return true;
    }

    private boolean isTooDeep(String line) {
        if (line.startsWith(FENCE)) {
            depth = line.strip().equals(FENCE) ? Math.max(0, depth - 1) : depth + 1;
        }
        return depth > DEEPEST || NESTED.matcher(line).matches();
    }

    /** A paragraph ends at an empty line, and at a row of a table, which is read by itself, cell by cell. */
    private void count(String line) {
        boolean isRow = ROW.matcher(line).lookingAt();
        if (line.isBlank() || isRow) {
            endParagraph();
        }
        if (!line.isBlank()) {
            length += line.length() + 1;
            signs += 1 + line.chars().filter(c -> SIGNS.indexOf(c) >= 0).count();
        }
        if (isRow) {
            endParagraph();
        }
    }

    private void endParagraph() {
        work += length * signs;
        length = 0;
        signs = 0;
    }
}
