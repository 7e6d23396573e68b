package org.plansite.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes cells of a workbook. Words are always of the type of words: no cell holds a formula, whatever its words begin
 * with.
 */
final class XlsxCells {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Letters that a spreadsheet would read as a character's number. */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String FORMULA_SIGNS = "=+-@＝＋－＠\t\r";

    /** What a cell can hold. */
    private static final int LONGEST = 32_767;

    private final Markup part;

    XlsxCells(Markup part) {
        this.part = part;
    }

    /** The name of a column: {@code A} is 0, {@code AA} is 26. */
    static String column(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : column(number / 26 - 1) + last;
    }

    void write(int column, int row, Cell cell) {
        if (cell instanceof Cell.Day day) {
            number(column, row, XlsxStyle.DAY, Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day.date())));
        } else if (cell instanceof Cell.Figure figure) {
            number(column, row, XlsxStyle.FIGURE, figure.words());
        } else if (cell instanceof Cell.Text text) {
            words(column, row, style(text), text.words());
        } else {
            empty(column, row, XlsxStyle.TEXT);
        }
    }

    private static XlsxStyle style(Cell.Text text) {
        if (text.link().isPresent()) {
            return XlsxStyle.LINK;
        }
        boolean risky =
                !text.words().isEmpty() && FORMULA_SIGNS.indexOf(text.words().charAt(0)) >= 0;
        return risky ? XlsxStyle.QUOTED : XlsxStyle.TEXT;
    }

    private void number(int column, int row, XlsxStyle style, String value) {
        start(column, row, style).raw("><v>").raw(value).raw("</v></c>");
    }

    void words(int column, int row, XlsxStyle style, String words) {
        if (words.isEmpty()) {
            empty(column, row, style);
            return;
        }
        start(column, row, style)
                .raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .text(escaped(words))
                .raw("</t></is></c>");
    }

    void empty(int column, int row, XlsxStyle style) {
        start(column, row, style).raw("/>");
    }

    private Markup start(int column, int row, XlsxStyle style) {
        return part.raw("<c r=\"")
                .raw(column(column))
                .raw(row)
                .raw("\" s=\"")
                .raw(style.number())
                .raw("\"");
    }

    private static String escaped(String words) {
        String kept = words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
        return kept.contains("_x") ? NUMBERED.matcher(kept).replaceAll(Matcher.quoteReplacement("_x005F_")) : kept;
    }
}
