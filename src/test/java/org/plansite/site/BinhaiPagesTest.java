package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plansite.analysis.BinhaiPlan;
import org.plansite.plan.BodyId;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;
import org.plansite.site.IndicatorPages.IndicatorPage;

/** The pages of the real plan, against what a reader of the plan expects of them. */
class BinhaiPagesTest {
    private static final Plan PLAN = BinhaiPlan.plan();
    static final SiteIndex SITE = SiteIndex.of(
            List.of(PLAN),
            new SiteSettings("站", Optional.empty(), "2026-11-22", List.of("zh-Hans", "en"), Optional.empty()));

    @Test
    void thePagesTogetherShowEverySentenceOnceAndExactly() {
        List<String> shown = AllUnitPages.of(SITE, SITE.plans().get(0)).stream()
                .flatMap(page -> page.sentences().stream())
                .map(sentence -> sentence.runs().stream().map(Run::text).collect(Collectors.joining()))
                .toList();
        List<String> printed = PLAN.outline().units().stream()
                .flatMap(unit -> unit.sentences().stream())
                .map(Sentence::text)
                .toList();
        assertThat(shown).isEqualTo(printed);
    }

    @Test
    void aSentenceIsCitedByItsUnitAndNumber() {
        UnitPage page = unitPage("3.7.1");
        assertThat(page.sentences().get(1).citation()).isEqualTo("《天津市滨海新区碳达峰实施方案》三（七）1 第2句");
        assertThat(page.sentences().get(1).anchor()).isEqualTo("s2");
        assertThat(page.path()).extracting(UnitLink::label).containsExactly("三、", "（七）");
        assertThat(page.previous()).map(UnitLink::citation).contains("三（七）");
        assertThat(page.next()).map(UnitLink::citation).contains("三（七）2");
    }

    /** Column, the section it stands in, the task it is printed behind, the tasks of that section. */
    @ParameterizedTest
    @CsvSource({
        "c1,  三（一）, 三（一）1, 3.1, 5",
        "c2,  三（一）, 三（一）5, 3.1, 5",
        "c3,  三（二）, 三（二）5, 3.2, 5",
        "c4,  三（三）, 三（三）3, 3.3, 3",
        "c5,  三（四）, 三（四）5, 3.4, 5",
        "c6,  三（五）, 三（五）5, 3.5, 5",
        "c7,  三（六）, 三（六）3, 3.6, 3",
        "c8,  三（七）, 三（七）5, 3.7, 5",
        "c9,  三（八）, 三（八）5, 3.8, 5",
        "c10, 三（九）, 三（九）5, 3.9, 5"
    })
    void aColumnBelongsToItsSection(String column, String section, String after, String sectionId, int tasks) {
        assertThat(unitPage(column).section()).map(UnitLink::citation).contains(section);
        assertThat(unitPage(column).after()).map(UnitLink::citation).contains(after);
        assertThat(unitPage(sectionId).parts())
                .extracting(part -> part.unit().address())
                .contains("binhai-2023/" + column + ".html");
        for (int task = 1; task <= tasks; task++) {
            assertThat(unitPage(sectionId + "." + task).columns())
                    .extracting(UnitLink::address)
                    .contains("binhai-2023/" + column + ".html");
        }
    }

    @Test
    void onlyTheFirstColumnHasTheTitleOfATask() {
        assertThat(unitPage("c1").sameTitle()).extracting(UnitLink::citation).containsExactly("三（一）1");
        assertThat(unitPage("3.1.1").sameTitle()).extracting(UnitLink::citation).containsExactly("专栏1");
        assertThat(AllUnitPages.of(SITE, SITE.plans().get(0)))
                .filteredOn(page -> !page.sameTitle().isEmpty())
                .hasSize(2);
    }

    @Test
    void aSectionCountsWhatItsTasksAndColumnsSet() {
        UnitPage.Counts section = unitPage("3.2").counts();
        assertThat(section.summed()).isTrue();
        // 光伏470、风力230、可再生能源700和35%；注气、采气、工作气量、天然气；储能；煤炭
        assertThat(section.targets()).isEqualTo(4 + 4 + 1 + 1);
        assertThat(unitPage("3.2.1").counts().summed()).isFalse();
        assertThat(unitPage("2").counts().summed()).isFalse();
    }

