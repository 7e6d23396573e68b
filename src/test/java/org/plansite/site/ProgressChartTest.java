package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plansite.plan.Indicator;
import org.plansite.plan.ReportPeriod;
import org.plansite.site.ProgressChart.Dot;
import org.plansite.site.ProgressChart.Mark;
import org.plansite.site.ProgressChart.Tick;

/** Where a drawing of reports puts its dots and diamonds, counted by hand. */
class ProgressChartTest {
    private static final Link WATER = new Link("镇水务站", "agencies/zhen-shuiwuzhan.html");
    private static final Link FARMING = new Link("镇农业办", "agencies/zhen-nongyeban.html");

    private static final TargetView AREA = TargetView.allOf(PlanFixture.plan()).get(1);

    /**
     * From the end of 2021 to the end of 2025 are 48 months on 600: the end of 2022 is at 150, of June 2023 at 225. From
     * 0 to 5 are 240 downwards: 1.5 is at 168, 1.8 at 153.6, and 3 at 96.
     */
    @Test
    void timeRunsToTheRightAndValuesUp() {
        ProgressChart chart =
                chart(List.of(target("3", "", 2025)), report(WATER, "2023-H1", "1.80"), report(WATER, "2022", "1.5"));
        assertThat(chart.lines()).hasSize(1);
        assertThat(chart.lines().get(0).points()).isEqualTo("150,168 225,154");
        assertThat(chart.lines().get(0).dots())
                .extracting(Dot::x, Dot::y, Dot::labelled, Dot::last, Dot::labelY)
                .containsExactly(tuple(150, 168, true, false, 192), tuple(225, 154, true, true, 178));
        assertThat(chart.targets())
                .extracting(Mark::x, Mark::y, Mark::labelled, Mark::labelY)
                .containsExactly(tuple(600, 96, true, 84));
        assertThat(chart.years())
                .containsExactly(
                        new Tick("2021", 0),
                        new Tick("2022", 150),
                        new Tick("2023", 300),
                        new Tick("2024", 450),
                        new Tick("2025", 600));
        assertThat(chart.values()).containsExactly(new Tick("0", 240), new Tick("2.5", 120), new Tick("5", 0));
        assertThat(chart.change()).isEqualTo("none");
    }

    /** Coal is to fall: the words of the targets stand below their marks, those of the reports above. */
    @Test
    void wordsKeepOutOfEachOthersWay() {
        ProgressChart chart = chart(
                List.of(target("60", "以下", 2025), target("60", "左右", 2025), target("50", "", 2025)),
                report(WATER, "2024", "80"));
        assertThat(chart.lines().get(0).dots()).extracting(Dot::y, Dot::labelY).containsExactly(tuple(48, 36));
        assertThat(chart.targets())
                .extracting(mark -> mark.target().value().orElseThrow(), Mark::y, Mark::labelY)
                .containsExactly(tuple("60", 96, 120), tuple("60", 96, 144), tuple("50", 120, 168));
    }

    @Test
    void whatSaysTheSameIsWrittenOnce() {
        assertThat(chart(List.of(target("60", "以上", 2025), target("60", "以上", 2025)), report(WATER, "2024", "50"))
                        .targets())
                .extracting(Mark::labelled)
                .containsExactly(true, false);
    }

    /** From the end of 2023 to the end of 2024: a month is 50 wide, a number wants 75. */
    @Test
    void numbersThatWouldTouchAreLeftToTheTable() {
        ProgressChart chart = chart(
                List.of(),
                report(WATER, "2024-12", "5"),
                report(WATER, "2024-11", "4"),
                report(WATER, "2024-10", "3"),
                report(WATER, "2024-09", "2"));
        assertThat(chart.lines().get(0).dots())
                .extracting(Dot::x, Dot::labelled)
                .containsExactly(tuple(450, false), tuple(500, true), tuple(550, false), tuple(600, true));
    }

