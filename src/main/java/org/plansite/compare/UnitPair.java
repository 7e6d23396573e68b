package org.plansite.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.plan.Passage;
import org.plansite.plan.Unit;

/** A unit in both editions. */
record UnitPair(Unit old, Unit next, Edition before, Edition after) {
    Affected affected() {
        return new Affected(
                Optional.of(old),
                Optional.of(next),
                Stream.concat(after.printed(next.id()), before.printed(old.id()))
                        .distinct()
                        .toList(),
                Stream.concat(after.bodies(next.id()), before.bodies(old.id()))
                        .distinct()
                        .toList());
    }

    Change change(Change.Kind kind, String about, List<Difference> differences, List<Wording> wordings) {
        return new Change(kind, affected(), about, differences, wordings);
    }

    /** A change of a fact and the words that say it. */
    Change change(
            Change.Kind kind,
            String about,
            List<Difference> differences,
            Optional<Passage> oldWords,
            Optional<Passage> nextWords) {
        return change(kind, about, differences, List.of(Wording.of(oldWords, nextWords)));
    }
}
