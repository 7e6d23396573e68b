package org.plansite.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which beginnings of lines are labels. */
class LabelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "三、重点任务|CHAPTER|三、|3|true|重点任务",
                "十、附则|CHAPTER|十、|10|true|附则",
                "十一、附则|CHAPTER|十一、|11|true|附则",
                "二十四、附则|CHAPTER|二十四、|24|true|附则",
                "　　一、 总体要求|CHAPTER|一、|1|true|总体要求",
                "二、三年行动|CHAPTER|二、|2|true|三年行动",
                "（七）循环经济|SECTION|（七）|7|true|循环经济",
                "（十）试点|SECTION|（十）|10|true|试点",
                "（6） 碳汇|SECTION|（6）|6|false|碳汇",
                "( 6 )碳汇|SECTION|( 6 )|6|false|碳汇",
                "(六)碳汇|SECTION|(六)|6|false|碳汇",
                "1.推动集群|TASK|1.|1|true|推动集群",
                "1．推动集群|TASK|1．|1|true|推动集群",
                "10﹒推动集群|TASK|10﹒|10|true|推动集群",
                "1、推动集群|TASK|1、|1|true|推动集群",
                "\t1. 推动集群|TASK|1.|1|true|推动集群",
                "4.“光储直柔”示范|TASK|4.|4|true|“光储直柔”示范",
                "\t专栏1推动集群|COLUMN|专栏1|1|true|推动集群",
                "专栏 10 绿色创建|COLUMN|专栏 10|10|true|绿色创建",
                "专栏一 绿色创建|COLUMN|专栏一|1|true|绿色创建",
                "专栏2：重点项目|COLUMN|专栏2|2|true|重点项目",
                "——突出定位。全面|DASH|——|0|true|突出定位。全面",
            })
    void isRead(String line, Label.Kind kind, String printed, int number, boolean regular, String rest) {
        Label label = Label.at(line).orElseThrow();
        assertThat(label).isEqualTo(new Label(kind, printed, number, regular, label.length()));
        assertThat(line.substring(label.length())).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "三是加强领导",
                "一二三产业融合",
                "一、二三产业融合发展",
                "一、二、三产业融合发展",
                "2023年7月22日",
                "5000吨以上",
                "1.25是上限",
                "1．25是上限",
                "17.50万平方米",
                "2023、2024年",
                "1.",
                "（人才）联盟",
                "（此件主动公开）",
                "（2023年）",
                "（）",
                "十十、",
                "一百、",
                "专栏中的项目",
                "专栏一体化推进",
                "—",
                "—突出",
                "--新型基础设施",
                "推动1.集群"
            })
    void isNone(String line) {
        assertThat(Label.at(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11.121计划, 11., 121计划", "2．5G基站, 2．, 5G基站", "3.10个园区, 3., 10个园区", "4.加快, 4., 加快"})
    void ofAHeadingMayStandBeforeDigits(String heading, String printed, String rest) {
        Label label = Label.ofHeading(heading).orElseThrow();
        assertThat(label.printed()).isEqualTo(printed);
        assertThat(heading.substring(label.length())).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.25", "12.5%以上", "3.1.2 小节", "2023.5月"})
    void isNotPartOfADecimal(String heading) {
        assertThat(Label.ofHeading(heading)).isEmpty();
    }
}
