package org.plansite.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Indicator;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Plan;
import org.plansite.plan.Target;
import org.plansite.site.Addresses;

/** {@code indicators}: every indicator of the vocabulary, and how many targets the plans set for it. */
final class IndicatorTable {

    /** An indicator with the number of its targets. */
    record Row(Indicator indicator, int targets) {}

    private IndicatorTable() {}

    static Table<Row> of(List<Plan> plans) {
        return Table.<Row>named("indicators", "指标", "可以衡量的指标，每个一行")
                .text("indicator", "指标", "指标的代号", row -> row.indicator().id().value())
                .text("name", "名称", "", row -> row.indicator().name())
                .text("unit_of_measure", "计量单位", "", row -> row.indicator().unit())
                .number("targets", "目标数", "各方案为本指标提出的目标数（targets 表中的行数）", Row::targets)
                .url(row -> Addresses.indicator(row.indicator().id()))
                .primaryKey("indicator")
                .rows(() -> rows(plans));
    }

    private static Stream<Row> rows(List<Plan> plans) {
        Map<IndicatorId, Long> counts = plans.stream()
                .flatMap(plan -> plan.facts().targets().stream())
                .collect(Collectors.groupingBy(Target::indicator, Collectors.counting()));
        return indicators(plans).stream()
                .map(indicator -> new Row(
                        indicator, counts.getOrDefault(indicator.id(), 0L).intValue()));
    }

    private static Collection<Indicator> indicators(List<Plan> plans) {
        Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
        plans.forEach(plan ->
                plan.vocabulary().indicators().forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator)));
        return indicators.values();
    }
}
