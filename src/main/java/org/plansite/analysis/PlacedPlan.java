package org.plansite.analysis;

import java.util.List;
import org.plansite.plan.Plan;
import org.plansite.plan.ProgressReport;

/**
 * A plan that knows where in its Markdown each sentence stands.
 *
 * @param places of the plan's own sentences
 */
public record PlacedPlan(Plan plan, Places places) {

    /** The same plan, which no longer knows its places. */
    public PlacedPlan withoutPlaces() {
        return new PlacedPlan(plan, new Places());
    }

    public PlacedPlan withReports(List<ProgressReport> reports) {
        return new PlacedPlan(plan.withReports(reports), places);
    }
}
