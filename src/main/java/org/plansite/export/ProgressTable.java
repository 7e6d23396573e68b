package org.plansite.export;

import java.math.BigDecimal;
import java.util.List;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Plan;
import org.plansite.plan.ProgressReport;
import org.plansite.plan.UnitId;
import org.plansite.site.Addresses;

/** {@code progress}: what bodies report about the plans; no words of a plan. */
final class ProgressTable {
    private ProgressTable() {}

    static Table<PlanRow<ProgressReport>> of(List<Plan> plans) {
        return Table.<PlanRow<ProgressReport>>named("progress", "进展", "各单位报送的进展，每次报送一行；不是方案的文字，本站未作核实")
                .text("plan", "方案", "方案的代号", PlanRow::planId)
                .text(
                        "indicator",
                        "指标",
                        "指标的代号；报送的是条目则为空",
                        row -> row.fact().indicator().map(IndicatorId::value).orElse(""))
                .text(
                        "unit",
                        "条目",
                        "条目编号，始终是文字；报送的是指标则为空",
                        row -> row.fact().unit().map(UnitId::value).orElse(""))
                .text(
                        "period",
                        "时期",
                        "年 2024，半年 2024-H1，季度 2024-Q3，月 2024-06",
                        row -> row.fact().period().toString())
                .text(
                        "value",
                        "数值",
                        "报送的数字，以指标的计量单位计；只报文字则为空",
                        row -> row.fact().value().map(BigDecimal::toPlainString).orElse(""))
                .text("words", "说明", "报送的文字", row -> row.fact().words().orElse(""))
                .text("reporter", "报送单位", "单位的代号", row -> row.fact().reporter().value())
                .text("date", "报送日期", "", row -> row.fact().date().toString())
                .text("evidence", "依据", "文字或网址", row -> row.fact().evidence().orElse(""))
                .text("file", "文件", "报送所在的文件", row -> row.fact().where().file())
                .number("line", "行", "在文件中的行号", row -> row.fact().where().line())
                .url(ProgressTable::address)
                .primaryKey("plan", "file", "line")
                .refersTo("indicators", "indicator")
                .refersTo(new Table.Reference(List.of("reporter"), "agencies", List.of("agency")))
                .rows(() -> PlanRow.of(plans, Plan::reports));
    }

    /** The section of the page of what is reported on. */
    private static String address(PlanRow<ProgressReport> row) {
        ProgressReport report = row.fact();
        return report.indicator()
                        .map(Addresses::indicator)
                        .orElseGet(() ->
                                Addresses.unitPage(row.plan(), report.unit().orElseThrow()))
                + "#progress";
    }
}
