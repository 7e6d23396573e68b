package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.document.Document;
import org.plansite.document.MarkdownReader;
import org.plansite.plan.Finding;
import org.plansite.plan.OtherNumber;
import org.plansite.plan.OtherNumber.Reason;
import org.plansite.plan.Plan;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.Target;
import org.plansite.plan.Vocabulary;
import org.plansite.source.SourceFile;

/** What indicator tables set, on invented tables; a slash parts their rows. */
class IndicatorTableTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read(
            List.of(new SourceFile("indicators.yaml", """
            indicators:
            - {id: woods, name: 森林覆盖率, printed: [森林覆盖率, 林木覆盖率], unit: "%", group: 生态, direction: up}
            - {id: power, name: 风电装机, printed: [风电装机], unit: 万千瓦, group: 能源, direction: up}
            - {id: energy, name: 单位产值能耗, printed: [单位产值能耗], unit: 吨标准煤/万元, group: 能源, direction: down}
            - {id: output, name: 产业规模, printed: [产业规模], unit: 亿元, group: 工业, direction: up}
            - {id: accidents, name: 重大事故, printed: [重大事故], unit: 起, group: 安全, direction: down}
            - {id: leak, name: 管网漏损率, printed: [供水…漏损率], unit: "%", group: 水务, direction: down}
            - {id: factor, name: 灌溉水利用系数, printed: [灌溉水利用系数], unit: "", group: 水务, direction: up}
            """), new SourceFile("agencies.yaml", """
            agencies:
            - {id: woods, name: 林业局, kind: government}
            """)));
    private static final String HEAD = "指标 | 单位 | 2020年 | 2025年 | 属性 /";
    private static final String PERIOD = "青禾县“十四五”发展规划";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // year, operator, value, unit, change, strength, base year, base value, attribute
                "森林覆盖率 | % | 12.1 | 13 | 约束性; 2025 | = | 13 | % | | | 2020 | 12.1 | 约束性",
                "林木覆盖率 | ％ | 12.1 | ≥13 | 预期性; 2025 | >= | 13 | ％ | | | 2020 | 12.1 | 预期性",
                "森林覆盖率 | % | 12.1% | ＞13% | ; 2025 | > | 13 | % | | | 2020 | 12.1 |",
                "森林覆盖率 | % | — | 15左右 | 引导性; 2025 | ~ | 15 | % | | | | | 引导性",
                "森林覆盖率（%） | — | 12.1* | 90 以上 | 约束性; 2025 | >= | 90 | % | | | | | 约束性",
                "1.森林覆盖率① | % | 12.1 | 保持在13以上 | 约束性; 2025 | >= | 13 | % | | | 2020 | 12.1 | 约束性",
                "全县森林覆盖率 | % | 12.1 | 力争达到20 | 约束性; 2025 | = | 20 | % | | 力争 | 2020 | 12.1 | 约束性",
                "风电装机 | 千瓦 | 120 | 300 | 预期性; 2025 | = | 300 | 千瓦 | | | 2020 | 120 | 预期性",
                "森林覆盖率 | % | 12.1 | 完成市下达任务 | 约束性; 2025 | | | | | | | | 约束性",
                "重大事故 | 起 | 2 | 零发生 | 约束性; 2025 | = | 0 | 起 | | | 2020 | 2 | 约束性",
                "单位产值能耗降低 | % | 〔15〕 | 〔13.5〕 | 约束性; 2025 | = | 13.5 | % | decrease | | 2020 | | 约束性",
                "单位产值能耗 | 吨标准煤/万元 | 0.5 | 较2019年下降18%以上 | 约束性; 2025 | >= | 18 | % | decrease | | 2019 | | 约束性",
                "单位产值能耗比2020年下降（%） | — | — | 18 | 约束性; 2025 | = | 18 | % | decrease | | 2020 | | 约束性",
                "灌溉水利用系数 | — | 0.55 | 0.58 | 约束性; 2025 | = | 0.58 | | | | 2020 | 0.55 | 约束性",
                "森林覆盖率 | % | 10 | 10—12 | 约束性; 2025 | = | 10—12 | % | | | 2020 | 10 | 约束性"
            })
    void aRowIsATargetWithItsBaseline(String row, String expected) {
        assertThat(rows(plan(PERIOD, HEAD + row))).containsExactly(Cases.tidy(expected));
    }

    /** Neither the level of the base year, nor what no grammar reads, nor a unit the indicator hasn't. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "森林覆盖率 | % | 12.1 | — | 约束性",
                "森林覆盖率 | % | 12.1 | 持续提高 | 约束性",
                "森林覆盖率 | % | 12.1 | 高于全市平均水平 | 约束性",
                "森林覆盖率 | % | 12.1 | 13（山区20） | 约束性",
                "森林覆盖率 | % | 12.1 | 13万亩 | 约束性",
                "森林覆盖率 | % | 12.1 | 〔2〕 | 约束性",
                "森林覆盖率 | % | 12.1 | -3 | 约束性",
                "森林覆盖率 | % | 12.1 | 8/10 | 约束性",
                "森林覆盖率 | % | 12.1 | 1.2万 | 约束性",
                "森林覆盖率 | % | 12.1 | 2025年底前完成 | 约束性",
                "森林覆盖率 | 万亩 | 12.1 | 13 | 约束性",
                "森林覆盖率 |  | 12.1 | 13 | 约束性",
                "风电装机 | 亿千瓦时 | 12.1 | 13 | 约束性",
                "山区森林覆盖率 | % | 12.1 | 13 | 约束性",
                "森林覆盖率提升工程 | % | 12.1 | 13 | 约束性",
                "漏损率 | % | 12.1 | 9 | 约束性"
            })
    void whatIsNotSureIsNone(String row) {
        assertThat(rows(plan(PERIOD, HEAD + row))).isEmpty();
    }

    /** Lists of projects, tasks, scores, standards, statistics and places; what has become of an earlier plan. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目名称 | 建设内容 | 2025年投资 / 森林覆盖率 | 造林 | 13",
                "序号 | 工作任务 | 责任单位 | 完成时限 / 1 | 森林覆盖率达标 | 林业局 | 2025年",
                "一级指标 | 指标 | 分值 | 评分标准 / 生态 | 森林覆盖率 | 13 | 每低1个百分点扣1分",
                "指标名称 | 单位 | 标准限值 | 依据 / 森林覆盖率 | % | 13 | 某标准",
                "指标 | 2018年 | 2019年 | 2020年 / 森林覆盖率（%） | 11 | 12 | 13",
                "地区 | 2020年 | 2025年 / 森林覆盖率 | 12 | 13",
                "指标 | 定义 | 指标性质 / 森林覆盖率 | 森林面积占13% | 定量",
                "指标 | 甲镇 | 乙镇 / 森林覆盖率（%） | 12 | 13",
                "指标 | 2025年 | 指标 | 2025年 / 森林覆盖率（%） | 13 | 风电装机（万千瓦） | 20",
                "指标 | 全市2025年 | 全省2025年 / 森林覆盖率（%） | 13 | 20",
                "名称 | 单位 | 2025年 / 森林覆盖率 | % | 13",
                "指标 | 指标值 | 依据 / 森林覆盖率（%） | 13 | 某标准",
                "指标 | 2025年 |  /  | 城市 | 乡村 / 森林覆盖率（%） | 13 | 20",
                "指标 | 2025年 |  / 森林覆盖率（%） | 13 | 20",
                "类别 | 指标 | 2025年 / 城市 | 森林覆盖率（%） | 13 / 乡村 | 森林覆盖率（%） | 20"
            })
    void otherTablesSetNothing(String table) {
        assertThat(rows(plan(PERIOD, table))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"表1 “十三五”主要指标完成情况", "“十三五”规划执行情况"})
    void aTableThatLooksBackSetsNothing(String caption) {
        assertThat(rows(plan("青禾县方案", caption, HEAD + "森林覆盖率 | % | 12.1 | 13 | 约束性")))
                .isEmpty();
    }

    /** A year is a goal's or not by the plan's own years. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "青禾县“十四五”规划; 指标 | 2025年 | 2030年; 2025 2030",
                "青禾县“十五五”规划; 指标 | 2025年 | 2030年; 2030",
                "青禾县三年行动计划（2023—2025年）; 指标 | 2023年 | 2025年; 2023 2025",
                "青禾县方案; 指标 | 2025年 | 2030年; ''",
                "青禾县方案; 指标 | 2025年 | 2030年 | 属性; 2030",
                "青禾县方案; 指标 | 2020年基期值 | 2025年目标值; 2025",
                "青禾县方案; 指标 | 2020年（实际） | 2030年; 2030",
                "青禾县方案; 指标 | 现状值 | “十四五”末目标; 2025",
                "青禾县“十四五”规划; 指标 | 现状 | 目标值; 2025",
                "青禾县“十四五”规划; 指标 | 2020年目标 | 2020年完成; ''"
            })
    void theYearsOfAPlanTellWhatIsAGoal(String title, String head, String years) {
        String attribute = head.endsWith("属性") ? " | 约束性" : "";
        Plan plan = plan(title, head + " / 森林覆盖率（%） | 12 | 13" + attribute);
        assertThat(plan.facts().targets().stream()
                        .map(target -> String.valueOf(target.year().orElse(0)))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(years);
    }

    @Test
    void aUnitAboveTheTableIsForAllItsValues() {
        assertThat(rows(plan(PERIOD, "单位：万千瓦", "指标 | 2025年 / 风电装机 | 13")))
                .containsExactly(Cases.tidy("2025 | = | 13 | 万千瓦 | | | | | "));
    }

    @Test
    void aTableOfAChapterThatLooksBackSetsNothing() {
        String markdown = "# 一、发展基础\n\n" + table(HEAD + "森林覆盖率 | % | 12.1 | 13 | 约束性");
        assertThat(rows(analyze("青禾县方案", markdown))).isEmpty();
    }

    @Test
    void theTitleOfTheTableSaysTheYear() {
        assertThat(rows(plan("青禾县方案", "表1 2025年主要指标", "指标 | 目标值 / 森林覆盖率（%） | 13")))
                .containsExactly(Cases.tidy("2025 | = | 13 | % | | | | | "));
    }

    @Test
    void aChangeIsATargetOnlyWhereNoLevelIs() {
        String head = "指标 | 2020年 | 2025年 | 年均增速〔累计〕 | 属性 /";
        assertThat(rows(plan(PERIOD, head + "产业规模（亿元） | 200 | 300 | 8.4 | 预期性")))
                .containsExactly(Cases.tidy("2025 | = | 300 | 亿元 | | | 2020 | 200 | 预期性"));
        assertThat(rows(plan(PERIOD, head + "产业规模（亿元） | 200 | — | 〔100〕 | 预期性")))
                .containsExactly(Cases.tidy("2025 | = | 100 | 亿元 | increase | | 2020 | | 预期性"));
        assertThat(rows(plan(PERIOD, head + "产业规模增长（%） | 7 | — | 8左右 | 预期性")))
                .containsExactly(Cases.tidy("2025 | ~ | 8 | % | increase | | | | 预期性"));
        assertThat(rows(plan(PERIOD, head + "森林覆盖率（%） | 12 | — | 〔1〕 | 预期性"))).isEmpty();
    }

    @Test
    void theNumbersOfARowAreExplained() {
        Plan plan = plan(PERIOD, "序号 | 指标 | 2020年 | 2025年 | 累计 / 7 | 森林覆盖率（%） | 12 | 13 | 〔1〕");
        assertThat(plan.facts().otherNumbers())
                .extracting(number -> number.printed().words(), OtherNumber::reason)
                .contains(tuple("7", Reason.NAME), tuple("12", Reason.FACT), tuple("1", Reason.CHANGE));
        assertThat(LooseNumbers.in(plan)).isEmpty();
    }

    @Test
    void headsMayHaveTwoRowsAndNamesGroups() {
        Plan plan = plan(
                "青禾县方案",
                "类别 | 指标 |  | 目标值 |  / | | | 2025年 | 2030年 / 水务 | 供水管网 | 漏损率（%） | 9 | ≤8 / |  | 渠道衬砌率（%） | 60 | 70");
        assertThat(rows(plan))
                .containsExactly(Cases.tidy("2025 | = | 9 | % | | | | |"), Cases.tidy("2030 | <= | 8 | % | | | | |"));
    }

    @Test
    void aRowIsOneSentenceAndItsQuoteGoesFromTheNameToTheValue() {
        Plan plan = plan(PERIOD, HEAD + "1.森林覆盖率（国家口径。含灌木） | % | 12.1 | 13 | 约束性 / 2.森林覆盖率 | % | 12.1 | 13。 | 约束性");
        assertThat(plan.outline().units().stream()
                        .flatMap(unit -> unit.sentences().stream())
                        .map(sentence -> sentence.text()))
                .contains("2.森林覆盖率　%　12.1　13。　约束性");
        Plan clean = plan(PERIOD, HEAD + "2.森林覆盖率 | % | 12.1 | 13 | 约束性");
        Target target = clean.facts().targets().get(0);
        assertThat(target.quote().words()).isEqualTo("森林覆盖率　%　12.1　13");
        assertThat(target.name()).isEqualTo("森林覆盖率");
        assertThat(target.id()).isEqualTo(target.unitId() + ".t1");
    }

    @Test
    void aTableInAColumnSetsTargetsToo() {
        String markdown =
                "# 一、目标\n\n## （一）指标\n\n::: 专栏1 主要指标\n\n" + table(HEAD + "森林覆盖率 | % | 12.1 | 13 | 约束性") + "\n:::\n";
        Plan plan = analyze(PERIOD, markdown);
        assertThat(rows(plan)).containsExactly(Cases.tidy("2025 | = | 13 | % | | | 2020 | 12.1 | 约束性"));
    }

    @Test
    void textAndTableAreCompared() {
        String row = HEAD + "森林覆盖率 | % | 12.1 | ≥13 | 约束性";
        assertThat(conflicts(plan(PERIOD, "到2025年，力争森林覆盖率达到13%以上。", row))).isEmpty();
        assertThat(conflicts(plan(PERIOD, "到2025年，森林覆盖率不低于13.0%。", row))).isEmpty();
        assertThat(conflicts(plan(PERIOD, "到2025年，森林覆盖率达到14%以上。", row))).containsExactly("14%以上 / ≥13%");
        assertThat(conflicts(plan(PERIOD, "到2025年，森林覆盖率达到13%。", row))).containsExactly("13% / ≥13%");
        assertThat(plan(PERIOD, "到2025年，森林覆盖率达到13%以上。", row).facts().targets()).hasSize(2);
    }

    private static List<String> conflicts(Plan plan) {
        return plan.facts().findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.VALUE_CONFLICT
                        || finding.kind() == Finding.Kind.STRENGTH_DIFFERS)
                .map(finding -> finding.arguments().get(2))
                .toList();
    }

    @Test
    void namesAreDraftedWithTheirUnits() {
        Document document = document("# 一、目标\n\n"
                + table(HEAD
                        + "1.湿地保护率① | % | 50 | ≥55 | 约束性 / 单位用水降低 | % | — | 〔12〕 | 约束性 / 人均绿地 | 平方米 | 12 | 14 | 预期性"
                        + " / 其中：城区绿地 | 平方米 | 12 | 14 | 预期性 / 水库蓄水率 | % | 60 | 稳步提高 | 预期性"
                        + " / 渠道2衬砌率 | % | 60 | 70 | 预期性"));
        IndicatorDrafts found = IndicatorDrafts.of(document, PERIOD, VOCABULARY, List.of());
        assertThat(found.drafts())
                .extracting(draft -> draft.name() + " " + draft.unit() + " " + draft.direction())
                .containsExactly("湿地保护率 % UP", "单位用水 % DOWN", "人均绿地 平方米 UP");
        assertThat(found.unsure())
                .extracting(IndicatorDrafts.Unsure::reason)
                .containsExactly(IndicatorDrafts.Reason.NAME, IndicatorDrafts.Reason.CELL, IndicatorDrafts.Reason.NAME);
    }

    private static List<String> rows(Plan plan) {
        return plan.facts().targets().stream()
                .filter(target -> target.row().isPresent())
                .map(target -> Cases.row(
                        Cases.target(target),
                        target.baselineValue().orElse(""),
                        target.attribute().orElse("")))
                .map(Cases::tidy)
                .toList();
    }

    private static Plan plan(String title, String... blocks) {
        StringBuilder markdown = new StringBuilder("# 一、目标\n\n## （一）要求\n\n");
        for (String block : blocks) {
            markdown.append(block.contains("|") ? table(block) : block).append("\n\n");
        }
        return analyze(title, markdown.toString());
    }

    private static Plan analyze(String title, String markdown) {
        PlanMetadata metadata = new PlanMetadata(title, "青禾县", "2021-03-01", "现行", "source.txt", "0", 0, List.of());
        return PlanAnalyzer.analyze(new PlanSource("small", metadata, List.of(), true), document(markdown), VOCABULARY);
    }

    private static Document document(String markdown) {
        return MarkdownReader.read(List.of(new SourceFile("01.md", markdown)));
    }

    /** The Markdown of rows parted by slashes. */
    private static String table(String rows) {
        String[] lines = rows.split("\\s/\\s*");
        return List.of(lines).stream()
                        .map(line -> "| " + line.strip() + " |")
                        .collect(Collectors.joining("\n"))
                        .replaceFirst("\n", "\n| --- |\n")
                + "\n";
    }
}
