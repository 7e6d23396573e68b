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

    /** The checks, with the arguments of their messages. */
    public enum Kind {
        /** One indicator and year, two values or operators: {0} indicator, {1} year, {2} the printed values. */
        VALUE_CONFLICT(false),
        /** One goal, two strengths: {0} indicator or goal, {1} year, {2} the printed strengths, — for none. */
        STRENGTH_DIFFERS(false),
        /** One indicator under several names: {0} indicator, {1} the printed names. */
        INDICATOR_NAMES(false),
        /** Parts add up to their whole: {0} whole, {1} the sum written out, {2} the whole's printed value. */
        SUM_AGREES(true),
        /** Parts do not add up to their whole; arguments as for {@link #SUM_AGREES}. */
        SUM_DIFFERS(false),
        /**
         * Projects of a column together reach a target's value: {0} the item's title, {1} the sum written out, {2} the
         * sum in the target's unit, {3} indicator, {4} the target's printed value.
         */
        PROJECTS_AGREE(true),
        /** Projects of a column together exceed a target's value; arguments as for {@link #PROJECTS_AGREE}. */
        PROJECTS_EXCEED(false),
        /**
         * A daily rate and a yearly amount that do not fit: {0} the rate with its name, {1} its product with 365 in the
         * amount's unit, {2} the amount with its name, {3} the amount as a share of the product in percent.
         */
        RATE_MISMATCH(false),
        /** The same where water is given once by volume and once by weight; arguments as before. */
        WATER_RATE_MISMATCH(false),
        /** A label printed unlike those of its level: {0} the printed label, {1} the expected one, {2} title. */
        LABEL(false),
        /** Two units of one row with one number: {0} the label, {1} and {2} the titles. */
        NUMBER_TWICE(false),
        /** A number of a row that no unit has: {0} the label before, {1} the label behind. */
        NUMBER_MISSING(false),
        /** A round bracket that its paragraph opens and never closes. */
        BRACKET_OPEN(false),
        /** One body, or two of nearly one name: {0} the printed names with how often each is printed. */
        BODY_NAMES(false),
        /** A unit of measure printed in several ways: {0} the printed forms. */
        UNIT_NAMES(false),
        /** An announced count equals the list before it: {0} the announced words, {1} how many are listed. */
        COUNT_AGREES(true),
        /** An announced count differs from the list before it; arguments as for {@link #COUNT_AGREES}. */
        COUNT_DIFFERS(false),
        /** A bracket of duties with a rule that reaches beyond it, or says what the order means: {0} its words. */
        DUTY_RULE(false),
        /** An abbreviation used before it is explained: {0} abbreviation, {1} the citation of the explanation. */
        ABBREVIATION(false),
        /** Abbreviations that are explained nowhere: {0} the abbreviations. */
        UNEXPLAINED(false);

        private final boolean agrees;

        Kind(boolean agrees) {
            this.agrees = agrees;
        }

        /** Whether it confirms the plan: a sum or a count that holds. */
        public boolean agrees() {
            return agrees;
        }

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
