package org.plansite.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.plansite.office.Grid.Kind;
import org.plansite.office.OfficePackage.Part;
import org.plansite.office.OfficePackage.Properties;
import org.plansite.office.OfficePackage.Relationship;

/** Writes grids as the sheets of a workbook. */
final class XlsxFile {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private XlsxFile() {}

    /**
     * @param footer what each printed page says at its foot, in the codes of spreadsheets
     */
    static void write(OutputStream out, Properties properties, String footer, List<Grid> grids) throws IOException {
        List<XlsxSheet> sheets =
                grids.stream().map(grid -> new XlsxSheet(grid, footer)).toList();
        try (OfficePackage file = new OfficePackage(out, parts(grids.size()), properties)) {
            for (int i = 0; i < sheets.size(); i++) {
                XlsxSheet sheet = sheets.get(i);
                file.part("xl/worksheets/sheet" + (i + 1) + ".xml", sheet::write);
                if (!sheet.links().isEmpty()) {
                    file.relationships("xl/worksheets/_rels/sheet" + (i + 1) + ".xml.rels", sheet.links());
                }
            }
            file.part("xl/styles.xml", XlsxStyle::write);
            file.part("xl/workbook.xml", part -> workbook(part, grids, sheets));
            file.relationships("xl/_rels/workbook.xml.rels", relationships(grids.size()));
        }
    }

    private static List<Part> parts(int sheets) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("xl/workbook.xml", "spreadsheetml.sheet.main"));
        for (int i = 1; i <= sheets; i++) {
            parts.add(new Part("xl/worksheets/sheet" + i + ".xml", "spreadsheetml.worksheet"));
        }
        parts.add(new Part("xl/styles.xml", "spreadsheetml.styles"));
        return parts;
    }

    private static List<Relationship> relationships(int sheets) {
        List<Relationship> relationships = new ArrayList<>();
        for (int i = 1; i <= sheets; i++) {
            relationships.add(Relationship.to("worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relationships.add(Relationship.to("styles", "styles.xml"));
        return relationships;
    }

    private static void workbook(Markup part, List<Grid> grids, List<XlsxSheet> sheets) {
        part.raw("<workbook xmlns=\"" + NAMESPACE + "\" xmlns:r=\"" + OfficePackage.OFFICE + "\">")
                .raw("<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"28800\""
                        + " windowHeight=\"15000\"/></bookViews><sheets>");
        for (int i = 0; i < grids.size(); i++) {
            part.raw("<sheet name=\"")
                    .text(grids.get(i).name())
                    .raw("\" sheetId=\"" + (i + 1) + "\" r:id=\"rId" + (i + 1) + "\"/>");
        }
        part.raw("</sheets><definedNames>");
        for (int i = 0; i < grids.size(); i++) {
            names(part, grids.get(i), sheets.get(i), i);
        }
        part.raw("</definedNames></workbook>");
    }

    /** The filtered area, which spreadsheets want named too, and the rows printed on every page. */
    private static void names(Markup part, Grid grid, XlsxSheet sheet, int number) {
        String name = "'" + grid.name().replace("'", "''") + "'!";
        if (grid.kind() == Kind.LIST) {
            part.raw("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + number + "\" hidden=\"1\">")
                    .text(name)
                    .raw(sheet.area())
                    .raw("</definedName>");
        }
        int repeated = grid.kind() == Kind.NOTE ? 1 : sheet.headingRow();
        part.raw("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + number + "\">")
                .text(name)
                .raw("$" + repeated + ":$" + repeated)
                .raw("</definedName>");
    }
}
