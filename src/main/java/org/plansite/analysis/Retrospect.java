package org.plansite.analysis;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plansite.plan.Outline;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;

/**
 * Tells the chapters and sections that look back, or around: {@code 发展基础}, {@code 面临形势}. What stands in them has been
 * reached, or is what others want; the plan sets nothing there.
 */
final class Retrospect {
    private static final Pattern LOOKS_BACK = Pattern.compile("现状|回顾|成效|成就|基础和|发展基础|工作基础|形势|背景");
    private static final Pattern GOALS = Pattern.compile("目标|指标");
    private static final Pattern LOOKS_AHEAD = Pattern.compile("目标|指标|任务|要求|举措|措施");

    private Retrospect() {}

    /**
     * Whether a unit's title, or the next one above that says anything of it, looks back; {@code 绿色发展成效显著} among
     * the goals is one of them.
     */
    static boolean holds(Outline outline, Unit unit) {
        if (LOOKS_AHEAD.matcher(unit.title()).find()) {
            return false;
        }
        Optional<UnitId> parent = unit.parent();
        return (LOOKS_BACK.matcher(unit.title()).find() && !isBelowGoals(outline, unit))
                || parent.map(outline::unit)
                        .filter(above -> holds(outline, above))
                        .isPresent();
    }

    private static boolean isBelowGoals(Outline outline, Unit unit) {
        return unit.parent()
                .map(outline::unit)
                .filter(above -> GOALS.matcher(above.title()).find() || isBelowGoals(outline, above))
                .isPresent();
    }
}
