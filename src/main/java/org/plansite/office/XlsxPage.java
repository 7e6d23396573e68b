package org.plansite.office;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.plansite.office.Grid.Column;
import org.plansite.office.Grid.Kind;

/** Sets how a sheet is seen and printed: A3 across (thirteen columns would be too small on A4), as wide as the page, its headings again on every page. */
final class XlsxPage {
    /** How many columns of a list stay in sight: number, field and task. */
    private static final int FROZEN = 3;

    /** What a column is wider than its digits. */
    private static final double MARGIN = 0.71;

    private XlsxPage() {}

    /**
     * @param headingRow counted from 0
     * @param footer what each printed page says at its foot, in the codes of spreadsheets
     */
    static void set(Worksheet sheet, Grid grid, int headingRow, String footer) {
        sheet.hideGridLines();
        if (grid.kind() == Kind.LIST) {
            sheet.freezePane(FROZEN, headingRow + 1);
        }
        widths(sheet, grid.columns());
        sheet.repeatRows(grid.kind() == Kind.NOTE ? 0 : headingRow);
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.5f);
        sheet.bottomMargin(0.6f);
        // 宋体 by its other name, which fastexcel writes as it is: a letter outside Latin-1 would slow its buffer down.
        sheet.footer(footer, Position.CENTER, "SimSun", 10);
    }

    private static void widths(Worksheet sheet, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).units() + MARGIN);
        }
    }
}
