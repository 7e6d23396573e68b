package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
        List<String> shown = new UnitPages(SITE, SITE.plans().get(0))
                .pages().stream()
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

    @Test
    void aTaskAndItsColumnLeadToEachOther() {
        assertThat(unitPage("3.2.5").columns()).extracting(UnitLink::label).containsExactly("专栏3");
        assertThat(unitPage("c3").after()).map(UnitLink::citation).contains("三（二）5");
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
        return new UnitPages(SITE, SITE.plans().get(0))
                .pages().stream()
                        .filter(page -> page.unit().address().equals("binhai-2023/" + id + ".html"))
                        .findFirst()
                        .orElseThrow();
    }
}
