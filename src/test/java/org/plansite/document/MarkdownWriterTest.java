package org.plansite.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.source.Location;
import org.plansite.source.SourceFile;

/** Plain words are escaped where Markdown would read markup, and only there. */
class MarkdownWriterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "推动“1+4+N”架构（含5%～10%）。|推动“1+4+N”架构（含5%～10%）。",
                "1.推动集群。|1.推动集群。",
                "1. 推动集群。|1\\. 推动集群。",
                "2) 推动集群。|2\\) 推动集群。",
                "--新型基础设施|\\--新型基础设施",
                "- 新型基础设施|\\- 新型基础设施",
                "-5℃以下|-5℃以下",
                "+86电话|+86电话",
                "# 号线|\\# 号线",
                "> 5%|\\> 5%",
                "::: 专栏|\\::: 专栏",
                "a<b>c</b>|a\\<b>c\\</b>",
                "能耗<5%|能耗<5%",
                "A&B公司&amp;|A\\&B公司\\&amp;",
                "R & D|R & D",
                "见[1]|见\\[1]",
                "2*3_4`5|2\\*3\\_4\\`5",
                "C:\\*|C:\\\\\\*",
                "3~5年|3~5年",
            })
    void escapes(String words, String markdown) {
        assertThat(MarkdownWriter.escape(words)).isEqualTo(markdown);
    }

    @Test
    void whiteSpaceInFrontIsWrittenAsEntities() {
        assertThat(MarkdownWriter.escape("\t 专栏")).isEqualTo("&#9;&#32;专栏");
        assertThat(MarkdownWriter.escape("　　专栏")).isEqualTo("　　专栏");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=",
                "==",
                "=== 甲",
                "-",
                "---",
                "- -",
                "***",
                "+",
                "+ 甲",
                "#",
                "##甲",
                "甲 #",
                "甲 ##",
                "甲\\",
                "\\",
                "\\甲",
                "\\\\*",
                "~~~",
                "```",
                "1.",
                "1)",
                "123456789. 甲",
                "1234567890. 甲",
                ":::",
                ":: :",
                "[甲]: 乙",
                "[^1]: 乙",
                "![甲](乙)",
                "<!-- 甲 -->",
                "<?甲?>",
                "<http://a.b>",
                "<a@b.c>",
                "http://a.b",
                "&",
                "&#",
                "&#35;",
                "&copy;",
                "&copy",
                "|甲|乙|",
                "$甲$",
                "!甲",
                "{甲}",
                "甲  乙",
                "> ",
                ">甲",
                "\u00a0甲",
                "\u2003甲",
                "甲\u200b",
                "\u200b甲",
                "*甲*",
                "_甲_",
                "^^",
                "😀"
            })
    void isReadBackAsItIs(String words) {
        for (Block block : List.of(
                new Block.Paragraph(words(words)),
                new Block.Heading(3, words(words), false),
                new Block.Heading(1, words(words + "\n" + words), false),
                new Block.Table(List.of(List.of(words(words), words("")), List.of(words("|"), words(words)))),
                new Block.Column(words(words), List.of(new Block.Paragraph(words(words)))))) {
            List<Block> blocks = List.of(new Block.Paragraph(words("前")), block, new Block.Paragraph(words("后")));
            String markdown = MarkdownWriter.write(blocks);
            Document readBack = MarkdownReader.read(List.of(new SourceFile("a.md", markdown)));
            assertThat(PlainText.of(readBack)).as(markdown).isEqualTo(PlainText.of(new Document(blocks)));
            assertThat(readBack.blocks()).as(markdown).hasSize(3);
        }
    }

    @Test
    void aMergedCellStaysPartOfTheOneAboveIt() {
        Block.Table table = new Block.Table(
                List.of(
                        List.of(words("任务"), words("单位")),
                        List.of(words("甲"), words("乙")),
                        List.of(words("丙"), words(""))),
                Set.of(new Block.Table.Place(2, 1)));
        String markdown = MarkdownWriter.write(List.of(table));
        assertThat(markdown).isEqualTo("| 任务 | 单位 |\n| --- | --- |\n| 甲 | 乙 |\n| 丙 | ^^ |\n");
        Block.Table readBack = (Block.Table) MarkdownReader.read(List.of(new SourceFile("a.md", markdown)))
                .blocks()
                .get(0);
        assertThat(readBack.merged()).isEqualTo(table.merged());
        assertThat(readBack.rows().get(2).get(1).text()).isEmpty();
        assertThat(List.of(readBack.reach(1, 1), readBack.reach(2, 1), readBack.reach(2, 0)))
                .containsExactly(2, 0, 1);
    }

    private static Words words(String text) {
        String stripped = text.replaceAll(" +(\n|$)", "$1");
        return Words.of(stripped, new Location("a.md", 1, 1));
    }
}
