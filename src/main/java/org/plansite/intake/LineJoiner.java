package org.plansite.intake;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plansite.document.Label;
import org.plansite.document.PrintedLine;

/**
 * Finds the lines that go on with the one before them: the text was broken where a line or a page was full.
 *
 * <p>A text is broken by lines when most of its long lines are equally long and end within a sentence.
 */
final class LineJoiner {
    private static final String ENDS = "。！？；：…）)”》】.;:!?";
    private static final int WIDEST = 120;
    private static final int NARROWEST = 40;
    private static final int LEAST_LINES = 8;

    /** A line is full when no more than two characters are missing: what may not begin a line is taken over with it. */
    private static final int SLACK = 5;

    private final List<PrintedLine> lines;
    private final SortedSet<Integer> leftOut;
    private final int[] widths;
    private final int width;
    private final boolean isIndented;

    private LineJoiner(List<PrintedLine> lines, SortedSet<Integer> leftOut) {
        this.lines = lines;
        this.leftOut = leftOut;
        this.widths = lines.stream().mapToInt(line -> width(line.text())).toArray();
        this.width = brokenAt();
        this.isIndented = width > 0 && hasIndents();
    }

    /**
     * The numbers of the lines that go on.
     *
     * @param lines without those that are left out
     * @param leftOut their numbers
     */
    static SortedSet<Integer> find(List<PrintedLine> lines, SortedSet<Integer> leftOut, Tables tables) {
        LineJoiner joiner = new LineJoiner(lines, leftOut);
        SortedSet<Integer> joined = new TreeSet<>();
        for (int i = 1; i < lines.size(); i++) {
            boolean isTable = tables.holds(lines.get(i)) || tables.holds(lines.get(i - 1));
            if (!isTable && (joiner.goesOn(i) || joiner.goesOnBehindPage(i))) {
                joined.add(lines.get(i).where().line());
            }
        }
        return joined;
    }

    /** The width of a full line; 0 where lines are paragraphs. */
    private int brokenAt() {
        int most = 0;
        int widest = 0;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            int count = 0;
            for (int own : widths) {
                count += own <= width && own > width - SLACK ? 1 : 0;
            }
            if (count >= most && count > 0) {
                most = count;
                widest = width;
            }
        }
        int full = 0;
        int within = 0;
        int longer = 0;
        for (int i = 0; i < widths.length; i++) {
            int own = widths[i];
            longer += own > widest ? 1 : 0;
            if (own <= widest && own > widest - SLACK) {
                full++;
                within += ENDS.indexOf(last(lines.get(i))) < 0 ? 1 : 0;
            }
        }
        boolean isBroken =
                full >= LEAST_LINES && full * 3 >= lines.size() && within * 2 >= full && longer * 20 <= lines.size();
        return isBroken ? widest : 0;
    }

    private boolean hasIndents() {
        long indented = lines.stream().filter(line -> indentOf(line) >= 2).count();
        return indented > 2 && indented < lines.size() - 2;
    }

    private boolean goesOn(int i) {
        if (width == 0) {
            return false;
        }
        PrintedLine line = lines.get(i);
        PrintedLine before = lines.get(i - 1);
        boolean wasFull = widths[i - 1] > width - SLACK;
        boolean isNew = indentOf(line) >= 2 && isIndented;
        boolean isParted = line.blankLinesBefore() > 0 && ENDS.indexOf(last(before)) >= 0;
        if (!wasFull || isNew || isParted) {
            return false;
        }
        boolean couldBegin = Label.at(line.text()).isPresent() && "。！？；：）)".indexOf(last(before)) >= 0;
        return isIndented || !couldBegin;
    }

    /** A page ended within the sentence. */
    private boolean goesOnBehindPage(int i) {
        PrintedLine line = lines.get(i);
        PrintedLine before = lines.get(i - 1);
        boolean isBehindPage =
                !leftOut.subSet(before.where().line(), line.where().line()).isEmpty();
        return isBehindPage
                && (width == 0 || widths[i - 1] > width - SLACK)
                && ENDS.indexOf(last(before)) < 0
                && Label.at(before.text())
                        .filter(label -> before.text().length() < 30)
                        .isEmpty()
                && Label.at(line.text()).isEmpty()
                && indentOf(line) == 0
                && before.trimmed().length() > 10;
    }

    private static int indentOf(PrintedLine line) {
        return width(line.text().substring(0, line.indent()));
    }

    private static char last(PrintedLine line) {
        return line.text().charAt(line.text().length() - 1);
    }

    /** Chinese characters are two columns wide. */
    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c >= 0x1100 || "—…“”‘’·".indexOf(c) >= 0 ? 2 : c == '\t' ? 4 : 1;
        }
        return width;
    }
}
