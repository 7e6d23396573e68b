package org.plansite.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Target;

/** What the plans state about each indicator, in printed order. */
final class IndicatorIndex {
    private final Map<IndicatorId, List<Statement>> statements = new LinkedHashMap<>();

    IndicatorIndex(List<PlanIndex> plans) {
        for (PlanIndex index : plans) {
            for (Target target : index.plan().facts().targets()) {
                statements
                        .computeIfAbsent(target.indicator(), indicator -> new ArrayList<>())
                        .add(new Statement(index, target));
            }
        }
    }

    List<Statement> statements(IndicatorId indicator) {
        return statements.getOrDefault(indicator, List.of());
    }
}
