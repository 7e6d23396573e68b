package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as the same when texts and queries are compared. */
class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "ＣＣＵＳ ccus",
                "Ccus ccus",
                "２０２５年 2025年",
                "m³/d m3/d",
                "㎡ m2",
                "㎏ kg",
                "（６） (6)",
                "“双碳”：，、。 “双碳”:,、。",
                "① 1",
                "ﬁ fi",
            })
    void compatibilityFormsAndCapitalsArePlain(String printed, String folded) {
        assertThat(Folding.fold(printed.replace("：，", "：,").replace("，", ","))).isEqualTo(folded.replace("，", ","));
    }

    @ParameterizedTest
    @CsvSource({"碳匯, 碳汇", "區水務局, 区水务局", "充電樁, 充电桩", "\u2f9e站, 车站", "\uf902, 车"})
    void traditionalCharactersAreSimplified(String traditional, String simplified) {
        assertThat(Folding.fold(traditional)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "碳 达峰",
                "碳\u3000达峰",
                "碳\u00a0达峰",
                "碳\t达\r\n峰",
                "碳\u200b达\u200d峰",
                "\ufeff碳达峰",
                "碳\u00ad达峰",
                "碳\u0000达\u007f峰",
                "碳\u2028达\u2029峰",
                "碳\u202e达峰",
                "\ud83d碳达峰",
                "碳达\udd0b峰\ud800",
                "碳达峰\u0085"
            })
    void whiteSpaceAndWhatCannotBeSeenIsLeftOut(String typed) {
        assertThat(Folding.fold(typed)).isEqualTo("碳达峰");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200b\u200c\u200d", "\ud800", "\udc00", "\u0000"})
    void nothingMayBeLeft(String typed) {
        assertThat(Folding.fold(typed)).isEmpty();
    }

    @Test
    void aMarkIsComposedWithItsCharacter() {
        assertThat(Folding.fold("E\u0301")).isEqualTo("\u00e9");
        assertThat(Folding.fold("e\u0323\u0302")).isEqualTo(Folding.fold("e\u0302\u0323"));
        assertThat(Folding.fold("\u3002\u20dd")).isEqualTo("\u3002\u20dd");
    }

    @Test
    void aMarkStaysWithoutItsCharacter() {
        assertThat(Folding.fold("\u0301")).isEqualTo("\u0301");
        assertThat(Folding.fold("\ud800\u0301")).isEqualTo("\u0301");
    }

    @Test
    void theZeroOfYearsIsNoDigit() {
        assertThat(Folding.fold("二〇二五年")).isEqualTo("二〇二五年");
        assertThat(Folding.fold("二○二五年")).isEqualTo("二○二五年");
    }

    @Test
    void charactersOutsideTheBasicPlaneAreWhole() {
        assertThat(Folding.fold("𠮷野家")).isEqualTo("𠮷野家").hasSize(4);
        assertThat(Folding.fold("𝟚𝟘𝟛𝟘")).isEqualTo("2030");
        assertThat(Folding.fold("👨\u200d👩\u200d👧")).isEqualTo("👨👩👧");
        assertThat(Folding.fold("𐐀")).as("a capital of Deseret").isEqualTo("𐐨");
    }

    /** Each place of a folded text has one in the original, so a cluster is folded alone. */
    @Test
    void charactersAreFoldedOneByOne() {
        assertThat(Folding.fold("ΟΔΟΣ")).as("no final sigma").isEqualTo("οδοσ");
        assertThat(Folding.fold("\u1112\u1161")).as("no syllable").isEqualTo("\u1112\u1161");
        assertThat(Folding.fold("碳匯" + "達峰")).isEqualTo(Folding.fold("碳匯") + Folding.fold("達峰"));
    }

    @Test
    void simplifiedCharactersStayWhatTheyAre() {
        String pairs = Folding.simplifiedPairs();
        assertThat(pairs.length() % 2).isZero();
        assertThat(pairs).contains("匯汇", "務务");
        for (int i = 0; i < pairs.length(); i += 2) {
            String simplified = pairs.substring(i + 1, i + 2);
            assertThat(Folding.fold(pairs.substring(i, i + 1))).isEqualTo(simplified);
            assertThat(pairs.charAt(i)).isNotEqualTo(pairs.charAt(i + 1));
        }
    }

    @Test
    void tellsWhatTheBrowserHasToKnowOfAText() {
        assertThat(Folding.pairsUsedIn("碳匯、碳匯與碳汇")).containsExactly("匯汇", "與与");
        assertThat(Folding.pairsUsedIn("碳汇")).isEmpty();
        assertThat(Folding.pairsUsedIn("\u2f9e"))
                .as("a radical that is a character")
                .containsExactly("車车");
    }
}
