package org.plansite.compare;

import java.util.List;
import java.util.Optional;
import org.plansite.plan.BodyId;
import org.plansite.plan.Unit;

/**
 * The unit a change is in.
 *
 * @param old as the old edition has it
 * @param next as the new edition has it
 * @param printed the bodies and collectives its bracket prints in either edition, under the ids of the new one
 * @param bodies all who answer for it in either edition: those, and the known members of the collectives
 */
public record Affected(Optional<Unit> old, Optional<Unit> next, List<BodyId> printed, List<BodyId> bodies) {
    public Affected {
        printed = List.copyOf(printed);
        bodies = List.copyOf(bodies);
        if (old.isEmpty() && next.isEmpty()) {
            throw new IllegalArgumentException("a change in no unit");
        }
    }

    /** The unit as the newest edition has it that has it. */
    public Unit unit() {
        return next.or(() -> old).orElseThrow();
    }

    /** Where it is in both editions: {@code 三（二）3}, or {@code 三（二）3 → 三（二）4}. */
    public String citation() {
        String before = old.map(Unit::citation).orElse("");
        String after = next.map(Unit::citation).orElse(before);
        return before.isEmpty() || before.equals(after) ? after : before + " → " + after;
    }
}
