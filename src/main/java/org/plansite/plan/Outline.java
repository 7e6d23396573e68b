package org.plansite.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All units of a plan in the order they are printed, and how they hang together. */
public final class Outline {
    private final List<Unit> inOrder;
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<UnitId, List<Unit>> children = new LinkedHashMap<>();
    private final Map<UnitId, Integer> order = new LinkedHashMap<>();

    /**
     * @throws IllegalArgumentException when two units have one id, or a parent is missing or comes later
     */
    public Outline(List<Unit> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        for (Unit unit : inOrder) {
            if (units.put(unit.id(), unit) != null) {
                throw new IllegalArgumentException("two units with the id " + unit.id());
            }
            order.put(unit.id(), order.size());
            children.put(unit.id(), new ArrayList<>());
            unit.parent().ifPresent(parent -> {
                if (!children.containsKey(parent)) {
                    throw new IllegalArgumentException(unit.id() + " comes before its parent " + parent);
                }
                children.get(parent).add(unit);
            });
        }
    }

    public List<Unit> units() {
        return inOrder;
    }

    public Stream<Unit> ofKind(UnitKind kind) {
        return units.values().stream().filter(unit -> unit.kind() == kind);
    }

    public boolean contains(UnitId id) {
        return units.containsKey(id);
    }

    /**
     * @throws IllegalArgumentException when the plan has no such unit
     */
    public Unit unit(UnitId id) {
        return Optional.ofNullable(units.get(id)).orElseThrow(() -> new IllegalArgumentException("no unit " + id));
    }

    /** The place in the printed order, from 0. */
    public int orderOf(UnitId id) {
        return Optional.ofNullable(order.get(id)).orElseThrow(() -> new IllegalArgumentException("no unit " + id));
    }

    public List<Unit> children(UnitId id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** The units from the top down to the parent of the given one. */
    public List<Unit> ancestors(UnitId id) {
        List<Unit> path = new ArrayList<>();
        for (Optional<UnitId> up = unit(id).parent();
                up.isPresent();
                up = unit(up.get()).parent()) {
            path.add(0, unit(up.get()));
        }
        return path;
    }

    /** What lists group by: the section with pages below that a unit stands in, else its chapter. */
    public Unit groupOf(UnitId id) {
        List<Unit> path = ancestors(id);
        path.add(unit(id));
        return path.stream()
                .filter(unit -> unit.kind() == UnitKind.SECTION && hasPagesBelow(unit))
                .findFirst()
                .orElse(path.get(0));
    }

    private boolean hasPagesBelow(Unit unit) {
        return children(unit.id()).stream().anyMatch(child -> child.kind().hasPage());
    }

    /** The unit whose page shows the given one: itself, or the nearest ancestor with a page. */
    public Unit pageOf(UnitId id) {
        Unit unit = unit(id);
        return unit.kind().hasPage() ? unit : pageOf(unit.parent().orElseThrow());
    }
}
