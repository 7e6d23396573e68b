package org.plansite.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plansite.HandReading;
import org.plansite.office.Grid.Kind;
import org.plansite.office.Grid.Row;
import org.plansite.office.OfficePackage.Properties;

/** A workbook as POI reads it: what Excel is told about panes, filters, dates, numbers and printing. */
class XlsxFileTest {
    private static final XSSFWorkbook WATER = Made.workbook(Made.file("lists/qu-shuiwuju.xlsx"));

    @Test
    void theSheetsAreNamed() {
        assertThat(WATER).extracting(sheet -> sheet.getSheetName()).containsExactly("责任清单", "目标", "措施逐句", "说明");
    }

    @Test
    void theHeadingsStayInSightAndFilter() {
        XSSFSheet sheet = WATER.getSheetAt(0);
        int heading = Made.rowOf(sheet, "序号");
        assertThat(Made.words(sheet.getRow(heading)))
                .containsExactly(
                        "序号", "领域", "任务", "措施", "目标", "完成时限", "列首位/并列", "经由", "协同单位", "进展情况", "存在问题", "下一步措施", "出处");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo(heading + 1);
        assertThat((int) sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo(3);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:M9");
    }

    @Test
    void itPrintsAcrossOnPagesWithHeadingsAndNumbers() {
        XSSFSheet sheet = WATER.getSheetAt(0);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        // 8 is A3
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 8);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(sheet.getOddFooter().getCenter()).contains("&P", "&N");
    }

    @Test
    void itPrintsInTheMiddleBetweenNarrowMargins() {
        for (Sheet sheet : WATER) {
            assertThat(sheet.getHorizontallyCenter()).isTrue();
            assertThat(sheet.getMargin(PageMargin.LEFT)).isEqualTo(0.4);
            assertThat(sheet.getMargin(PageMargin.RIGHT)).isEqualTo(0.4);
            assertThat(sheet.getMargin(PageMargin.TOP)).isEqualTo(0.5);
            assertThat(sheet.getMargin(PageMargin.BOTTOM)).isEqualTo(0.6);
            assertThat(sheet.isDisplayGridlines()).isFalse();
        }
    }

    @Test
    void columnsAreAsWideAsTheGridSays() {
        assertThat(List.of(0, 3, 12))
                .extracting(column -> WATER.getSheetAt(0).getColumnWidth(column) / 256.0)
                .usingElementComparator(Comparator.comparingLong(width -> Math.round(width * 10)))
                .containsExactly(5.71, 66.71, 14.71);
    }

    /** A row to type into grows; the heading and the rows of a form keep their heights. */
    @Test
    void onlyTheRowsOfAListGrow() {
        XSSFSheet list = WATER.getSheetAt(0);
        int heading = Made.rowOf(list, "序号");
        for (Sheet sheet : List.of(
                list, Made.workbook(Made.file("assessments/qu-shuiwuju.xlsx")).getSheetAt(0))) {
            sheet.forEach(row -> {
                assertThat(row.getHeightInPoints()).isBetween(15f, 409.5f);
                assertThat(((XSSFRow) row).getCTRow().getCustomHeight())
                        .as("row %s of %s", row.getRowNum(), sheet.getSheetName())
                        .isEqualTo(sheet != list || row.getRowNum() <= heading);
            });
        }
    }

    /** A row of a hundred lines is as high as a row can be. */
    @Test
    void noRowIsHigherThanARowCanBe() {
        XSSFSheet sheet = Made.workbook(workbook(List.of("line\n".repeat(100)))).getSheetAt(0);
        assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(409.5f);
    }

    /** Its first task has four targets. */
    @Test
    void whatIsOneCellInAFormIsMerged() {
        XSSFSheet form =
                Made.workbook(Made.file("assessments/qu-shuiwuju.xlsx")).getSheetAt(0);
        int heading = Made.rowOf(form, "序号");
        assertThat(form.getMergedRegions())
                .extracting(region -> region.formatAsString())
                .contains("A1:I1", "A" + (heading + 2) + ":I" + (heading + 2), "A10:A13", "B10:B13", "G10:G13")
                .doesNotContain("C10:C13", "F10:F13");
    }

