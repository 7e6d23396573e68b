package org.plansite.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plansite.compare.Change.Kind;
import org.plansite.compare.Difference.Aspect;
import org.plansite.compare.Pairing.Pair;
import org.plansite.plan.BodyId;
import org.plansite.plan.Responsibility;

/**
 * Compares the brackets of a unit.
 *
 * <p>A member of a collective is told only where the collective itself stayed: its coming or going tells the rest. A
 * position is told where a body comes before another one it stood behind, or becomes or ceases to be the first; that
 * it counts one less because another one left is no news.
 */
final class ResponsibilityChanges {
    private final UnitPair units;
    private final List<Pair<Responsibility>> pairs;
    private final List<Pair<Responsibility>> kept;

    private ResponsibilityChanges(UnitPair units) {
        this.units = units;
        pairs = new Pairing<>(
                        units.before().responsibilities(units.old().id()),
                        units.after().responsibilities(units.next().id()))
                .pairLikest(1, (old, next) -> isSame(old, next) ? 1 : 0)
                .inOrder();
        kept = pairs.stream()
                .filter(pair -> pair.old().isPresent()
                        && pair.next().filter(Responsibility::isDirect).isPresent())
                .toList();
    }

    static List<Change> of(UnitPair units) {
        return new ResponsibilityChanges(units).changes();
    }

    private boolean isSame(Responsibility old, Responsibility next) {
        return body(old).equals(next.body())
                && old.via().map(units.before()::id).equals(next.via());
    }

    private BodyId body(Responsibility old) {
        return units.before().id(old.body());
    }

    private List<Change> changes() {
        Set<BodyId> stayed = new HashSet<>();
        kept.forEach(pair -> pair.next().ifPresent(next -> stayed.add(next.body())));
        List<Change> changes = new ArrayList<>();
        for (Pair<Responsibility> pair : pairs) {
            Optional<Responsibility> old = pair.old();
            Optional<Responsibility> next = pair.next();
            if (old.isEmpty()) {
                next.filter(each -> each.via().map(stayed::contains).orElse(true))
                        .ifPresent(each -> changes.add(
                                change(Kind.BODY_ADDED, units.after().name(each.body()), pair)));
            } else if (next.isEmpty()) {
                old.filter(each -> each.via()
                                .map(via -> stayed.contains(units.before().id(via)))
                                .orElse(true))
                        .ifPresent(each -> changes.add(
                                change(Kind.BODY_REMOVED, units.before().name(each.body()), pair)));
            } else if (hasMoved(pair)) {
                changes.add(
                        change(Kind.BODY_POSITION, units.after().name(next.get().body()), pair));
            }
        }
        return changes;
    }

    private boolean hasMoved(Pair<Responsibility> pair) {
        if (!kept.contains(pair)) {
            return false;
        }
        int before = pair.old().orElseThrow().position();
        int after = pair.next().orElseThrow().position();
        return rank(before, Pair::old) != rank(after, Pair::next) || (before == 1) != (after == 1);
    }

    /** How many of those that stayed stand before a position. */
    private long rank(int position, Function<Pair<Responsibility>, Optional<Responsibility>> edition) {
        return kept.stream()
                .filter(pair -> edition.apply(pair).orElseThrow().position() < position)
                .count();
    }

    private Change change(Kind kind, String body, Pair<Responsibility> pair) {
        Difference position = new Difference(
                Aspect.POSITION,
                pair.old().map(ResponsibilityChanges::position).orElse(""),
                pair.next().map(ResponsibilityChanges::position).orElse(""));
        return units.change(
                kind,
                body,
                List.of(position),
                pair.old().map(Responsibility::printed),
                pair.next().map(Responsibility::printed));
    }

    private static String position(Responsibility responsibility) {
        return responsibility.position() + "/" + responsibility.of();
    }
}
