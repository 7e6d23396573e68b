package org.plansite.plan;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A value the plan sets for an indicator.
 *
 * @param id unique in the plan, {@code 3.2.1.t1}
 * @param indicator what is measured
 * @param name the indicator's name as printed at this place
 * @param quote the words that say it, from the indicator's name to the value and its operator
 * @param year the year by which; empty when the plan sets none at this place
 * @param operator how the value binds
 * @param operatorWords the printed words of the operator, {@code 达到…以上}
 * @param value the number as printed, {@code 6.53}; empty where the plan hands it elsewhere; {@code 0} for 清零
 * @param change whether the value is a change, and which way
 * @param unit the unit of measure as printed; empty where there is no value
 * @param strength the printed word 力争, 确保, …, if any
 * @param baselineYear the year a change is measured against, or the one whose value is multiplied, or the one a table
 *     prints a value of beside the target's
 * @param yearCarried where the year is printed, if that is an earlier sentence: {@code 到2025年，…。A达到40%。}
 * @param row what else its row tells, if it stands in a table
 */
public record Target(
        String id,
        IndicatorId indicator,
        String name,
        Passage quote,
        OptionalInt year,
        Operator operator,
        String operatorWords,
        Optional<String> value,
        Change change,
        String unit,
        Optional<String> strength,
        OptionalInt baselineYear,
        Optional<Passage> yearCarried,
        Optional<Row> row) {

    /**
     * What the row of an indicator table tells of a target.
     *
     * @param attribute as printed, {@code 约束性}
     * @param baselineValue the value in the baseline year, as printed
     */
    public record Row(Optional<String> attribute, Optional<String> baselineValue) {}

    /** Whether a target's value is a level or a change. */
    public enum Change {
        NONE,
        DECREASE,
        INCREASE
    }

    /** The same target under an id. */
    public Target withId(String newId) {
        return copy(newId, quote, year, yearCarried);
    }

    /** The same target with more of the words around it. */
    public Target quotedAs(Passage words) {
        return copy(id, words, year, yearCarried);
    }

    /** The same target, due in a year that an earlier sentence prints. */
    public Target due(YearMention mention) {
        return copy(id, quote, OptionalInt.of(mention.to()), Optional.of(mention.printed()));
    }

    private Target copy(String newId, Passage newQuote, OptionalInt newYear, Optional<Passage> newYearCarried) {
        return new Target(
                newId,
                indicator,
                name,
                newQuote,
                newYear,
                operator,
                operatorWords,
                value,
                change,
                unit,
                strength,
                baselineYear,
                newYearCarried,
                row);
    }

    /** As printed in a table, {@code 约束性}. */
    public Optional<String> attribute() {
        return row.flatMap(Row::attribute);
    }

    /** The value in the baseline year, as a table prints it. */
    public Optional<String> baselineValue() {
        return row.flatMap(Row::baselineValue);
    }

    /** Whether the value is a multiple of the baseline year's, {@code 达到2020年的2.5倍}. */
    public boolean isMultiple() {
        return change == Change.NONE
                && baselineYear.isPresent()
                && baselineValue().isEmpty();
    }

    public UnitId unitId() {
        return quote.unit();
    }
}
