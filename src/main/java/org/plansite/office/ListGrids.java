package org.plansite.office;

import java.util.List;
import java.util.stream.Stream;
import org.plansite.obligations.ListItem;
import org.plansite.obligations.Obligation;
import org.plansite.obligations.ResponsibilityList;
import org.plansite.office.Grid.Column;
import org.plansite.office.Grid.Kind;
import org.plansite.office.Grid.Row;
import org.plansite.plan.Force;
import org.plansite.plan.ForceWord;

/** Lays out a responsibility list: by item, and sentence by sentence. */
final class ListGrids {
    private final Wording wording;
    private final ItemWords items;
    private final TargetWords targets;
    private final Heads heads;

    ListGrids(Wording wording, ItemWords items, TargetWords targets, Heads heads) {
        this.wording = wording;
        this.items = items;
        this.targets = targets;
        this.heads = heads;
    }

    /** 责任清单, or 任务分解表 for everybody's list. */
    Grid list(ResponsibilityList list) {
        boolean isBodys = list.body().isPresent();
        return Grid.of(
                Kind.LIST,
                wording.of(isBodys ? "list" : "tasks"),
                heads.title(list, isBodys ? "list" : "tasks"),
                heads.lead(list),
                isBodys ? listColumns() : taskColumns(),
                () -> list.items().stream().map(item -> isBodys ? listRow(item) : taskRow(item)));
    }

    private List<Column> listColumns() {
        return new Columns(wording)
                .with("number", 5, 8)
                .with("field", 12, 14)
                .with("task", 16, 20)
                .with("measures", 66, 54)
                .with("targets", 32, 30)
                .with("deadline", 11, 13)
                .with("position", 8, 12)
                .with("via", 11, 13)
                .with("partners", 18, 18)
                .toFill("progress", 18, 23)
                .toFill("problems", 18, 22)
                .toFill("next", 18, 23)
                .with("source", 14, 15)
                .all();
    }

    private Row listRow(ListItem item) {
        return Row.of(
                Cell.whole(item.number()),
                Cell.text(items.name(item.field())),
                Cell.text(items.name(item.unit())),
                Cell.text(items.measures(item)),
                Cell.text(items.targets(item)),
                items.deadline(item.deadlines()),
                Cell.text(items.position(item)),
                Cell.text(items.via(item)),
                Cell.text(items.partners(item)),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                items.source(item));
    }

    private List<Column> taskColumns() {
        return new Columns(wording)
                .with("number", 5, 8)
                .with("field", 12, 15)
                .with("task", 16, 21)
                .with("measures", 66, 58)
                .with("targets", 32, 33)
                .with("deadline", 11, 13)
                .with("bodies", 26, 28)
                .toFill("progress", 18, 24)
                .toFill("problems", 18, 24)
                .toFill("next", 18, 24)
                .with("source", 14, 17)
                .all();
    }

    private Row taskRow(ListItem item) {
        return Row.of(
                Cell.whole(item.number()),
                Cell.text(items.name(item.field())),
                Cell.text(items.name(item.unit())),
                Cell.text(items.measures(item)),
                Cell.text(items.targets(item)),
                items.deadline(item.deadlines()),
                Cell.text(items.bodies(item)),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                items.source(item));
    }

    /** 措施逐句: one row a sentence, with the words that give it force. */
    Grid sentences(ResponsibilityList list) {
        return Grid.of(
                Kind.LIST,
                wording.of("sentences"),
                heads.title(list, "sentences"),
                heads.lead(list),
                new Columns(wording)
                        .with("item", 6, 10)
                        .with("task", 20, 30)
                        .with("sentence", 6, 10)
                        .with("words", 76, 95)
                        .with("force", 14, 20)
                        .with("targets", 36, 40)
                        .with("deadline", 12, 20)
                        .toFill("progress", 16, 20)
                        .with("source", 18, 20)
                        .all(),
                () -> list.items().stream()
                        .flatMap(item -> item.obligations().stream().map(each -> sentenceRow(item, each))));
    }

    private Row sentenceRow(ListItem item, Obligation obligation) {
        String goals = String.join(
                "\n",
                obligation.targets().stream()
                        .map(target -> targets.line(item.plan(), target))
                        .toList());
        return Row.of(
                Cell.whole(item.number()),
                Cell.text(items.name(item.unit())),
                Cell.whole(obligation.sentence().number()),
                Cell.text(obligation.sentence().text().strip()),
                Cell.text(force(obligation)),
                Cell.text(goals.isEmpty() ? wording.of("none") : goals),
                obligation.deadlines().isEmpty()
                        ? Cell.text(wording.of("none"))
                        : items.deadline(obligation.deadlines()),
                Cell.blank(),
                items.source(obligation));
    }

    /** Each class with its words, {@code 禁止：不得}. */
    private String force(Obligation obligation) {
        String words = String.join(
                "\n",
                obligation.forces().stream()
                        .map(force -> wording.of("force", wording.said("force." + force.id()), said(obligation, force)))
                        .toList());
        return words.isEmpty() ? wording.of("none") : words;
    }

    private String said(Obligation obligation, Force force) {
        Stream<String> words = obligation.forceWords().stream()
                .filter(word -> word.force() == force)
                .map(ForceWord::printed)
                .map(printed -> printed.words())
                .distinct();
        return String.join(wording.said("list.comma"), words.toList());
    }
}
