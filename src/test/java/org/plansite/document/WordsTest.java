package org.plansite.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plansite.source.Location;
import org.plansite.source.SourceFile;

/** Every character of the words knows its line and column in the Markdown, whatever stands before it. */
class WordsTest {
    @Test
    void escapesAndEntitiesShiftTheColumns() {
        Words words = paragraph("前言。\n\n&#32;&#9;甲\\*乙&lt;丙\n", 1);
        assertThat(words.text()).isEqualTo(" \t甲*乙<丙");
        assertThat(columns(words)).containsExactly(1, 6, 10, 12, 13, 14, 18);
        assertThat(words.where()).isEqualTo(new Location("a.md", 3, 1));
    }

    @Test
    void columnsAreCountedInCodePoints() {
        Words words = paragraph("甲𠮷乙😀丙\n", 0);
        assertThat(words.at(words.text().indexOf("丙")).column()).isEqualTo(5);
        assertThat(words.at(words.text().length()).column()).isEqualTo(6);
    }

    @Test
    void titleOverTwoLinesHasPlacesInBoth() {
        Words words = words("&#32;关于印发某市\n方案的通知\n===\n", 0);
        assertThat(words.text()).isEqualTo(" 关于印发某市\n方案的通知");
        assertThat(words.at(1)).isEqualTo(new Location("a.md", 1, 6));
        assertThat(words.at(words.text().indexOf("方"))).isEqualTo(new Location("a.md", 2, 1));
    }

    @Test
    void headingAndColumnTitleStartBehindTheirMarks() {
        assertThat(words("### 1.改造。\n加快改造。\n", 0).where()).isEqualTo(new Location("a.md", 1, 5));
        assertThat(words("甲。\n\n::: &#9;专栏1\n:::\n", 1).at(1)).isEqualTo(new Location("a.md", 3, 9));
    }

    @Test
    void partsAndJoinedWordsKeepTheirPlaces() {
        Words heading = words("# 一、总体要求\n", 0);
        assertThat(heading.from(2).where()).isEqualTo(new Location("a.md", 1, 5));
        Words joined = heading.followedBy(paragraph("甲乙\n", 0));
        assertThat(joined.text()).isEqualTo("一、总体要求甲乙");
        assertThat(joined.at(7)).isEqualTo(new Location("a.md", 1, 2));
    }

    private static List<Integer> columns(Words words) {
        return IntStream.range(0, words.text().length())
                .mapToObj(i -> words.at(i).column())
                .toList();
    }

    private static Words paragraph(String markdown, int block) {
        return ((Block.Paragraph) read(markdown).get(block)).words();
    }

    private static Words words(String markdown, int block) {
        Block found = read(markdown).get(block);
        return found instanceof Block.Column column ? column.title() : ((Block.Heading) found).words();
    }

    private static List<Block> read(String markdown) {
        return MarkdownReader.read(List.of(new SourceFile("a.md", markdown))).blocks();
    }
}
