package org.plansite.site;

import java.util.List;
import java.util.Optional;
import org.plansite.plan.Passage;
import org.plansite.plan.Project;
import org.plansite.plan.Project.Quantity;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;

/**
 * The page of all columns' items and their quantities. An item that has entries below it is a heading, no project of its
 * own.
 */
final class ProjectRegister {
    private final SiteIndex site;

    ProjectRegister(SiteIndex site) {
        this.site = site;
    }

    /**
     * The page.
     *
     * @param items how many numbered items the columns have
     * @param groups how many of them have entries below
     * @param entries how many entries stand below items
     */
    public record Projects(List<ColumnGroup> columns, int items, int groups, int entries, int quantities) {}

    /**
     * A column.
     *
     * @param section the section it belongs to
     * @param counted its items and entries with quantities
     * @param uncounted the others, entries below their items
     */
    public record ColumnGroup(
            UnitLink column, UnitLink section, List<ProjectRow> counted, List<UncountedRow> uncounted) {}

    /**
     * An item or entry with quantities.
     *
     * @param group the item it stands below
     */
    public record ProjectRow(String anchor, UnitLink unit, Optional<UnitLink> group, List<AmountRow> amounts) {}

    /** The quantities of some clauses of a sentence. */
    public record AmountRow(List<QuantityRow> quantities, Excerpt quote) {}

    /** A quantity with the words that limit it, as printed. */
    public record QuantityRow(String what, String verb, String value, String unit, String limit) {}

    /** An item or entry without quantities, or an item with such entries. */
    public record UncountedRow(String anchor, UnitLink unit, List<UncountedRow> entries) {}

    Projects page() {
        List<Project> projects = site.plans().stream()
                .flatMap(index -> index.plan().facts().projects().stream())
                .toList();
        int entries = site.plans().stream()
                .mapToInt(index -> (int) index.plan().facts().projects().stream()
                        .filter(project -> group(index, project).isPresent())
                        .count())
                .sum();
        int groups = site.plans().stream()
                .mapToInt(index -> (int) index.plan().facts().projects().stream()
                        .filter(project -> isGroup(index, project))
                        .count())
                .sum();
        return new Projects(
                site.plans().stream().flatMap(index -> columns(index).stream()).toList(),
                projects.size() - entries,
                groups,
                entries,
                projects.stream()
                        .mapToInt(project -> project.quantities().size())
                        .sum());
    }

    private static List<ColumnGroup> columns(PlanIndex index) {
        return Groups.of(
                index.plan().facts().projects(),
                project -> index.outline().pageOf(project.unit()).id(),
                (column, projects) -> new ColumnGroup(
                        index.link(column),
                        index.groupOf(column),
                        projects.stream()
                                .filter(project -> !project.quantities().isEmpty())
                                .map(project -> counted(index, project))
                                .toList(),
                        projects.stream()
                                .filter(project -> group(index, project).isEmpty())
                                .flatMap(project -> uncounted(index, project, projects).stream())
                                .toList()));
    }

    private static ProjectRow counted(PlanIndex index, Project project) {
        return new ProjectRow(
                anchor(index, project),
                index.link(project.unit()),
                group(index, project).map(index::link),
                Groups.of(
                        project.quantities(),
                        quantity -> clauseStart(index, quantity.quote()),
                        (start, quantities) -> amounts(index, quantities)));
    }

    private static String clauseStart(PlanIndex index, Passage quote) {
        String text = Quote.sentence(index.plan(), quote);
        return quote.sentence() + "@" + Quote.clauseStart(text, quote.start());
    }

    private static AmountRow amounts(PlanIndex index, List<Quantity> quantities) {
        Passage first = quantities.get(0).quote();
        Passage last = quantities.get(quantities.size() - 1).quote();
        return new AmountRow(
                quantities.stream()
                        .map(each -> new QuantityRow(each.what(), each.verb(), each.value(), each.unit(), each.limit()))
                        .toList(),
                Excerpt.clauses(index.plan(), first, last));
    }

    private static Optional<UncountedRow> uncounted(PlanIndex index, Project project, List<Project> column) {
        List<UncountedRow> entries = column.stream()
                .filter(entry ->
                        group(index, entry).filter(project.unit()::equals).isPresent()
                                && entry.quantities().isEmpty())
                .map(entry -> new UncountedRow(anchor(index, entry), index.link(entry.unit()), List.of()))
                .toList();
        boolean belongsHere = isGroup(index, project)
                ? !entries.isEmpty()
                : project.quantities().isEmpty();
        return belongsHere
                ? Optional.of(new UncountedRow(anchor(index, project), index.link(project.unit()), entries))
                : Optional.empty();
    }

    private static String anchor(PlanIndex index, Project project) {
        return index.plan().id() + "-" + project.unit();
    }

    /** The item an entry stands below. */
    private static Optional<UnitId> group(PlanIndex index, Project project) {
        Unit unit = index.outline().unit(project.unit());
        return unit.parent()
                .filter(parent -> !index.outline().unit(parent).kind().hasPage());
    }

    private static boolean isGroup(PlanIndex index, Project project) {
        return !index.outline().children(project.unit()).isEmpty();
    }
}
