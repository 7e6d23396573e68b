package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.source.Diagnostic;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/**
 * Proves that a document says what its source says: the same lines, character for character, white space at line ends
 * and blank lines aside.
 *
 * <p>Lines that are left out, and lines that were joined, are those of a list beside the source, and no others. A
 * table's cells are compared one by one in reading order, whether the source prints a row or a cell a line.
 */
public final class Losslessness {
    private final List<PrintedLine> theirs;
    private final SourceFile source;
    private int next;

    /** How much of the next line of the source has been found. */
    private int found;

    private Losslessness(List<PrintedLine> theirs, SourceFile source) {
        this.theirs = theirs;
        this.source = source;
    }

    /** The first difference, at its place in the document; empty when nothing was lost, added or changed. */
    public static Optional<Diagnostic> firstDifference(Document document, SourceFile source) {
        return firstDifference(document, source, Omissions.none());
    }

    /** The first difference from a source of which some lines are left out. */
    public static Optional<Diagnostic> firstDifference(Document document, SourceFile source, Omissions omissions) {
        List<PrintedLine> printed = PrintedLine.of(source);
        Optional<Diagnostic> untrue = omissions.firstUntrue(printed);
        return untrue.isPresent()
                ? untrue
                : new Losslessness(omissions.apply(printed), source).firstDifference(lines(document.blocks()));
    }

    /** Words of the document that are a line of the source, or a cell in one. */
    private record Ours(Words words, boolean isCell) {}

    private Optional<Diagnostic> firstDifference(List<Ours> ours) {
        for (Ours line : ours) {
            Optional<Diagnostic> difference = line.isCell() ? cell(line.words()) : line(line.words());
            if (difference.isPresent()) {
                return difference;
            }
        }
        if (next < theirs.size()) {
            Words missing = theirs.get(next).words().from(found);
            Location end = ours.isEmpty()
                    ? missing.where()
                    : ours.get(ours.size() - 1).words().where();
            return Optional.of(Diagnostic.of(Problem.TEXT_MISSING, end, Excerpt.of(missing.text()), missing.where()));
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> line(Words words) {
        if (next == theirs.size()) {
            return Optional.of(added(words));
        }
        Words line = theirs.get(next).words().from(found);
        if (!words.text().equals(line.text())) {
            return Optional.of(differ(words, line));
        }
        next++;
        found = 0;
        return Optional.empty();
    }

    private Optional<Diagnostic> cell(Words words) {
        if (next == theirs.size()) {
            return Optional.of(added(words));
        }
        String line = theirs.get(next).text();
        int start = behindSpace(line, found);
        int tab = line.indexOf('\t', start);
        int end = tab < 0 ? line.length() : tab;
        String cell = line.substring(start, beforeSpace(line, end));
        if (!words.text().equals(cell)) {
            return Optional.of(differ(
                    words, new Words(cell, theirs.get(next).words().from(start).places())));
        }
        found = behindSpace(line, end);
        if (found == line.length()) {
            next++;
            found = 0;
        }
        return Optional.empty();
    }

    private static int behindSpace(String line, int start) {
        int i = start;
        while (i < line.length() && PrintedLine.isSpace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int beforeSpace(String line, int end) {
        int i = end;
        while (i > 0 && PrintedLine.isSpace(line.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private Diagnostic added(Words words) {
        return Diagnostic.of(Problem.TEXT_ADDED, words.where(), Excerpt.of(words.text()), source.name());
    }

    private static Diagnostic differ(Words ours, Words theirs) {
        int at = 0;
        int shorter = Math.min(ours.text().length(), theirs.text().length());
        while (at < shorter && ours.text().charAt(at) == theirs.text().charAt(at)) {
            at++;
        }
        return Diagnostic.of(
                Problem.TEXT_DIFFERS, ours.at(at), around(ours.text(), at), around(theirs.text(), at), theirs.at(at));
    }

    /** Some words before and behind a place, so that a missing space or comma can be seen. */
    private static String around(String text, int at) {
        int start = text.offsetByCodePoints(at, -Math.min(8, text.codePointCount(0, at)));
        return (start > 0 ? "…" : "") + Excerpt.of(text.substring(start));
    }

    /** The document's lines as the source prints them; a title over two lines is two of them. */
    private static List<Ours> lines(List<Block> blocks) {
        List<Ours> lines = new ArrayList<>();
        boolean runIn = false;
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                table.printed().forEach(cell -> lines.add(new Ours(cell, true)));
            } else if (block instanceof Block.Column column) {
                lines.add(new Ours(column.title(), false));
                lines.addAll(lines(column.blocks()));
            } else if (block instanceof Block.Heading heading) {
                Words words = heading.words();
                lines.addAll(
                        split(runIn ? lines.remove(lines.size() - 1).words().followedBy(words) : words));
            } else if (block instanceof Block.Paragraph paragraph) {
                Words words = paragraph.words();
                if (runIn) {
                    words = lines.remove(lines.size() - 1).words().followedBy(words);
                }
                lines.add(new Ours(words, false));
            }
            runIn = block instanceof Block.Heading heading && heading.runIn();
        }
        return lines;
    }

    private static List<Ours> split(Words words) {
        List<Ours> lines = new ArrayList<>();
        int start = 0;
        for (String line : words.text().split("\n", -1)) {
            lines.add(new Ours(new Words(line, words.from(start).places()), false));
            start += line.length() + 1;
        }
        return lines;
    }
}
