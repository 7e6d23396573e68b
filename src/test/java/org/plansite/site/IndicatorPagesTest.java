package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.plan.IndicatorId;
import org.plansite.site.IndicatorPages.IndicatorPage;

/** Every statement of an indicator, as printed, and where they differ. */
class IndicatorPagesTest {
    private final SiteIndex site = SiteIndex.of(List.of(PlanFixture.plan()), PlanFixture.settings());
    private final IndicatorPages pages = new IndicatorPages(site);

    @Test
    void theOperatorStandsAroundTheValueAsPrinted() {
        TargetView target = page(PlanFixture.EFFICIENCY).statements().get(0);

        assertThat(target.before()).isEqualTo("达到");
        assertThat(target.value()).contains("0.6");
        assertThat(target.after()).isEqualTo("以上");
        assertThat(target.operator()).isEqualTo("at-least");
        assertThat(target.strength()).isEmpty();
        assertThat(target.bodies()).extracting(Link::text).containsExactly("镇水务站", "镇农业办", "各村");
    }

    @Test
    void aChangeSaysWhatItIsMeasuredAgainst() {
        TargetView target = page(PlanFixture.CONSUMPTION).statements().get(0);

        assertThat(target.change()).isEqualTo("decrease");
        assertThat(target.baselineYear()).contains(new Link("2020", "years/2020.html"));
        assertThat(target.year()).contains(new Link("2025", "years/2025.html"));
    }

    @Test
    void statementsOfOneYearAreComparedAndThoseOfDifferentYearsAreNot() {
        IndicatorPage area = page(PlanFixture.AREA);

        assertThat(area.statements()).hasSize(2);
        assertThat(area.differences()).isEmpty();
        assertThat(area.normalised()).isFalse();
        assertThat(page(PlanFixture.EFFICIENCY).normalised()).isTrue();
        assertThat(area.findings()).extracting(FindingView::id).containsExactly("value-conflict-1");
    }

    private IndicatorPage page(IndicatorId indicator) {
        return pages.page(site.vocabulary().indicator(indicator));
    }
}
