package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;
import org.plansite.plan.YearMention;

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

    /** The page of a unit, which stands between two others or at an end. */
    UnitPage page(Unit unit) {
        List<Unit> pages = index.pages();
        int at = pages.indexOf(unit);
        Optional<UnitLink> previous = at > 0 ? Optional.of(link(pages.get(at - 1))) : Optional.empty();
        Optional<UnitLink> next = at + 1 < pages.size() ? Optional.of(link(pages.get(at + 1))) : Optional.empty();
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
                columnsOfSection(unit).stream().map(this::link).toList(),
                unit.kind() == UnitKind.COLUMN ? unit.parent().map(index::link) : Optional.empty(),
                unit.after().map(index::link),
                sameTitle(unit),
                bodiesAbove(unit),
                site.progress()
                        .of(index, shownOnPage(unit).stream().map(Unit::id).toList()),
                findings(unit));
    }

    /** The facts on the page; for a unit with pages below, those of all of them together. */
    private UnitPage.Counts counts(Unit unit) {
        boolean summed = index.outline().children(unit.id()).stream()
                .anyMatch(child -> child.kind().hasPage());
        List<Unit> counted = summed ? index.within(unit).toList() : shownOnPage(unit);
        FactIndex facts = index.facts();
        return new UnitPage.Counts(
                summed,
                sum(counted, each -> each.sentences().size()),
                distinct(
                        counted, each -> facts.printedBodies(each.id()).stream().map(Responsibility::body)),
                sum(counted, each -> facts.targets(each.id()).size()),
                distinct(counted, each -> facts.years(each.id()).stream().map(YearMention::slug)),
                sum(
                        counted,
                        each -> facts.projects(each.id()).stream()
                                .mapToInt(project -> project.quantities().size())
                                .sum()));
    }

    private static int sum(List<Unit> units, ToIntFunction<Unit> count) {
        return units.stream().mapToInt(count).sum();
    }

    private static int distinct(List<Unit> units, Function<Unit, Stream<?>> named) {
        return (int) units.stream().flatMap(named).distinct().count();
    }

    /** The columns that stand in the section of a task; the plan does not tie them to one task. */
    private List<Unit> columnsOfSection(Unit unit) {
        return unit.kind() == UnitKind.TASK ? siblings(unit, UnitKind.COLUMN) : List.of();
    }

    /** A column and a task of one section with one title are about the same thing, as their titles say. */
    private List<UnitLink> sameTitle(Unit unit) {
        List<Unit> others = switch (unit.kind()) {
            case TASK -> siblings(unit, UnitKind.COLUMN);
            case COLUMN -> siblings(unit, UnitKind.TASK);
            default -> List.of();
        };
        return others.stream()
                .filter(other -> other.title().equals(unit.title()))
                .map(this::link)
                .toList();
    }

    private Optional<Link> bodiesAbove(Unit unit) {
        boolean asks = unit.kind() == UnitKind.SECTION || unit.kind() == UnitKind.TASK;
        if (!asks || !index.facts().printedBodies(unit.id()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Link> found = Optional.empty();
        for (Unit above : index.outline().ancestors(unit.id())) {
            List<Responsibility> printed = index.facts().printedBodies(above.id()).stream()
                    .filter(each -> index.facts().rowsOf(each).isEmpty())
                    .toList();
            if (!printed.isEmpty()) {
                String bracket = Addresses.sentence(index.plan(), printed.get(0).printed());
                found = Optional.of(new Link(above.heading(), bracket));
            }
        }
        return found;
    }

    private List<Unit> siblings(Unit unit, UnitKind kind) {
        return unit.parent().stream()
                .flatMap(parent -> index.outline().children(parent).stream())
                .filter(child -> child.kind() == kind)
                .toList();
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
                        .distinct()
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
