package org.plansite.office;

import java.util.Locale;

/** How a paragraph of a document looks. */
enum DocxStyle {
    TITLE("<w:keepNext/><w:spacing w:after=\"80\"/><w:jc w:val=\"center\"/>", "黑体", 32),
    LEAD("<w:spacing w:after=\"40\"/><w:jc w:val=\"center\"/>", "宋体", 18),
    /** The lines over a form. */
    ORDER("<w:spacing w:after=\"40\"/>", "宋体", 18),
    /** The plan's or the tool's words in a cell. */
    CELL("", "宋体", 16),
    /** Numbers, days and short words in a cell. */
    CENTRED("<w:jc w:val=\"center\"/>", "宋体", 16),
    HEADING("<w:jc w:val=\"center\"/>", "黑体", 16),
    GROUP("<w:keepNext/>", "黑体", 17),
    FOOT("<w:jc w:val=\"center\"/>", "宋体", 16);

    private final String paragraph;
    private final String font;
    private final int halfPoints;

    DocxStyle(String paragraph, String font, int halfPoints) {
        this.paragraph = paragraph;
        this.font = font;
        this.halfPoints = halfPoints;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of a document that says how each style looks. */
    static void write(Markup part) {
        part.raw("<w:styles xmlns:w=\"" + DocxFile.NAMESPACE + "\"><w:docDefaults><w:rPrDefault><w:rPr>")
                .raw("<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"宋体\"/>")
                .raw("<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>")
                .raw(
                        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>"
                                + "<w:spacing w:after=\"0\"/></w:pPr></w:pPrDefault>")
                .raw("</w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">")
                .raw("<w:name w:val=\"Normal\"/></w:style>");
        for (DocxStyle style : values()) {
            part.raw("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + style.id() + "\">")
                    .raw("<w:name w:val=\"" + style.id() + "\"/><w:basedOn w:val=\"Normal\"/>")
                    .raw("<w:pPr>" + style.paragraph + "</w:pPr><w:rPr>")
                    .raw("<w:rFonts w:eastAsia=\"" + style.font + "\"/><w:sz w:val=\"" + style.halfPoints + "\"/>")
                    .raw("<w:szCs w:val=\"" + style.halfPoints + "\"/></w:rPr></w:style>");
        }
        part.raw("</w:styles>");
    }
}
