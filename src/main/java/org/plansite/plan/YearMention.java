package org.plansite.plan;

import java.util.Locale;

/**
 * A year or period the plan names.
 *
 * @param printed the words, {@code 到2025年}, {@code “十四五”期间}
 * @param from the first year meant
 * @param to the last year meant, the same as {@code from} for a single year
 * @param role what it is named for
 */
public record YearMention(Passage printed, int from, int to, Role role) {

    /** What a year is named for. */
    public enum Role {
        DEADLINE,
        BASELINE,
        PERIOD,
        ISSUE,
        TITLE,
        OTHER;

        /** The name in data files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public YearMention {
        if (from > to) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** The name of its page: {@code 2025} or {@code 2021-2025}. */
    public String slug() {
        return from == to ? Integer.toString(from) : from + "-" + to;
    }
}
