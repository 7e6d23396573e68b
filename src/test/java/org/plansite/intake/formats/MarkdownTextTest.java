package org.plansite.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    @Test
    void aTableOfOneColumnIsAFrameAroundLines() {
        ReadText read = MarkdownText.read("前文。\n\n| 专栏1 重点工程 |\n|---|\n| **1.甲工程。**建设渠道。<br>2.乙工程。 |\n\n后文。\n");
        assertThat(read.text().lines()).containsExactly("前文。", "", "专栏1 重点工程", "1.甲工程。建设渠道。", "2.乙工程。", "", "后文。", "");
        assertThat(read.boxes()).isEqualTo(Map.of(3, 5));
        assertThat(read.tables()).isEmpty();
    }

    @Test
    void aTableOfSeveralColumnsIsOne() {
        ReadText read = MarkdownText.read("| 指标 | 2025年 |\n|---|---|\n| 覆盖率 | 60%<br/>以上 |\n");
        assertThat(read.text().lines()).containsExactly("指标\t2025年", "覆盖率\t60% 以上", "");
        assertThat(read.tables()).isEqualTo(Map.of(1, 2));
        assertThat(read.boxes()).isEmpty();
    }
}
