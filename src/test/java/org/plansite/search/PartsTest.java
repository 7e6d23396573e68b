package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a query is taken apart: {@code [a name]}, {@code <a word>}, pairs. */
class PartsTest {
    private static final UnitIndex INDEX = UnitIndex.of(SearchUnits.of(Qinghe.plan(), false));
    private static final Lexicon LEXICON = Qinghe.lexicon();

    @AfterAll
    static void closeTheIndex() throws Exception {
        INDEX.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "镇水务站          | [镇水务站]",
                "水利站和农业办    | [水利站] [农业办]",
                "镇水务站站长      | [镇水务站] 站长",
                "用水总量2025年    | [用水总量] [2025年]",
                "二〇二五年        | [2025年]",
                "12公里            | <12> 公里",
                "CCUS1.25 590kg    | <ccus1.25> <590kg>",
                "1.2.3.            | <1.2.3>",
                "新建渠道          | 新建 [渠道]",
                "新建北渠的渠道    | 新建 [北渠] [渠道]",
                "专栏1             | [专栏1]",
                "推广高效灌溉      | [推广高效灌溉]",
                "高效灌溉          | 高效+效灌+灌溉",
                "高效、灌溉        | 高效 灌溉",
                "高效 灌溉         | 高效 灌溉",
                "\"高效 灌溉\"     | 高效+效灌+灌溉",
                "站                | 站",
                "站-2              | 站 <2>",
                "三十万亩          | <30> 万亩",
                "示范田            | 示范+范田",
                "灌溉 -漫灌        | 灌溉",
                "𠮷野家            | 𠮷野+野家",
                "type:task         |",
                "！？……            |",
            })
    void namesAndWordsAreWholeTheRestIsCutIntoPairs(String typed, String parts) {
        assertThat(written(parts(typed))).isEqualTo(parts == null ? "" : parts);
        assertThat(parts(typed).ignored().isEmpty()).isEqualTo(!typed.contains("和") && !typed.contains("的"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "镇水务站负责哪些任务 | [镇水务站] | 负责 哪些 任务",
                "什么时候严禁漫灌     | 严禁 [漫灌] | 什么时候",
                "灌溉吗灌溉吗         | 灌溉 灌溉 | 吗",
                "为什么               |  | 为什么",
                "我们村怎么办         | 村 | 我们 怎么办",
            })
    void questionWordsHaveNoWeight(String typed, String parts, String ignored) {
        assertThat(written(parts(typed))).isEqualTo(parts == null ? "" : parts);
        assertThat(parts(typed).ignored()).containsExactly(ignored.split(" "));
    }

    @Test
    void aPairKnowsItsPlaceInItsSegment() {
        assertThat(parts("高效灌溉").segments()).singleElement().satisfies(segment -> {
            assertThat(segment.text()).isEqualTo("高效灌溉");
            assertThat(segment.parts()).extracting(Parts.Part::offset).containsExactly(0, 1, 2);
        });
        assertThat(parts("野𠮷𠮷家").all()).extracting(Parts.Part::offset).containsExactly(0, 1, 3);
    }

    @Test
    void aNameKnowsWhatItNames() {
        assertThat(parts("水利站").all())
                .singleElement()
                .satisfies(
                        part -> assertThat(part.entries()).extracting(Entry::id).containsExactly("zhen-shuiwuzhan"));
    }

    /** A slip is meant as a name for what it sounds like. */
    @Test
    void aSlipStandsForWhatItSoundsLike() {
        assertThat(parts("推进高笑灌溉").all()).extracting(Parts.Part::kind).containsOnly(Parts.Kind.GRAM);
        assertThat(parts("高笑灌溉").all()).singleElement().satisfies(part -> {
            assertThat(part.kind()).isEqualTo(Parts.Kind.NAME);
            assertThat(part.text()).isEqualTo("高笑灌溉");
            assertThat(Forms.printed(part.entries())).containsExactly("高效灌溉");
        });
    }

    private static Parts parts(String typed) {
        return Parts.of(new QueryParser(LEXICON).parse(typed), LEXICON, new Sounds(INDEX, new Pinyin(Set.of())));
    }

    private static String written(Parts parts) {
        return parts.segments().stream()
                .map(segment -> segment.parts().stream()
                        .map(part -> switch (part.kind()) {
                            case NAME -> "[" + part.text() + "]";
                            case WORD -> "<" + part.text() + ">";
                            case GRAM -> part.text();
                        })
                        .collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
    }
}
