package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numerals in words, and what only looks like them. */
class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "二〇二五年, 2025年",
        "二○三〇年前, 2030年前",
        "二零二五年底, 2025年底",
        "到二〇二五年和二〇三〇年, 到2025年和2030年",
        "百分之十八, 18%",
        "百分之五, 5%",
        "百分之百, 100%",
        "百分之一百二十, 120%",
        "百分之三十四点五, 34.5%",
        "百分之零点零五, 0.05%",
        "三十万, 30万",
        "四百七十万千瓦, 470万千瓦",
        "三千五百万, 3500万",
        "一千零五十吨, 1050吨",
        "一百零五个, 105个",
        "三千零二辆, 3002辆",
        "三百五十九个, 359个",
        "百二十家, 120家",
        "十五个, 15个",
        "二十公里, 20公里",
        "一千二百三十四座, 1234座",
    })
    void areWrittenInDigits(String words, String digits) {
        assertThat(Numerals.inDigits(words)).isEqualTo(digits);
    }

    /** {@code 三四个} is three or four, {@code 一百五} 150, {@code 百千万} no number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "五个", "千万", "十四五期间", "一带一路", "三四个", "百千万工程", "一百五万", "二千三亿", "十二五个", "百分之五六", "百分之", "第十八条", "二〇二五",
                "〇二五年", "三线一单", "2025年", "25%"
            })
    void otherWordsStay(String words) {
        assertThat(Numerals.inDigits(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"千", "九千", "零", "一", "百分之", "十"})
    void noQueryIsTooLong(String piece) {
        assertThat(Numerals.inDigits(piece.repeat(200) + "个")).endsWith("个");
    }
}
