package org.plansite.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes cells of a workbook. Words are always of the type of words: no cell holds a formula, whatever its words begin
 * with.
 */
final class XlsxCells {
    /** Letters that a spreadsheet would read as a character's number. */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** What XML cannot hold; fastexcel would leave it out unseen. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\t\n\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final String FORMULA_SIGNS = "=+-@＝＋－＠\t\r";

    /** What a cell can hold. */
    private static final int LONGEST = 32_767;

    private final Worksheet sheet;

    XlsxCells(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Where a cell leads. Each is one of its own: fastexcel would keep one cell only of those that lead the same way. */
    private static final class Link extends HyperLink {
        Link(String address) {
            super(address, "");
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** A cell on its own. */
    void write(int column, int row, Cell cell) {
        XlsxStyle.TEXT.on(sheet, row, column, column);
        fill(column, row, cell);
    }

    /** A whole row: most of its cells look the same, and are told so together. */
    void write(int row, List<Cell> content) {
        XlsxStyle.TEXT.on(sheet, row, 0, content.size() - 1);
        for (int column = 0; column < content.size(); column++) {
            fill(column, row, content.get(column));
        }
    }

    private void fill(int column, int row, Cell cell) {
        if (cell instanceof Cell.Day day) {
            sheet.value(row, column, day.date());
            XlsxStyle.DAY.on(sheet, row, column, column);
        } else if (cell instanceof Cell.Figure figure) {
            sheet.value(row, column, new BigDecimal(figure.words()));
            XlsxStyle.FIGURE.on(sheet, row, column, column);
        } else if (cell instanceof Cell.Text text) {
            text.link().ifPresent(address -> sheet.hyperlink(row, column, new Link(address)));
            say(column, row, text.words());
            style(text).ifPresent(style -> style.on(sheet, row, column, column));
        }
    }

    /** How words look that are not plain. */
    private static Optional<XlsxStyle> style(Cell.Text text) {
        if (text.link().isPresent()) {
            return Optional.of(XlsxStyle.LINK);
        }
        boolean risky =
                !text.words().isEmpty() && FORMULA_SIGNS.indexOf(text.words().charAt(0)) >= 0;
        return risky ? Optional.of(XlsxStyle.QUOTED) : Optional.empty();
    }

    void words(int column, int row, XlsxStyle style, String words) {
        say(column, row, words);
        style.on(sheet, row, column, column);
    }

    /** Cells without words, both ends among them. */
    void empty(int row, int from, int to, XlsxStyle style) {
        style.on(sheet, row, from, to);
    }

    private void say(int column, int row, String words) {
        if (!words.isEmpty()) {
            sheet.inlineString(row, column, escaped(words));
        }
    }

    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String words) {
        String kept = words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
        String known = isPlain(kept) ? kept : FORBIDDEN.matcher(kept).replaceAll("\uFFFD");
        return known.contains("_x") ? NUMBERED.matcher(known).replaceAll(Matcher.quoteReplacement("_x005F_")) : known;
    }
}
