package org.plansite.office;

/** How a cell of a workbook looks. */
enum XlsxStyle {
    PLAIN("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"),
    TITLE("<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\">"
            + "<alignment vertical=\"center\"/></xf>"),
    FORM_TITLE(
            "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\">"
                    + "<alignment horizontal=\"center\" vertical=\"center\"/></xf>"),
    LEAD("<xf numFmtId=\"0\" fontId=\"4\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\">"
            + "<alignment vertical=\"center\"/></xf>"),
    FORM_LEAD("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">"
            + "<alignment vertical=\"center\" wrapText=\"1\"/></xf>"),
    HEADING(boxed(2, 2, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\"")),
    HEADING_TO_FILL(boxed(2, 3, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\"")),
    GROUP(boxed(2, 4, "vertical=\"center\" wrapText=\"1\"")),
    TEXT(boxed(0, 0, "vertical=\"top\" wrapText=\"1\"")),
    /** Words that would be a formula once somebody edits the cell: this mark keeps them words. */
    QUOTED("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\" quotePrefix=\"1\" applyBorder=\"1\""
            + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"),
    LINK(boxed(3, 0, "vertical=\"top\" wrapText=\"1\"")),
    FIGURE(boxed(0, 0, "horizontal=\"center\" vertical=\"top\"")),
    DAY("<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\""
            + " applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"center\" vertical=\"top\"/></xf>");

    private static final String LINE = "<color rgb=\"FF9AA3AB\"/>";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final String xml;

    XlsxStyle(String xml) {
        this.xml = xml;
    }

    /** Its number in a workbook, where the styles stand in the order they stand here. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }

    private static String boxed(int font, int fill, String alignment) {
        return "<xf numFmtId=\"0\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"1\" xfId=\"0\""
                + " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment " + alignment
                + "/></xf>";
    }

    /** The part of a workbook that says how each style looks. */
    static void write(Markup part) {
        part.raw("<styleSheet xmlns=\"" + NAMESPACE + "\">")
                .raw("<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>")
                .raw("<fonts count=\"5\">")
                .raw(font("", 10, "", "宋体"))
                .raw(font("<b/>", 15, "", "黑体"))
                .raw(font("", 10, "", "黑体"))
                .raw(font("<u/>", 10, "<color rgb=\"FF1F4E79\"/>", "宋体"))
                .raw(font("", 9, "<color rgb=\"FF595959\"/>", "宋体"))
                .raw("</fonts><fills count=\"5\"><fill><patternFill patternType=\"none\"/></fill>")
                .raw("<fill><patternFill patternType=\"gray125\"/></fill>")
                .raw(fill("FFDCE3EA"))
                .raw(fill("FFF6EBD3"))
                .raw(fill("FFF0F2F4"))
                .raw("</fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>")
                .raw("<left style=\"thin\">" + LINE + "</left><right style=\"thin\">" + LINE + "</right>")
                .raw("<top style=\"thin\">" + LINE + "</top><bottom style=\"thin\">" + LINE + "</bottom><diagonal/>")
                .raw("</border></borders>")
                .raw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>")
                .raw("</cellStyleXfs><cellXfs count=\"" + values().length + "\">");
        for (XlsxStyle style : values()) {
            part.raw(style.xml);
        }
        part.raw(
                        "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
                .raw("</styleSheet>");
    }

    private static String font(String how, int size, String color, String name) {
        return "<font>" + how + "<sz val=\"" + size + "\"/>" + color + "<name val=\"" + name
                + "\"/><charset val=\"134\"/></font>";
    }

    private static String fill(String rgb) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + rgb
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }
}
