package org.plansite.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.plansite.HandReading;

/** A document as POI reads it: how it prints, and the form of the yearly assessment. */
class DocxFileTest {
    private static final XWPFDocument LIST = Made.document(Made.file("lists/qu-shuiwuju.docx"));
    private static final XWPFDocument FORM = Made.document(Made.file("assessments/qu-shuiwuju.docx"));

    @Test
    void itPrintsAcrossOnPaperOfSizeA4() {
        CTPageSz size = LIST.getDocument().getBody().getSectPr().getPgSz();
        assertThat(size.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(size.getW()).hasToString("16838");
        assertThat(size.getH()).hasToString("11906");
    }

    @Test
    void theHeadingsStandOnEveryPage() {
        XWPFTable table = LIST.getTables().get(0);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(table.getRow(0).isCantSplitRow()).isTrue();
    }

    /** 265 mm are 15,023 twentieths of a point. */
    @Test
    void theColumnsFitThePage() {
        Made.FILES.forEach((path, bytes) -> {
            if (path.matches("binhai-2023.*docx|.*qu-shuiwuju.docx")) {
                Made.document(bytes)
                        .getTables()
                        .forEach(table -> assertThat(table.getCTTbl().getTblGrid().getGridColList().stream()
                                        .mapToInt(column ->
                                                Integer.parseInt(column.getW().toString()))
                                        .sum())
                                .as(path)
                                .isBetween(14_990, 15_060));
            }
        });
    }

    @Test
    void thePagesAreNumbered() {
        assertThat(Made.parts(Made.file("lists/qu-shuiwuju.docx")).get("word/footer1.xml"))
                .contains("\" PAGE \"", "\" NUMPAGES \"", "第 ", "页");
    }

    @Test
    void aFormSaysWhichSentenceOrdersIt() {
        List<String> order = HandReading.rows("assessment.txt").stream()
                .filter(row -> row.get(2).equals("年度评估"))
                .findFirst()
                .orElseThrow();
        assertThat(FORM.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .contains("依据：《天津市滨海新区碳达峰实施方案》六（三） 第" + order.get(1) + "句：“" + order.get(3) + "”");
    }

    @Test
    void aFormHasTheTargetsAndRoomForWhatWasReached() {
        XWPFTable table = FORM.getTables().get(1);
        assertThat(table.getRows()).extracting(row -> row.getCell(0).getText()).contains("三（七）循环经济助力降碳行动", "五、保障措施");
        assertThat(table.getRows()).anySatisfy(row -> {
            assertThat(row.getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly(
                            "3", "三（七）1 着力壮大海水淡化与综合利用产业2/4 并列", "海水淡化能力", "2025", "达到55万吨/日（力争）", "", "", "", "");
        });
    }

    /** 三（七）1 has two targets: what is said of the task reaches over both. */
    @Test
    void theTaskReachesDownOverItsTargets() {
        String xml = Made.parts(Made.file("assessments/qu-shuiwuju.docx")).get("word/document.xml");
        assertThat(xml).contains("<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>");
        assertThat(Made.workbook(Made.file("assessments/qu-shuiwuju.xlsx"))
                        .getSheetAt(0)
                        .getMergedRegions())
                .extracting(region -> region.formatAsString())
                .contains("B17:B18");
    }
}
