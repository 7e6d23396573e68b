package org.plansite.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plansite.plan.Operator;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Target;
import org.plansite.plan.Target.Change;

/** {@code targets}: every value the plans set for an indicator, with the words that say it. */
final class TargetTable {
    private TargetTable() {}

    static Table<PlanRow<Target>> of(List<Plan> plans) {
        return Table.<PlanRow<Target>>named("targets", "目标", "方案为指标提出的目标，每个一行")
                .text("target", "目标", "目标的编号，在同一方案内唯一", row -> row.fact().id())
                .text("plan", "方案", "方案的代号", PlanRow::planId)
                .text("unit", "条目", "条目编号，始终是文字", row -> row.fact().unitId().value())
                .number("sentence", "句序", "", row -> row.fact().quote().sentence())
                .text("indicator", "指标", "指标的代号", row -> row.fact().indicator().value())
                .text("name", "原文名称", "此处印出的指标名称", row -> row.fact().name())
                .optionalNumber("year", "年份", "到哪一年；此处未写明则为空", row -> row.fact().year())
                .choice(
                        "operator",
                        "限定",
                        "以上 >=，以下 <=，超过 >，低于 <，左右 ~，只写达到、提高至、清零 =；由上级下达的为空",
                        operators(),
                        row -> row.fact().operator().sign())
                .text(
                        "value",
                        "数值",
                        "原文印出的数字；由上级下达而未写出的为空；清零为 0",
                        row -> row.fact().value().orElse(""))
                .choice("change", "变化", "数值是相对基期的下降或上升时填写", changes(), row -> change(row.fact()))
                .text("unit_of_measure", "计量单位", "原文印出的单位", row -> row.fact().unit())
                .text(
                        "strength",
                        "力度词",
                        "原文印出的力争、确保等；没有则为空",
                        row -> row.fact().strength().orElse(""))
                .optionalNumber(
                        "baseline_year",
                        "基期年",
                        "变化所比较的年份，或指标表印出基期值的年份",
                        row -> row.fact().baselineYear())
                .text("quote", "原文", "写明目标的原文字句，一字不改", row -> row.fact().quote().words())
                .text(
                        "year_carried",
                        "年份所在句",
                        "年份承前文时，写明年份的那一句，写作“条目#s句序”；写在本句则为空",
                        row -> row.fact().yearCarried().map(Passage::sentenceId).orElse(""))
                .text(
                        "attribute",
                        "属性",
                        "指标表印出的约束性、预期性等；没有则为空",
                        row -> row.fact().attribute().orElse(""))
                .text(
                        "baseline_value",
                        "基期值",
                        "指标表印出的基期年数值；没有则为空",
                        row -> row.fact().baselineValue().orElse(""))
                .url(row -> row.address(row.fact().quote()))
                .primaryKey("target", "plan")
                .refersTo("sentences", "plan", "unit", "sentence")
                .refersTo("indicators", "indicator")
                .rows(() -> PlanRow.of(plans, plan -> plan.facts().targets()));
    }

    private static List<String> operators() {
        return Arrays.stream(Operator.values())
                .map(Operator::sign)
                .filter(sign -> !sign.isEmpty())
                .toList();
    }

    private static List<String> changes() {
        return Stream.of(Change.DECREASE, Change.INCREASE).map(TargetTable::id).toList();
    }

    private static String change(Target target) {
        return target.change() == Change.NONE ? "" : id(target.change());
    }

    private static String id(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }
}
