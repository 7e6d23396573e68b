package org.plansite.office;

import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** How a cell of a workbook looks. */
enum XlsxStyle {
    TITLE(look -> headed(look).fontSize(15).bold()),
    FORM_TITLE(look -> centred(headed(look).fontSize(15).bold())),
    LEAD(look -> middle(look).fontSize(9).fontColor("FF595959")),
    FORM_LEAD(look -> middle(look).wrapText(true)),
    HEADING(look -> heading(look).fillColor("FFDCE3EA")),
    HEADING_TO_FILL(look -> heading(look).fillColor("FFF6EBD3")),
    GROUP(look -> boxed(headed(look)).fillColor("FFF0F2F4").wrapText(true)),
    TEXT(XlsxStyle::words),
    /**
     * Words that would be a formula once somebody edits the cell. fastexcel has no quotePrefix; the format for text
     * keeps them words as well.
     */
    QUOTED(look -> words(look).format("@")),
    LINK(look -> words(look).underlined().fontColor("FF1F4E79")),
    /** The format is what a number has anyway; a workbook without any format of its own is not what the schema allows. */
    FIGURE(look -> figures(look).format("General")),
    DAY(look -> figures(look).format("yyyy\\-mm\\-dd"));

    private final UnaryOperator<StyleSetter> look;

    XlsxStyle(UnaryOperator<StyleSetter> look) {
        this.look = look;
    }

    /** Sets the font of all cells that name none. */
    static void setFont(Workbook workbook) {
        workbook.setGlobalDefaultFont("宋体", 10);
    }

    /** Gives cells of a row this look; rows and columns count from 0, and both ends are among them. */
    void on(Worksheet sheet, int row, int from, int to) {
        look.apply(sheet.range(row, from, row, to).style()).set();
    }

    private static StyleSetter headed(StyleSetter look) {
        return middle(look).fontName("黑体");
    }

    private static StyleSetter heading(StyleSetter look) {
        return centred(boxed(headed(look))).wrapText(true);
    }

    private static StyleSetter words(StyleSetter look) {
        return boxed(look).verticalAlignment("top").wrapText(true);
    }

    private static StyleSetter figures(StyleSetter look) {
        return centred(boxed(look)).verticalAlignment("top");
    }

    private static StyleSetter middle(StyleSetter look) {
        return look.verticalAlignment("center");
    }

    private static StyleSetter centred(StyleSetter look) {
        return look.horizontalAlignment("center");
    }

    private static StyleSetter boxed(StyleSetter look) {
        return look.borderStyle(BorderStyle.THIN).borderColor("FF9AA3AB");
    }
}
