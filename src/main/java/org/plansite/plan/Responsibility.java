package org.plansite.plan;

import java.util.Optional;

/**
 * A body answers for a unit, because a bracket of the unit prints it or a collective it belongs to.
 *
 * @param printed the name in the bracket, at its place; its unit is the unit answered for
 * @param position the printed name's place in the bracket, from 1; the first is a position, not a lead
 * @param of how many names the bracket prints
 * @param body who answers
 * @param via the printed collective through which it does; empty when the bracket prints the body itself
 * @param role the part the plan prints for it ({@code 牵头}, {@code 配合}, {@code 按职责分工}); empty where it prints none
 */
public record Responsibility(
        Passage printed, int position, int of, BodyId body, Optional<BodyId> via, Optional<String> role) {
    public Responsibility {
        if (position < 1 || position > of) {
            throw new IllegalArgumentException("position " + position + " of " + of);
        }
    }

    /** One for which the plan prints no part. */
    public Responsibility(Passage printed, int position, int of, BodyId body, Optional<BodyId> via) {
        this(printed, position, of, body, via, Optional.empty());
    }

    public UnitId unit() {
        return printed.unit();
    }

    public boolean isDirect() {
        return via.isEmpty();
    }
}
