package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import org.plansite.plan.Citation;
import org.plansite.plan.Finding;
import org.plansite.plan.Project;
import org.plansite.plan.UnitId;

/** The pages that list one kind of fact: projects, cited documents, findings. */
final class RegisterPages {
    private final SiteIndex site;

    RegisterPages(SiteIndex site) {
        this.site = site;
    }

    /** The projects of all columns. */
    public record Projects(List<ColumnGroup> columns, int projects, int quantities) {}

    /** The projects of a column, and the section it belongs to. */
    public record ColumnGroup(UnitLink column, UnitLink section, List<ProjectRow> projects) {}

    /** A project. */
    public record ProjectRow(String anchor, UnitLink unit, String name, List<QuantityRow> quantities) {}

    /** A quantity. */
    public record QuantityRow(String what, String value, String unit, Quote quote) {}

    /** The documents the plans name. */
    public record Citations(List<CitationGroup> groups, int documents) {}

    /** The documents of a kind. */
    public record CitationGroup(String kind, List<DocumentRow> documents) {}

    /** A document and where it is named. */
    public record DocumentRow(String anchor, String title, boolean marked, List<Quote> quotes) {}

    /** The findings of all plans. */
    public record Findings(List<FindingGroup> groups, int findings) {}

    /** The findings of one check. */
    public record FindingGroup(String kind, List<FindingView> findings) {}

    Projects projects() {
        List<ColumnGroup> columns = new ArrayList<>();
        for (PlanIndex index : site.plans()) {
            columns.addAll(Groups.of(
                    index.plan().facts().projects(),
                    project -> index.outline().pageOf(project.unit()).id(),
                    (column, projects) -> columnGroup(index, column, projects)));
        }
        List<ProjectRow> rows =
                columns.stream().flatMap(column -> column.projects().stream()).toList();
        return new Projects(
                columns,
                rows.size(),
                rows.stream().mapToInt(row -> row.quantities().size()).sum());
    }

    private static ColumnGroup columnGroup(PlanIndex index, UnitId column, List<Project> projects) {
        return new ColumnGroup(
                index.link(column),
                index.groupOf(column),
                projects.stream().map(project -> projectRow(index, project)).toList());
    }

    private static ProjectRow projectRow(PlanIndex index, Project project) {
        return new ProjectRow(
                index.plan().id() + "-" + project.unit(),
                index.link(project.unit()),
                project.name(),
                project.quantities().stream()
                        .map(quantity -> new QuantityRow(
                                quantity.what(),
                                quantity.value(),
                                quantity.unit(),
                                Quote.of(index.plan(), quantity.quote())))
                        .toList());
    }

    Citations citations() {
        CitationIndex index = site.citations();
        List<CitationGroup> groups = new ArrayList<>();
        for (Citation.Kind kind : Citation.Kind.values()) {
            List<DocumentRow> documents = index.titles().stream()
                    .filter(title -> index.named(title).get(0).citation().kind() == kind)
                    .map(this::documentRow)
                    .toList();
            if (!documents.isEmpty()) {
                groups.add(new CitationGroup(kind.id(), documents));
            }
        }
        return new Citations(groups, index.titles().size());
    }

    private DocumentRow documentRow(String title) {
        CitationIndex index = site.citations();
        return new DocumentRow(
                index.anchor(title),
                title,
                index.named(title).get(0).citation().marked(),
                index.named(title).stream()
                        .map(named -> Quote.around(
                                named.index().plan(), named.citation().printed()))
                        .toList());
    }

    Findings findings() {
        List<FindingView> all = site.plans().stream()
                .flatMap(index -> index.plan().facts().findings().stream().map(finding -> index.view(finding)))
                .toList();
        List<FindingGroup> groups = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            List<FindingView> findings =
                    all.stream().filter(each -> each.kind().equals(kind.id())).toList();
            if (!findings.isEmpty()) {
                groups.add(new FindingGroup(kind.id(), findings));
            }
        }
        return new Findings(groups, all.size());
    }
}
