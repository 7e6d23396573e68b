package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plansite.plan.Indicator;
import org.plansite.plan.Sentence;
import org.plansite.plan.Vocabulary;

/** The ways of the genre to set a target, as a table of invented sentences. */
class TargetFinderGenreTest {
    private static final List<String> NAMES = List.of(
            "绿地面积",
            "湿地面积",
            "森林覆盖率",
            "垃圾回收率",
            "污水处理率",
            "单位产品能耗",
            "单位产品水耗",
            "示范园区",
            "快递收入",
            "大豆播种机械化率",
            "大豆收割机械化率",
            "大豆植保机械化率",
            "化肥用量",
            "倾倒事件",
            "渡口事故",
            "工业废水",
            "塑料垃圾回收率",
            "居民人均预期寿命",
            "劳动者平均受教育年限",
            "托养床位",
            "烟尘浓度");

    @TestFactory
    Stream<DynamicTest> sentences() {
        List<Indicator> indicators = Stream.iterate(0, i -> i + 1)
                .limit(NAMES.size())
                .map(i -> Cases.indicator("i" + i, NAMES.get(i), NAMES.get(i)))
                .toList();
        Vocabulary vocabulary = new Vocabulary(List.of(), indicators, List.of());
        TargetFinder finder = new TargetFinder(new IndicatorNames(vocabulary, "清河县方案"));
        return Cases.read("targets-genre.txt").cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.input(),
                        () -> assertThat(found(finder, vocabulary, Cases.sentence(one.input())))
                                .containsExactlyElementsOf(one.expected())));
    }

    @Test
    void aPeriodBeforeThePlanIsPast() {
        Vocabulary vocabulary = new Vocabulary(List.of(), List.of(Cases.indicator("i0", "森林覆盖率", "森林覆盖率")), List.of());
        TargetFinder finder = new TargetFinder(new IndicatorNames(vocabulary, "清河县“十四五”规划"));
        String text = "“十三五”期间，森林覆盖率年均提高2个百分点；“十四五”期间，森林覆盖率年均提高1个百分点。";
        assertThat(found(finder, vocabulary, Cases.sentence(text)))
                .containsExactly("森林覆盖率 |  | = | 1 | 个百分点 | increase |  | ");
    }

    @Test
    void aBareYearInTheTimeOfThePlanIsAhead() {
        Vocabulary vocabulary = new Vocabulary(List.of(), List.of(Cases.indicator("i0", "森林覆盖率", "森林覆盖率")), List.of());
        TargetFinder finder = new TargetFinder(new IndicatorNames(vocabulary, "清河县“十四五”规划"));
        assertThat(found(finder, vocabulary, Cases.sentence("森林覆盖率2025年达到40%。")))
                .containsExactly("森林覆盖率 | 2025 | = | 40 | % |  |  | ");
        assertThat(found(finder, vocabulary, Cases.sentence("2024年，森林覆盖率达到39%。")))
                .containsExactly("森林覆盖率 | 2024 | = | 39 | % |  |  | ");
        assertThat(found(finder, vocabulary, Cases.sentence("2021年、2022年、2023年森林覆盖率分别达到36%、37%、38%。")))
                .containsExactly(
                        "森林覆盖率 | 2021 | = | 36 | % |  |  | ",
                        "森林覆盖率 | 2022 | = | 37 | % |  |  | ", "森林覆盖率 | 2023 | = | 38 | % |  |  | ");
        assertThat(found(finder, vocabulary, Cases.sentence("2019年、2020年森林覆盖率分别达到34%、35%。")))
                .isEmpty();
        assertThat(found(finder, vocabulary, Cases.sentence("森林覆盖率2020年达到38%。")))
                .isEmpty();
        assertThat(found(finder, vocabulary, Cases.sentence("2021年，森林覆盖率达到38.5%。")))
                .isEmpty();
    }

    @Test
    void inAPlanForAYearAThingAndItsNumberAreAGoal() {
        Vocabulary vocabulary = new Vocabulary(List.of(), List.of(Cases.indicator("i0", "停车泊位", "停车泊位")), List.of());
        TargetFinder ofYear = new TargetFinder(new IndicatorNames(vocabulary, "清河县2024年重点工作任务分工方案"));
        TargetFinder ofNone = new TargetFinder(new IndicatorNames(vocabulary, "清河县方案"));
        assertThat(found(ofYear, vocabulary, Cases.sentence("新增停车泊位3000个。")))
                .containsExactly("停车泊位 |  | = | 3000 | 个 |  |  | ");
        assertThat(found(ofYear, vocabulary, Cases.sentence("目前建成停车泊位3000个。"))).isEmpty();
        assertThat(found(ofYear, vocabulary, Cases.sentence("2023年新增停车泊位2000个。")))
                .isEmpty();
        assertThat(found(ofNone, vocabulary, Cases.sentence("新增停车泊位3000个。"))).isEmpty();
    }

    @Test
    void valuesForOneYearAfterAnotherAreEachForTheirYear() {
        Vocabulary vocabulary = new Vocabulary(List.of(), List.of(Cases.indicator("i0", "成交额", "成交额")), List.of());
        TargetFinder finder = new TargetFinder(new IndicatorNames(vocabulary, "清河县三年行动计划（2023—2025年）"));
        List<String> three = List.of(
                "成交额 | 2023 | = | 60 | 亿元 |  |  | ",
                "成交额 | 2024 | = | 75 | 亿元 |  |  | ",
                "成交额 | 2025 | = | 90 | 亿元 |  |  | ");
        assertThat(found(finder, vocabulary, Cases.sentence("成交额2023年达到60亿元、2024年达到75亿元、2025年达到90亿元，社会满意。")))
                .containsExactlyElementsOf(three);
        assertThat(found(finder, vocabulary, Cases.sentence("成交额2023年、2024年、2025年分别达到60亿元、75亿元、90亿元。")))
                .containsExactlyElementsOf(three);
        assertThat(found(finder, vocabulary, Cases.sentence("成交额2020年、2021年、2022年分别达到60亿元、75亿元、90亿元。")))
                .isEmpty();
    }

    @Test
    void partsOfANumberAreEachForTheirYear() {
        Vocabulary vocabulary = new Vocabulary(List.of(), List.of(Cases.indicator("i0", "净增企业", "净增企业")), List.of());
        TargetFinder finder = new TargetFinder(new IndicatorNames(vocabulary, "清河县三年行动计划（2023—2025年）"));
        assertThat(found(finder, vocabulary, Cases.sentence("三年净增企业114家，其中2023年34家、2024年40家、2025年40家。")))
                .containsExactly(
                        "净增企业 |  | = | 114 | 家 |  |  | ",
                        "净增企业 | 2023 | = | 34 | 家 |  |  | ",
                        "净增企业 | 2024 | = | 40 | 家 |  |  | ",
                        "净增企业 | 2025 | = | 40 | 家 |  |  | ");
    }

    private static List<String> found(TargetFinder finder, Vocabulary vocabulary, Sentence sentence) {
        return Cases.targets(finder, sentence).stream()
                .map(target ->
                        Cases.tidy(vocabulary.indicator(target.indicator()).name() + " | " + Cases.target(target)))
                .toList();
    }
}
