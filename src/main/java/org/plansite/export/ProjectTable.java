package org.plansite.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plansite.plan.Plan;
import org.plansite.plan.Project;
import org.plansite.plan.Project.Quantity;
import org.plansite.site.Addresses;

/** {@code projects}: the items of columns, one row a quantity; an item without quantities has one row. */
final class ProjectTable {

    /** A quantity of a project, or the project itself when it has none. */
    record Row(Plan plan, Project project, Optional<Quantity> quantity) {
        private String part(Function<Quantity, String> part) {
            return quantity.map(part).orElse("");
        }

        private String address() {
            return quantity.map(one -> Addresses.sentence(plan, one.quote()))
                    .orElseGet(() -> Addresses.unit(plan, project.unit()));
        }
    }

    private ProjectTable() {}

    static Table<Row> of(List<Plan> plans) {
        return Table.<Row>named("projects", "重点项目", "专栏中的项目，每个数量一行；没有数量的项目只有一行，后四栏为空")
                .text("plan", "方案", "方案的代号", row -> row.plan().id())
                .text("unit", "条目", "专栏条目编号，始终是文字", row -> row.project().unit().value())
                .text("name", "项目", "", row -> row.project().name())
                .text("what", "数量名称", "数字前印出的、数字所指的事物", row -> row.part(Quantity::what))
                .text("value", "数值", "原文印出的数字", row -> row.part(Quantity::value))
                .text("unit_of_measure", "计量单位", "原文印出的单位", row -> row.part(Quantity::unit))
                .text(
                        "quote",
                        "原文",
                        "写明数量的原文字句，一字不改",
                        row -> row.part(one -> one.quote().words()))
                .url(Row::address)
                .refersTo("units", "plan", "unit")
                .rows(() -> plans.stream().flatMap(ProjectTable::rows));
    }

    private static Stream<Row> rows(Plan plan) {
        return plan.facts().projects().stream()
                .flatMap(project -> project.quantities().isEmpty()
                        ? Stream.of(new Row(plan, project, Optional.empty()))
                        : project.quantities().stream().map(one -> new Row(plan, project, Optional.of(one))));
    }
}
