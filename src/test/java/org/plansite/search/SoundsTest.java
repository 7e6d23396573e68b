package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was meant, when what was typed only sounds like it. */
class SoundsTest {
    private static final UnitIndex INDEX = UnitIndex.of(SearchUnits.of(Qinghe.plan(), false));
    private static final Sounds SOUNDS = new Sounds(INDEX, new Pinyin(Set.of()));

    @AfterAll
    static void closeTheIndex() throws Exception {
        INDEX.close();
    }

    @ParameterizedTest
    @CsvSource({
        "高笑灌溉, 高效灌溉",
        "用水总亮, 用水总量",
        "真睡雾站, 镇水务站",
        "亲河镇, 青河镇",
        "杰水优先, 节水优先",
        "2025念, 2025年",
    })
    void sameSyllablesAreHeardZhLikeZAndNgLikeN(String typed, String meant) {
        assertThat(SOUNDS.likeUnknown(typed)).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"高效灌溉", "节水", "杰水", "", "abcd", "2024", "没有这个", "关概推光", "𠮷野家"})
    void knownShortAndUnheardWordsHaveNone(String typed) {
        assertThat(SOUNDS.likeUnknown(typed)).isEmpty();
    }

    @Test
    void theTextsAreHeardInTheirOrder() {
        assertThat(SOUNDS.likeUnknown("镇水雾")).containsExactly("镇水务");
        assertThat(SOUNDS.likeUnknown("号时施")).as("nothing like it").isEmpty();
    }
}
