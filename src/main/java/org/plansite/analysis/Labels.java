package org.plansite.analysis;

import java.util.List;
import org.plansite.document.Label;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Passage;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;

/** A label is printed as its level always prints it: {@code （六）}, not {@code （6）}. */
final class Labels implements Check {

    @Override
    public List<Result> check(Evidence evidence) {
        return evidence.outline()
                .ofKind(UnitKind.SECTION)
                .filter(unit -> Label.at(unit.label() + unit.title())
                        .filter(label -> !label.regular())
                        .isPresent())
                .map(Labels::result)
                .toList();
    }

    private static Result result(Unit unit) {
        String citation = unit.citation();
        String expected = citation.substring(citation.indexOf('（'));
        return new Result(Kind.LABEL, List.of(unit.label(), expected, unit.title()), List.of(Passage.ofHeading(unit)));
    }
}
