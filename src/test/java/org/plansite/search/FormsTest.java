package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under which other forms a word is looked for as well. */
class FormsTest {
    private static final Lexicon LEXICON = Qinghe.lexicon();

    @Test
    void aNameIsLookedForInAllItsPrintedForms() {
        assertThat(forms("水利站")).containsExactlyInAnyOrder("镇水务站", "镇水务所");
        assertThat(forms("镇水务所")).as("not the word itself").containsExactly("镇水务站");
        assertThat(forms("农业办")).containsExactly("镇农业办");
        assertThat(forms("沟渠")).containsExactlyInAnyOrder("渠道", "北渠");
        assertThat(forms("水法")).containsExactly("中华人民共和国水法");
        assertThat(forms("农田灌溉水有效利用系数")).containsExactly("灌溉水利用系数");
    }

    @Test
    void aYearIsLookedForAsPrinted() {
        assertThat(forms("2025")).containsExactly("2025年");
        assertThat(forms("二〇二五年")).containsExactly("2025年");
    }

    @Test
    void numeralsAreLookedForInDigitsAndQuotedWordsWithoutTheirMarks() {
        assertThat(forms("三十万亩")).containsExactly("30万亩");
        assertThat(forms("“双控”制度")).containsExactly("双控制度");
        assertThat(forms("「雙控」")).containsExactly("双控");
    }

    @ParameterizedTest
    @ValueSource(strings = {"灌溉", "水利", "水利站长", "“”", "三四个"})
    void otherWordsHaveNone(String word) {
        assertThat(forms(word)).isEmpty();
    }

    @Test
    void whatIsQuotedIsTakenAsItIs() {
        assertThat(Forms.of(new SearchQuery.Term("水利站", "水利站", true, false), LEXICON))
                .isEmpty();
    }

    private static List<String> forms(String word) {
        return Forms.of(new SearchQuery.Term(word, Folding.fold(word), false, false), LEXICON);
    }
}
