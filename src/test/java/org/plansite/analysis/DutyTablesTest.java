package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plansite.plan.DutyScope;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.Vocabulary;
import org.plansite.plan.YearMention;
import org.plansite.plan.YearMention.Role;
import org.plansite.source.InputException;
import org.plansite.source.SourceFile;

/** Tables that hand out duties; the county and its bodies are invented. */
class DutyTablesTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read(
            List.of(new SourceFile("agencies.yaml", """
            agencies:
            - {id: water, name: 县水利局, kind: government}
            - {id: farms, name: 县农业农村局, kind: government}
            - {id: money, name: 县财政局, kind: government}
            - {id: schools, name: 县教育局（县语委办）, kind: government}
            - {id: towns, name: 各乡镇（街道）, kind: collective, members: [east, west]}
            - {id: east, name: 东湖镇, kind: town}
            - {id: west, name: 西岭乡, kind: town}
            """), new SourceFile("indicators.yaml", """
            indicators:
            - {id: forest, name: 森林覆盖率, printed: [森林覆盖率], unit: "%", group: 生态, direction: up}
            """)));

    private static final String HEAD = "# 一、任务\n\n## （一）分工\n\n";

    private static Plan plan(String table) {
        return SmallPlan.of(HEAD + table, VOCABULARY);
    }

    private static Unit unit(Plan plan) {
        return plan.outline().unit(new UnitId("1.1"));
    }

    private static List<String> duties(Plan plan) {
        return plan.facts().responsibilities().stream()
                .map(each -> each.printed().unit() + "#s" + each.printed().sentence() + " "
                        + each.printed().words() + " " + each.body()
                        + each.role().map(role -> " " + role).orElse("")
                        + each.via().map(via -> " via " + via).orElse(""))
                .toList();
    }

    private static List<String> sentences(Unit unit) {
        return unit.sentences().stream()
                .map(sentence -> sentence.role() + " " + sentence.text().replace('\u3000', '|'))
                .toList();
    }

    private static List<String> deadlines(Plan plan) {
        return plan.facts().years().stream()
                .filter(year -> year.role() == Role.DEADLINE)
                .map(year -> year.printed().sentence() + " " + year.printed().words() + " " + year.to())
                .toList();
    }

    @Test
    void theCellsOfARowAreItsBracketWithTheRoleOfTheirHead() {
        Plan plan = plan("""
                | 序号 | 重点任务 | 牵头单位 | 配合单位 | 完成时限 |
                | --- | --- | --- | --- | --- |
                | 1 | 修建渠道。护好渠道。 | 县水利局 | 县农业农村局、财政局 | 2025年底前 |
                | 2 | 建立台账 | 县农业农村局 | / | 长期坚持 |
                """);
        assertThat(sentences(unit(plan)))
                .containsExactly(
                        "TEXT 序号|重点任务|牵头单位|配合单位|完成时限",
                        "TEXT 1|修建渠道。",
                        "TEXT 护好渠道。",
                        "BRACKET |县水利局|县农业农村局、财政局|2025年底前",
                        "TEXT 2|建立台账",
                        "BRACKET |县农业农村局|/|长期坚持");
        assertThat(duties(plan))
                .containsExactly(
                        "1.1#s4 县水利局 water 牵头",
                        "1.1#s4 县农业农村局 farms 配合",
                        "1.1#s4 财政局 money 配合",
                        "1.1#s6 县农业农村局 farms 牵头");
        assertThat(deadlines(plan)).containsExactly("4 2025年底前 2025");
        assertThat(plan.facts().mentions()).isEmpty();
    }

    @Test
    void aRowBindsItsTaskAndNoOther() {
        Plan plan = plan("""
                任务如下。

                | 重点任务 | 责任单位 |
                | --- | --- |
                | 修建渠道 | 县水利局 |
                | 建立台账 | 县财政局 |

                按期完成。（责任单位：县农业农村局）
                """);
        assertThat(sentences(unit(plan)))
                .containsExactly(
                        "TEXT 任务如下。",
                        "TEXT 重点任务|责任单位",
                        "TEXT 修建渠道",
                        "BRACKET |县水利局",
                        "TEXT 建立台账",
                        "BRACKET |县财政局",
                        "TEXT 按期完成。",
                        "BRACKET （责任单位：县农业农村局）");
        DutyScope scope = DutyScope.of(unit(plan));
        assertThat(covered(scope, 4)).containsExactly(3, 4);
        assertThat(covered(scope, 6)).containsExactly(5, 6);
        assertThat(covered(scope, 8)).containsExactly(1, 7, 8);
        assertThat(List.of(scope.beside(4).contains(6), scope.beside(4).contains(8)))
                .containsOnly(false);
        assertThat(List.of(scope.rowsOf(4), scope.rowsOf(8))).containsExactly(List.of(3), List.of());
    }

    private static List<Integer> covered(DutyScope scope, int bracket) {
        return IntStream.rangeClosed(1, 8)
                .filter(sentence -> scope.covers(bracket, sentence))
                .boxed()
                .toList();
    }

    @Test
    void theTitlesBracketSpeaksOfTheRowsToo() {
        Plan plan = SmallPlan.of("""
                # 一、任务

                ## （一）分工（县财政局牵头）

                | 重点任务 | 责任单位 |
                | --- | --- |
                | 修建渠道 | 县水利局 |
                """, VOCABULARY);
        assertThat(duties(plan)).containsExactly("1.1#s2 县财政局 money 牵头", "1.1#s5 县水利局 water 责任");
        assertThat(DutyScope.of(unit(plan)).covers(2, 4)).isTrue();
    }

    @Test
    void namesAreReadAsInABracket() {
        Plan plan = plan("""
                | 工作内容 | 责任部门 |
                | --- | --- |
                | 修建渠道 | 县水利局 县农业农村局 |
                | 推广普通话 | 县教育局（县语委办） |
                | 护好渠道 | 县水利局（牵头）、各乡镇（街道） |
                | 筹措资金 | 县水利局，县财政局等 |
                | 建立台账 | 县水利局牵头，县财政局配合 |
                """);
        assertThat(duties(plan))
                .containsExactly(
                        "1.1#s3 县水利局 water 责任",
                        "1.1#s3 县农业农村局 farms 责任",
                        "1.1#s5 县教育局（县语委办） schools 责任",
                        "1.1#s7 县水利局 water 牵头",
                        "1.1#s7 各乡镇（街道） towns 责任",
                        "1.1#s7 各乡镇（街道） east 责任 via towns",
                        "1.1#s7 各乡镇（街道） west 责任 via towns",
                        "1.1#s9 县水利局 water 责任",
                        "1.1#s9 县财政局 money 责任",
                        "1.1#s11 县水利局 water 牵头",
                        "1.1#s11 县财政局 money 配合");
    }

    @Test
    void whatIsNoNameBindsNobody() {
        Plan plan = plan("""
                | 重点任务 | 责任单位 |
                | --- | --- |
                | 修建渠道 | 按职责分工 |
                | 护好渠道 | — |
                | 建立台账 |  |
                | 筹措资金 | 详见附件 |
                | 开展宣传 | 根据工作情况另行确定 |
                | 组织检查 | 无 |
                | 核定水量 | 县水利局等九部门 |
                | 安装水表 | 县水利局（张三） |
                | 人人节水 | 全社会 |
                | 修订制度 | 省、市 |
                | 清理河道 | ①县水利局 ②县财政局 |
                """);
        assertThat(duties(plan)).isEmpty();
        assertThat(sentences(unit(plan))).contains("TEXT 修建渠道|按职责分工", "TEXT 开展宣传|根据工作情况另行确定");
    }

    @Test
    void besideABodyWhatMayBeAPersonIsNone() {
        assertThat(duties(plan("| 任务 | 责任单位 |\n| --- | --- |\n| 修渠 | 县水利局、张三丰、全社会 |\n")))
                .containsExactly("1.1#s3 县水利局 water 责任");
    }

    @Test
    void anUnknownNameIsAMistakeAsInABracket() {
        assertThatThrownBy(() -> plan("| 重点任务 | 责任单位 |\n| --- | --- |\n| 修建渠道 | 县林业局 |\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("县林业局");
    }

    @Test
    void otherHeadsHandOutNothing() {
        for (String head : List.of("单位", "计量单位", "联系单位", "联系电话", "责任人", "责任领导", "建设单位", "有关单位", "责任单位及责任人")) {
            Plan plan = plan("| 名称 | " + head + " |\n| --- | --- |\n| 修建渠道 | 县水利局 |\n");
            assertThat(duties(plan)).as(head).isEmpty();
        }
    }

    @Test
    void theWordsOfLabelsAreHeads() {
        for (String head : List.of(
                "牵头单位 牵头",
                "责任单位 责任",
                "配合单位 配合",
                "责任部门 责任",
                "牵头部门 牵头",
                "参与单位 参与",
                "主责单位 主责",
                "负责单位 负责",
                "落实单位 落实",
                "承办单位 承办",
                "协办单位 协办",
                "市级牵头单位 牵头",
                "牵头部门（单位） 牵头",
                "责任单位（列首位的为牵头单位） 责任")) {
            String words = head.substring(0, head.indexOf(' '));
            String role = head.substring(head.indexOf(' ') + 1);
            Plan plan = plan("| 任务 | " + words + " |\n| --- | --- |\n| 修建渠道 | 县水利局 |\n");
            assertThat(duties(plan)).as(head).containsExactly("1.1#s3 县水利局 water " + role);
        }
    }

    @Test
    void aHeadThatNamesTwoPartsSaysOfNobodyWhich() {
        Plan plan = plan("| 任务 | 牵头单位及配合单位 |\n| --- | --- |\n| 修建渠道 | 县水利局、县财政局 |\n");
        assertThat(duties(plan)).containsExactly("1.1#s3 县水利局 water", "1.1#s3 县财政局 money");
    }

    @Test
    void theHeadMayStandBelowATitleOrInTwoRows() {
        Plan below = plan("""
                | 重点任务分工表 |  |  |
                | --- | --- | --- |
                | 序号 | 任务 | 责任单位 |
                | 1 | 修建渠道 | 县水利局 |
                """);
        assertThat(duties(below)).containsExactly("1.1#s4 县水利局 water 责任");
        Plan parted = plan("""
                | 序号 | 任务 | 责任分工 |  | 完成时限 |
                | --- | --- | --- | --- | --- |
                |  |  | 牵头单位 | 配合单位 |  |
                | 1 | 修建渠道 | 县水利局 | 县财政局 | 2027年12月 |
                """);
        assertThat(duties(parted)).containsExactly("1.1#s4 县水利局 water 牵头", "1.1#s4 县财政局 money 配合");
        assertThat(deadlines(parted)).containsExactly("4 2027年12月 2027");
    }

    @Test
    void aFormWithAHeadInFrontOfEachLineIsNoSuchTable() {
        Plan plan = plan("""
                | 项目名称 | 东干渠 |
                | --- | --- |
                | 责任单位 | 县水利局 |
                | 配合单位 | 县财政局 |
                | 完成时限 | 2025年底前 |
                """);
        assertThat(duties(plan)).isEmpty();
        assertThat(duties(plan("| 责任单位 | 县水利局 |\n| --- | --- |\n| 县财政局 | 东干渠 |\n")))
                .isEmpty();
        assertThat(duties(plan("| 责任单位 | 任务 |\n| --- | --- |\n| 配合单位 | 县财政局 |\n")))
                .isEmpty();
    }

    @Test
    void aHeadThatIsPrintedAgainIsNoTask() {
        Plan plan = plan("""
                | 任务 | 责任单位 |
                | --- | --- |
                | 修建渠道 | 县水利局 |
                | 任务 | 责任单位 |
                | 护好渠道 | 县财政局 |
                """);
        assertThat(duties(plan)).containsExactly("1.1#s3 县水利局 water 责任", "1.1#s6 县财政局 money 责任");
    }

    @Test
    void aMergedCellBindsTheRowsItReachesOverAndAnEmptyOneNone() {
        Plan plan = plan("""
                | 任务 | 牵头单位 | 配合单位 |
                | --- | --- | --- |
                | 修建渠道 | 县水利局 | 县财政局 |
                | 护好渠道 | ^^ | 县农业农村局 |
                | 建立台账 |  | 县财政局 |
                """);
        assertThat(sentences(unit(plan)))
                .containsExactly(
                        "TEXT 任务|牵头单位|配合单位",
                        "TEXT 修建渠道",
                        "BRACKET |县水利局|",
                        "BRACKET 县财政局",
                        "TEXT 护好渠道",
                        "BRACKET |县农业农村局",
                        "TEXT 建立台账",
                        "BRACKET |县财政局");
        DutyScope scope = DutyScope.of(unit(plan));
        assertThat(covered(scope, 3)).containsExactly(2, 3, 4, 5, 6);
        assertThat(covered(scope, 4)).containsExactly(2, 3, 4);
        assertThat(covered(scope, 8)).containsExactly(7, 8);
        assertThat(List.of(
                        scope.beside(3).contains(6),
                        scope.beside(4).contains(6),
                        scope.beside(3).contains(8)))
                .containsExactly(true, false, false);
        assertThat(plan.facts().responsibilities())
                .extracting(each -> each.printed().words() + " " + each.position() + "/" + each.of())
                .containsExactly("县水利局 1/2", "县财政局 2/2", "县农业农村局 2/2", "县财政局 1/1");
    }

    @Test
    void aCellOfTimeSaysByWhenOnlyIfItSaysNothingElse() {
        Plan plan = plan("""
                | 任务 | 责任单位 | 时间节点 |
                | --- | --- | --- |
                | 甲 | 县水利局 | 2025年 |
                | 乙 | 县水利局 | 2024年启动，2026年完成 |
                | 丙 | 县水利局 | 2024—2026年 |
                | 丁 | 县水利局 | 持续推进 |
                | 戊 | 县水利局 | 2026年6月底前完成 |
                | 己 | 县水利局 | 2025年1月起 |
                """);
        assertThat(deadlines(plan)).containsExactly("3 2025年 2025", "11 2026年6月底前 2026");
    }

    @Test
    void aTimeThatNobodyAnswersForStaysWithItsTask() {
        Plan plan = plan("| 任务 | 责任单位 | 完成时间 |\n| --- | --- | --- |\n| 修建渠道 |  | 2025年12月 |\n");
        assertThat(sentences(unit(plan))).contains("TEXT 修建渠道|2025年12月");
        assertThat(deadlines(plan)).containsExactly("2 2025年12月 2025");
    }

    @Test
    void aTableInAColumnBindsTheColumn() {
        Plan plan = SmallPlan.of("""
                # 一、任务

                ## （一）分工

                做好工作。

                ::: 专栏1 重点任务

                | 任务 | 责任单位 |
                | --- | --- |
                | 修建渠道 | 县水利局 |

                :::
                """, VOCABULARY);
        assertThat(duties(plan)).containsExactly("c1#s3 县水利局 water 责任");
    }

    @Test
    void anIndicatorsRowStaysOneSentenceAndItsBodyAnswersForIt() {
        Plan plan = plan("""
                主要指标

                | 指标 | 单位 | 2020年 | 2025年 | 属性 | 责任单位 |
                | --- | --- | --- | --- | --- | --- |
                | 森林覆盖率 | % | 12 | 13 | 约束性 | 县水利局、财政局 |
                """);
        assertThat(sentences(unit(plan))).contains("TEXT 森林覆盖率|%|12|13|约束性|县水利局、财政局");
        assertThat(duties(plan)).containsExactly("1.1#s3 县水利局 water 责任", "1.1#s3 财政局 money 责任");
        assertThat(plan.facts().targets()).hasSize(1);
        assertThat(plan.facts().mentions()).isEmpty();
        DutyScope scope = DutyScope.of(unit(plan));
        assertThat(covered(scope, 3)).containsExactly(3);
    }

    @Test
    void positionsCountThroughTheCellsSideBySide() {
        Plan plan = plan("""
                | 任务 | 牵头单位 | 配合单位 | 备注 |
                | --- | --- | --- | --- |
                | 修建渠道 | 县水利局 | 县财政局、县农业农村局 | 与县水利局商定 |
                """);
        assertThat(plan.facts().responsibilities())
                .extracting(Responsibility::position)
                .containsExactly(1, 2, 3);
        assertThat(plan.facts().responsibilities())
                .extracting(Responsibility::of)
                .containsOnly(3);
        assertThat(plan.facts().mentions())
                .extracting(mention -> mention.printed().words())
                .containsExactly("县水利局");
        assertThat(plan.facts().years()).extracting(YearMention::role).isEmpty();
    }
}