    /** fastexcel writes the clock into a workbook, and its merged cells in the order of a table of hashes. */
    @Test
    void theSameBytesSecondsLater() throws InterruptedException {
        String form = "assessments/qu-fazhan-gaige-wei.xlsx";
        byte[] first = Made.again(form);
        Thread.sleep(2100);
        assertThat(Made.again(form)).isEqualTo(first);
    }

    @Test
    void itSaysWhatItIsAndOfWhichDay() {
        POIXMLProperties.CoreProperties properties = WATER.getProperties().getCoreProperties();
        assertThat(properties.getTitle()).isEqualTo("区水务局责任清单");
        assertThat(properties.getSubject()).contains("《");
        assertThat(properties.getCreator()).isEqualTo("知识站");
        assertThat(properties.getCreated().toInstant()).hasToString("2026-11-22T00:00:00Z");
        assertThat(properties.getModified().toInstant()).hasToString("2026-11-22T00:00:00Z");
    }

    /** 三（七）1 says 到2025年, 三（六）1 no time. */
    @Test
    void aSingleDeadlineIsADateAndNoneIsSaid() {
        XSSFSheet sheet = WATER.getSheetAt(0);
        assertThat(DateUtil.isCellDateFormatted(sheet.getRow(6).getCell(5))).isTrue();
        assertThat(sheet.getRow(6).getCell(5).getLocalDateTimeCellValue().toLocalDate())
                .hasToString("2025-12-31");
        assertThat(Made.words(sheet.getRow(6)).get(5)).isEqualTo("2025-12-31");
        assertThat(sheet.getRow(5).getCell(5).getStringCellValue()).isEqualTo("未写明");
    }

    @Test
    void aSentenceStandsOnALineOfItsOwnUnderTheNumberItIsCitedBy() {
        assertThat(WATER.getSheetAt(0).getRow(5).getCell(3).getStringCellValue().split("\n"))
                .hasSize(6)
                .startsWith("第2句　坚持陆海统筹，落实围填海和国土空间管制，强化海岸带和湿地保护建设，持续改善海洋生态系统。")
                .endsWith("第7句　加强海洋预警能力升级改造，增强海洋生态系统的气候韧性。");
    }

    @Test
    void aTargetIsInThePlansWords() {
        assertThat(WATER.getSheetAt(0).getRow(6).getCell(4).getStringCellValue())
                .isEqualTo("海水淡化能力：达到55万吨/日（2025年，力争）\n海水淡化水年供水量：达到1亿立方米（2025年）");
    }

