package org.plansite.export;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Finding;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.UnitId;
import org.plansite.site.Addresses;
import org.plansite.site.Placement;

/** {@code findings}: what the plans say twice differently, sums and slips, always with the quotations. */
final class FindingTable {
    private FindingTable() {}

    /** A finding, and where the pages of its plan stand. */
    record Row(Plan plan, Placement placement, Finding finding) {
        static Stream<Row> of(Plan plan, int plans) {
            Placement placement = Placement.of(plan, plans);
            return plan.facts().findings().stream().map(finding -> new Row(plan, placement, finding));
        }
    }

    static Table<Row> of(List<Plan> plans, Function<Finding, String> message) {
        return Table.<Row>named("findings", "疑点", "方案中前后不一、合计不符、名称不同或编号有异之处，每个一行")
                .text("finding", "疑点", "疑点的编号", row -> row.finding().id())
                .choice(
                        "kind",
                        "种类",
                        "发现它的检查",
                        kinds(),
                        row -> row.finding().kind().id())
                .joined("units", "条目", "涉及的条目编号，以 ; 分隔", row -> units(row.finding()))
                .text("message", "说明", "", row -> message.apply(row.finding()))
                .text("quotes", "原文", "有关的原文字句，一字不改，一句一行（以换行符分隔）", row -> quotes(row.finding()))
                .text("plan", "方案", "方案的代号；疑点的编号在一个方案之内不重复", row -> row.plan().id())
                .url(row -> row.placement().of(Addresses.finding(row.finding().id())))
                .primaryKey("plan", "finding")
                .rows(() -> plans.stream().flatMap(plan -> Row.of(plan, plans.size())));
    }

    private static List<String> kinds() {
        return Arrays.stream(Finding.Kind.values()).map(Finding.Kind::id).toList();
    }

    private static String units(Finding finding) {
        return finding.units().stream().map(UnitId::value).collect(Collectors.joining(";"));
    }

    /** A sentence may hold any mark, also {@code ;} and {@code |}, but never a line break. */
    private static String quotes(Finding finding) {
        return finding.quotes().stream().map(Passage::words).collect(Collectors.joining("\n"));
    }
}
