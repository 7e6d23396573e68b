package org.plansite.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.ProgressReport;
import org.plansite.plan.Target;
import org.plansite.plan.UnitId;

/** What was reported about the plans, by matter and by reporter; the latest report comes first everywhere. */
public final class ProgressIndex {
    private static final Comparator<ReportView> LATEST_FIRST = Comparator.comparing(ReportView::period)
            .thenComparing(ReportView::day)
            .reversed();

    private final Map<IndicatorId, List<ReportView>> byIndicator = new HashMap<>();
    private final Map<BodyId, List<ReportView>> byReporter = new HashMap<>();
    private final Map<PlanIndex, Map<UnitId, List<ReportView>>> byUnit = new HashMap<>();
    private final Map<TargetView, ReportView> latest = new HashMap<>();

    ProgressIndex(List<PlanIndex> plans) {
        plans.stream().filter(index -> !index.plan().reports().isEmpty()).forEach(this::add);
        Stream.of(byIndicator.values(), byReporter.values())
                .flatMap(Collection::stream)
                .forEach(reports -> reports.sort(LATEST_FIRST));
    }

    private void add(PlanIndex index) {
        Map<IndicatorId, List<ReportView>> ofPlan = new HashMap<>();
        Map<UnitId, List<ReportView>> units = new HashMap<>();
        for (ProgressReport report : index.plan().reports()) {
            ReportView view = ReportView.of(index, report);
            put(byReporter, report.reporter(), view);
            report.unit().ifPresent(unit -> put(units, unit, view));
            report.indicator().ifPresent(indicator -> {
                put(byIndicator, indicator, view);
                put(ofPlan, indicator, view);
            });
        }
        byUnit.put(index, units);
        for (Target target : index.plan().facts().targets()) {
            ofPlan.getOrDefault(target.indicator(), List.of()).stream()
                    .filter(report -> isUpTo(target, report))
                    .min(LATEST_FIRST)
                    .ifPresent(report -> latest.put(index.view(target), report));
            addOfIndicator(units, target, ofPlan);
        }
    }

    /** A unit's reports are also those about what its targets measure. */
    private static void addOfIndicator(
            Map<UnitId, List<ReportView>> units, Target target, Map<IndicatorId, List<ReportView>> ofPlan) {
        ofPlan.getOrDefault(target.indicator(), List.of()).forEach(report -> put(units, target.unitId(), report));
    }

    /** What is reported for a later year than the target's does not stand beside it. */
    private static boolean isUpTo(Target target, ReportView report) {
        return target.year().isEmpty()
                || report.period().lastMonth().getYear() <= target.year().getAsInt();
    }

    private static <K> void put(Map<K, List<ReportView>> map, K key, ReportView report) {
        map.computeIfAbsent(key, fresh -> new ArrayList<>()).add(report);
    }

    /** Whether nothing was reported about any plan. */
    public boolean isEmpty() {
        return byReporter.isEmpty();
    }

    /** The latest report for the target's indicator and plan, for a period that ends with the target's year at the latest. */
    public Optional<ReportView> latest(TargetView target) {
        return Optional.ofNullable(latest.get(target));
    }

    List<ReportView> of(IndicatorId indicator) {
        return List.copyOf(byIndicator.getOrDefault(indicator, List.of()));
    }

    List<ReportView> by(Body body) {
        return List.copyOf(byReporter.getOrDefault(body.id(), List.of()));
    }

    /** What was reported about some units of a plan, and about the indicators of their targets. */
    List<ReportView> of(PlanIndex index, Collection<UnitId> units) {
        Map<UnitId, List<ReportView>> reports = byUnit.getOrDefault(index, Map.of());
        Set<ReportView> found = units.stream()
                .flatMap(unit -> reports.getOrDefault(unit, List.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return found.stream().sorted(LATEST_FIRST).toList();
    }
}
