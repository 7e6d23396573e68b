package org.plansite.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.compare.Change.Kind;
import org.plansite.compare.Difference.Aspect;
import org.plansite.compare.Pairing.Pair;
import org.plansite.plan.Project.Quantity;

/** Compares the quantities of a column's item; what is measured says which belong together. */
final class AmountChanges {
    private static final double SAME_MATTER = 1;
    private static final double SAME_AMOUNT = 0.5;
    private static final double SAME_MEASURE = 0.2;

    private AmountChanges() {}

    static List<Change> of(UnitPair units) {
        return new Pairing<>(
                        units.before().amounts(units.old().id()),
                        units.after().amounts(units.next().id()))
                .pairLikest(SAME_AMOUNT, AmountChanges::likeness).inOrder().stream()
                        .flatMap(pair -> change(units, pair))
                        .toList();
    }

    private static double likeness(Quantity old, Quantity next) {
        double matter = old.what().equals(next.what()) ? SAME_MATTER : 0;
        double amount = amount(old).equals(amount(next)) ? SAME_AMOUNT : 0;
        return matter + amount + (old.unit().equals(next.unit()) ? SAME_MEASURE : 0);
    }

    private static String amount(Quantity quantity) {
        return quantity.verb() + quantity.value() + quantity.unit() + quantity.limit();
    }

    private static Stream<Change> change(UnitPair units, Pair<Quantity> pair) {
        String old = pair.old().map(AmountChanges::amount).orElse("");
        String next = pair.next().map(AmountChanges::amount).orElse("");
        if (old.equals(next)) {
            return Stream.empty();
        }
        Kind kind = old.isEmpty() ? Kind.AMOUNT_ADDED : next.isEmpty() ? Kind.AMOUNT_REMOVED : Kind.AMOUNT_CHANGED;
        Optional<Quantity> newest = pair.next().or(pair::old);
        return Stream.of(units.change(
                kind,
                newest.map(Quantity::what).orElseThrow(),
                List.of(new Difference(Aspect.VALUE, old, next)),
                pair.old().map(Quantity::quote),
                pair.next().map(Quantity::quote)));
    }
}
