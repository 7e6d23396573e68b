package org.plansite.site;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plansite.plan.Indicator;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;
import org.plansite.site.HomePage.KeyTarget;
import org.plansite.site.HomePage.KeyYear;

/** The front page. */
final class HomePages {
    private static final int TOP = 8;

    private final SiteIndex site;

    HomePages(SiteIndex site) {
        this.site = site;
    }

    HomePage home() {
        AgencyPages agencies = new AgencyPages(site);
        List<AgencyPages.Summary> bodies = site.vocabulary().bodies().stream()
                .filter(body -> !body.isCollective())
                .map(agencies::summary)
                .sorted(Comparator.comparingInt((AgencyPages.Summary each) -> -each.direct()))
                .toList();
        return new HomePage(
                site.plans().stream().map(this::summary).toList(),
                bodies.stream().limit(TOP).toList(),
                years(),
                indicators(),
                new HomePage.Counts(
                        site.vocabulary().bodies().size(),
                        site.years().spans().size(),
                        site.vocabulary().indicators().size(),
                        findings(false),
                        findings(true)));
    }

    private int findings(boolean agreeing) {
        return (int) site.plans().stream()
                .flatMap(index -> index.plan().facts().findings().stream())
                .filter(finding -> finding.kind().agrees() == agreeing)
                .count();
    }

    private HomePage.PlanSummary summary(PlanIndex index) {
        Plan plan = index.plan();
        List<Target> general = index.generalTargets();
        return new HomePage.PlanSummary(
                plan.metadata().title(),
                plan.metadata().issuer(),
                plan.metadata().date(),
                plan.metadata().status(),
                Addresses.plan(plan),
                Addresses.fullText(plan),
                general.stream().findFirst().map(target -> index.link(target.unitId())),
                keyYears(index, general),
                index.actions().stream().map(action -> action(index, action)).toList(),
                (int) plan.outline().ofKind(UnitKind.TASK).count(),
                plan.facts().targets().size());
    }

    private List<KeyYear> keyYears(PlanIndex index, List<Target> general) {
        return general.stream()
                .filter(target -> target.year().isPresent())
                .map(target -> YearIndex.Span.of(target.year().getAsInt()))
                .distinct()
                .sorted()
                .map(year -> keyYear(index, general, year))
                .toList();
    }

    private KeyYear keyYear(PlanIndex index, List<Target> general, YearIndex.Span year) {
        List<KeyTarget> targets = general.stream()
                .filter(target -> target.year().orElse(0) == year.from())
                .map(target -> new KeyTarget(index.view(target), difference(index, target)))
                .toList();
        return new KeyYear(
                year.link(),
                new YearPages(site).summary(year).passed(),
                targets.stream()
                        .filter(each -> each.target().value().isPresent())
                        .toList(),
                targets.stream().filter(each -> each.target().value().isEmpty()).toList(),
                general.stream()
                        .map(Target::unitId)
                        .distinct()
                        .flatMap(unit -> UncountedGoals.of(index, unit, year.from()).stream())
                        .map(clause -> Quote.of(index.plan(), clause))
                        .toList());
    }

    /** The step from the same indicator's value in an earlier year. */
    private static Optional<HomePage.Step> difference(PlanIndex index, Target target) {
        return index.plan().facts().targets().stream()
                .filter(other -> other.indicator().equals(target.indicator())
                        && other.unit().equals(target.unit())
                        && other.change() == target.change()
                        && other.value().isPresent()
                        && other.year().isPresent()
                        && other.year().getAsInt() < target.year().orElse(0))
                .findFirst()
                .flatMap(other -> step(other, target));
    }

    private static Optional<HomePage.Step> step(Target earlier, Target later) {
        return later.value().map(value -> {
            BigDecimal by = new BigDecimal(value)
                    .subtract(new BigDecimal(earlier.value().orElseThrow()));
            String amount = (by.signum() < 0 ? "−" : "+") + by.abs().toPlainString();
            return new HomePage.Step(
                    amount, later.unit(), Integer.toString(earlier.year().getAsInt()));
        });
    }

    private static HomePage.Action action(PlanIndex index, Unit unit) {
        return new HomePage.Action(
                index.link(unit.id()),
                (int) index.within(unit)
                        .filter(each -> each.kind() == UnitKind.TASK)
                        .count(),
                index.count(unit, index.facts()::targets),
                (int) index.within(unit)
                        .flatMap(each -> index.facts().printedBodies(each.id()).stream())
                        .map(Responsibility::body)
                        .distinct()
                        .count(),
                (int) index.within(unit)
                        .filter(each -> each.kind() == UnitKind.COLUMN)
                        .count());
    }

    private List<YearPages.Summary> years() {
        YearPages pages = new YearPages(site);
        return site.years().spans().stream()
                .map(pages::summary)
                .sorted(Comparator.comparing((YearPages.Summary year) -> !year.hasGoals()))
                .limit(TOP)
                .toList();
    }

    /** The indicators of the general targets, then those with the most targets. */
    private List<HomePage.IndicatorSummary> indicators() {
        Set<IndicatorId> general = site.plans().stream()
                .flatMap(index -> index.generalTargets().stream())
                .map(Target::indicator)
                .collect(Collectors.toSet());
        return site.vocabulary().indicators().stream()
                .sorted(Comparator.comparing((Indicator indicator) -> !general.contains(indicator.id()))
                        .thenComparing(indicator -> -targets(indicator)))
                .limit(TOP)
                .map(indicator -> new HomePage.IndicatorSummary(Link.to(indicator), targets(indicator)))
                .toList();
    }

    private int targets(Indicator indicator) {
        return site.indicators().statements(indicator.id()).size();
    }
}
