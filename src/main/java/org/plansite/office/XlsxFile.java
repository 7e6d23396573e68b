package org.plansite.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.plansite.office.OfficePackage.Properties;

/** Writes grids as the sheets of a workbook. */
final class XlsxFile {
    private static final int USUAL_SIZE = 1 << 17;

    private XlsxFile() {}

    /**
     * @param footer what each printed page says at its foot, in the codes of spreadsheets
     */
    static void write(OutputStream out, Properties properties, String footer, List<Grid> grids) throws IOException {
        ByteArrayOutputStream draft = new ByteArrayOutputStream(USUAL_SIZE);
        List<Integer> loose = draft(draft, properties, footer, grids);
        XlsxCopy.write(DraftParts.of(draft.toByteArray()), loose, properties.date(), out);
    }

    /** Writes the workbook as far as fastexcel goes, and says from which row on the heights of each sheet are loose. */
    private static List<Integer> draft(OutputStream draft, Properties properties, String footer, List<Grid> grids)
            throws IOException {
        List<Integer> loose = new ArrayList<>();
        try (Workbook workbook = new Workbook(draft, properties.creator(), null)) {
            workbook.setCompressionLevel(0);
            workbook.properties().setTitle(properties.title()).setSubject(properties.subject());
            XlsxStyle.setFont(workbook);
            for (Grid grid : grids) {
                loose.add(new XlsxSheet(workbook.newWorksheet(name(grid)), grid).write(footer));
            }
        }
        return loose;
    }

    /** Its name; fastexcel does not double an apostrophe where it names a sheet's cells. */
    private static String name(Grid grid) {
        return grid.name().replace('\'', '’');
    }
}
