package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plansite.plan.Plan;
import org.plansite.plan.ReportPeriod;

/** Which report stands beside which target and on which page. */
class ProgressIndexTest {
    private static final SiteIndex SITE = SiteIndex.of(List.of(PlanFixture.planWithReports()), PlanFixture.settings());
    private static final ProgressIndex PROGRESS = SITE.progress();

    @Test
    void besideATargetStandsTheLatestReportUpToItsYear() {
        assertThat(PROGRESS.latest(target("2.1.1.t2")).orElseThrow().value())
                .as("for 2025: 2026 is later")
                .contains("3.2");
        assertThat(PROGRESS.latest(target("2.1.2.t2")).orElseThrow().value())
                .as("without a year")
                .contains("3.4");
        assertThat(PROGRESS.latest(target("2.1.1.t1")).orElseThrow().words()).contains("正在测算");
        assertThat(PROGRESS.latest(target("2.1.2.t1"))).as("nothing reported").isEmpty();
    }

    @Test
    void theReportsOfAnotherPlanStandBesideNoTargetOfThisOne() {
        Plan other = PlanFixture.plan("baihe-2024");
        SiteIndex two = SiteIndex.of(List.of(PlanFixture.planWithReports(), other), PlanFixture.settings());
        TargetView target = two.plans().get(1).view(other.facts().targets().get(1));
        assertThat(two.progress().latest(target)).isEmpty();
        assertThat(two.progress().of(PlanFixture.AREA))
                .as("but on the indicator's page")
                .hasSize(4);
    }

    @Test
    void theLatestComesFirst() {
        assertThat(PROGRESS.of(PlanFixture.AREA))
                .extracting(ReportView::period)
                .extracting(ReportPeriod::toString)
                .containsExactly("2026", "2025", "2023-H1", "2022");
    }

    @Test
    void aReporterHasWhatItReported() {
        assertThat(PROGRESS.by(SITE.vocabulary().body(PlanFixture.WATER))).hasSize(4);
        assertThat(PROGRESS.by(SITE.vocabulary().body(PlanFixture.FARMING)))
                .extracting(report -> report.words().orElseThrow())
                .containsExactly("正在测算", "渠道已完工");
        assertThat(PROGRESS.by(SITE.vocabulary().body(PlanFixture.EAST))).isEmpty();
    }

    /** The irrigation task has targets for the area and the coefficient; the canal stands on its column's page. */
    @Test
    void aUnitHasItsOwnReportsAndThoseOfItsIndicators() {
        PlanIndex plan = SITE.plans().get(0);
        assertThat(PROGRESS.of(plan, Set.of(PlanFixture.IRRIGATION))).hasSize(4 + 1);
        assertThat(PROGRESS.of(plan, Set.of(PlanFixture.CANAL, PlanFixture.COLUMN)))
                .hasSize(1);
        assertThat(PROGRESS.of(plan, Set.of(PlanFixture.PRINCIPLE))).isEmpty();
        assertThat(AllUnitPages.of(SITE, plan).stream()
                        .filter(page -> !page.reports().isEmpty())
                        .map(page -> page.unit().address()))
                .containsExactly("qinghe-2023/2.1.1.html", "qinghe-2023/c1.html", "qinghe-2023/2.1.2.html");
    }

    @Test
    void withoutReportsThereIsNothing() {
        SiteIndex site = SiteIndex.of(List.of(PlanFixture.plan()), PlanFixture.settings());
        assertThat(site.progress().isEmpty()).isTrue();
        assertThat(site.progress().of(PlanFixture.AREA)).isEmpty();
        assertThat(PROGRESS.isEmpty()).isFalse();
    }

    private static TargetView target(String id) {
        return SITE.plans().get(0).plan().facts().targets().stream()
                .filter(target -> target.id().equals(id))
                .map(SITE.plans().get(0)::view)
                .findFirst()
                .orElseThrow();
    }
}
