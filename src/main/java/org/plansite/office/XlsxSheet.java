package org.plansite.office;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.plansite.office.Grid.Box;
import org.plansite.office.Grid.Column;
import org.plansite.office.Grid.Kind;
import org.plansite.office.Grid.Row;

/** Writes a grid as a sheet of a workbook, row by row; rows and columns count from 0. */
final class XlsxSheet {
    /** A row cannot be higher; what is longer is read in the cell, or sentence by sentence in a sheet of its own. */
    private static final double HIGHEST = Worksheet.MAX_ROW_HEIGHT;

    /** What a line takes in the tallest of the faces that stand in for 宋体; in 宋体 itself a row has a little air. */
    private static final double LINE = 14.5;

    /** What a line loses because a mark may not begin the next one. */
    private static final int SLACK = 2;

    /** How many rows wait in memory. */
    private static final int WAITING = 64;

    private final Worksheet sheet;
    private final XlsxCells cells;
    private final Grid grid;
    private final boolean isForm;
    private final int last;
    private final int[] reach;
    private int row = -1;

    XlsxSheet(Worksheet sheet, Grid grid) {
        this.sheet = sheet;
        this.grid = grid;
        cells = new XlsxCells(sheet);
        isForm = grid.kind() == Kind.FORM;
        last = grid.columns().size() - 1;
        reach = new int[grid.columns().size()];
    }

    /**
     * Writes all of it.
     *
     * @param footer what each printed page says at its foot, in the codes of spreadsheets
     * @return the first row whose height may change when somebody types more into it: none in a form
     */
    int write(String footer) throws IOException {
        int headingRow = 1 + grid.lead().size() + (grid.above().size() + 1) / 2;
        XlsxPage.set(sheet, grid, headingRow, footer);
        title();
        lead();
        boxes(grid.above(), 2);
        headings();
        int loose = isForm ? Integer.MAX_VALUE : row + 1;
        rows();
        if (grid.kind() == Kind.LIST) {
            sheet.setAutoFilter(headingRow, 0, row, last);
        }
        boxes(grid.below(), 1);
        sheet.finish();
        return loose;
    }

    private void title() {
        open(27);
        cells.words(0, row, isForm ? XlsxStyle.FORM_TITLE : XlsxStyle.TITLE, grid.title());
        if (isForm) {
            merge(0, row, last, row);
        }
    }

    private void lead() {
        for (String line : grid.lead()) {
            open(isForm ? 4 + height(TextSize.lines(line, grid.units())) : 15);
            cells.words(0, row, isForm ? XlsxStyle.FORM_LEAD : XlsxStyle.LEAD, line);
            if (isForm) {
                merge(0, row, last, row);
            }
        }
    }

    /** Labelled boxes, some of them in a row, each over as many columns as the others. */
    private void boxes(List<Box> boxes, int inRow) {
        for (int i = 0; i < boxes.size(); i += inRow) {
            List<Box> here = boxes.subList(i, Math.min(boxes.size(), i + inRow));
            open(6 + height(here.get(0).lines()));
            for (int k = 0; k < here.size(); k++) {
                int from = k * (last + 1) / inRow;
                int to = k + 1 == inRow ? last : (k + 1) * (last + 1) / inRow - 1;
                box(here.get(k), from, to);
            }
        }
    }

    private void box(Box box, int from, int to) {
        int label = Math.min(from + 1, to - 1);
        cells.empty(row, from, label, XlsxStyle.GROUP);
        cells.words(from, row, XlsxStyle.GROUP, box.label());
        cells.empty(row, label + 1, to, XlsxStyle.TEXT);
        cells.write(label + 1, row, Cell.text(box.words()));
        merge(from, row, label, row);
        merge(label + 1, row, to, row);
    }

    private void headings() {
        if (grid.kind() == Kind.NOTE) {
            return;
        }
        open(30);
        for (int column = 0; column <= last; column++) {
            Column each = grid.columns().get(column);
            cells.words(column, row, each.toFill() ? XlsxStyle.HEADING_TO_FILL : XlsxStyle.HEADING, each.heading());
        }
    }

    private void rows() throws IOException {
        for (Iterator<Row> rows = grid.rows().get().iterator(); rows.hasNext(); ) {
            Row next = rows.next();
            if (next.isHeading()) {
                heading(next.cells().get(0));
            } else {
                row(next);
            }
            if (row % WAITING == 0) {
                sheet.flush();
            }
        }
        closeMerges(row + 1);
    }

    private void row(Row content) {
        open(Math.min(HIGHEST, 5 + height(lines(content))));
        cells.write(row, content.cells());
        for (int column = 0; column <= last; column++) {
            if (content.cells().get(column) instanceof Cell.Above) {
                reach[column]++;
            } else {
                closeMerge(column, row);
            }
        }
    }

    private void heading(Cell words) {
        open(18);
        closeMerges(row);
        cells.empty(row, 0, last, XlsxStyle.GROUP);
        cells.words(0, row, XlsxStyle.GROUP, words.words());
        merge(0, row, last, row);
    }

    /** A cell that reaches down over several rows gets its room from all of them, so it does not count here. */
    private int lines(Row content) {
        int most = isForm ? 2 : 1;
        for (int column = 0; column <= last; column++) {
            int width = Math.max(2, grid.columns().get(column).units() - SLACK);
            most = Math.max(most, TextSize.lines(content.cells().get(column).words(), width));
        }
        return most;
    }

    private static double height(int lines) {
        return lines * LINE;
    }

    /** Starts the next row. */
    private void open(double height) {
        row++;
        sheet.rowHeight(row, height);
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
            sheet.range(top, left, bottom, right).merge();
        }
    }
}
