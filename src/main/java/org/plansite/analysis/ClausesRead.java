package org.plansite.analysis;

/** The clauses of one sentence while it is read: the next question is mostly about the same clause. */
final class ClausesRead {
    private final String text;

    /** A place and where its clause starts. */
    private int known;

    private int knownStart;

    /** A place and where its clause ends. */
    private int knownIn;

    private int knownEnd = -1;

    ClausesRead(String text) {
        this.text = text;
    }

    /** Where the clause around a place starts. */
    int startOf(int index) {
        if (!Clauses.isSame(text, Math.min(index, known), Math.max(index, known))) {
            knownStart = Clauses.startOf(text, index);
        }
        known = index;
        return knownStart;
    }

    /** Where the clause around a place ends. */
    int endOf(int index) {
        if (knownEnd < index || !Clauses.isSame(text, Math.min(index, knownIn), Math.max(index, knownIn))) {
            knownEnd = Clauses.endOf(text, index);
        }
        knownIn = index;
        return knownEnd;
    }
}
