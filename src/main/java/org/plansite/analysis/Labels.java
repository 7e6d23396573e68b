package org.plansite.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.plansite.document.Label;
import org.plansite.document.LabelForms;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Outline;
import org.plansite.plan.Passage;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;

/** A label is printed as its level always prints it, or as this plan mostly does: {@code （六）}, not {@code （6）}. */
final class Labels implements Check {

    @Override
    public List<Result> check(Evidence evidence) {
        LabelForms forms = new LabelForms(evidence.outline()
                .ofKind(UnitKind.SECTION)
                .flatMap(unit -> Label.at(unit.heading()).stream())
                .toList());
        return evidence.outline()
                .ofKind(UnitKind.SECTION)
                .filter(unit -> Label.at(unit.heading()).filter(forms::isOdd).isPresent())
                .map(unit -> result(unit, evidence.outline()))
                .toList();
    }

    private static Result result(Unit unit, Outline outline) {
        String citation = unit.citation();
        String expected = citation.substring(citation.indexOf('（'));
        return new Result(Kind.LABEL, List.of(unit.label(), expected, unit.title()), headings(unit, outline));
    }

    /** The heading and, to compare it with, the one of its neighbour. */
    private static List<Passage> headings(Unit unit, Outline outline) {
        List<Unit> siblings = unit.parent().map(outline::children).orElse(List.of()).stream()
                .filter(sibling -> sibling.kind() == unit.kind())
                .toList();
        int at = siblings.indexOf(unit);
        Stream<Unit> neighbour = siblings.stream().skip(at == 0 ? 1 : at - 1).limit(1);
        return Stream.concat(Stream.of(unit), neighbour.filter(other -> !other.equals(unit)))
                .map(Passage::ofHeading)
                .toList();
    }
}
