package org.plansite.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.plansite.office.Grid.Box;
import org.plansite.office.Grid.Column;
import org.plansite.office.Grid.Kind;
import org.plansite.office.Grid.Row;
import org.plansite.office.OfficePackage.Relationship;

/** Writes a grid as a sheet of a workbook, row by row. */
final class XlsxSheet {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** A row cannot be higher; what is longer is read in the cell, or sentence by sentence in a sheet of its own. */
    private static final double HIGHEST = 409.5;

    /** What a line takes in the tallest of the faces that stand in for 宋体; in 宋体 itself a row has a little air. */
    private static final double LINE = 14.5;

    /** What a line loses because a mark may not begin the next one. */
    private static final int SLACK = 2;

    /** How many columns of a list stay in sight: number, field and task. */
    private static final int FROZEN = 3;

    private final Grid grid;
    private final String footer;
    private final int last;
    private final List<String> merged = new ArrayList<>();
    private final List<String> linked = new ArrayList<>();
    private final List<Relationship> links = new ArrayList<>();
    private final int[] reach;
    private int row;
    private int headingRow;
    private int lastRow;

    /**
     * @param footer what each printed page says at its foot, in the codes of spreadsheets
     */
    XlsxSheet(Grid grid, String footer) {
        this.grid = grid;
        this.footer = footer;
        last = grid.columns().size() - 1;
        reach = new int[grid.columns().size()];
    }

    /** Where its links lead, known when it is written. */
    List<Relationship> links() {
        return links;
    }

    int headingRow() {
        return headingRow;
    }

    /** The cells of the table with its headings, {@code $A$3:$M$40}. */
    String area() {
        return "$A$" + headingRow + ":$" + XlsxCells.column(last) + "$" + lastRow;
    }

    void write(Markup part) throws IOException {
        XlsxCells cells = new XlsxCells(part);
        headingRow = grid.kind() == Kind.NOTE
                ? 2
                : 2 + grid.lead().size() + (grid.above().size() + 1) / 2;
        head(part);
        part.raw("<sheetData>");
        title(part, cells);
        lead(part, cells);
        boxes(part, cells, grid.above(), 2);
        headings(part, cells);
        for (Iterator<Row> rows = grid.rows().get().iterator(); rows.hasNext(); ) {
            row(part, cells, rows.next());
            part.flushWhenLong();
        }
        closeMerges(row + 1);
        lastRow = row;
        boxes(part, cells, grid.below(), 1);
        part.raw("</sheetData>");
        foot(part);
    }

    private void head(Markup part) {
        part.raw("<worksheet xmlns=\"" + NAMESPACE + "\" xmlns:r=\"" + OfficePackage.OFFICE + "\">")
                .raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
                .raw("<sheetViews><sheetView workbookViewId=\"0\" showGridLines=\"0\">");
        if (grid.kind() == Kind.LIST) {
            String corner = XlsxCells.column(FROZEN) + (headingRow + 1);
            part.raw("<pane xSplit=\"" + FROZEN + "\" ySplit=\"" + headingRow + "\" topLeftCell=\"" + corner)
                    .raw("\" activePane=\"bottomRight\" state=\"frozen\"/>")
                    .raw("<selection pane=\"topRight\"/><selection pane=\"bottomLeft\"/>")
                    .raw("<selection pane=\"bottomRight\" activeCell=\"" + corner + "\" sqref=\"" + corner + "\"/>");
        }
        part.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"13.5\"/><cols>");
        int number = 1;
        for (Column column : grid.columns()) {
            part.raw("<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + column.units())
                    .raw(".71\" customWidth=\"1\"/>");
            number++;
        }
        part.raw("</cols>");
    }

    private void title(Markup part, XlsxCells cells) {
        boolean isForm = grid.kind() == Kind.FORM;
        open(part, 27, true);
        cells.words(0, row, isForm ? XlsxStyle.FORM_TITLE : XlsxStyle.TITLE, grid.title());
        part.raw("</row>");
        if (isForm) {
            merge(0, row, last, row);
        }
    }

    private void lead(Markup part, XlsxCells cells) {
        boolean isForm = grid.kind() == Kind.FORM;
        for (String line : grid.lead()) {
            open(part, isForm ? 4 + height(TextSize.lines(line, grid.units())) : 15, true);
            cells.words(0, row, isForm ? XlsxStyle.FORM_LEAD : XlsxStyle.LEAD, line);
            part.raw("</row>");
            if (isForm) {
                merge(0, row, last, row);
            }
        }
    }

    /** Labelled boxes, some of them in a row, each over as many columns as the others. */
    private void boxes(Markup part, XlsxCells cells, List<Box> boxes, int inRow) {
        for (int i = 0; i < boxes.size(); i += inRow) {
            List<Box> here = boxes.subList(i, Math.min(boxes.size(), i + inRow));
            open(part, 6 + height(here.get(0).lines()), true);
            for (int k = 0; k < here.size(); k++) {
                int from = k * (last + 1) / inRow;
                int to = k + 1 == inRow ? last : (k + 1) * (last + 1) / inRow - 1;
                box(cells, here.get(k), from, to);
            }
            part.raw("</row>");
        }
    }

