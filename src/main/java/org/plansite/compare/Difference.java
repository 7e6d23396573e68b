package org.plansite.compare;

import java.util.Locale;

/**
 * A fact that differs, with what it says in both editions as printed; empty where an edition says nothing.
 *
 * @param aspect which part of the fact
 */
public record Difference(Aspect aspect, String old, String next) {
    /** The parts of facts that are compared. */
    public enum Aspect {
        /** The number of the unit, {@code 三（七）1}. */
        PLACE,
        /** The place in the bracket, {@code 2/3}. */
        POSITION,
        /** A number with its unit of measure, {@code 700万千瓦}. */
        VALUE,
        /** The words that limit it, {@code 达到…以上}. */
        OPERATOR,
        STRENGTH,
        /** The words that give a sentence force, {@code 不得}. */
        FORCE,
        YEAR,
        BASELINE,
        BASELINE_VALUE,
        /** What a table calls a target, {@code 约束性}. */
        ATTRIBUTE;

        /** The name in messages. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
