package org.plansite.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.source.Diagnostic;
import org.plansite.source.SourceFile;

/** The first difference between content and source is told with both places; line ends and blank lines are none. */
class LosslessnessTest {
    private static final SourceFile SOURCE =
            new SourceFile("source.txt", "一、总体要求  \n\n 坚持绿色发展。　\n\n\n1.改造。加快改造。（区财政局）\n \n");

    @Test
    void sameWordsAreNoDifference() {
        assertThat(difference("# 一、总体要求\n\n&#32;坚持绿色发展。\n\n### 1.改造。\n加快改造。（区财政局）\n"))
                .isEmpty();
    }

    @Test
    void changedWordIsShownWithBothPlaces() {
        assertThat(difference("# 一、总体要求\n\n&#32;坚持绿色发展。\n\n### 1.改造。\n加快建造。（区财政局）\n"))
                .startsWith("a.md:6:3: error: the content says “1.改造。加快建造。（区财政局）”"
                        + " where the imported source says “1.改造。加快改造。（区财政局）” (source.txt:6:8)");
    }

    @Test
    void lostSpaceIsADifference() {
        assertThat(difference("# 一、总体要求\n\n坚持绿色发展。\n")).startsWith("a.md:3:1: error: the content says");
    }

    @Test
    void runInThatWasSplitIsADifference() {
        assertThat(difference("# 一、总体要求\n\n&#32;坚持绿色发展。\n\n### 1.改造。\n\n加快改造。（区财政局）\n"))
                .startsWith("a.md:5:10: error: the content says “1.改造。”");
    }

    @Test
    void missingAndAddedLinesAreTold() {
        assertThat(difference("# 一、总体要求\n\n&#32;坚持绿色发展。\n"))
                .startsWith("a.md:3:1: error: the content ends, but the imported source goes on with"
                        + " “1.改造。加快改造。（区财政局）” (source.txt:6:1)");
        assertThat(difference("# 一、总体要求\n\n&#32;坚持绿色发展。\n\n### 1.改造。\n加快改造。（区财政局）\n\n多余。\n"))
                .startsWith("a.md:8:1: error: the content goes on with “多余。”");
    }

    @Test
    void cellsAreComparedInReadingOrder() {
        SourceFile rows = new SourceFile("source.txt", "指标\t单位\n覆盖率\t \t%\n");
        SourceFile cells = new SourceFile("source.txt", "指标\n单位\n覆盖率\n%\n");
        String table = "| 指标 | 单位 |  |\n| --- | --- | --- |\n| 覆盖率 |  | % |\n";
        assertThat(difference(table, rows, Omissions.none())).isEmpty();
        assertThat(difference(table, cells, Omissions.none())).isEmpty();
        assertThat(difference(table.replace("单位", "位"), rows, Omissions.none()))
                .startsWith(
                        "a.md:1:8: error: the content says “位” where the imported source says “单位” (source.txt:1:4)");
        assertThat(difference(table.replace("%", ""), rows, Omissions.none()))
                .contains("the content ends, but the imported source goes on with “%” (source.txt:2:7)");
        assertThat(difference(table + "\n多余。\n", cells, Omissions.none())).contains("goes on with “多余。”");
    }

    @Test
    void whatIsLeftOutAndJoinedIsAccountedFor() {
        SourceFile source = new SourceFile("source.txt", "一、总体要求\n坚持绿色发展，发展\n— 3 —\n　low\ncarbon经济。\n");
        String content = "# 一、总体要求\n\n坚持绿色发展，发展low carbon经济。\n";
        Omissions omissions = OmissionsFile.read(new SourceFile(
                "left-out.yaml", "left-out:\n- {line: 3, reason: page-number, words: \"— 3 —\"}\njoined: [\"4-5\"]\n"));
        assertThat(difference(content, source, omissions)).isEmpty();
        assertThat(difference(content.replace("经济", "经营"), source, omissions))
                .startsWith("a.md:3:21: error: the content says “…carbon经营。”")
                .contains("“…carbon经济。” (source.txt:5:8)");
        assertThat(difference(
                        content, new SourceFile("source.txt", source.text().replace("3", "4")), omissions))
                .startsWith("source.txt:3: error: this line is left out of the plan, but it does not say “— 3 —”");
        assertThat(OmissionsFile.read(new SourceFile("left-out.yaml", OmissionsFile.write(omissions))))
                .isEqualTo(omissions);
    }

    private static String difference(String markdown, SourceFile source, Omissions omissions) {
        return Losslessness.firstDifference(
                        MarkdownReader.read(List.of(new SourceFile("a.md", markdown))), source, omissions)
                .map(Diagnostic::toString)
                .orElse("");
    }

    private static String difference(String markdown) {
        return Losslessness.firstDifference(MarkdownReader.read(List.of(new SourceFile("a.md", markdown))), SOURCE)
                .map(Diagnostic::toString)
                .orElse("");
    }
}
