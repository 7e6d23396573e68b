package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plansite.plan.Plan;
import org.plansite.site.YearIndex.Span;
import org.plansite.site.YearPages.YearPage;

/** What is due in a year, apart from where the year is named for something else. */
class YearPagesTest {
    private final Plan plan = PlanFixture.plan();
    private final SiteIndex site = SiteIndex.of(List.of(plan), PlanFixture.settings());
    private final YearPages pages = new YearPages(site);

    @Test
    void everyYearThePlanNamesHasAPage() {
        assertThat(site.years().spans()).extracting(Span::slug).containsExactly("2020", "2025");
    }

    @Test
    void targetsAreGroupedBySection() {
        YearPage page = pages.page(Span.of(2025));

        assertThat(page.due()).hasSize(1);
        assertThat(page.due().get(0).section().title()).isEqualTo("农业节水行动");
        assertThat(page.due().get(0).items())
                .extracting(item -> item.unit().citation())
                .containsExactly("二（一）1", "二（一）2");
        assertThat(page.due().get(0).items())
                .flatExtracting(YearPages.DueItem::sentences)
                .flatExtracting(YearPages.DueSentence::targets)
                .extracting(TargetView::id)
                .containsExactly("2.1.1.t1", "2.1.1.t2", "2.1.2.t1");
    }

    @Test
    void aSentenceIsQuotedWholeAndOnceWhateverItSets() {
        assertThat(pages.page(Span.of(2025)).due().get(0).items().get(0).sentences())
                .extracting(sentence -> sentence.quote().before()
                        + sentence.quote().words()
                        + sentence.quote().after())
                .containsExactly("到2025年，灌溉水利用系数达到0.6以上，节水灌溉面积力争达到3万亩。");
        assertThat(pages.summary(Span.of(2025)).deadlines()).isEqualTo(2);
    }

    @Test
    void aBaselineIsNoDeadline() {
        YearPage page = pages.page(Span.of(2020));

        assertThat(page.due()).isEmpty();
        assertThat(page.measuredAgainst()).extracting(TargetView::id).containsExactly("2.1.2.t1");
        assertThat(page.others()).extracting(YearPages.RoleGroup::role).containsExactly("baseline");
    }

    @Test
    void aYearHasPassedOnlyWhenSomethingWasDueAndTheDeclaredDateIsLater() {
        assertThat(pages.summary(Span.of(2020)).over()).isTrue();
        assertThat(pages.summary(Span.of(2020)).passed()).isFalse();
        assertThat(pages.summary(Span.of(2025)).passed()).isFalse();
        SiteSettings later = new SiteSettings(
                "青河镇节水", PlanFixture.settings().baseAddress(), "2026-01-01", List.of("zh"), Optional.empty());
        assertThat(new YearPages(SiteIndex.of(List.of(plan), later))
                        .summary(Span.of(2025))
                        .passed())
                .isTrue();
    }

    @Test
    void aPeriodStandsBehindTheYearItEndsWith() {
        assertThat(new Span(2021, 2025)).isGreaterThan(Span.of(2025)).isLessThan(Span.of(2026));
        assertThat(new Span(2021, 2025).holds(Span.of(2025))).isTrue();
        assertThat(new Span(2021, 2025).link()).isEqualTo(new Link("2021–2025", "years/2021-2025.html"));
    }
}
