package org.plansite.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.plansite.plan.Outline;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;
import org.plansite.source.Diagnostic;
import org.plansite.source.Problem;

/**
 * A task, or a section without tasks, names its responsible bodies where others of its chapter do.
 *
 * <p>A chapter in which nobody is named, 总体要求, is none of tasks.
 */
final class UnitWithoutBody implements Rule<Library> {

    @Override
    public Stream<Diagnostic> check(Library library) {
        return library.readPlans().flatMap(UnitWithoutBody::check);
    }

    private static Stream<Diagnostic> check(Plan plan) {
        Set<UnitId> bound = new HashSet<>();
        Set<Unit> chapters = new HashSet<>();
        plan.facts().responsibilities().forEach(each -> {
            if (bound.add(each.unit())) {
                chapters.add(chapterOf(plan.outline(), each.unit()));
            }
        });
        return plan.outline().units().stream()
                .filter(unit -> isToBeDone(unit, plan.outline()) && !bound.contains(unit.id()))
                .filter(unit -> chapters.contains(chapterOf(plan.outline(), unit.id())))
                .map(unit -> Diagnostic.of(Problem.UNIT_WITHOUT_BODY, unit.where(), unit.citation(), unit.title()));
    }

    private static boolean isToBeDone(Unit unit, Outline outline) {
        boolean hasParts = outline.children(unit.id()).stream()
                .anyMatch(child -> child.kind() == UnitKind.TASK || child.kind() == UnitKind.PRINCIPLE);
        return unit.kind() == UnitKind.TASK || (unit.kind() == UnitKind.SECTION && !hasParts);
    }

    private static Unit chapterOf(Outline outline, UnitId unit) {
        return Stream.concat(outline.ancestors(unit).stream(), Stream.of(outline.unit(unit)))
                .findFirst()
                .orElseThrow();
    }
}
