package org.plansite.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.plansite.office.Grid.Box;
import org.plansite.office.Grid.Kind;
import org.plansite.office.Grid.Row;
import org.plansite.office.OfficePackage.Part;
import org.plansite.office.OfficePackage.Properties;
import org.plansite.office.OfficePackage.Relationship;

/** Writes a grid as a document to print: A4 across, its headings again on every page, pages numbered. */
final class DocxFile {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Twentieths of a point; the margins leave 265 mm. */
    private static final String PAGE = "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
            + "<w:pgMar w:top=\"850\" w:right=\"907\" w:bottom=\"850\" w:left=\"907\" w:header=\"454\" w:footer=\"454\""
            + " w:gutter=\"0\"/>";

    /** How high a row of a form is at least. */
    private static final int ROOM_TO_WRITE = 510;

    private static final int WIDE = 265;
    private static final int LABEL = 30;

    private DocxFile() {}

    /**
     * @param footer what stands around the number of the page and of the pages: three pieces
     */
    static void write(OutputStream out, Properties properties, List<String> footer, Grid grid) throws IOException {
        List<Part> parts = List.of(
                new Part("word/document.xml", "wordprocessingml.document.main"),
                new Part("word/styles.xml", "wordprocessingml.styles"),
                new Part("word/footer1.xml", "wordprocessingml.footer"));
        try (OfficePackage file = new OfficePackage(out, parts, properties)) {
            file.part("word/document.xml", part -> document(part, grid));
            file.part("word/styles.xml", DocxStyle::write);
            file.part("word/footer1.xml", part -> footer(part, footer));
            file.relationships(
                    "word/_rels/document.xml.rels",
                    List.of(Relationship.to("styles", "styles.xml"), Relationship.to("footer", "footer1.xml")));
        }
    }

    private static void document(Markup part, Grid grid) throws IOException {
        part.raw("<w:document xmlns:w=\"" + NAMESPACE + "\" xmlns:r=\"" + OfficePackage.OFFICE + "\"><w:body>");
        paragraph(part, DocxStyle.TITLE, grid.title());
        boolean isForm = grid.kind() == Kind.FORM;
        grid.lead().forEach(line -> paragraph(part, isForm ? DocxStyle.ORDER : DocxStyle.LEAD, line));
        boxes(part, grid.above(), 2);
        DocxTable table = new DocxTable(part, grid.columns(), isForm ? ROOM_TO_WRITE : 0);
        table.open();
        for (Iterator<Row> rows = grid.rows().get().iterator(); rows.hasNext(); ) {
            table.add(rows.next());
            part.flushWhenLong();
        }
        table.close();
        boxes(part, grid.below(), 1);
        part.raw("<w:p><w:pPr><w:pStyle w:val=\"" + DocxStyle.CELL.id() + "\"/></w:pPr></w:p>")
                .raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>" + PAGE + "</w:sectPr>")
                .raw("</w:body></w:document>");
    }

    static void paragraph(Markup part, DocxStyle style, String words) {
        part.raw("<w:p><w:pPr><w:pStyle w:val=\"")
                .raw(style.id())
                .raw("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
                .text(words)
                .raw("</w:t></w:r></w:p>");
    }

    /** Labelled boxes as a small table of their own, some of them in a row. */
    private static void boxes(Markup part, List<Box> boxes, int inRow) {
        if (boxes.isEmpty()) {
            return;
        }
        paragraph(part, DocxStyle.CELL, "");
        int value = WIDE / inRow - LABEL;
        DocxTable.start(part);
        part.raw("<w:tblGrid>");
        for (int i = 0; i < inRow; i++) {
            DocxTable.gridColumn(part, LABEL);
            DocxTable.gridColumn(part, value);
        }
        part.raw("</w:tblGrid>");
        for (int i = 0; i < boxes.size(); i += inRow) {
            List<Box> here = boxes.subList(i, Math.min(boxes.size(), i + inRow));
            part.raw("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"")
                    .raw(140 + 240 * here.get(0).lines())
                    .raw("\" w:hRule=\"atLeast\"/></w:trPr>");
            for (Box box : here) {
                DocxTable.cell(
                        part,
                        LABEL,
                        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F0F2F4\"/>" + "<w:vAlign w:val=\"center\"/>",
                        DocxStyle.HEADING,
                        box.label());
                DocxTable.cell(part, value, "<w:vAlign w:val=\"center\"/>", DocxStyle.CELL, box.words());
            }
            part.raw("</w:tr>");
        }
        part.raw("</w:tbl>");
        paragraph(part, DocxStyle.CELL, "");
    }

    private static void footer(Markup part, List<String> words) {
        part.raw("<w:ftr xmlns:w=\"" + NAMESPACE + "\"><w:p><w:pPr><w:pStyle w:val=\"" + DocxStyle.FOOT.id()
                + "\"/></w:pPr>");
        run(part, words.get(0));
        field(part, "PAGE");
        run(part, words.get(1));
        field(part, "NUMPAGES");
        run(part, words.get(2));
        part.raw("</w:p></w:ftr>");
    }

    private static void run(Markup part, String words) {
        part.raw("<w:r><w:t xml:space=\"preserve\">").text(words).raw("</w:t></w:r>");
    }

    private static void field(Markup part, String name) {
        part.raw("<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    }
}