    @Test
    void aPeriodIncludesOnlyWhatLiesInIt() {
        YearPages.YearPage fiveYears = yearPage(2021, 2025);
        assertThat(fiveYears.holds()).extracting(year -> year.link().text()).containsExactly("2023", "2025");
        assertThat(fiveYears.within()).extracting(year -> year.link().text()).containsExactly("2020–2025");
        YearPages.YearPage sixYears = yearPage(2020, 2025);
        assertThat(sixYears.holds())
                .extracting(year -> year.link().text())
                .containsExactly("2020", "2023", "2025", "2021–2025");
        assertThat(sixYears.within()).isEmpty();
    }

    @Test
    void aPeriodIsNamedAsPrinted() {
        assertThat(yearPage(2021, 2025).summary().name()).contains("“十四五”");
        assertThat(yearPage(2026, 2030).summary().name()).contains("“十五五”");
        assertThat(yearPage(2026, 2030).forms()).containsExactly("“十五五”期间");
        assertThat(yearPage(2020, 2025).summary().name()).contains("2020年至2025年期间");
        assertThat(yearPage(2020, 2025).summary().nameHasYears()).isTrue();
        assertThat(yearPage(2030, 2030).forms()).containsExactlyInAnyOrder("到2030年", "2030年前");
    }

    @Test
    void everySentenceWithADeadlineIsShownWholeAndOnce() {
        List<String> by2025 = dueSentences(2025);
        assertThat(by2025).doesNotHaveDuplicates();
        assertThat(by2025)
                .contains(
                        "到2025年，天津港生产综合能源单耗低于2.74 吨标准煤/万吨吞吐量，北方国际航运枢纽地位更加凸显，" + "智慧港口、绿色港口、枢纽港口建设取得重大突破。",
                        "到2025年，市级以上重点产业园区全部实施循环化改造。",
                        "到2025年，建成全国一流5G城市。")
                .anyMatch(sentence -> sentence.startsWith("到2025年，城市生活垃圾分类体系基本健全，基本满足全区厨余垃圾处理需求，"));
        assertThat(dueSentences(2030))
                .hasSize(6)
                .contains("陆路交通运输石油消费力争2030年前达到峰值。", "到2030年，全区森林覆盖率和森林蓄积量保持基本稳定，力争有所增长。");
    }

    @Test
    void whatIsSaidOfAnIndicatorWithoutAValueIsKept() {
        assertThat(new IndicatorPages(SITE)
                        .page(SITE.vocabulary().indicator(new IndicatorId("danwei-gdp-nenghao")))
                        .unvalued())
                .extracting(said -> said.year().text() + " " + said.words().words())
                .containsExactly("2030 单位地区生产总值能源消耗大幅下降");
    }

    @Test
    void twoTargetsInOnePhraseAreBothLinked() {
        List<Run> targets = unitPage("2").sentences().get(2).runs().stream()
                .filter(run -> run.kind() == Run.Kind.TARGET)
                .toList();
        assertThat(targets.get(0).text()).isEqualTo("单位地区生产总值能源消耗和");
        assertThat(targets.get(0).address()).isEqualTo("indicators/danwei-gdp-nenghao.html");
        assertThat(targets.get(1).text()).startsWith("二氧化碳排放");
        assertThat(targets.get(1).address()).isEqualTo("indicators/danwei-gdp-eryanghuatan-paifang.html");
    }

    @Test
    void theNoticeIsSetAsALetter() {
        assertThat(unitPage("0").sections().get(0).paragraphs())
                .extracting(Printed.Paragraph::style)
                .startsWith("title", "salutation", "text", "signature", "signature", "text");
    }

    private static List<String> dueSentences(int year) {
        return yearPage(year, year).due().stream()
                .flatMap(group -> group.items().stream())
                .flatMap(item -> item.sentences().stream())
                .map(YearPages.DueSentence::quote)
                .map(quote -> quote.before() + quote.words() + quote.after())
                .toList();
    }

