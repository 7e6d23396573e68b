package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plansite.site.RoadmapPage.Entry;
import org.plansite.site.RoadmapPage.Group;
import org.plansite.site.RoadmapPage.Roadmap;
import org.plansite.site.RoadmapPage.Time;
import org.plansite.site.RoadmapPage.Undated;

/** The roadmap of the real plan against its targets, and against its years as a reader wrote them down. */
class RoadmapPagesTest {
    private static final Roadmap ROADMAP =
            new RoadmapPages(BinhaiPagesTest.SITE).page().plans().get(0);

    @Test
    void deadlinesComeInTimeAndBeforePeriods() {
        assertThat(ROADMAP.times())
                .extracting(time -> time.time().slug())
                .containsExactly("2025", "before-2030", "2030", "2020-2025", "2021-2025", "2026-2030");
    }

    /** 62 targets for 2025 and 4 for 2030, counted in {@code targets.txt}, which a reader wrote. */
    @Test
    void everyTargetWithAYearStandsThereOnce() {
        List<String> shown = entries(ROADMAP).stream()
                .flatMap(entry -> entry.target().stream())
                .map(TargetView::id)
                .toList();
        List<String> stated = BinhaiPagesTest.SITE.plans().get(0).plan().facts().targets().stream()
                .filter(target -> target.year().isPresent())
                .map(target -> target.id())
                .toList();
        assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(stated);
        assertThat(time("2025").targets()).isEqualTo(62);
        assertThat(time("2030").targets()).isEqualTo(4);
        assertThat(time("before-2030").targets()).isZero();
    }

    /** A line a reader wrote: unit, sentence, words, years, what is due, {@code deadline} or {@code period}. */
    private record ByHand(String unit, int sentence, String printed, String years, String quote, String role) {
        static List<ByHand> all() throws IOException {
            return Files.readAllLines(Path.of("src/test/resources/org/plansite/binhai/deadlines-by-hand.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .filter(cells -> cells[5].equals("deadline") || cells[5].equals("period"))
                    .map(cells ->
                            new ByHand(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], cells[4], cells[5]))
                    .toList();
        }

        String slug() {
            return printed.endsWith("年前") ? "before-" + years : years;
        }

        String place() {
            return slug() + " " + unit + " " + sentence;
        }
    }

    @Test
    void everyDeadlineAndPeriodAReaderFoundIsThereAndNoOther() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Time time : ROADMAP.times()) {
            for (Entry entry : entries(time)) {
                shown.add(time.time().slug() + " " + place(entry));
            }
        }
        assertThat(shown.stream().distinct())
                .containsExactlyInAnyOrderElementsOf(
                        ByHand.all().stream().map(ByHand::place).toList());
    }

    @Test
    void whatAReaderFoundDueIsQuotedThere() throws IOException {
        for (ByHand found : ByHand.all()) {
            assertThat(entries(time(found.slug())).stream()
                            .filter(entry -> place(entry).equals(found.unit() + " " + found.sentence()))
                            .map(RoadmapPagesTest::said))
                    .as(found.toString())
                    .anyMatch(said -> said.contains(bare(found.quote()))
                            || bare(found.quote()).contains(said));
        }
    }

    @Test
    void aDeadlineGovernsWhatFollowsItAndNoMore() {
        Map<String, List<String>> chapter = ROADMAP.times().stream()
                .collect(Collectors.toMap(
                        time -> time.time().slug(),
                        time -> entries(time).stream()
                                .filter(entry -> entry.where().citation().equals("二"))
                                .map(Entry::said)
                                .toList()));
        assertThat(chapter.get("before-2030")).containsExactly("如期实现2030年前碳达峰目标");
        assertThat(chapter.get("2030"))
                .containsExactly("单位地区生产总值二氧化碳排放下降值完成天津市下达指标", "非化石能源消费比重力争达到18%以上", "单位地区生产总值能源消耗大幅下降");
    }

    @Test
    void onlyDeadlinesThatAreOverHavePassed() {
        assertThat(ROADMAP.times().stream()
                        .filter(Time::passed)
                        .map(time -> time.time().slug()))
                .containsExactly("2025");
    }

    @Test
    void whatHasNoYearIsCountedByField() {
        Map<String, Undated> fields = ROADMAP.undated().stream()
                .collect(Collectors.toMap(each -> each.field().citation(), Function.identity()));
        assertThat(fields.keySet())
                .containsExactlyInAnyOrder(
                        "一", "二", "三（一）", "三（二）", "三（三）", "三（四）", "三（五）", "三（六）", "三（七）", "三（八）", "三（九）", "三（十）", "四",
                        "五", "六");
        assertThat(ROADMAP.undated().stream()
                        .flatMap(each -> each.targets().stream())
                        .map(target -> target.where().citation()))
                .containsExactly("三（二）5", "三（三）3", "三（四）4");
        int dated = ROADMAP.undated().stream()
                .mapToInt(each -> each.sentences() - each.undated())
                .sum();
        assertThat(dated).isEqualTo((int) ROADMAP.times().stream()
                .filter(time -> !time.time().isPeriod())
                .flatMap(time -> entries(time).stream())
                .map(RoadmapPagesTest::place)
                .distinct()
                .count());
    }

    @Test
    void everyMarkOfTheDrawingIsARowOfTheTables() {
        for (RoadmapDrawing drawing : ROADMAP.drawings()) {
            List<String> marks = drawing.rows().stream()
                    .flatMap(row -> row.clusters().stream())
                    .flatMap(cluster -> cluster.marks().stream().map(RoadmapDrawing.Mark::said))
                    .toList();
            List<String> rows = ROADMAP.times().stream()
                    .filter(time -> !time.time().isPeriod())
                    .flatMap(time -> entries(time).stream().map(Entry::said))
                    .toList();
            assertThat(marks).containsExactlyInAnyOrderElementsOf(rows);
            assertThat(drawing.rows().stream().flatMap(row -> row.bars().stream()))
                    .hasSize(3);
        }
    }

    private static Time time(String slug) {
        return ROADMAP.times().stream()
                .filter(time -> time.time().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static List<Entry> entries(Roadmap roadmap) {
        return roadmap.times().stream().flatMap(time -> entries(time).stream()).toList();
    }

    private static List<Entry> entries(Time time) {
        return time.groups().stream().map(Group::entries).flatMap(List::stream).toList();
    }

    /** Unit and sentence, from the address of what is quoted. */
    private static String place(Entry entry) {
        String address = Stream.concat(entry.target().map(TargetView::quote).stream(), entry.words().stream())
                .map(Quote::address)
                .findFirst()
                .orElseThrow();
        String file = address.substring(address.indexOf('/') + 1, address.indexOf(".html"));
        String anchor = address.substring(address.indexOf('#') + 1);
        boolean within = anchor.contains("-s");
        String unit = within ? anchor.substring(0, anchor.indexOf("-s")) : file;
        return unit + " " + anchor.substring(anchor.lastIndexOf('s') + 1);
    }

    private static String said(Entry entry) {
        return bare(entry.said());
    }

    private static String bare(String words) {
        return words.replace(" ", "");
    }
}
