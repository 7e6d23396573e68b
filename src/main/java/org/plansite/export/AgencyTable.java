package org.plansite.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.BodyKind;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Vocabulary;
import org.plansite.site.Addresses;

/** {@code agencies}: every body and collective of the vocabulary, and for how many units it answers. */
final class AgencyTable {

    /** A body with all its responsibilities in all plans. */
    record Row(Body body, List<PlanRow<Responsibility>> responsibilities) {
        Row {
            responsibilities = List.copyOf(responsibilities);
        }

        private int units(Predicate<Responsibility> which) {
            return (int) responsibilities.stream()
                    .filter(row -> which.test(row.fact()))
                    .map(row -> row.address(row.fact().unit()))
                    .distinct()
                    .count();
        }
    }

    private AgencyTable() {}

    static Table<Row> of(List<Plan> plans) {
        return Table.<Row>named("agencies", "单位", "责任单位和集体称谓，每个一行")
                .text("agency", "单位", "单位的代号", row -> row.body().id().value())
                .text("name", "名称", "", row -> row.body().name())
                .joined(
                        "aliases",
                        "其他写法",
                        "原文中的其他写法，以 ; 分隔",
                        row -> String.join(";", row.body().aliases()))
                .choice(
                        "kind",
                        "种类",
                        "collective 为集体称谓",
                        kinds(),
                        row -> row.body().kind().id())
                .joined(
                        "members",
                        "成员",
                        "集体称谓所指单位的代号，以 ; 分隔",
                        row -> row.body().members().stream().map(BodyId::value).collect(Collectors.joining(";")))
                .flag(
                        "open",
                        "范围未定",
                        "true 表示方案未指明（或未全部指明）这一集体称谓包括哪些单位",
                        row -> row.body().open())
                .number("direct_units", "点名条目数", "括号中印有本名称的条目数", row -> row.units(Responsibility::isDirect))
                .number(
                        "via_units",
                        "经集体称谓条目数",
                        "作为集体称谓成员承担责任的条目数；与点名条目可有重复",
                        row -> row.units(responsibility -> !responsibility.isDirect()))
                .url(row -> Addresses.body(row.body().id()))
                .primaryKey("agency")
                .rows(() -> rows(plans));
    }

    private static List<String> kinds() {
        return Arrays.stream(BodyKind.values()).map(BodyKind::id).toList();
    }

    private static Stream<Row> rows(List<Plan> plans) {
        Map<BodyId, List<PlanRow<Responsibility>>> byBody = PlanRow.of(
                        plans, plan -> plan.facts().responsibilities())
                .collect(Collectors.groupingBy(row -> row.fact().body()));
        return bodies(plans).stream().map(body -> new Row(body, byBody.getOrDefault(body.id(), List.of())));
    }

    private static List<Body> bodies(List<Plan> plans) {
        return Vocabulary.union(plans.stream().map(Plan::vocabulary).toList()).bodies();
    }
}
