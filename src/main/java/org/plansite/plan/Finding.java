package org.plansite.plan;

import java.util.List;
import java.util.Locale;

/**
 * Something the plan says twice differently, a sum, a variant name or a slip; always with the quotations.
 *
 * @param id stable as long as the finding is the same, {@code value-conflict-1}
 * @param kind which check found it
 * @param arguments the words for the kind's message
 * @param quotes the words of the plan it stands on; at least one
 */
public record Finding(String id, Kind kind, List<String> arguments, List<Passage> quotes) {

    /** The checks. */
    public enum Kind {
        /** One indicator and year, two values or operators. */
        VALUE_CONFLICT,
        /** One indicator, year and value, two strengths. */
        STRENGTH_DIFFERS,
        /** One indicator under two names. */
        INDICATOR_NAMES,
        /** Parts of an indicator add up to it. */
        SUM_AGREES,
        /** Parts of an indicator do not add up to it. */
        SUM_DIFFERS,
        /** Projects of a column together reach a target's value. */
        PROJECTS_AGREE,
        /** Projects of a column together differ from a target's value. */
        PROJECTS_DIFFER,
        /** A daily capacity and a yearly amount that do not fit. */
        RATE_MISMATCH,
        /** A label printed unlike its neighbours. */
        LABEL,
        /** One body under two names. */
        BODY_NAMES,
        /** An announced count and the list behind it. */
        COUNT,
        /** An abbreviation used before it is explained. */
        ABBREVIATION;

        /** The name in data files and messages. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Finding {
        arguments = List.copyOf(arguments);
        quotes = List.copyOf(quotes);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("a finding without words: " + kind + arguments);
        }
    }

    /** The units it concerns, each once, in the order of the quotations. */
    public List<UnitId> units() {
        return quotes.stream().map(Passage::unit).distinct().toList();
    }
}
