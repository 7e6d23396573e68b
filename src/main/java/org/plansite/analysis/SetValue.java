package org.plansite.analysis;

import java.util.Optional;
import java.util.OptionalInt;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Operator;
import org.plansite.plan.Passage;
import org.plansite.plan.Target;
import org.plansite.plan.Target.Change;

/** What a clause sets, whatever it sets it for. */
record SetValue(
        Optional<String> value, String unit, Operator operator, String words, Change change, OptionalInt multipleOf) {
    SetValue(Optional<String> value, String unit, Operator operator, String words, Change change) {
        this(value, unit, operator, words, change, OptionalInt.empty());
    }

    /** What this value sets for an indicator, in a sentence that prints its own year, if any. */
    Target of(
            IndicatorId indicator,
            String name,
            Passage quote,
            OptionalInt year,
            Optional<String> strength,
            OptionalInt baselineYear) {
        return new Target(
                "",
                indicator,
                name,
                quote,
                year,
                operator,
                words,
                value,
                change,
                unit,
                strength,
                baselineYear,
                Optional.empty(),
                Optional.empty());
    }
}
