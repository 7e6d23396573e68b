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
 * @param baselineYear the year a change is measured against
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
        OptionalInt baselineYear) {

    /** Whether a target's value is a level or a change. */
    public enum Change {
        NONE,
        DECREASE,
        INCREASE
    }

    /** The same target under an id. */
    public Target withId(String newId) {
        return copy(newId, quote);
    }

    /** The same target with more of the words around it. */
    public Target quotedAs(Passage words) {
        return copy(id, words);
    }

    private Target copy(String newId, Passage newQuote) {
        return new Target(
                newId,
                indicator,
                name,
                newQuote,
                year,
                operator,
                operatorWords,
                value,
                change,
                unit,
                strength,
                baselineYear);
    }

    public UnitId unitId() {
        return quote.unit();
    }
}
