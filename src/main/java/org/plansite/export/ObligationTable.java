package org.plansite.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plansite.obligations.Obligation;
import org.plansite.obligations.ObligationIndex;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Target;
import org.plansite.site.Addresses;

/** {@code obligations}: every sentence that binds, with whom it binds and what it says of force, targets and time. */
final class ObligationTable {
    private ObligationTable() {}

    static Table<Obligation> of(List<Plan> plans) {
        return Table.<Obligation>named("obligations", "责任条款", "有约束的句子，每句一行：条目末尾括号写明责任单位的，或句中有语气词、目标、期限的")
                .text("plan", "方案", "方案的代号", row -> row.plan().id())
                .text("unit", "条目", "条目编号，始终是文字", row -> row.unit().id().value())
                .number(
                        "sentence",
                        "句序",
                        "本句在条目中的顺序，从 1 起",
                        row -> row.sentence().number())
                .joined("force", "语气", "句中语气的类别，由硬到软，以 ; 分隔；没有则为空", row -> joined(row.forces(), force -> force.id()))
                .joined(
                        "force_words",
                        "语气词",
                        "据以判断语气的原文字词，以 ; 分隔",
                        row -> joined(row.forceWords(), ObligationTable::words))
                .joined(
                        "agencies",
                        "点名单位",
                        "括号印出的名称（单位或集体称谓）的代号，按印出的顺序，以 ; 分隔",
                        row -> joined(row.printedBodies(), each -> each.body().value()))
                .joined("via_agencies", "经由集体称谓的单位", "印出的集体称谓的已知成员的代号，以 ; 分隔；与点名单位可有重复", ObligationTable::members)
                .joined("targets", "目标", "句中目标的编号，以 ; 分隔", row -> joined(row.targets(), Target::id))
                .joined("deadline_years", "期限年份", "句中期限和目标的年份，以 ; 分隔", row -> joined(row.years(), String::valueOf))
                .text("text", "原文", "", row -> row.sentence().text())
                .url(row -> Addresses.sentence(row.plan(), row.passage()))
                .primaryKey("plan", "unit", "sentence")
                .refersTo("sentences", "plan", "unit", "sentence")
                .rows(() -> plans.stream().flatMap(plan -> ObligationIndex.of(List.of(plan)).all().stream()));
    }

    private static String words(ForceWord word) {
        return word.printed().words();
    }

    private static String members(Obligation row) {
        return joined(
                row.responsibilities().stream().filter(each -> !each.isDirect()).toList(),
                (Responsibility each) -> each.body().value());
    }

    private static <T> String joined(List<T> values, Function<T, String> print) {
        return values.stream().map(print).distinct().collect(Collectors.joining(";"));
    }
}
