package org.plansite.plan;

/**
 * A sentence: what is cited, linked and searched.
 *
 * @param number its number in the unit, from 1; a run-in title is sentence 1
 * @param text as printed, with its closing mark
 * @param role what it is for
 */
public record Sentence(int number, String text, Role role) {

    /** What a sentence is for in its unit. */
    public enum Role {
        /** The title of a task, principle or item, printed as the first sentence of its paragraph. */
        TITLE,
        /** An ordinary sentence. */
        TEXT,
        /** The bracket with the responsible bodies that closes a unit. */
        BRACKET
    }

    public Sentence {
        if (number < 1 || text.isEmpty()) {
            throw new IllegalArgumentException("sentence " + number + ": " + text);
        }
    }
}
