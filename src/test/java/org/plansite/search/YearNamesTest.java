package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.YearMention;
import org.plansite.site.PlanFixture;

/** How years and periods are asked for. */
class YearNamesTest {

    @Test
    void aYearIsItsNumberWithAndWithoutTheWord() {
        assertThat(entries(Qinghe.with(mention("到2025年", 2025, 2025))))
                .singleElement()
                .satisfies(year -> {
                    assertThat(year.kind()).isEqualTo(Entry.Kind.YEAR);
                    assertThat(year.id()).isEqualTo("2025");
                    assertThat(year.label()).isEqualTo("2025年");
                    assertThat(year.printed()).containsExactly("2025年");
                    assertThat(year.names()).containsExactly("2025年", "2025");
                    assertThat(year.address()).isEqualTo("years/2025.html");
                });
    }

    /** 2020 is the baseline of a target. */
    @Test
    void targetsHaveYearsToo() {
        assertThat(entries(PlanFixture.plan())).extracting(Entry::id).containsExactly("2020", "2025");
    }

    @Test
    void aPeriodIsAskedForWithoutItsMarks() {
        assertThat(entries(Qinghe.with(mention("“十四五”期间", 2021, 2025), mention("“十四五”时期", 2021, 2025))))
                .singleElement()
                .satisfies(period -> {
                    assertThat(period.id()).isEqualTo("2021-2025");
                    assertThat(period.label()).isEqualTo("十四五");
                    assertThat(period.printed()).containsExactly("十四五");
                    assertThat(period.names())
                            .containsExactlyInAnyOrder("十四五", "“十四五”期间", "“十四五”时期", "十四五期间", "十四五时期", "2021-2025");
                });
    }

    @Test
    void aPeriodInFiguresIsItsOwnName() {
        assertThat(entries(Qinghe.with(mention("2020年至2025年期间", 2020, 2025))))
                .singleElement()
                .extracting(Entry::label)
                .isEqualTo("2020年至2025年期间");
    }

    /** {@code “十四五规划”}: the mention ends before the second mark. */
    @Test
    void aMarkMayBeLeftOpen() {
        assertThat(entries(Qinghe.with(mention("“十四五规划", 2021, 2025))))
                .singleElement()
                .extracting(Entry::label)
                .isEqualTo("十四五规划");
    }

    @Test
    void theyAreInOrder() {
        assertThat(entries(Qinghe.with(
                        mention("2030年", 2030, 2030),
                        mention("“十四五”", 2021, 2025),
                        mention("2021年", 2021, 2021),
                        mention("2030年前", 2030, 2030))))
                .extracting(Entry::id)
                .containsExactly("2021", "2021-2025", "2030");
    }

    private static YearMention mention(String words, int from, int to) {
        return new YearMention(new Passage(PlanFixture.RULES, 1, 0, words), from, to, YearMention.Role.OTHER);
    }

    private static List<Entry> entries(Plan plan) {
        YearNames years = new YearNames();
        years.add(plan);
        return years.entries();
    }
}
