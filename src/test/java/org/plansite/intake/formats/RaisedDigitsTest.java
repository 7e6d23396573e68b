package org.plansite.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The marks of notes beside numbers and names. */
class RaisedDigitsTest {

    @ParameterizedTest
    @CsvSource({"4, 15.7, ⁴", "12, 水库蓄水率, ¹²", "2, 万m, 2", "①, 蓄水率, ①", "上标, 蓄水率, 上标", "123, 蓄水率, 123"})
    void onlyAMarkIsReadApart(String words, String before, String expected) {
        assertThat(RaisedDigits.of(words, before)).isEqualTo(expected);
    }

    @Test
    void aNoteBehindANumberOfAPageIsNoDigitOfIt() {
        String page = "<html><body><p>某县水务规划</p><table><tr><td>指标</td><td>2025年</td></tr>"
                + "<tr><td>水库<sup>2</sup>蓄水率</td><td>15.7<sup>4</sup></td></tr></table>"
                + "<p>新建水面30万m<sup>2</sup>。</p></body></html>";
        assertThat(HtmlText.read(page, "plan.html").text()).contains("水库²蓄水率", "15.7⁴", "30万m2");
    }
}