    private void box(XlsxCells cells, Box box, int from, int to) {
        int label = Math.min(from + 1, to - 1);
        for (int column = from; column <= to; column++) {
            if (column == from) {
                cells.words(column, row, XlsxStyle.GROUP, box.label());
            } else if (column == label + 1) {
                cells.write(column, row, Cell.text(box.words()));
            } else {
                cells.empty(column, row, column <= label ? XlsxStyle.GROUP : XlsxStyle.TEXT);
            }
        }
        merge(from, row, label, row);
        merge(label + 1, row, to, row);
    }

    private void headings(Markup part, XlsxCells cells) {
        if (grid.kind() == Kind.NOTE) {
            return;
        }
        open(part, 30, true);
        for (int column = 0; column <= last; column++) {
            Column each = grid.columns().get(column);
            cells.words(column, row, each.toFill() ? XlsxStyle.HEADING_TO_FILL : XlsxStyle.HEADING, each.heading());
        }
        part.raw("</row>");
    }

    private void row(Markup part, XlsxCells cells, Row content) {
        if (content.isHeading()) {
            heading(part, cells, content.cells().get(0));
            return;
        }
        open(part, Math.min(HIGHEST, 5 + height(lines(content))), grid.kind() == Kind.FORM);
        for (int column = 0; column <= last; column++) {
            Cell cell = content.cells().get(column);
            cells.write(column, row, cell);
            if (cell instanceof Cell.Above) {
                reach[column]++;
            } else {
                closeMerge(column, row);
            }
            link(column, cell);
        }
        part.raw("</row>");
    }

    private void heading(Markup part, XlsxCells cells, Cell words) {
        open(part, 18, true);
        closeMerges(row);
        cells.words(0, row, XlsxStyle.GROUP, words.words());
        for (int column = 1; column <= last; column++) {
            cells.empty(column, row, XlsxStyle.GROUP);
        }
        part.raw("</row>");
        merge(0, row, last, row);
    }

    /** A cell that reaches down over several rows gets its room from all of them, so it does not count here. */
    private int lines(Row content) {
        int most = grid.kind() == Kind.FORM ? 2 : 1;
        for (int column = 0; column <= last; column++) {
            int width = Math.max(2, grid.columns().get(column).units() - SLACK);
            most = Math.max(most, TextSize.lines(content.cells().get(column).words(), width));
        }
        return most;
    }

    private static double height(int lines) {
        return lines * LINE;
    }

    /** Starts the next row; only a height that is fixed stays when somebody types more into the row. */
    private void open(Markup part, double height, boolean fixed) {
        row++;
        part.raw("<row r=\"").raw(row).raw("\" ht=\"").raw(Double.toString(height));
        part.raw(fixed ? "\" customHeight=\"1\">" : "\">");
    }

    private void closeMerges(int next) {
        for (int column = 0; column <= last; column++) {
            closeMerge(column, next);
        }
    }

    /** The cells in the column that are one cell, the last of them above the next row. */
    private void closeMerge(int column, int next) {
        if (reach[column] > 0) {
            merge(column, next - 1 - reach[column], column, next - 1);
            reach[column] = 0;
        }
    }

    private void merge(int left, int top, int right, int bottom) {
        if (left < right || top < bottom) {
            merged.add(XlsxCells.column(left) + top + ":" + XlsxCells.column(right) + bottom);
        }
    }

    private void link(int column, Cell cell) {
        if (cell instanceof Cell.Text text && text.link().isPresent()) {
            linked.add(XlsxCells.column(column) + row);
            links.add(new Relationship("hyperlink", text.link().get(), true));
        }
    }

    private void foot(Markup part) {
        if (grid.kind() == Kind.LIST) {
            part.raw("<autoFilter ref=\"A" + headingRow + ":" + XlsxCells.column(last) + lastRow + "\"/>");
        }
        if (!merged.isEmpty()) {
            part.raw("<mergeCells count=\"" + merged.size() + "\">");
            merged.forEach(cells -> part.raw("<mergeCell ref=\"" + cells + "\"/>"));
            part.raw("</mergeCells>");
        }
        if (!linked.isEmpty()) {
            part.raw("<hyperlinks>");
            for (int i = 0; i < linked.size(); i++) {
                part.raw("<hyperlink ref=\"" + linked.get(i) + "\" r:id=\"rId" + (i + 1) + "\"/>");
            }
            part.raw("</hyperlinks>");
        }
        part.raw("<printOptions horizontalCentered=\"1\"/>")
                .raw(
                        "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .raw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
                .raw("<headerFooter><oddFooter>")
                .text("&C" + footer)
                .raw("</oddFooter></headerFooter></worksheet>");
    }
}
