package org.plansite.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.compare.Change.Kind;
import org.plansite.compare.Difference.Aspect;
import org.plansite.compare.Pairing.Pair;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Sentence.Role;
import org.plansite.plan.Unit;

/** Compares the title and the sentences of a unit, old beside new. */
final class WordChanges {
    private static final double ENOUGH = 0.4;

    private final UnitPair units;
    private final boolean renamed;
    private final boolean bracketIsTold;

    private WordChanges(UnitPair units, boolean bracketIsTold) {
        this.units = units;
        this.bracketIsTold = bracketIsTold;
        renamed = !units.old().title().equals(units.next().title());
    }

    /**
     * The changes of words.
     *
     * @param bracketIsTold whether changes of the bodies tell what became of the bracket
     */
    static List<Change> of(UnitPair units, boolean bracketIsTold) {
        return new WordChanges(units, bracketIsTold).changes();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        String title = units.next().title();
        if (renamed) {
            changes.add(units.change(
                    Kind.UNIT_RENAMED,
                    title,
                    List.of(),
                    List.of(Wording.ofTitles(Optional.of(units.old()), Optional.of(units.next())))));
        }
        List<Pair<Sentence>> reworded = reworded();
        if (!reworded.isEmpty()) {
            changes.add(units.change(Kind.UNIT_REWORDED, title, forces(reworded), wordings(reworded)));
        }
        return changes;
    }

    /** What the new words do to the force of each sentence, where they change it. */
    private List<Difference> forces(List<Pair<Sentence>> reworded) {
        return reworded.stream()
                .map(pair -> new Difference(
                        Aspect.FORCE,
                        pair.old()
                                .map(each -> units.before().force(units.old().id(), each))
                                .orElse(""),
                        pair.next()
                                .map(each -> units.after().force(units.next().id(), each))
                                .orElse("")))
                .filter(difference -> !difference.old().equals(difference.next()))
                .toList();
    }

    private List<Wording> wordings(List<Pair<Sentence>> reworded) {
        return reworded.stream()
                .map(pair -> Wording.of(
                        pair.old().map(sentence -> Passage.of(units.old().id(), sentence)),
                        pair.next().map(sentence -> Passage.of(units.next().id(), sentence))))
                .toList();
    }

    private List<Pair<Sentence>> reworded() {
        List<Sentence> old = compared(units.old());
        List<Sentence> next = compared(units.next());
        Pairing<Sentence> pairing = new Pairing<>(old, next);
        List<int[]> unchanged = CommonSequence.of(
                old.stream().map(Sentence::text).toList(),
                next.stream().map(Sentence::text).toList());
        unchanged.forEach(pair -> pairing.pair(pair[0], pair[1]));
        List<Integer> same =
                unchanged.stream().map(pair -> next.get(pair[1]).number()).toList();
        pairing.pairLikest(ENOUGH, (one, other) -> likeness(one, other));
        return pairing.inOrder().stream()
                .filter(pair -> pair.next()
                        .map(sentence -> !same.contains(sentence.number()))
                        .orElse(true))
                .toList();
    }

    private static double likeness(Sentence old, Sentence next) {
        return Bigrams.of(old.text()).likeness(Bigrams.of(next.text()));
    }

    /** What a change of title or bodies does not tell already. */
    private List<Sentence> compared(Unit unit) {
        return unit.sentences().stream()
                .filter(sentence -> !(renamed && sentence.role() == Role.TITLE))
                .filter(sentence -> !(bracketIsTold && sentence.role() == Role.BRACKET))
                .toList();
    }
}
