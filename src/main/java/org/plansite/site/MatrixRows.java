package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plansite.obligations.ListItem;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Unit;
import org.plansite.site.MatrixPage.Cell;
import org.plansite.site.MatrixPage.Row;

/** The rows of a kind of bodies; where only collectives bind them, and all of them alike, they share one row. */
final class MatrixRows {
    /** So many items in one field are shaded most. */
    private static final int MUCH = 4;

    private static final int ABOVE_ANY_VIA = 10_000;

    private final List<Unit> fields;
    private final List<Body> bodies = new ArrayList<>();
    private final List<List<ListItem>> items = new ArrayList<>();

    MatrixRows(List<Unit> fields) {
        this.fields = fields;
    }

    /** A body and what binds it; one that nothing binds has no row. */
    void add(Body body, List<ListItem> own) {
        if (!own.isEmpty()) {
            bodies.add(body);
            items.add(own);
        }
    }

    List<Row> rows() {
        if (isAlike()) {
            return List.of(row(bodies, items.get(0)));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            rows.add(row(List.of(bodies.get(i)), items.get(i)));
        }
        return rows;
    }

    private boolean isAlike() {
        return bodies.size() > 1
                && items.get(0).stream().noneMatch(ListItem::isDirect)
                && items.stream().map(MatrixRows::units).distinct().count() == 1;
    }

    private static List<String> units(List<ListItem> items) {
        return items.stream()
                .map(item -> (item.isDirect() ? "" : "via ") + item.unit().id())
                .toList();
    }

    private Row row(List<Body> whose, List<ListItem> own) {
        Cell total = cell(whose.get(0), own, Optional.empty());
        return new Row(
                whose.stream().map(Link::to).toList(),
                fields.stream().map(field -> cell(whose, field, own)).toList(),
                total,
                ABOVE_ANY_VIA * total.direct() + total.via());
    }

    private static Cell cell(List<Body> whose, Unit field, List<ListItem> own) {
        return cell(
                whose.get(0),
                own.stream().filter(item -> item.field().equals(field)).toList(),
                Optional.of(field));
    }

    private static Cell cell(Body body, List<ListItem> own, Optional<Unit> field) {
        int direct = count(own, ListItem::isDirect);
        BodyId id = body.id();
        return new Cell(
                direct,
                own.size() - direct,
                field.isPresent() ? Math.min(direct, MUCH) : 0,
                own.isEmpty()
                        ? Optional.empty()
                        : Optional.of(field.map(Unit::id)
                                .map(unit -> RegisterLinks.of(id, unit))
                                .orElseGet(() -> RegisterLinks.of(id))),
                body.name());
    }

    private static int count(List<ListItem> items, Predicate<ListItem> counted) {
        return (int) items.stream().filter(counted).count();
    }
}
