package org.plansite.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plansite.obligations.AssessmentOrder;
import org.plansite.obligations.ListItem;
import org.plansite.obligations.ResponsibilityList;
import org.plansite.office.Grid.Box;
import org.plansite.office.Grid.Column;
import org.plansite.office.Grid.Kind;
import org.plansite.office.Grid.Row;
import org.plansite.plan.Body;
import org.plansite.plan.Plan;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.site.SentenceCitation;

/** Lays out the form of the yearly assessment, filled in as far as the plan goes; it proposes no verdicts. */
final class FormGrid {
    private static final int ROOM_FOR_CONCLUSION = 8;

    private final Wording wording;
    private final ItemWords items;
    private final TargetWords targets;
    private final Heads heads;
    private final List<AssessmentOrder> orders;

    FormGrid(Wording wording, ItemWords items, TargetWords targets, Heads heads) {
        this.wording = wording;
        this.items = items;
        this.targets = targets;
        this.heads = heads;
        orders = heads.plans().stream()
                .flatMap(plan -> AssessmentOrder.of(plan).stream())
                .toList();
    }

    Grid of(Body body, ResponsibilityList list) {
        return new Grid(
                wording.of("form"),
                heads.title(list, "form.title"),
                lead(),
                List.of(
                        box("body", body.isCollective() ? "" : body.name(), 1),
                        box("form-year", "", 1),
                        box("writer", "", 1),
                        box("checker", "", 1),
                        box("telephone", "", 1),
                        box("form-date", "", 1)),
                columns(),
                () -> rows(list).stream(),
                List.of(box("conclusion", "", ROOM_FOR_CONCLUSION)),
                Kind.FORM);
    }

    private Box box(String key, String words, int lines) {
        return new Box(wording.of("box." + key), words, lines);
    }

    /** The sentences that order the assessment, word for word. */
    private List<String> lead() {
        List<String> lines = new ArrayList<>();
        orders.stream().map(this::quoted).forEach(lines::add);
        lines.add(wording.of(orders.isEmpty() ? "form.no-order" : "form.order.who"));
        lines.add(heads.of(wording.of("form.how")));
        return lines;
    }

    private String quoted(AssessmentOrder order) {
        return wording.of(
                "form.order",
                SentenceCitation.of(order.plan(), order.unit(), order.sentence().number()),
                order.sentence().text().strip());
    }

    private List<Column> columns() {
        return new Columns(wording)
                .with("number", 6, 9)
                .with("task", 26, 42)
                .with("goal", 30, 46)
                .with("year", 8, 12)
                .with("goal-value", 18, 30)
                .toFill("actual", 14, 22)
                .toFill("progress", 24, 38)
                .toFill("problems", 20, 33)
                .toFill("next", 20, 33)
                .all();
    }

    private List<Row> rows(ResponsibilityList list) {
        List<Row> rows = new ArrayList<>();
        Unit field = null;
        Plan plan = null;
        for (ListItem item : list.items()) {
            if (!item.field().equals(field) || !item.plan().id().equals(plan == null ? "" : plan.id())) {
                field = item.field();
                plan = item.plan();
                rows.add(Row.of(Cell.text(items.name(field))));
            }
            rows(item).forEach(rows::add);
        }
        return rows;
    }

    /** One row a target; what is said of the task as a whole reaches down over all of them. */
    private Stream<Row> rows(ListItem item) {
        List<Target> goals = item.targets();
        if (goals.isEmpty()) {
            Cell none = Cell.text(wording.of("none"));
            return Stream.of(row(item, true, Cell.text(wording.said("none.targets")), none, none, none));
        }
        return goals.stream().map(target -> row(item, target.equals(goals.get(0)), item.plan(), target));
    }

    private Row row(ListItem item, boolean first, Plan plan, Target target) {
        String strength =
                target.strength().map(word -> wording.of("brackets", word)).orElse("");
        return row(
                item,
                first,
                Cell.text(targets.name(plan, target)),
                targets.year(target),
                Cell.text(targets.goal(plan, target) + strength),
                Cell.blank());
    }

    private Row row(ListItem item, boolean first, Cell goal, Cell year, Cell value, Cell actual) {
        return Row.of(
                first ? Cell.whole(item.number()) : Cell.above(),
                first ? Cell.text(task(item)) : Cell.above(),
                goal,
                year,
                value,
                actual,
                first ? Cell.blank() : Cell.above(),
                first ? Cell.blank() : Cell.above(),
                first ? Cell.blank() : Cell.above());
    }

    /** The task, and how it binds. */
    private String task(ListItem item) {
        String how = item.isDirect() ? items.position(item) : wording.of("form.via", items.via(item));
        return items.name(item.unit()) + "\n" + how;
    }
}
