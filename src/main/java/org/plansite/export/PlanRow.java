package org.plansite.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.UnitId;
import org.plansite.site.Addresses;

/** A row of one plan's table: a unit, a sentence or a fact, with the plan it stands in. */
record PlanRow<F>(Plan plan, F fact) {

    /** The rows of all plans, one plan after the other. */
    static <F> Stream<PlanRow<F>> of(List<Plan> plans, Function<Plan, List<F>> facts) {
        return plans.stream().flatMap(plan -> facts.apply(plan).stream().map(fact -> new PlanRow<>(plan, fact)));
    }

    String planId() {
        return plan.id();
    }

    String address(UnitId unit) {
        return Addresses.unit(plan, unit);
    }

    String address(Passage passage) {
        return Addresses.sentence(plan, passage);
    }
}
