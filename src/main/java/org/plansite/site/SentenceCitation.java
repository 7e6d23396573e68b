package org.plansite.site;

import org.plansite.plan.Plan;
import org.plansite.plan.Unit;

/** How a sentence is cited: {@code 《天津市滨海新区碳达峰实施方案》三（七）1 第2句}. */
public final class SentenceCitation {
    private SentenceCitation() {}

    /** The unit as a whole. */
    public static String of(Plan plan, Unit unit) {
        return "《" + plan.metadata().title() + "》" + unit.citation();
    }

    public static String of(Plan plan, Unit unit, int sentence) {
        return "《" + plan.metadata().title() + "》" + inPlan(unit, sentence);
    }

    /** Without the plan's title. */
    public static String inPlan(Unit unit, int sentence) {
        return unit.citation() + " 第" + sentence + "句";
    }
}
