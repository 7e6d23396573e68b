package org.plansite.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.compare.Change.Kind;
import org.plansite.compare.Difference.Aspect;
import org.plansite.compare.Pairing.Pair;
import org.plansite.plan.YearMention;

/** Compares the deadlines and periods a unit names, each once. */
final class YearChanges {
    private static final double SAME_YEAR = 1;
    private static final double SAME_ROLE = 0.5;
    private static final double SAME_SENTENCE = 0.1;

    private YearChanges() {}

    static List<Change> of(UnitPair units) {
        return new Pairing<>(
                        units.before().limits(units.old().id()),
                        units.after().limits(units.next().id()))
                .pairLikest(SAME_ROLE, YearChanges::likeness).inOrder().stream()
                        .filter(pair -> !isStillNamed(units, pair))
                        .flatMap(pair -> change(units, pair))
                        .toList();
    }

    /** A year that came or went in one sentence, while others of the unit named it before and name it now. */
    private static boolean isStillNamed(UnitPair units, Pair<YearMention> pair) {
        List<YearMention> others = pair.old().isPresent()
                ? units.after().limits(units.next().id())
                : units.before().limits(units.old().id());
        YearMention one = pair.old().or(pair::next).orElseThrow();
        boolean isAlone = pair.old().isEmpty() || pair.next().isEmpty();
        return isAlone
                && others.stream()
                        .anyMatch(other ->
                                other.role() == one.role() && other.slug().equals(one.slug()));
    }

    private static double likeness(YearMention old, YearMention next) {
        if (old.role() != next.role()) {
            return 0;
        }
        double place = old.printed().sentence() == next.printed().sentence() ? SAME_SENTENCE : 0;
        return place + (old.slug().equals(next.slug()) ? SAME_YEAR : SAME_ROLE);
    }

    private static Stream<Change> change(UnitPair units, Pair<YearMention> pair) {
        String old = pair.old().map(YearMention::slug).orElse("");
        String next = pair.next().map(YearMention::slug).orElse("");
        if (old.equals(next)) {
            return Stream.empty();
        }
        Kind kind = old.isEmpty() ? Kind.YEAR_ADDED : next.isEmpty() ? Kind.YEAR_REMOVED : Kind.YEAR_CHANGED;
        Optional<YearMention> newest = pair.next().or(pair::old);
        return Stream.of(units.change(
                kind,
                newest.map(year -> year.printed().words()).orElseThrow(),
                List.of(new Difference(Aspect.YEAR, old, next)),
                pair.old().map(YearMention::printed),
                pair.next().map(YearMention::printed)));
    }
}
