package org.plansite.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plansite.HandReading;
import org.plansite.plan.UnitId;

/** The list of a body in each format, read back by a program not ours, against a reading of the plan by eye. */
class HandReadFilesTest {

    static Stream<String> bodies() {
        return HandReading.rows("lists.txt").stream().map(row -> row.get(0)).distinct();
    }

    /** Number, task, place, way and partners, as the reader wrote them down. */
    private static List<List<String>> read(String body) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : HandReading.rows("lists.txt")) {
            if (row.get(0).equals(body)) {
                boolean isDirect = row.get(4).isEmpty();
                String place = row.get(3) + (row.get(3).startsWith("1/") ? " 列首位" : " 并列");
                rows.add(List.of(
                        Integer.toString(rows.size() + 1),
                        title(row.get(1)),
                        isDirect ? place : "—",
                        isDirect ? "—" : row.get(4) + " " + row.get(3),
                        row.get(5).isEmpty() ? "—" : row.get(5).replace(';', '、')));
            }
        }
        return rows;
    }

    private static String title(String unit) {
        return Made.PLAN.outline().unit(new UnitId(unit)).title();
    }

    private static List<String> compared(List<String> cells) {
        String task = cells.get(2).replaceFirst("^[^ ]*[0-9] |^.（.）", "");
        return List.of(cells.get(0), task, cells.get(6), cells.get(7), cells.get(8));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theWorkbookHasTheSameItems(String body) {
        XSSFSheet sheet = Made.workbook(Made.file(Made.list(body, "xlsx"))).getSheet("责任清单");
        List<List<String>> rows = new ArrayList<>();
        for (int i = Made.rowOf(sheet, "序号") + 1; i <= sheet.getLastRowNum(); i++) {
            rows.add(compared(Made.words(sheet.getRow(i))));
        }
        assertThat(rows).containsExactlyElementsOf(read(body));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theDocumentAndThePlainTableHaveTheSameCells(String body) {
        XWPFTable table =
                Made.document(Made.file(Made.list(body, "docx"))).getTables().get(0);
        List<List<String>> printed =
                table.getRows().stream().map(HandReadFilesTest::cells).toList();
        assertThat(printed.stream().skip(1).map(HandReadFilesTest::compared)).containsExactlyElementsOf(read(body));
        assertThat(csv(Made.file(Made.list(body, "csv")))).isEqualTo(printed);
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(HandReadFilesTest::words).toList();
    }

    private static String words(XWPFTableCell cell) {
        return String.join(
                "\n",
                cell.getParagraphs().stream()
                        .map(paragraph -> paragraph.getText())
                        .toList());
    }

    /** RFC 4180, read in the plainest way. */
    private static List<List<String>> csv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        List<List<String>> rows = new ArrayList<>();
        for (String row : text.substring(1).split("\r\n")) {
            rows.add(Arrays.stream(row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .map(cell -> cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell)
                    .map(cell -> cell.replace("\"\"", "\""))
                    .toList());
        }
        return rows;
    }
}
