package org.plansite.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plansite.document.Label;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Outline;
import org.plansite.plan.Passage;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;

/** Each number of a row is printed once, and none is left out: not 1, 3, 3. */
final class NumbersInRow implements Check {

    /** Numbers go on from one unit to the next of its kind below one parent; chapters, and columns, in one document. */
    private record Row(UnitKind kind, Optional<UnitId> parent, String part) {
        static Row of(Unit unit) {
            boolean isCounted = unit.kind() == UnitKind.COLUMN;
            return new Row(
                    unit.kind(),
                    isCounted ? Optional.empty() : unit.parent(),
                    unit.id().part());
        }
    }

    @Override
    public List<Result> check(Evidence evidence) {
        Outline outline = evidence.outline();
        List<Result> results = new ArrayList<>();
        Map<Row, Unit> last = new HashMap<>();
        for (Unit unit : outline.units()) {
            unit.id().firstOfNumber().map(outline::unit).ifPresent(first -> results.add(twice(first, unit)));
            Unit before = last.put(Row.of(unit), unit);
            if (before != null && isGap(before, unit)) {
                results.add(new Result(
                        Kind.NUMBER_MISSING,
                        List.of(before.label(), unit.label()),
                        List.of(Passage.ofHeading(before), Passage.ofHeading(unit))));
            }
        }
        return results;
    }

    private static Result twice(Unit first, Unit second) {
        return new Result(
                Kind.NUMBER_TWICE,
                List.of(second.label(), first.title(), second.title()),
                List.of(Passage.ofHeading(first), Passage.ofHeading(second)));
    }

    /** Numbers of two parts ({@code 专栏1-2}) and units without a printed number are in no row. */
    private static boolean isGap(Unit before, Unit unit) {
        Optional<Label> last = Label.ofHeading(before.heading());
        Optional<Label> label = Label.ofHeading(unit.heading());
        return last.isPresent()
                && label.isPresent()
                && label.get().kind() == last.get().kind()
                && last.get().number() > 0
                && label.get().number() < 100
                && label.get().number() > last.get().number() + 1;
    }
}
