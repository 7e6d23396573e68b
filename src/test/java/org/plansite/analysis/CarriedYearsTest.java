package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Target;
import org.plansite.plan.Vocabulary;
import org.plansite.source.SourceFile;

/** How far a year reaches that opens a sentence, as a table of invented paragraphs. */
class CarriedYearsTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read(List.of(new SourceFile("indicators.yaml", """
            indicators:
            - {id: scale, name: 产业规模, printed: [产业规模], unit: 亿元, group: 工业, direction: up}
            - {id: woods, name: 森林覆盖率, printed: [森林覆盖率], unit: "%", group: 生态, direction: up}
            - {id: hills, name: 山区覆盖率, printed: [山区覆盖率], unit: "%", group: 生态, direction: up}
            - {id: energy, name: 单位产品能耗, printed: [单位产品能耗], unit: 千克, group: 工业, direction: down}
            """)));

    @TestFactory
    Stream<DynamicTest> paragraphs() {
        return Cases.read("targets-carried.txt").cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.input(),
                        () -> assertThat(rows(plan(one.input()))).containsExactlyElementsOf(one.expected())));
    }

    @Test
    void reachesTheParagraphsOfTheGoalsThatATitleOpens() {
        Plan plan = read("# 一、总体要求\n\n## （二）发展目标\n\n到2025年，各项水平明显提高。\n\n产业结构更优。产业规模达到300亿元。\n\n"
                + "生态环境更好。森林覆盖率达到40%。\n\n山区覆盖率达到55%。\n\n近期单位产品能耗更低。单位产品能耗降至30千克。\n");
        assertThat(rows(plan))
                .containsExactly(
                        Cases.row("产业规模", 2025, "300", "到2025年"),
                        Cases.row("森林覆盖率", 2025, "40", "到2025年"),
                        Cases.row("山区覆盖率", "", "55", ""),
                        Cases.row("单位产品能耗", "", "30", ""));
    }

    @Test
    void reachesTheNumberedGoalsBelowTheOnlyYearOfASectionOfGoals() {
        String goals = "# 一、总体要求\n\n## （二）发展目标\n\n到2025年，各项水平明显提高。%s\n\n### 1.产业结构更优。\n单位产品能耗年均下降3%%。产业规模达到300亿元。\n\n"
                + "### 2.生态环境更好。\n森林覆盖率达到40%%。大力实施绿化，山区覆盖率达到55%%。\n\n### 3.远期更省。\n单位产品能耗降至30千克。\n";
        assertThat(rows(read(goals.formatted(""))))
                .containsExactly(
                        Cases.row("单位产品能耗", "", "3", ""),
                        Cases.row("产业规模", 2025, "300", "到2025年"),
                        Cases.row("森林覆盖率", 2025, "40", "到2025年"),
                        Cases.row("山区覆盖率", "", "55", ""),
                        Cases.row("单位产品能耗", "", "30", ""));
        assertThat(read(goals.formatted("")).facts().targets().get(1).yearCarried())
                .map(Passage::sentenceId)
                .contains("1.2#s1");
        assertThat(rows(read(goals.formatted("到2030年，再上台阶。"))))
                .extracting(row -> row.contains("承") || row.contains("到20"))
                .containsOnly(false);
    }

    @Test
    void whereAPlanLooksBackOrAroundNothingIsSet() {
        Plan plan = read("# 一、发展基础与形势\n\n## （一）发展基础\n\n森林覆盖率达到38%。\n\n## （二）面临形势\n\n到2030年，产业规模将达到900亿元。\n\n"
                + "# 二、总体要求\n\n## （一）主要目标\n\n到2030年，森林覆盖率达到45%。\n");
        assertThat(rows(plan)).containsExactly(Cases.row("森林覆盖率", 2030, "45", ""));
    }

    private static Plan plan(String paragraphs) {
        return read("# 三、任务\n\n## （一）行动\n\n### 1.一项任务。\n" + String.join("\n\n", paragraphs.split("/")) + "\n");
    }

    private static Plan read(String markdown) {
        return SmallPlan.of(markdown, VOCABULARY);
    }

    private static List<String> rows(Plan plan) {
        return plan.facts().targets().stream().map(target -> row(plan, target)).toList();
    }

    private static String row(Plan plan, Target target) {
        return Cases.row(
                plan.vocabulary().indicator(target.indicator()).name(),
                target.year().isPresent() ? target.year().getAsInt() : "",
                target.value().orElse(""),
                target.yearCarried().map(Passage::words).orElse(""));
    }
}
