package org.plansite.export;

import java.util.Arrays;
import java.util.List;
import org.plansite.plan.Citation;
import org.plansite.plan.Plan;

/** {@code citations}: the laws, policies and standards the plans name. */
final class CitationTable {
    private CitationTable() {}

    static Table<PlanRow<Citation>> of(List<Plan> plans) {
        return Table.<PlanRow<Citation>>named("citations", "引用文件", "方案提到的法规、政策和标准，每处一行")
                .text("plan", "方案", "方案的代号", PlanRow::planId)
                .text(
                        "unit",
                        "条目",
                        "条目编号，始终是文字",
                        row -> row.fact().printed().unit().value())
                .number("sentence", "句序", "", row -> row.fact().printed().sentence())
                .text("title", "文件名称", "不含书名号", row -> row.fact().title())
                .choice(
                        "kind",
                        "种类",
                        "law 法规，policy 政策，standard 标准，self 方案自身",
                        kinds(),
                        row -> row.fact().kind().id())
                .url(row -> row.address(row.fact().printed()))
                .refersTo("sentences", "plan", "unit", "sentence")
                .rows(() -> PlanRow.of(plans, plan -> plan.facts().citations()));
    }

    private static List<String> kinds() {
        return Arrays.stream(Citation.Kind.values()).map(Citation.Kind::id).toList();
    }
}
