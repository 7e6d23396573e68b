package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.analysis.BinhaiPlan;
import org.plansite.site.Messages;

/** Answers on the real plan, as one finds them by reading it. */
class PlanSearchTest {
    private static final PlanSearch SEARCH = PlanSearch.of(List.of(BinhaiPlan.plan()), Messages.of("zh-Hans"));

    @AfterAll
    static void close() {
        SEARCH.close();
    }

    /** The units by their citations, in the order of the plan. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"充电桩\"            | 三（五）3",
                "700万千瓦             | 二, 三（二）1",
                "４９２７．５萬噸      | 专栏8第1项第1目",
                "30万m³/d              | 专栏8第1项第1目",
                "驴驹河                | 三（二）3",
                "CCUS -燃煤电厂        | 三（八）3, 三（八）4, 三（八）5, 三（十）2",
                "\"区水务局\"          | 三（二）1, 三（六）1, 三（七）1, 三（七）5, 五（三）",
                "body:区水务局 year:2025 | 三（二）1, 三（七）1, 三（七）5",
                "body:区水务局 -year:2025 章:3.6 | 三（六）1",
                "甲醇 章:四            | 四（一）",
                "充电桩 body:区水务局  |",
                "充电桩 年份:1949      |",
            })
    void exact(String query, String citations) {
        assertThat(citations(query))
                .containsExactlyInAnyOrder(citations == null ? new String[0] : citations.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"\"", "\u200b", "-\"\""})
    void nothingIsFoundByNothing(String query) {
        assertThat(SEARCH.answer(query).exact()).isEmpty();
        assertThat(SEARCH.answer(query).partial()).isEmpty();
        assertThat(SEARCH.answer(query).named()).isEmpty();
    }

    @Test
    void unwantedWordsAndFiltersAloneLeaveTheRestInTheOrderOfThePlan() {
        assertThat(SEARCH.answer("-这样的词没有").exact()).hasSize(143);
        assertThat(citations("type:principle")).containsExactly("一（二）第1项", "一（二）第2项", "一（二）第3项", "一（二）第4项", "一（二）第5项");
    }

    @Test
    void theSentencesOfAnAnswerHaveTheWord() {
        assertThat(SEARCH.answer("700万千瓦").exact())
                .allSatisfy(
                        found -> assertThat(found.sentences()).isNotEmpty().allMatch(text -> text.contains("700万千瓦")));
        assertThat(SEARCH.answer("驴驹河").exact()).singleElement().satisfies(found -> {
            assertThat(found.heading()).isEqualTo("3.强化天然气保障。");
            assertThat(found.sentences()).singleElement().asString().startsWith("推动驴驹河地下储气库项目建设");
        });
    }

    /** No unit says both, so each that says one is a partial answer. */
    @Test
    void aPartIsFoundWhereTheWholeIsNot() {
        PlanSearch.Answer answer = SEARCH.answer("驴驹河的充电桩有多少个");
        assertThat(answer.exact()).isEmpty();
        assertThat(answer.ignored()).containsExactly("的", "有多少");
        assertThat(answer.partial().stream().limit(2).map(PlanSearch.Found::citation))
                .containsExactlyInAnyOrder("三（二）3", "三（五）3");
    }

    @ParameterizedTest
    @CsvSource({
        "水务局, 区水务局",
        "2025年, 2025年",
        "三（五）3, 建设绿色交通基础设施",
        "區水務局負責什麼, 区水务局",
    })
    void whatAQueryNamesIsSaid(String query, String name) {
        assertThat(SEARCH.answer(query).named())
                .extracting(PlanSearch.Named::name)
                .containsExactly(name);
    }

    @Test
    void aSlipIsHeard() {
        assertThat(citations("充点桩")).containsExactly("三（五）3");
    }

    private static Stream<String> citations(String query) {
        return SEARCH.answer(query).exact().stream().map(PlanSearch.Found::citation);
    }
}