    @Test
    void eachReporterHasALineOfItsOwn() {
        ProgressChart chart =
                chart(List.of(), report(WATER, "2024", "3"), report(FARMING, "2024", "2"), report(WATER, "2023", "1"));
        assertThat(chart.lines()).extracting(ProgressChart.Line::reporter).containsExactly(WATER, FARMING);
        assertThat(chart.lines()).extracting(ProgressChart.Line::points).containsExactly("300,192 600,96", "600,144");
    }

    /** From -5 to 1: 40 for each. */
    @Test
    void aValueBelowZeroStandsBelowZero() {
        ProgressChart chart = chart(List.of(), report(WATER, "2024", "-3.2"), report(WATER, "2023", "1"));
        assertThat(chart.values())
                .containsExactly(new Tick("-5", 240), new Tick("0", 40), new Tick("0.5", 20), new Tick("1", 0));
        assertThat(chart.lines().get(0).points()).isEqualTo("300,0 600,168");
    }

    @Test
    void nothingIsDrawnThatCannotBeCompared() {
        assertThat(of(List.of(), report(WATER, "2024", "3"))).as("one value").isEmpty();
        assertThat(of(List.of(target("3", "", 2025)))).as("no report").isEmpty();
        assertThat(of(List.of(target("3", "", 2025)), words())).as("words").isEmpty();
        TargetView fall = target("3", "万亩", "", "decrease", 2030);
        assertThat(of(List.of(target("3", "", 2025), fall), report(WATER, "2024", "3")))
                .as("a level and a fall")
                .isEmpty();
        assertThat(of(List.of(fall), report(WATER, "2024", "3")).orElseThrow().change())
                .isEqualTo("decrease");
    }

    /** In 万亩 and 亩: only the one the vocabulary measures in can be drawn on the scale of the reports. */
    @Test
    void ofSeveralUnitsOfMeasureTheVocabularysIsDrawn() {
        TargetView mu = target("30000", "亩", "", "none", 2030);
        ProgressChart chart = chart(List.of(target("3", "", 2025), mu), report(WATER, "2024", "2"));
        assertThat(chart.targets()).extracting(mark -> mark.target().unit()).containsExactly("万亩");
    }

    private static ProgressChart chart(List<TargetView> targets, ReportView... latestFirst) {
        return of(targets, latestFirst).orElseThrow();
    }

    private static Optional<ProgressChart> of(List<TargetView> targets, ReportView... latestFirst) {
        return ProgressChart.of(indicator(), targets, List.of(latestFirst));
    }

    private static TargetView target(String value, String after, int year) {
        return target(value, "万亩", after, "none", year);
    }

    private static TargetView target(String value, String unit, String after, String change, int year) {
        return new TargetView(
                "t1",
                PlanFixture.AREA,
                Link.to(indicator()),
                false,
                "节水灌溉面积",
                Optional.of(new Link(Integer.toString(year), "years/" + year + ".html")),
                Optional.empty(),
                "equal",
                "达到",
                Optional.of(value),
                unit,
                after,
                change,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AREA.quote(),
                AREA.where(),
                List.of());
    }

    private static Indicator indicator() {
        return PlanFixture.plan().vocabulary().indicator(PlanFixture.AREA);
    }

    private static ReportView report(Link reporter, String period, String value) {
        return view(reporter, period, Optional.of(value), Optional.empty());
    }

    private static ReportView words() {
        return view(WATER, "2024", Optional.empty(), Optional.of("正在测算"));
    }

    private static ReportView view(Link reporter, String period, Optional<String> value, Optional<String> words) {
        return new ReportView(
                Optional.of(Link.to(indicator())),
                Optional.empty(),
                ReportPeriod.parse(period).orElseThrow(),
                value,
                "万亩",
                words,
                reporter,
                "2025-01-10",
                Optional.empty(),
                Optional.empty(),
                "2024.csv",
                2);
    }
}
