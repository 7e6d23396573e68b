package org.plansite.compare;

import java.util.List;
import java.util.Locale;

/**
 * Something that differs between two editions.
 *
 * <p>All kinds have one shape, because all readers of changes (report, page, feed) show every kind in the same way:
 * where, what about, what was said and what is said now.
 *
 * @param kind what sort of change
 * @param affected the unit it is in
 * @param about the body's, indicator's or project's name; the unit's title where the unit itself changed
 * @param differences the facts that differ
 * @param wordings the words that say it
 */
public record Change(Kind kind, Affected affected, String about, List<Difference> differences, List<Wording> wordings) {
    /** What can change, in the order pages list it. */
    public enum Subject {
        UNIT,
        BODY,
        TARGET,
        YEAR,
        AMOUNT,
        WORDS;

        /** The name in messages and anchors. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The kinds of changes. */
    public enum Kind {
        UNIT_ADDED(Subject.UNIT),
        UNIT_REMOVED(Subject.UNIT),
        /** The unit stands at another place or has another number. */
        UNIT_MOVED(Subject.UNIT),
        UNIT_RENAMED(Subject.WORDS),
        UNIT_REWORDED(Subject.WORDS),
        BODY_ADDED(Subject.BODY),
        BODY_REMOVED(Subject.BODY),
        BODY_POSITION(Subject.BODY),
        TARGET_ADDED(Subject.TARGET),
        TARGET_REMOVED(Subject.TARGET),
        TARGET_CHANGED(Subject.TARGET),
        /** A deadline or period the unit did not name before. */
        YEAR_ADDED(Subject.YEAR),
        YEAR_REMOVED(Subject.YEAR),
        YEAR_CHANGED(Subject.YEAR),
        /** A quantity of a column's item. */
        AMOUNT_ADDED(Subject.AMOUNT),
        AMOUNT_REMOVED(Subject.AMOUNT),
        AMOUNT_CHANGED(Subject.AMOUNT);

        private final Subject subject;

        Kind(Subject subject) {
            this.subject = subject;
        }

        public Subject subject() {
            return subject;
        }

        /** The name in messages and feeds. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Change {
        differences = List.copyOf(differences);
        wordings = List.copyOf(wordings);
    }
}
