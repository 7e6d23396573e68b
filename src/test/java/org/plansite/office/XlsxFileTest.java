package org.plansite.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
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
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(sheet.getOddFooter().getCenter()).contains("&P", "&N");
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
        assertThat(sheet.getRow(2).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
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
        Grid grid = Grid.of(
                Kind.LIST,
                "一 & 'two'",
                "=1",
                List.of(),
                List.of(new Grid.Column("words", 30, 100, false), new Grid.Column("=2", 30, 100, true)),
                () -> words.stream().map(each -> Row.of(Cell.text(each), Cell.blank())));
        return Made.bytes(
                out -> XlsxFile.write(out, new Properties("=1", "<>", "&", "2026-11-22"), "&P", List.of(grid)));
    }
}
