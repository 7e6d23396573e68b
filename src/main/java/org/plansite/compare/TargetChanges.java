package org.plansite.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.plansite.compare.Change.Kind;
import org.plansite.compare.Difference.Aspect;
import org.plansite.compare.Pairing.Pair;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Target;

/** Compares what a unit aims at; of several targets of one indicator those that have most in common belong together. */
final class TargetChanges {
    private static final double SAME_INDICATOR = 1;
    private static final double EACH_SAME_ASPECT = 0.1;

    private final UnitPair units;

    private TargetChanges(UnitPair units) {
        this.units = units;
    }

    static List<Change> of(UnitPair units) {
        return new TargetChanges(units).changes();
    }

    private List<Change> changes() {
        return new Pairing<>(
                        units.before().targets(units.old().id()),
                        units.after().targets(units.next().id()))
                .pairLikest(SAME_INDICATOR, this::likeness).inOrder().stream()
                        .flatMap(this::change)
                        .toList();
    }

    private double likeness(Target old, Target next) {
        if (!indicator(old).equals(next.indicator())) {
            return 0;
        }
        return SAME_INDICATOR
                + EACH_SAME_ASPECT
                        * (Aspect.values().length - differences(old, next).size());
    }

    private IndicatorId indicator(Target old) {
        return units.before().id(old.indicator());
    }

    private Stream<Change> change(Pair<Target> pair) {
        Optional<Target> old = pair.old();
        Optional<Target> next = pair.next();
        String indicator = next.map(target -> units.after().name(target.indicator()))
                .or(() -> old.map(target -> units.before().name(target.indicator())))
                .orElseThrow();
        Kind kind = Kind.TARGET_CHANGED;
        List<Difference> differences = List.of();
        if (old.isEmpty()) {
            kind = Kind.TARGET_ADDED;
        } else if (next.isEmpty()) {
            kind = Kind.TARGET_REMOVED;
        } else {
            differences = differences(old.get(), next.get());
            if (differences.isEmpty()) {
                return Stream.empty();
            }
        }
        return Stream.of(units.change(kind, indicator, differences, old.map(Target::quote), next.map(Target::quote)));
    }

    private static List<Difference> differences(Target old, Target next) {
        List<Difference> differences = new ArrayList<>();
        add(differences, Aspect.VALUE, value(old), value(next));
        if (old.operator() != next.operator() || old.change() != next.change()) {
            differences.add(new Difference(Aspect.OPERATOR, old.operatorWords(), next.operatorWords()));
        }
        add(
                differences,
                Aspect.STRENGTH,
                old.strength().orElse(""),
                next.strength().orElse(""));
        add(differences, Aspect.YEAR, year(old.year()), year(next.year()));
        add(differences, Aspect.BASELINE, year(old.baselineYear()), year(next.baselineYear()));
        add(
                differences,
                Aspect.BASELINE_VALUE,
                old.baselineValue().orElse(""),
                next.baselineValue().orElse(""));
        add(
                differences,
                Aspect.ATTRIBUTE,
                old.attribute().orElse(""),
                next.attribute().orElse(""));
        return differences;
    }

    private static void add(List<Difference> differences, Aspect aspect, String old, String next) {
        if (!old.equals(next)) {
            differences.add(new Difference(aspect, old, next));
        }
    }

    private static String value(Target target) {
        return target.value().map(number -> number + target.unit()).orElse("");
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }
}
