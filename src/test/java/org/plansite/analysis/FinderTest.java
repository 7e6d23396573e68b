package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plansite.analysis.Cases.Case;
import org.plansite.plan.Indicator;
import org.plansite.plan.Sentence;
import org.plansite.plan.Vocabulary;

/** Each finder against sentences with what a reader finds in them; the sentences stand in the text files. */
class FinderTest {
    private static final Vocabulary INDICATORS = new Vocabulary(
            List.of(),
            List.of(
                    indicator("capacity", "新能源装机容量"),
                    indicator("capacity-share", "新能源装机容量…装机占比"),
                    indicator("gas", "天然气消费量"),
                    indicator("green", "一星级及以上绿色建筑面积占比"),
                    indicator("shore", "自然岸线保有率"),
                    indicator("heating", "单位面积采暖能耗"),
                    indicator("pue", "电能利用效率"),
                    indicator("refinery", "单位能量因数综合能耗"),
                    indicator("building-energy", "单位建筑面积能耗"),
                    indicator("building-carbon", "单位建筑面积…碳排放"),
                    indicator("intensity", "碳排放强度"),
                    indicator("treated", "垃圾无害化处理率"),
                    indicator("sorted", "垃圾分类覆盖率"),
                    indicator("roof-public", "新建公共建筑屋顶光伏覆盖率"),
                    indicator("roof-factory", "新建厂房屋顶光伏覆盖率"),
                    indicator("chargers", "新建充电桩"),
                    indicator("hydrogen", "新建充电桩…加氢站（含甲醇）"),
                    indicator("cars", "氢燃料电池汽车"),
                    indicator("offices", "的处级及以上机关达到创建要求"),
                    indicator("old-capacity", "基准水平以下产能"),
                    indicator("energy", "单位产值能耗"),
                    indicator("share", "非化石能源消费比重"),
                    indicator("coal", "煤炭消费总量")),
            List.of());

    private static Indicator indicator(String id, String printed) {
        return Cases.indicator(id, id, printed);
    }

    @TestFactory
    Stream<DynamicTest> targets() {
        TargetFinder finder = new TargetFinder(new IndicatorNames(INDICATORS, "清河县方案"));
        return each(
                "targets.txt",
                sentence -> Cases.targets(finder, sentence).stream()
                        .map(target -> Cases.tidy(target.indicator() + " | " + Cases.target(target))));
    }

    @TestFactory
    Stream<DynamicTest> years() {
        return each(
                "years.txt",
                sentence -> YearFinder.find(Cases.unit(sentence), sentence).stream()
                        .map(year -> Cases.row(
                                year.printed().words(),
                                year.from(),
                                year.to(),
                                year.role().id())));
    }

    @TestFactory
    Stream<DynamicTest> citations() {
        CitationFinder finder = new CitationFinder("某市实施方案");
        return each(
                "citations.txt",
                sentence -> finder.find(Cases.unit(sentence), sentence).stream()
                        .map(citation ->
                                Cases.row(citation.title(), citation.kind().id(), citation.marked())));
    }

    @TestFactory
    Stream<DynamicTest> force() {
        return each(
                "force.txt",
                sentence -> ForceFinder.find(Cases.unit(sentence), sentence).stream()
                        .map(word -> Cases.row(word.force().id(), word.printed().words())));
    }

    @TestFactory
    Stream<DynamicTest> numbers() {
        return each(
                "numbers.txt",
                sentence -> QuantityScanner.scan(sentence.text()).stream()
                        .map(quantity -> Cases.row(quantity.value(), quantity.unit())));
    }

    @TestFactory
    Stream<DynamicTest> sentences() {
        return each("sentences.txt", sentence -> SentenceSplitter.split(sentence.text()).stream());
    }

    private static Stream<DynamicTest> each(String file, Function<Sentence, Stream<String>> find) {
        List<Case> cases = Cases.read(file).cases();
        assertThat(cases).as(file).isNotEmpty();
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.input(),
                        () -> assertThat(find.apply(Cases.sentence(one.input())))
                                .containsExactlyElementsOf(one.expected())));
    }
}
