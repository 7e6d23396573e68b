package org.plansite.search;

import java.util.List;

/**
 * A query as it was understood.
 *
 * @param terms what has to be, or must not be, in a unit's text
 * @param filters what has to be known about a unit
 * @param notes what had to be changed or left out to understand it
 */
record SearchQuery(List<Term> terms, List<Filter> filters, List<Note> notes) {

    /**
     * A word or phrase.
     *
     * @param text as typed
     * @param folded as compared; never empty
     * @param quoted whether it is to be taken as it is, without other names for the same
     * @param excluded whether it must not be there
     */
    record Term(String text, String folded, boolean quoted, boolean excluded) {}

    /**
     * A filter.
     *
     * @param field what it asks about
     * @param text its value as typed
     * @param value its value in the index; empty where there is none of this name, and so no unit that has it
     * @param excluded whether the units that have it are left out
     */
    record Filter(Keyword field, String text, String value, boolean excluded) {}

    /** What had to be changed or left out. */
    enum Note {
        TOO_LONG,
        TOO_MANY_TERMS,
        UNBALANCED,
        UNKNOWN_FILTER,
        NOTHING_LEFT
    }

    SearchQuery {
        terms = List.copyOf(terms);
        filters = List.copyOf(filters);
        notes = List.copyOf(notes);
    }

    /** Whether nothing is left of it to look for. */
    boolean asksNothing() {
        return terms.isEmpty() && filters.isEmpty();
    }

    List<Term> wanted() {
        return terms.stream().filter(term -> !term.excluded()).toList();
    }

    List<Term> unwanted() {
        return terms.stream().filter(Term::excluded).toList();
    }
}
