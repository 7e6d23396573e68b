package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;

/** The pages of a plan's notice, chapters, sections, tasks and columns. */
final class UnitPages {
    private final SiteIndex site;
    private final PlanIndex index;
    private final OutlineEntries outline;

    UnitPages(SiteIndex site, PlanIndex index) {
        this.site = site;
        this.index = index;
        this.outline = new OutlineEntries(index);
    }

    List<UnitPage> pages() {
        List<Unit> units = index.pages();
        List<UnitPage> pages = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Optional<UnitLink> previous = i > 0 ? Optional.of(link(units.get(i - 1))) : Optional.empty();
            Optional<UnitLink> next = i + 1 < units.size() ? Optional.of(link(units.get(i + 1))) : Optional.empty();
            pages.add(page(units.get(i), previous, next));
        }
        return pages;
    }

    private UnitPage page(Unit unit, Optional<UnitLink> previous, Optional<UnitLink> next) {
        Plan plan = index.plan();
        return new UnitPage(
                new Link(plan.metadata().title(), Addresses.plan(plan)),
                link(unit),
                plan.outline().ancestors(unit.id()).stream().map(this::link).toList(),
                outline.seenFrom(unit),
                previous,
                next,
                counts(unit),
                new TextComposer(index, site.citations()).sections(unit),
                parts(unit),
                plan.outline().columnsAfter(unit.id()).stream().map(this::link).toList(),
                unit.after().map(index::link),
                findings(unit));
    }

    private UnitPage.Counts counts(Unit unit) {
        List<Unit> shown = shownOnPage(unit);
        FactIndex facts = index.facts();
        return new UnitPage.Counts(
                sum(shown, each -> each.sentences().size()),
                sum(shown, each -> facts.printedBodies(each.id()).size()),
                sum(shown, each -> facts.targets(each.id()).size()),
                (int) shown.stream()
                        .flatMap(each -> facts.years(each.id()).stream())
                        .map(year -> year.slug())
                        .distinct()
                        .count(),
                sum(
                        shown,
                        each -> facts.projects(each.id()).stream()
                                .mapToInt(project -> project.quantities().size())
                                .sum()));
    }

    private static int sum(List<Unit> units, java.util.function.ToIntFunction<Unit> count) {
        return units.stream().mapToInt(count).sum();
    }

    /** The unit and those below it that have no page of their own. */
    private List<Unit> shownOnPage(Unit unit) {
        return index.within(unit)
                .filter(each -> index.outline().pageOf(each.id()).equals(unit))
                .toList();
    }

    /** The pages below: of a chapter its sections with their tasks, of a section its tasks and columns. */
    private List<UnitPage.Part> parts(Unit unit) {
        List<UnitPage.Part> parts = new ArrayList<>();
        for (Unit child : index.outline().children(unit.id())) {
            if (child.kind().hasPage()) {
                parts.add(part(child));
            }
        }
        return parts;
    }

    private UnitPage.Part part(Unit unit) {
        return new UnitPage.Part(
                link(unit),
                (int) index.within(unit)
                        .filter(each -> each.kind() == UnitKind.TASK)
                        .count(),
                index.count(unit, index.facts()::targets),
                index.facts().targets(unit.id()).stream().map(index::view).toList(),
                index.facts().printedBodies(unit.id()).stream()
                        .map(each -> Link.to(index.plan().vocabulary().body(each.body())))
                        .toList());
    }

    private List<FindingView> findings(Unit unit) {
        return shownOnPage(unit).stream()
                .flatMap(each -> index.facts().findings(each.id()).stream())
                .distinct()
                .map(finding -> index.view(finding))
                .toList();
    }

    private UnitLink link(Unit unit) {
        return index.link(unit.id());
    }
}
