package org.plansite.export;

import java.util.Arrays;
import java.util.List;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;

/** {@code units}: the outline, one row a unit, in printed order. */
final class UnitTable {
    private UnitTable() {}

    static Table<PlanRow<Unit>> of(List<Plan> plans) {
        return Table.<PlanRow<Unit>>named("units", "条目", "方案的章、节、原则、任务、专栏和专栏条目，每个条目一行，按原文顺序")
                .text("plan", "方案", "方案的代号", PlanRow::planId)
                .text(
                        "unit",
                        "条目",
                        "条目编号，始终是文字而不是数值：3.10 不是 3.1",
                        row -> row.fact().id().value())
                .choice("kind", "种类", "", kinds(), row -> row.fact().kind().id())
                .text("label", "序号", "原文印出的序号，没有则为空", row -> row.fact().label())
                .text("title", "标题", "", row -> row.fact().title())
                .text(
                        "parent",
                        "上级条目",
                        "所属条目的编号，顶层为空",
                        row -> row.fact().parent().map(UnitId::value).orElse(""))
                .text("text", "原文", "条目自身的文字，不含下级条目；一个段落一行", row -> row.fact().text())
                .url(row -> row.address(row.fact().id()))
                .primaryKey("plan", "unit")
                .rows(() -> PlanRow.of(plans, plan -> plan.outline().units()));
    }

    private static List<String> kinds() {
        return Arrays.stream(UnitKind.values()).map(UnitKind::id).toList();
    }
}
