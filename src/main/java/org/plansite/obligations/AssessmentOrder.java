package org.plansite.obligations;

import java.util.List;
import java.util.regex.Pattern;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/**
 * A sentence that orders a yearly look at what was done: {@code …要组织开展碳达峰目标任务年度评估，…}.
 *
 * @param plan the plan it stands in
 * @param unit the unit it stands in
 * @param sentence its words
 */
public record AssessmentOrder(Plan plan, Unit unit, Sentence sentence) {
    /** The names plans have for it; {@code 年度碳盘查} of an enterprise is none of them. */
    private static final Pattern NAMES =
            Pattern.compile("年度(?:自?评估|自评|自查|总结|考核|报告|评价)|自评自查|自查自评|(?:开展|组织|进行)(?:自评|自查)");

    /** The orders of a plan, in its order; empty when it gives none. */
    public static List<AssessmentOrder> of(Plan plan) {
        return plan.outline().units().stream()
                .filter(unit -> !unit.id().isInColumn())
                .flatMap(unit -> unit.sentences().stream()
                        .filter(sentence -> sentence.role() == Sentence.Role.TEXT)
                        .filter(sentence -> NAMES.matcher(sentence.text()).find())
                        .map(sentence -> new AssessmentOrder(plan, unit, sentence)))
                .toList();
    }
}
