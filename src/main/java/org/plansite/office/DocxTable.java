package org.plansite.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.plansite.office.Grid.Column;
import org.plansite.office.Grid.Row;

/**
 * Writes the table of a document. A row waits until the next one is known, because a cell has to say that it reaches
 * down.
 */
final class DocxTable {
    private static final double PER_MILLIMETRE = 56.69;

    /** A row with fewer lines than this is kept on one page. */
    private static final int SHORT = 12;

    private static final String SHADE = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"";

    private final Markup part;
    private final List<Column> columns;
    private final int least;
    private final Deque<Row> waiting = new ArrayDeque<>();

    /**
     * @param least how high a row is at least, in twentieths of a point
     */
    DocxTable(Markup part, List<Column> columns, int least) {
        this.part = part;
        this.columns = columns;
        this.least = least;
    }

    /** Starts a table whose columns keep the widths they are given. */
    static void start(Markup part) {
        part.raw("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            part.raw("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F8890\"/>");
        }
        part.raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>")
                .raw("<w:top w:w=\"28\" w:type=\"dxa\"/><w:left w:w=\"45\" w:type=\"dxa\"/>")
                .raw("<w:bottom w:w=\"28\" w:type=\"dxa\"/><w:right w:w=\"45\" w:type=\"dxa\"/>")
                .raw("</w:tblCellMar></w:tblPr>");
    }

    static void gridColumn(Markup part, int millimetres) {
        part.raw("<w:gridCol w:w=\"").raw(twentieths(millimetres)).raw("\"/>");
    }

    private static int twentieths(int millimetres) {
        return (int) Math.round(millimetres * PER_MILLIMETRE);
    }

    /** A cell whose every line is a paragraph. */
    static void cell(Markup part, int millimetres, String properties, DocxStyle style, String words) {
        part.raw("<w:tc><w:tcPr><w:tcW w:w=\"")
                .raw(twentieths(millimetres))
                .raw("\" w:type=\"dxa\"/>")
                .raw(properties)
                .raw("</w:tcPr>");
        if (words.isEmpty()) {
            part.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style.id()).raw("\"/></w:pPr></w:p>");
        } else {
            words.lines().forEach(line -> DocxFile.paragraph(part, style, line));
        }
        part.raw("</w:tc>");
    }

    void open() {
        start(part);
        part.raw("<w:tblGrid>");
        columns.forEach(column -> gridColumn(part, column.millimetres()));
        part.raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (Column column : columns) {
            String shade = SHADE + (column.toFill() ? "F6EBD3" : "DCE3EA") + "\"/><w:vAlign w:val=\"center\"/>";
            cell(part, column.millimetres(), shade, DocxStyle.HEADING, column.heading());
        }
        part.raw("</w:tr>");
    }

    void add(Row row) {
        waiting.add(row);
        if (waiting.size() > 1) {
            write(waiting.remove(), row);
        }
    }

    void close() {
        if (!waiting.isEmpty()) {
            write(waiting.remove(), new Row(List.of()));
        }
        part.raw("</w:tbl>");
    }

    private void write(Row row, Row next) {
        part.raw("<w:tr><w:trPr>").raw(lines(row) < SHORT ? "<w:cantSplit/>" : "");
        if (least > 0 && !row.isHeading()) {
            part.raw("<w:trHeight w:val=\"").raw(least).raw("\" w:hRule=\"atLeast\"/>");
        }
        part.raw("</w:trPr>");
        if (row.isHeading()) {
            String across = "<w:gridSpan w:val=\"" + columns.size() + "\"/>" + SHADE + "F0F2F4\"/>";
            int all = columns.stream().mapToInt(Column::millimetres).sum();
            cell(part, all, across, DocxStyle.GROUP, row.cells().get(0).words());
        } else {
            for (int i = 0; i < columns.size(); i++) {
                cell(i, row.cells().get(i), next);
            }
        }
        part.raw("</w:tr>");
    }

    private void cell(int column, Cell cell, Row next) {
        boolean continues = cell instanceof Cell.Above;
        boolean reachesDown =
                next.cells().size() == columns.size() && next.cells().get(column) instanceof Cell.Above;
        String merge = continues ? "<w:vMerge/>" : reachesDown ? "<w:vMerge w:val=\"restart\"/>" : "";
        boolean isWords = cell instanceof Cell.Text && cell.words().length() > 1;
        DocxStyle style = isWords ? DocxStyle.CELL : DocxStyle.CENTRED;
        cell(part, columns.get(column).millimetres(), merge, style, cell.words());
    }

    /** A digit of 8 points is 1.4 mm wide. */
    private int lines(Row row) {
        int most = 1;
        for (int i = 0; !row.isHeading() && i < columns.size(); i++) {
            int width = (int) ((columns.get(i).millimetres() - 2) / 1.42);
            most = Math.max(most, TextSize.lines(row.cells().get(i).words(), width));
        }
        return most;
    }
}
