package org.plansite.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plansite.compare.Change.Kind;
import org.plansite.compare.Difference.Aspect;
import org.plansite.compare.Pairing.Pair;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;

/**
 * Two editions of a plan and what differs between them.
 *
 * @param bodies of both editions, under the ids and names of the new one
 * @param changes in the order of the new edition; what is gone stands where it would stand
 */
public record Comparison(Plan old, Plan next, List<Body> bodies, List<Change> changes) {
    public Comparison {
        bodies = List.copyOf(bodies);
        changes = List.copyOf(changes);
    }

    /** Only the changes of units for which a body answers in either edition. */
    public Comparison of(BodyId body) {
        return new Comparison(
                old,
                next,
                bodies,
                changes.stream()
                        .filter(change -> change.affected().bodies().contains(body))
                        .toList());
    }

    /** The ids of all who answer for anything in either edition. */
    public Set<BodyId> answering() {
        Edition former = new Edition(old, next.vocabulary());
        Set<BodyId> answering = new LinkedHashSet<>();
        next.facts().responsibilities().forEach(each -> answering.add(each.body()));
        old.facts().responsibilities().forEach(each -> answering.add(former.id(each.body())));
        return answering;
    }

    /** The name of a body of either edition, as the new one has it. */
    public String name(BodyId id) {
        return bodies.stream()
                .filter(body -> body.id().equals(id))
                .map(Body::name)
                .findFirst()
                .orElse(id.value());
    }

    public static Comparison of(Plan old, Plan next) {
        Walk walk = new Walk(old, next);
        return new Comparison(old, next, bodies(old, next, walk.before), walk.changes());
    }

    private static List<Body> bodies(Plan old, Plan next, Edition former) {
        Map<BodyId, Body> bodies = new LinkedHashMap<>();
        next.vocabulary().bodies().forEach(body -> bodies.put(body.id(), body));
        old.vocabulary().bodies().forEach(body -> bodies.putIfAbsent(former.id(body.id()), body));
        return List.copyOf(bodies.values());
    }

    /** One walk through both editions. */
    private static final class Walk {
        private final Edition before;
        private final Edition after;
        private final List<Pair<Unit>> units;
        private final Map<UnitId, UnitId> newIds = new HashMap<>();

        Walk(Plan old, Plan next) {
            before = new Edition(old, next.vocabulary());
            after = new Edition(next, next.vocabulary());
            units = UnitMatching.of(old.outline(), next.outline());
            units.forEach(pair ->
                    pair.old().ifPresent(unit -> pair.next().ifPresent(other -> newIds.put(unit.id(), other.id()))));
        }

        List<Change> changes() {
            List<Change> changes = new ArrayList<>();
            for (Pair<Unit> pair : units) {
                if (pair.old().isEmpty()) {
                    changes.add(added(pair.next().orElseThrow()));
                } else if (pair.next().isEmpty()) {
                    changes.add(removed(pair.old().orElseThrow()));
                } else {
                    compare(new UnitPair(pair.old().get(), pair.next().get(), before, after), changes);
                }
            }
            return changes;
        }

        private Change added(Unit unit) {
            return new Change(
                    Kind.UNIT_ADDED,
                    new Affected(Optional.empty(), Optional.of(unit), printed(after, unit), bodies(after, unit)),
                    unit.title(),
                    List.of(new Difference(Aspect.PLACE, "", unit.citation())),
                    words(unit)
                            .map(words -> Wording.of(Optional.empty(), Optional.of(words)))
                            .toList());
        }

        private Change removed(Unit unit) {
            return new Change(
                    Kind.UNIT_REMOVED,
                    new Affected(Optional.of(unit), Optional.empty(), printed(before, unit), bodies(before, unit)),
                    unit.title(),
                    List.of(new Difference(Aspect.PLACE, unit.citation(), "")),
                    words(unit)
                            .map(words -> Wording.of(Optional.of(words), Optional.empty()))
                            .toList());
        }

        private static List<BodyId> printed(Edition edition, Unit unit) {
            return edition.printed(unit.id()).distinct().toList();
        }

        private static List<BodyId> bodies(Edition edition, Unit unit) {
            return edition.bodies(unit.id()).distinct().toList();
        }

        private static Stream<Passage> words(Unit unit) {
            return unit.sentences().stream().map(sentence -> Passage.of(unit.id(), sentence));
        }

        private void compare(UnitPair pair, List<Change> changes) {
            if (hasMoved(pair.old(), pair.next())) {
                changes.add(pair.change(
                        Kind.UNIT_MOVED,
                        pair.next().title(),
                        List.of(new Difference(
                                Aspect.PLACE, pair.old().citation(), pair.next().citation())),
                        List.of()));
            }
            List<Change> bodies = ResponsibilityChanges.of(pair);
            changes.addAll(bodies);
            changes.addAll(TargetChanges.of(pair));
            changes.addAll(YearChanges.of(pair));
            changes.addAll(AmountChanges.of(pair));
            changes.addAll(WordChanges.of(pair, !bodies.isEmpty()));
        }

        /** Whether a unit has another number or parent; a number that changed with its parent's is no move of its own. */
        private boolean hasMoved(Unit old, Unit next) {
            return !old.label().equals(next.label())
                    || !old.parent().map(newIds::get).equals(next.parent())
                    || !numberInParent(old).equals(numberInParent(next));
        }

        /** {@code 2} for 3.1.2, but {@code c4} for a column, which is counted through the plan. */
        private static String numberInParent(Unit unit) {
            return unit.parent()
                    .map(parent -> parent + ".")
                    .filter(parent -> unit.id().value().startsWith(parent))
                    .map(parent -> unit.id().value().substring(parent.length()))
                    .orElse(unit.id().value());
        }
    }
}
