package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.obligations.ListItem;
import org.plansite.plan.Body;
import org.plansite.plan.BodyKind;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Unit;
import org.plansite.site.MatrixPage.Column;
import org.plansite.site.MatrixPage.KindGroup;
import org.plansite.site.MatrixPage.Matrix;
import org.plansite.site.MatrixPage.Row;

/** The page with the table of bodies and fields. */
final class MatrixPages {
    private final SiteIndex site;
    private final Map<Body, Map<String, List<ListItem>>> items;

    MatrixPages(SiteIndex site) {
        this.site = site;
        this.items = site.obligations().bodiesWithLists().stream()
                .collect(Collectors.toMap(Function.identity(), this::byPlan));
    }

    MatrixPage page() {
        return new MatrixPage(site.plans().stream().map(this::matrix).toList());
    }

    private Matrix matrix(PlanIndex index) {
        List<ListItem> items = site.obligations().tasksOf(index.plan()).items();
        List<Unit> fields = items.stream().map(ListItem::field).distinct().toList();
        return new Matrix(
                index.plan().id(),
                new Link(index.plan().metadata().title(), Addresses.plan(index.plan())),
                fields.stream().map(field -> column(index, field, items)).toList(),
                groups(index, fields),
                items.size(),
                (int) bodies(items.stream()).count(),
                BodyPairs.of(index, items));
    }

    private Column column(PlanIndex index, Unit field, List<ListItem> items) {
        List<ListItem> own =
                items.stream().filter(item -> item.field().equals(field)).toList();
        return new Column(index.link(field.id()), number(index, field), RegisterLinks.in(field.id()), own.size(), (int)
                bodies(own.stream()).count());
    }

    private static List<String> number(PlanIndex index, Unit field) {
        String chapter = index.outline().ancestors(field.id()).stream()
                .map(Unit::citation)
                .findFirst()
                .orElse("");
        boolean isWithin = !chapter.isEmpty() && field.citation().startsWith(chapter);
        return isWithin ? List.of(chapter, field.citation().substring(chapter.length())) : List.of(field.citation());
    }

    /** The bodies the items' brackets print, each once, collectives left out. */
    private Stream<Body> bodies(Stream<ListItem> items) {
        return items.flatMap(item -> item.places().stream())
                .map(Responsibility::body)
                .distinct()
                .map(site.vocabulary()::body)
                .filter(body -> !body.isCollective());
    }

    private List<KindGroup> groups(PlanIndex index, List<Unit> fields) {
        List<KindGroup> groups = new ArrayList<>();
        for (BodyKind kind : BodyKind.values()) {
            MatrixRows rows = new MatrixRows(fields);
            site.obligations().bodiesWithLists().stream()
                    .filter(body -> body.kind() == kind)
                    .forEach(body -> rows.add(body, itemsOf(body, index)));
            List<Row> made = rows.rows();
            if (!made.isEmpty()) {
                groups.add(new KindGroup(kind.id(), made));
            }
        }
        return groups;
    }

    private Map<String, List<ListItem>> byPlan(Body body) {
        return site.obligations().listOf(body).items().stream()
                .collect(Collectors.groupingBy(item -> item.plan().id()));
    }

    private List<ListItem> itemsOf(Body body, PlanIndex index) {
        return Objects.requireNonNull(items.get(body), body.name())
                .getOrDefault(index.plan().id(), List.of());
    }
}
