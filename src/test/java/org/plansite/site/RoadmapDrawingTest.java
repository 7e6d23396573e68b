package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plansite.site.RoadmapDrawing.Cluster;
import org.plansite.site.RoadmapDrawing.End;
import org.plansite.site.RoadmapDrawing.Mark;
import org.plansite.site.RoadmapPage.Entry;
import org.plansite.site.RoadmapPage.Group;
import org.plansite.site.RoadmapPage.Time;
import org.plansite.site.RoadmapPage.Undated;

/** Where the marks of a roadmap stand, on small cases. */
class RoadmapDrawingTest {
    private static final UnitLink FIELD = new UnitLink("section", "（一）", "三（一）", "节水行动", "p/3.1.html");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** Ten years of 40, from 100 to 500. */
    private static final RoadmapGeometry GEOMETRY = new RoadmapGeometry("landscape", 600, 100, 500, 6, 0);

    private static final PlanTime BEFORE_2030 = new PlanTime(PlanTime.Kind.BEFORE, 2030, 2030, Optional.empty());
    private static final PlanTime PERIOD = PlanTime.during(new YearIndex.Span(2021, 2025), "“十四五”期间");
    private static final PlanTime NEXT_PERIOD = PlanTime.during(new YearIndex.Span(2026, 2030), "“十五五”期间");

    @Test
    void aYearIsAsWideAsAnyOtherAndADeadlineIsItsEnd() {
        TimeAxis axis = TimeAxis.of(List.of(PERIOD, NEXT_PERIOD), 100, 500);
        assertThat(axis.start(2021)).isEqualTo(100);
        assertThat(axis.end(PlanTime.by(2025))).isEqualTo(300);
        assertThat(axis.end(BEFORE_2030)).isEqualTo(460);
        assertThat(axis.end(PlanTime.by(2030))).isEqualTo(500);
        assertThat(axis.years())
                .extracting(Scale.Tick::figure)
                .startsWith("2021")
                .endsWith("2030");
        assertThat(axis.years().get(0).x()).isEqualTo(120);
        assertThat(axis.day(LocalDate.of(2026, 7, 2))).contains(320);
        assertThat(axis.day(LocalDate.of(2031, 1, 1))).isEmpty();
    }

    @Test
    void marksStandInFrontOfTheirDeadlineTargetsFirst() {
        Cluster cluster = draw(time(PERIOD), time(NEXT_PERIOD), time(PlanTime.by(2025), words(), target(), target()))
                .rows()
                .get(0)
                .clusters()
                .get(0);
        assertThat(cluster.marks()).extracting(Mark::target).containsExactly(true, true, false);
        assertThat(cluster.marks()).extracting(Mark::x).allMatch(x -> x < 300 && x > 300 - 4 * 11);
        assertThat(cluster.isMany()).isFalse();
    }

    @Test
    void manyMarksStandInLinesBehindTheirNumber() {
        Entry[] twelve = IntStream.range(0, 12).mapToObj(i -> target()).toArray(Entry[]::new);
        Cluster cluster = draw(time(PERIOD), time(NEXT_PERIOD), time(PlanTime.by(2025), twelve))
                .rows()
                .get(0)
                .clusters()
                .get(0);
        assertThat(cluster.isMany()).isTrue();
        assertThat(cluster.marks().stream().map(Mark::y).distinct()).hasSize(2);
        assertThat(cluster.x()).isEqualTo(300 - 3 - 8 * 11 - 22);
    }

    @Test
    void noMarkReachesBackOverTheDeadlineBefore() {
        List<Cluster> clusters = draw(
                        time(PERIOD),
                        time(NEXT_PERIOD),
                        time(BEFORE_2030, words()),
                        time(PlanTime.by(2030), target(), target(), words(), words(), words()))
                .rows()
                .get(0)
                .clusters();
        assertThat(clusters.get(1).marks()).extracting(Mark::x).allMatch(x -> x > 460 && x < 500);
    }

    @Test
    void namesOfCloseDeadlinesStandOneBelowTheOther() {
        List<End> ends = draw(
                        time(PERIOD),
                        time(PlanTime.by(2025), target()),
                        time(BEFORE_2030, words()),
                        time(PlanTime.by(2030), target()))
                .ends();
        assertThat(ends).extracting(End::x).containsExactly(300, 460, 500);
        assertThat(ends).extracting(End::lane).containsExactly(0, 1, 0);
    }

    @Test
    void periodsThatMeetStandOneBelowTheOther() {
        PlanTime longer = PlanTime.during(new YearIndex.Span(2021, 2026), "2021年至2026年期间");
        List<RoadmapDrawing.Bar> bars = draw(time(PERIOD, words()), time(longer, words()), time(NEXT_PERIOD, words()))
                .rows()
                .get(0)
                .bars();
        assertThat(bars).extracting(RoadmapDrawing.Bar::x).containsExactly(100, 100, 300);
        assertThat(bars.get(1).y()).isGreaterThan(bars.get(0).y());
    }

    @Test
    void aLongNameIsCut() {
        assertThat(draw(time(PERIOD, words())).rows().get(0).name()).isEqualTo("三（一） …");
        assertThat(GEOMETRY.fitted("六个字的名称")).isEqualTo("六个字的名称");
    }

    @Test
    void aPlanWithoutYearsHasNoDrawing() {
        assertThat(RoadmapDrawing.both(List.of(), List.of(), DAY)).isEmpty();
    }

    private static RoadmapDrawing draw(Time... times) {
        List<Undated> fields = List.of(new Undated(FIELD, 5, 2, "register", List.of()));
        return RoadmapDrawing.of(GEOMETRY, List.of(times), fields, DAY);
    }

    private static Time time(PlanTime time, Entry... entries) {
        List<Group> groups = entries.length == 0 ? List.of() : List.of(new Group("anchor", FIELD, List.of(entries)));
        return new Time(time, "anchor", false, groups);
    }

    private static Entry words() {
        return new Entry(Optional.empty(), List.of(new Quote("", "做好", "", false, false, "三（一）", "p#s1")), FIELD);
    }

    private static Entry target() {
        PlanIndex index = new PlanIndex(PlanFixture.plan());
        return new Entry(Optional.of(index.view(index.plan().facts().targets().get(0))), List.of(), FIELD);
    }
}
