package org.plansite.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.plansite.source.InputException;
import org.plansite.source.SourceFile;

/** What is let through to Flexmark, and what it would need minutes for. */
class MarkdownGuardTest {
    private static final String ROW = "| 1 | 改造东干渠 | 完成东干渠防渗改造，新建节制闸，提升输水能力，落实管护经费，建立长效机制。 | 县水利局 | 县财政局 | 2025年底前 |\n";

    private static Document read(String markdown) {
        return MarkdownReader.read(List.of(new SourceFile("a.md", markdown)));
    }

    /** A plan for a city may have a thousand tasks in one table; each row is read by itself. */
    @Test
    void aLongTableIsRead() {
        String table = "| 序号 | 任务 | 内容 | 牵头单位 | 配合单位 | 时限 |\n|---|---|---|---|---|---|\n" + ROW.repeat(3_000);
        Document document = Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(table));
        assertThat(((Block.Table) document.blocks().get(0)).rows()).hasSize(3_001);
    }

    @Test
    void aParagraphOrARowOfSignsIsRefused() {
        assertThatThrownBy(() -> read("*甲_[".repeat(10_000))).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> read("| " + "*甲_[".repeat(10_000) + " |\n")).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> read(("| " + "*甲_[".repeat(100) + " |\n").repeat(1_000)))
                .isInstanceOf(InputException.class);
    }
}
