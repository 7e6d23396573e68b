package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.analysis.IndicatorDrafts.Draft;
import org.plansite.document.MarkdownReader;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Plan;
import org.plansite.plan.Target;
import org.plansite.plan.Vocabulary;
import org.plansite.source.SourceFile;

/** A plan printed with half-width commas says the same as with full-width ones, and is quoted as printed. */
class HalfWidthMarksTest {
    private static final String HALF = "推进节水,到2025年,用水总量控制在1,200万立方米以内;渠系水利用率比2020年提高5个百分点,力争达到65%,严禁超采。（县水利局）";
    private static final Vocabulary WORDS = VocabularyReader.read(
            List.of(new SourceFile("agencies.yaml", """
            agencies:
            - {id: water, name: 县水利局, kind: government}
            """), new SourceFile("indicators.yaml", """
            indicators:
            - {id: use, name: 用水总量, printed: [用水总量], unit: 万立方米, group: 水, direction: down}
            - {id: rate, name: 渠系水利用率, printed: [渠系水利用率], unit: '%', group: 水, direction: up}
            """)));

    private static Plan plan(String sentence) {
        return SmallPlan.ofTask(sentence, WORDS);
    }

    private static List<String> targets(Plan plan) {
        return plan.facts().targets().stream()
                .map(target -> target.indicator() + " " + target.value().orElse("") + target.unit() + " "
                        + target.year().orElse(0) + " " + target.operator() + " "
                        + target.strength().orElse("-") + " "
                        + target.baselineYear().orElse(0))
                .toList();
    }

    @Test
    void theTargetsAreTheSame() {
        assertThat(targets(plan(HALF)))
                .containsExactly(
                        "use 1,200万立方米 2025 AT_MOST - 0", "rate 5个百分点 2025 EQUAL - 2020", "rate 65% 2025 EQUAL 力争 0");
        assertThat(targets(plan(HALF)))
                .isEqualTo(targets(plan(HALF.replace("水,", "水，")
                        .replace("年,", "年，")
                        .replace(";", "；")
                        .replace("点,", "点，")
                        .replace("%,", "%，"))));
    }

    @Test
    void theQuotesAreAsPrinted() {
        assertThat(plan(HALF).facts().targets())
                .extracting(Target::quote)
                .extracting(quote -> quote.words())
                .containsExactly("用水总量控制在1,200万立方米以内", "渠系水利用率比2020年提高5个百分点", "渠系水利用率比2020年提高5个百分点,力争达到65%");
    }

    @Test
    void aNameOfTheVocabularyMayHoldSuchAMark() {
        Vocabulary words = VocabularyReader.read(List.of(new SourceFile("indicators.yaml", """
                indicators:
                - {id: ratio, name: '水量(进:出)比', printed: ['水量(进:出)比'], unit: '%', group: 水, direction: up}
                """)));
        assertThat(SmallPlan.ofTask("到2025年，水量(进:出)比达到65%。", words).facts().targets())
                .extracting(Target::name)
                .containsExactly("水量(进:出)比");
    }

    @Test
    void aWordThatLeadsItsClauseHasForce() {
        assertThat(plan("推进节水,鼓励用中水。（县水利局）").facts().forceWords())
                .extracting(ForceWord::printed)
                .extracting(printed -> printed.words())
                .containsExactly("鼓励");
    }

    @Test
    void aProposedNameEndsAtTheComma() {
        String text = "# 一、目标\n\n到2025年,渠道损耗率控制在8%以内,芦苇湿地面积达到12万亩。\n";
        IndicatorDrafts found = IndicatorDrafts.of(
                MarkdownReader.read(List.of(new SourceFile("plan.md", text))),
                "方案",
                new Vocabulary(List.of(), List.of(), List.of()),
                List.of());
        assertThat(found.drafts()).extracting(Draft::name).containsExactly("渠道损耗率", "芦苇湿地面积");
    }
}
