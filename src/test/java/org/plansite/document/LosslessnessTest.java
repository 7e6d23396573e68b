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

    private static String difference(String markdown) {
        return Losslessness.firstDifference(MarkdownReader.read(List.of(new SourceFile("a.md", markdown))), SOURCE)
                .map(Diagnostic::toString)
                .orElse("");
    }
}
