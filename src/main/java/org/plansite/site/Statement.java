package org.plansite.site;

import org.plansite.plan.Target;

/** A plan sets a target. */
record Statement(PlanIndex index, Target target) {
    TargetView view() {
        return index.view(target);
    }
}