    /** Year, value, unit of measure, strength and baseline year. */
    @Test
    void theTargetsOfThePlanAreThoseReadByEye() {
        XSSFSheet sheet = Made.workbook(Made.file("binhai-2023/targets.xlsx")).getSheetAt(0);
        List<List<String>> found = new ArrayList<>();
        for (int i = Made.rowOf(sheet, "序号") + 1; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            String value = Made.words(row).get(6);
            assertThat(row.getCell(6).getCellType())
                    .isEqualTo(value.equals("未列数值") ? CellType.STRING : CellType.NUMERIC);
            found.add(List.of(
                    Made.words(row).get(3).replace("未写", ""),
                    value.replace("未列数值", ""),
                    Made.words(row).get(7).replace("—", ""),
                    Made.words(row).get(8).replace("—", ""),
                    Made.words(row).get(9).replace("—", "")));
        }
        List<List<String>> read = HandReading.rows("targets.txt").stream()
                .map(row -> List.of(row.get(1), row.get(3), row.get(4), row.get(6), row.get(7)))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void theNotesNameOpenCollectivesButTheListDoesNotHaveTheirItems() {
        List<String> notes = new ArrayList<>();
        WATER.getSheet("说明").forEach(row -> notes.add(String.join(" ", Made.words((XSSFRow) row))));
        assertThat(notes).anyMatch(note -> note.contains("各相关部门") && note.contains("六（三）"));
        assertThat(notes).anyMatch(note -> note.contains(Made.PLAN.metadata().sourceSha256()));
    }

    @Test
    void cellsLeadToTheSiteOnlyWhenItsAddressIsKnown() {
        assertThat(WATER.getSheetAt(0).getHyperlinkList()).isEmpty();
        assertThat(Made.workbook(Made.linked("lists/qu-shuiwuju.xlsx"))
                        .getSheetAt(0)
                        .getHyperlinkList())
                .extracting(link -> link.getAddress())
                .hasSize(5)
                .contains("https://example.org/plan/binhai-2023/3.7.1.html");
    }

    /** Two cells with the same words that lead the same way are two links. */
    @Test
    void everyCellThatLeadsSomewhereIsALink() {
        Cell link = new Cell.Text("same", Optional.of("https://example.org/?a=1&b=二"));
        Grid grid = Grid.of(
                Kind.LIST,
                "links",
                "title",
                List.of(),
                List.of(new Grid.Column("words", 30, 100, false), new Grid.Column("link", 30, 100, false)),
                () -> Stream.of(Row.of(Cell.text(""), link), Row.of(link, link)));
        assertThat(Made.workbook(workbook(grid)).getSheetAt(0).getHyperlinkList())
                .extracting(each -> each.getCellRef() + " " + each.getAddress())
                .containsExactly(
                        "B3 https://example.org/?a=1&b=二",
                        "A4 https://example.org/?a=1&b=二",
                        "B4 https://example.org/?a=1&b=二");
    }

    /** Whatever the words of a plan or a report are, no cell is a formula, and nothing is lost but what XML cannot hold. */
    @Test
    void noWordsBecomeAFormula() {
        List<String> nasty = List.of(
                "=HYPERLINK(\"http://evil.example\",\"x\")",
                "+1+1",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1)",
                "＝1+1",
                "\t=1",
                "{=1}",
                "<f>1+1</f>",
                "]]>&amp;\"'",
                "_x0041_ and _x000D_",
                "a\u0001b\uD800c\uFFFF",
                "𠮷",
                "1.0E5",
                "00123",
                "2025-12-31");
        byte[] file = workbook(nasty);
        XSSFSheet sheet = Made.workbook(file).getSheetAt(0);
        for (int i = 0; i < nasty.size(); i++) {
            assertThat(sheet.getRow(i + 2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(i + 2).getCell(0).getStringCellValue())
                    .isEqualTo(nasty.get(i)
                            .replace('\u0001', '\uFFFD')
                            .replace('\uD800', '\uFFFD')
                            .replace('\uFFFF', '\uFFFD'));
        }
        for (int i = 0; i < 6; i++) {
            assertThat(sheet.getRow(i + 2).getCell(0).getCellStyle().getDataFormatString())
                    .as("what keeps %s words when its cell is edited", nasty.get(i))
                    .isEqualTo("@");
        }
    }

    @Test
    void spacesAtTheEndsOfWordsStay() {
        assertThat(Made.parts(workbook(List.of("\t=1 "))).get("xl/worksheets/sheet1.xml"))
                .contains("<t xml:space=\"preserve\">&#x9;=1 </t>");
    }

    @Test
    void noFileHoldsAFormula() {
        Made.FILES.forEach((path, bytes) -> {
            if (path.endsWith(".xlsx")) {
                assertThat(Made.parts(bytes).values()).as(path).noneMatch(part -> part.contains("<f>"));
            }
        });
    }

    private static byte[] workbook(List<String> words) {
        return workbook(Grid.of(
                Kind.LIST,
                "一 & 'two'",
                "=1",
                List.of(),
                List.of(new Grid.Column("words", 30, 100, false), new Grid.Column("=2", 30, 100, true)),
                () -> words.stream().map(each -> Row.of(Cell.text(each), Cell.blank()))));
    }

    private static byte[] workbook(Grid grid) {
        return Made.bytes(
                out -> XlsxFile.write(out, new Properties("=1", "<>", "&", "2026-11-22"), "&P", List.of(grid)));
    }
}
