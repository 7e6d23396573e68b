package org.plansite.export;

import java.util.List;
import org.plansite.export.Table.Reference;
import org.plansite.plan.BodyId;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;

/** {@code responsibilities}: who answers for which unit, by name or through a collective. */
final class ResponsibilityTable {
    private ResponsibilityTable() {}

    static Table<PlanRow<Responsibility>> of(List<Plan> plans) {
        return Table.<PlanRow<Responsibility>>named("responsibilities", "责任", "条目的责任括号中的每个名称一行；集体称谓的每个已知成员另有一行")
                .text("plan", "方案", "方案的代号", PlanRow::planId)
                .text("unit", "条目", "条目编号，始终是文字", row -> row.fact().unit().value())
                .number(
                        "position",
                        "位次",
                        "名称在括号中的顺序，从 1 起；只是位次，不表示牵头",
                        row -> row.fact().position())
                .text("printed", "原文名称", "括号中印出的名称", row -> row.fact().printed().words())
                .text("agency", "单位", "承担责任的单位的代号", row -> row.fact().body().value())
                .text(
                        "via",
                        "集体称谓",
                        "经由哪个集体称谓（其代号）承担；直接点名则为空",
                        row -> row.fact().via().map(BodyId::value).orElse(""))
                .text(
                        "role",
                        "分工",
                        "括号为它印出的分工，照原文（牵头、责任、配合、按职责分工等）；没有印出则为空",
                        row -> row.fact().role().orElse(""))
                .url(row -> row.address(row.fact().printed()))
                .primaryKey("plan", "unit", "position", "agency", "url")
                .refersTo("units", "plan", "unit")
                .refersTo("agencies", "agency")
                .refersTo(new Reference(List.of("via"), "agencies", List.of("agency")))
                .rows(() -> PlanRow.of(plans, plan -> plan.facts().responsibilities()));
    }
}
