package org.plansite.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plansite.obligations.ListItem;
import org.plansite.obligations.ObligationIndex;
import org.plansite.obligations.OpenCollectives;
import org.plansite.office.Grid.Kind;
import org.plansite.office.Grid.Row;
import org.plansite.plan.Body;
import org.plansite.plan.Plan;
import org.plansite.plan.PlanMetadata;

/** Lays out the sheet that says how to read the others: 说明. */
final class NoteGrid {
    private static final List<String> LIST = List.of(
            "list", "measures", "targets", "deadline", "dates", "position", "via", "partners", "fill", "none", "long");
    private static final List<String> TASKS =
            List.of("tasks", "measures", "targets", "deadline", "dates", "bodies", "fill", "none", "long");
    private static final Set<String> ROLES = Set.of("position", "bodies");
    private static final List<String> TARGETS =
            List.of("all-targets", "value", "limit", "strength", "dates", "bodies", "actual", "none");

    private final Wording wording;
    private final Heads heads;

    NoteGrid(Wording wording, Heads heads) {
        this.wording = wording;
        this.heads = heads;
    }

    /** For a body's list. */
    Grid of(Body body, ObligationIndex index) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(wording.of("note.body"), names(body)));
        if (body.isCollective()) {
            rows.add(row(wording.of("note.members"), members(body)));
        }
        rows.addAll(common(LIST));
        for (Body collective :
                OpenCollectives.thatMayMean(body, heads.plans().get(0).vocabulary())) {
            rows.add(row(wording.of("note.possible"), possible(collective, index)));
        }
        return grid(rows);
    }

    /** For a plan's tasks. */
    Grid ofTasks() {
        return grid(common(TASKS));
    }

    /** For a plan's targets. */
    Grid ofTargets() {
        return grid(common(TARGETS));
    }

    private Grid grid(List<Row> rows) {
        return Grid.of(
                Kind.NOTE,
                wording.of("notes"),
                wording.of("notes.title"),
                List.of(),
                new Columns(wording)
                        .with("topic", 24, 40)
                        .with("note", 110, 225)
                        .all(),
                rows::stream);
    }

    private String names(Body body) {
        return body.aliases().isEmpty()
                ? body.name()
                : wording.of("note.aliases", body.name(), String.join(wording.said("list.comma"), body.aliases()));
    }

    private String members(Body body) {
        Plan plan = heads.plans().get(0);
        String names = body.members().stream()
                .map(member -> plan.vocabulary().body(member).name())
                .collect(Collectors.joining(wording.said("list.comma")));
        if (names.isEmpty()) {
            return wording.said("agency.members.open");
        }
        return body.open() ? names + wording.of("semicolon") + wording.said("bodies.open.partly") : names;
    }

    private List<Row> common(List<String> keys) {
        List<Row> rows = new ArrayList<>();
        for (Plan plan : heads.plans()) {
            rows.add(row(wording.of("note.plan"), heads.issued(plan.metadata())));
            rows.add(row(wording.of("note.source"), source(plan.metadata())));
        }
        rows.add(row(wording.of("note.site"), wording.of("note.site.words", heads.siteTitle(), heads.asOf())));
        keys.forEach(key -> rows.add(row(wording.of("note." + key), wording.of(words(key)))));
        return rows;
    }

    /** What is said of the order of names must not deny the parts a plan prints. */
    private String words(String key) {
        boolean saysOfRoles = ROLES.contains(key)
                && heads.plans().stream().anyMatch(plan -> plan.facts().printsRoles());
        return "note." + key + (saysOfRoles ? ".words.roles" : ".words");
    }

    private String source(PlanMetadata plan) {
        return wording.of("note.source.words", plan.sourceName(), plan.sourceLength(), plan.sourceSha256());
    }

    /** An open collective with the units whose brackets print it; whether they bind the body, the plan does not say. */
    private String possible(Body collective, ObligationIndex index) {
        List<String> units = index.listOf(collective).items().stream()
                .map(ListItem::unit)
                .map(unit -> unit.citation())
                .toList();
        return units.isEmpty()
                ? wording.of("note.possible.text", collective.name())
                : wording.of("note.possible.words", collective.name(), String.join(wording.said("list.comma"), units));
    }

    private static Row row(String topic, String words) {
        return Row.of(Cell.text(topic), Cell.text(words));
    }
}
