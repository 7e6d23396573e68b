package org.plansite.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plansite.compare.Affected;
import org.plansite.compare.Change;
import org.plansite.compare.Comparison;
import org.plansite.compare.Difference.Aspect;
import org.plansite.compare.Editions;
import org.plansite.compare.Wording;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.BodyKind;
import org.plansite.plan.Plan;
import org.plansite.site.ChangesPage.Choice;
import org.plansite.site.ChangesPage.Count;
import org.plansite.site.ChangesPage.Group;
import org.plansite.site.ChangesPage.KindOfBodies;
import org.plansite.site.ChangesPage.Place;
import org.plansite.site.ChangesPage.PlanEditions;
import org.plansite.site.ChangesPage.Row;
import org.plansite.site.ChangesPage.Side;
import org.plansite.site.ChangesPage.Words;

/** Lays out the comparison of two editions: by section, as several changes of one unit belong together. */
final class ChangesPages {
    private final Editions editions;
    private final List<Row> rows = new ArrayList<>();
    private final List<Place> sections = new ArrayList<>();

    private ChangesPages(Editions editions) {
        this.editions = editions;
        editions.comparisons().forEach(comparison -> new Reading(comparison).addRows());
    }

    static ChangesPage of(Editions editions) {
        return new ChangesPages(editions).page();
    }

    private ChangesPage page() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            numbers.add(i);
        }
        return new ChangesPage(
                editions.comparisons().stream().map(ChangesPages::editions).toList(),
                editions.added().stream().map(ChangesPages::link).toList(),
                editions.removed().stream().map(plan -> plan.metadata().title()).toList(),
                Groups.of(
                        numbers,
                        sections::get,
                        (section, own) ->
                                new Group(section, own.stream().map(rows::get).toList())),
                kinds(),
                bodies(),
                rows.size());
    }

    private static PlanEditions editions(Comparison comparison) {
        return new PlanEditions(
                link(comparison.next()),
                comparison.old().metadata(),
                comparison.next().metadata());
    }

    private static Link link(Plan plan) {
        return new Link(plan.metadata().title(), Addresses.plan(plan));
    }

    private List<Count> kinds() {
        return Arrays.stream(Change.Kind.values())
                .map(kind -> new Count(kind.id(), (int) editions.changes()
                        .filter(change -> change.kind() == kind)
                        .count()))
                .filter(count -> count.count() > 0)
                .toList();
    }

    /** All who answer for anything, so that a body for which nothing changed is told so. */
    private List<KindOfBodies> bodies() {
        Set<BodyId> answering = editions.comparisons().stream()
                .flatMap(comparison -> comparison.answering().stream())
                .collect(Collectors.toSet());
        Set<Choice> offered = new LinkedHashSet<>();
        List<KindOfBodies> kinds = new ArrayList<>();
        for (BodyKind kind : BodyKind.values()) {
            List<Choice> bodies = editions.comparisons().stream()
                    .flatMap(comparison -> comparison.bodies().stream())
                    .filter(body -> body.kind() == kind && answering.contains(body.id()))
                    .map(body -> new Choice(body.id().value(), body.name()))
                    .filter(offered::add)
                    .toList();
            if (!bodies.isEmpty()) {
                kinds.add(new KindOfBodies(kind.id(), bodies));
            }
        }
        return kinds;
    }

    /** Reads the changes of one plan. */
    private final class Reading {
        private final Comparison comparison;
        private final PlanIndex old;
        private final PlanIndex next;

        Reading(Comparison comparison) {
            this.comparison = comparison;
            old = new PlanIndex(comparison.old());
            next = new PlanIndex(comparison.next());
        }

        void addRows() {
            for (Change change : comparison.changes()) {
                sections.add(section(change.affected()));
                rows.add(row(change));
            }
        }

        /** Of a unit that is gone, the section as it is now, if it has the same number and title still. */
        private Place section(Affected affected) {
            if (affected.next().isPresent()) {
                return place(next.groupOf(affected.next().get().id()));
            }
            UnitLink former = old.groupOf(affected.unit().id());
            return next.outline().units().stream()
                    .map(unit -> next.link(unit.id()))
                    .filter(unit -> unit.citation().equals(former.citation())
                            && unit.title().equals(former.title()))
                    .findFirst()
                    .map(this::place)
                    .orElse(new Place(former.citation(), former.title(), Optional.empty()));
        }

        private Place place(UnitLink unit) {
            return new Place(unit.citation(), unit.title(), Optional.of(unit.address()));
        }

        private Row row(Change change) {
            Affected affected = change.affected();
            return new Row(
                    Addresses.changeAnchor(rows.size() + 1),
                    change.kind().id(),
                    affected.old().map(unit -> new Place(unit.citation(), unit.title(), Optional.empty())),
                    affected.next().map(unit -> place(next.link(unit.id()))),
                    change.about().equals(affected.unit().title()) ? "" : change.about(),
                    change.differences().stream()
                            .filter(difference -> difference.aspect() != Aspect.PLACE)
                            .toList(),
                    change.wordings().stream().map(this::words).toList(),
                    affected.printed().stream().map(this::link).toList(),
                    affected.bodies().isEmpty()
                            ? "none"
                            : affected.bodies().stream().map(BodyId::value).collect(Collectors.joining(" ")));
        }

        private Words words(Wording wording) {
            return new Words(
                    wording.old().map(words -> new Side(words.sentence(), Optional.empty(), wording.oldPieces())),
                    wording.next()
                            .map(words -> new Side(
                                    words.sentence(),
                                    Optional.of(Addresses.sentence(next.plan(), words)),
                                    wording.nextPieces())));
        }

        private Link link(BodyId id) {
            boolean isHere = comparison.next().vocabulary().bodies().stream()
                    .map(Body::id)
                    .anyMatch(id::equals);
            return new Link(comparison.name(id), isHere ? Addresses.body(id) : "");
        }
    }
}
