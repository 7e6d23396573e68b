package org.plansite.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plansite.plan.Finding;
import org.plansite.plan.Outline;
import org.plansite.plan.Plan;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;

/** A plan with what is known about each of its units, and the questions several kinds of pages ask. */
final class PlanIndex {
    private final Plan plan;
    private final FactIndex facts;
    private final Map<UnitId, UnitLink> links = new HashMap<>();
    private final Map<String, TargetView> targets = new HashMap<>();
    private final Map<String, FindingView> findings = new HashMap<>();

    PlanIndex(Plan plan) {
        this.plan = plan;
        this.facts = new FactIndex(plan);
        plan.outline().units().forEach(unit -> links.put(unit.id(), UnitLink.to(plan, unit)));
        plan.facts().targets().forEach(target -> targets.put(target.id(), TargetView.of(this, target)));
        plan.facts().findings().forEach(finding -> findings.put(finding.id(), FindingView.of(plan, finding)));
    }

    Plan plan() {
        return plan;
    }

    FactIndex facts() {
        return facts;
    }

    /** The unit as other pages name it. */
    UnitLink link(UnitId id) {
        return Objects.requireNonNull(links.get(id), id.value());
    }

    /** The finding as pages show it. */
    FindingView view(Finding finding) {
        return Objects.requireNonNull(findings.get(finding.id()), finding.id());
    }

    /** The target as pages show it. */
    TargetView view(Target target) {
        return Objects.requireNonNull(targets.get(target.id()), target.id());
    }

    Outline outline() {
        return plan.outline();
    }

    /** The units that have pages, in printed order. */
    List<Unit> pages() {
        return outline().units().stream().filter(unit -> unit.kind().hasPage()).toList();
    }

    /** What pages group by: the section with tasks that a unit stands in, else its chapter. */
    UnitLink groupOf(UnitId id) {
        return link(outline().groupOf(id).id());
    }

    /** The unit and everything below it. */
    Stream<Unit> within(Unit unit) {
        return Stream.concat(
                Stream.of(unit), outline().children(unit.id()).stream().flatMap(this::within));
    }

    /** How many facts there are in the unit and everything below it. */
    int count(Unit unit, Function<UnitId, List<?>> facts) {
        return within(unit).mapToInt(each -> facts.apply(each.id()).size()).sum();
    }

    /** The chapter whose own paragraphs carry targets, if there is one: the plan's general targets. */
    List<Target> generalTargets() {
        return outline()
                .ofKind(UnitKind.CHAPTER)
                .map(chapter -> facts.targets(chapter.id()))
                .filter(targets -> !targets.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The sections of the chapter with the most tasks: the plan's actions. */
    List<Unit> actions() {
        Unit most = null;
        long tasks = 0;
        for (Unit chapter : outline().ofKind(UnitKind.CHAPTER).toList()) {
            long here =
                    within(chapter).filter(unit -> unit.kind() == UnitKind.TASK).count();
            if (here > tasks) {
                most = chapter;
                tasks = here;
            }
        }
        return most == null
                ? List.of()
                : outline().children(most.id()).stream()
                        .filter(unit -> unit.kind() == UnitKind.SECTION)
                        .toList();
    }
}
