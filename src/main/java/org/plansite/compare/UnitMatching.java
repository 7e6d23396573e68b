package org.plansite.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plansite.compare.Pairing.Pair;
import org.plansite.plan.Outline;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;

/**
 * Finds for each unit its counterpart in the other edition, by its words before its number.
 *
 * <p>First the units that are the same; then the likest in title and sentences, where the same number counts a little;
 * at last, for headings with no words of their own, the one below which most of their parts now stand.
 */
final class UnitMatching {
    private static final double ENOUGH = 0.45;
    private static final double SAME_NUMBER = 0.1;
    /** How much words that are alike count where the title says nothing. */
    private static final double WORDS_ALONE = 0.9;

    private final Outline old;
    private final Outline next;
    private final Pairing<Unit> pairing;
    private final Map<Unit, Features> features = new HashMap<>();

    /** What a unit is known by. */
    private record Features(Bigrams title, Bigrams words) {
        static Features of(Unit unit) {
            String words = unit.sentences().stream()
                    .filter(sentence -> sentence.role() == Sentence.Role.TEXT)
                    .map(Sentence::text)
                    .collect(Collectors.joining());
            return new Features(Bigrams.of(unit.title()), Bigrams.of(words));
        }

        double likeness(Features other) {
            double titles = title.likeness(other.title);
            if (words.isEmpty() && other.words.isEmpty()) {
                return titles;
            }
            double sentences = words.likeness(other.words);
            return Math.max((titles + sentences) / 2, WORDS_ALONE * sentences);
        }
    }

    private UnitMatching(Outline old, Outline next) {
        this.old = old;
        this.next = next;
        pairing = new Pairing<>(old.units(), next.units());
    }

    /** All units, in the order of the new edition. */
    static List<Pair<Unit>> of(Outline old, Outline next) {
        UnitMatching matching = new UnitMatching(old, next);
        matching.matchSame();
        matching.pairing.pairLikest(ENOUGH, matching::likeness);
        matching.matchByParts();
        return matching.pairing.inOrder();
    }

    private void matchSame() {
        List<Unit> units = old.units();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (next.contains(unit.id()) && isSame(unit, next.unit(unit.id()))) {
                pairing.pair(i, next.orderOf(unit.id()));
            }
        }
    }

    private static boolean isSame(Unit unit, Unit other) {
        return unit.kind() == other.kind()
                && unit.title().equals(other.title())
                && unit.text().equals(other.text());
    }

    private double likeness(Unit unit, Unit other) {
        if (unit.kind() != other.kind()) {
            return 0;
        }
        double likeness = features(unit).likeness(features(other));
        return unit.id().equals(other.id()) ? likeness + SAME_NUMBER : likeness;
    }

    private Features features(Unit unit) {
        return features.computeIfAbsent(unit, Features::of);
    }

    private void matchByParts() {
        Map<UnitId, Unit> counterparts = new HashMap<>();
        for (Pair<Unit> pair : pairing.inOrder()) {
            pair.old().ifPresent(unit -> pair.next().ifPresent(other -> counterparts.put(unit.id(), other)));
        }
        for (Unit unit : old.units()) {
            if (!counterparts.containsKey(unit.id())) {
                newHomeOfParts(unit, counterparts)
                        .filter(home -> home.kind() == unit.kind())
                        .filter(home -> pairing.isFree(old.orderOf(unit.id()), next.orderOf(home.id())))
                        .ifPresent(home -> pairing.pair(old.orderOf(unit.id()), next.orderOf(home.id())));
            }
        }
    }

    /** The unit below which more than half of a unit's parts now stand. */
    private Optional<Unit> newHomeOfParts(Unit unit, Map<UnitId, Unit> counterparts) {
        List<Unit> parts = old.children(unit.id());
        Map<UnitId, Integer> homes = new LinkedHashMap<>();
        for (Unit part : parts) {
            Optional.ofNullable(counterparts.get(part.id()))
                    .flatMap(Unit::parent)
                    .ifPresent(home -> homes.merge(home, 1, Integer::sum));
        }
        return homes.entrySet().stream()
                .filter(home -> home.getValue() * 2 > parts.size())
                .findFirst()
                .map(home -> next.unit(home.getKey()));
    }
}
