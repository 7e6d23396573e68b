package org.plansite.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.obligations.Deadline;
import org.plansite.obligations.ListItem;
import org.plansite.obligations.Obligation;
import org.plansite.obligations.ObligationIndex;
import org.plansite.obligations.ResponsibilityList;
import org.plansite.office.Grid.Column;
import org.plansite.office.Grid.Kind;
import org.plansite.office.Grid.Row;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Target;

/** Lays out targets, one a row: those of a list, or 指标表 with all of a plan. */
final class TargetGrid {
    private final Wording wording;
    private final ItemWords items;
    private final TargetWords targets;
    private final Heads heads;

    /** A target with the sentence it stands in. */
    private record Goal(Obligation obligation, Target target) {}

    TargetGrid(Wording wording, ItemWords items, TargetWords targets, Heads heads) {
        this.wording = wording;
        this.items = items;
        this.targets = targets;
        this.heads = heads;
    }

    /** Those of a list's items. */
    Grid of(ResponsibilityList list) {
        return grid(
                heads.title(list, "targets"),
                heads.lead(list),
                () -> list.items().stream().map(ListItem::obligations).flatMap(List::stream));
    }

    /** All of a plan, those of units without a bracket too. */
    Grid of(Plan plan, ObligationIndex index) {
        Heads own = heads.of(plan);
        return grid(
                own.planNames() + wording.of("all-targets"),
                List.of(own.of(wording.of("lead.targets", plan.facts().targets().size())), wording.of("lead.how")),
                () -> index.all().stream().filter(each -> each.plan().id().equals(plan.id())));
    }

    private Grid grid(String title, List<String> lead, Supplier<Stream<Obligation>> sentences) {
        return Grid.of(Kind.LIST, wording.of("targets"), title, lead, columns(), () -> rows(sentences.get()));
    }

    private List<Column> columns() {
        return new Columns(wording)
                .with("number", 5, 8)
                .with("task", 18, 24)
                .with("indicator", 28, 32)
                .with("year", 7, 10)
                .with("date", 11, 14)
                .with("limit", 13, 15)
                .with("value", 9, 12)
                .with("unit", 11, 14)
                .with("strength", 7, 10)
                .with("baseline", 7, 10)
                .with("quote", 36, 38)
                .with("bodies", 24, 26)
                .toFill("actual", 11, 13)
                .toFill("progress", 14, 14)
                .with("source", 20, 25)
                .all();
    }

    private Stream<Row> rows(Stream<Obligation> sentences) {
        AtomicInteger number = new AtomicInteger();
        return sentences
                .flatMap(each -> each.targets().stream().map(target -> new Goal(each, target)))
                .map(goal -> row(number.incrementAndGet(), goal.obligation(), goal.target()));
    }

    private Row row(int number, Obligation obligation, Target target) {
        return Row.of(
                Cell.whole(number),
                Cell.text(items.name(obligation.unit())),
                Cell.text(target.name()),
                targets.year(target),
                day(obligation, target),
                Cell.text(orNone(targets.limit(obligation.plan(), target))),
                Cell.figure(target.value().orElse(wording.said("none.value"))),
                Cell.text(orNone(target.unit())),
                Cell.text(target.strength().orElse(wording.of("none"))),
                target.baselineYear().isPresent()
                        ? Cell.whole(target.baselineYear().getAsInt())
                        : Cell.text(wording.of("none")),
                Cell.text(target.quote().words()),
                Cell.text(orNone(bodies(obligation))),
                Cell.blank(),
                Cell.blank(),
                items.source(obligation));
    }

    private String orNone(String words) {
        return words.isEmpty() ? wording.of("none") : words;
    }

    private String bodies(Obligation obligation) {
        return obligation.printedBodies().stream()
                .map(Responsibility::printed)
                .map(printed -> printed.words())
                .collect(Collectors.joining(wording.said("list.comma")));
    }

    /** The day of the deadline its sentence names for its year; of a year named elsewhere, that year's last day. */
    private Cell day(Obligation obligation, Target target) {
        if (target.year().isEmpty()) {
            return Cell.text(wording.of("none.deadline"));
        }
        int year = target.year().getAsInt();
        return obligation.deadlines().stream()
                .filter(deadline -> deadline.year() == year)
                .min(Comparator.comparing(Deadline::isBefore))
                .map(deadline -> new Cell.Day(deadline.date(), deadline.printed()))
                .orElseGet(() -> new Cell.Day(LocalDate.of(year, 12, 31), ""));
    }
}
