package org.plansite.export;

import java.util.Arrays;
import java.util.List;
import org.plansite.plan.Plan;
import org.plansite.plan.YearMention;

/** {@code years}: every year and period the plans name, and what for. */
final class YearTable {
    private YearTable() {}

    static Table<PlanRow<YearMention>> of(List<Plan> plans) {
        return Table.<PlanRow<YearMention>>named("years", "年份", "方案提到的年份和时期，每处一行")
                .text("plan", "方案", "方案的代号", PlanRow::planId)
                .text(
                        "unit",
                        "条目",
                        "条目编号，始终是文字",
                        row -> row.fact().printed().unit().value())
                .number("sentence", "句序", "", row -> row.fact().printed().sentence())
                .text("printed", "原文", "印出的字词", row -> row.fact().printed().words())
                .number("year_from", "起始年", "", row -> row.fact().from())
                .number("year_to", "终止年", "单一年份时与起始年相同", row -> row.fact().to())
                .choice(
                        "role",
                        "作用",
                        "deadline 期限，baseline 基期，period 时期，issue 印发，title 文件名称，other 其他",
                        roles(),
                        row -> row.fact().role().id())
                .url(row -> row.address(row.fact().printed()))
                .refersTo("sentences", "plan", "unit", "sentence")
                .rows(() -> PlanRow.of(plans, plan -> plan.facts().years()));
    }

    private static List<String> roles() {
        return Arrays.stream(YearMention.Role.values())
                .map(YearMention.Role::id)
                .toList();
    }
}