    private static YearPages.YearPage yearPage(int from, int to) {
        return new YearPages(SITE).page(new YearIndex.Span(from, to));
    }

    @Test
    void theOutlineStaysShort() {
        List<UnitPage.OutlineEntry> outline = unitPage("3.2.1").outline();
        assertThat(outline).hasSize(7 + 10 + 5 + 1);
        assertThat(outline)
                .filteredOn(UnitPage.OutlineEntry::current)
                .extracting(entry -> entry.unit().citation())
                .containsExactly("三（二）1");
    }

    @Test
    void theWaterBureauIsNamedFiveTimes() {
        AgencyPages.Summary summary =
                new AgencyPages(SITE).summary(SITE.vocabulary().body(new BodyId("qu-shuiwuju")));
        assertThat(summary.direct()).isEqualTo(5);
        assertThat(summary.first()).isZero();
    }

    @Test
    void thirtyFivePercentIsPrintedInTwoWays() {
        IndicatorPage page = new IndicatorPages(SITE)
                .page(SITE.vocabulary().indicator(new IndicatorId("xinnengyuan-zhuangji-zhanbi")));
        assertThat(page.differences()).hasSize(1);
        assertThat(page.differences().get(0).in()).containsExactly("operator");
        assertThat(page.differences().get(0).statements())
                .extracting(target -> target.before() + target.value().orElseThrow() + target.unit() + target.after())
                .containsExactly("达到35%以上", "达到35%左右");
    }

    @Test
    void aComparisonKeepsTheWordThatSaysWhichWay() {
        IndicatorPage page = new IndicatorPages(SITE)
                .page(SITE.vocabulary().indicator(new IndicatorId("guishang-gongye-danwei-zengjiazhi-nenghao")));
        assertThat(page.statements()).extracting(TargetView::before).containsExactly("下降高于全市单位地区生产总值能耗下降水平");
    }

    @Test
    void greenTravelIsDrawnForTwoYears() {
        Scale scale = new IndicatorPages(SITE)
                .page(SITE.vocabulary().indicator(new IndicatorId("lvse-chuxing-bili")))
                .scale()
                .orElseThrow();
        assertThat(scale.marks()).extracting(Scale.Mark::year).containsExactly("2025", "2030");
        assertThat(scale.marks()).extracting(Scale.Mark::x).containsExactly(420, 480);
        assertThat(scale.ticks()).extracting(Scale.Tick::figure).containsExactly("0", "50", "100");
    }

    @Test
    void theFrontPageShowsTheGeneralTargetsAndTheTenActions() {
        HomePage.PlanSummary summary = new HomePages(SITE).home().plans().get(0);
        assertThat(summary.general()).map(UnitLink::title).contains("主要目标");
        assertThat(summary.keyYears()).extracting(year -> year.year().text()).containsExactly("2025", "2030");
        assertThat(summary.keyYears().get(0).withValue())
                .extracting(key -> key.target().value().orElseThrow())
                .containsExactly("700", "35", "40", "48");
        assertThat(summary.keyYears().get(0).withoutValue())
                .extracting(key -> key.target().before())
                .containsExactly("完成天津市下达指标", "完成天津市下达指标", "完成天津市下达指标");
        assertThat(summary.keyYears().get(0).clauses()).extracting(Quote::words).containsExactly("为实现碳达峰奠定坚实基础");
        assertThat(summary.keyYears().get(1).clauses())
                .extracting(Quote::words)
                .containsExactly("单位地区生产总值能源消耗大幅下降", "如期实现2030年前碳达峰目标");
        assertThat(summary.actions()).hasSize(10);
        assertThat(summary.actions())
                .extracting(HomePage.Action::tasks)
                .containsExactly(5, 3 + 2, 3, 5, 5, 3, 5, 5, 5, 3);
    }

    private static UnitPage unitPage(String id) {
        return AllUnitPages.of(SITE, SITE.plans().get(0)).stream()
                .filter(page -> page.unit().address().equals("binhai-2023/" + id + ".html"))
                .findFirst()
                .orElseThrow();
    }
}
