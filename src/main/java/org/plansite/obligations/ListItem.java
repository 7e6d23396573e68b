package org.plansite.obligations;

import java.util.List;
import java.util.stream.Stream;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;

/**
 * An item of a responsibility list: one unit, or one row of a table that hands out duties, with its words, targets and deadlines, and how it binds.
 *
 * @param number its number in the list, from 1
 * @param plan the plan it stands in
 * @param unit the task, or the section that prints a bracket of its own
 * @param row where it is a row of a table in the unit, the row's first sentence; 0 where it is the unit
 * @param obligations its sentences, in printed order, title and bracket left out
 * @param below the units right beneath that print no bodies of their own; the plan does not say whether the bracket
 *     binds them, and whoever reads the list has to look
 * @param limits the deadlines its brackets print ({@code 完成时限：2025年底前})
 * @param places where the bracket prints the list's body, or a collective it belongs to; of a list for everybody, all
 *     printed names
 * @param partners the other names the bracket prints, in order; of a list for everybody, none
 */
public record ListItem(
        int number,
        Plan plan,
        Unit unit,
        int row,
        List<Obligation> obligations,
        List<Unit> below,
        List<Deadline> limits,
        List<Responsibility> places,
        List<Responsibility> partners) {

    public ListItem {
        obligations = List.copyOf(obligations);
        below = List.copyOf(below);
        limits = List.copyOf(limits);
        places = List.copyOf(places);
        partners = List.copyOf(partners);
        if (places.isEmpty()) {
            throw new IllegalArgumentException(unit.id() + " binds nobody");
        }
    }

    /** The section with tasks, or the chapter, that the unit stands in. */
    public Unit field() {
        return plan.outline().groupOf(unit.id());
    }

    /** The measures: the unit's sentences. */
    public List<Sentence> measures() {
        return obligations.stream().map(Obligation::sentence).toList();
    }

    public List<Target> targets() {
        return obligations.stream()
                .flatMap(obligation -> obligation.targets().stream())
                .toList();
    }

    /** The deadlines its sentences name, then those its brackets print, each once. */
    public List<Deadline> deadlines() {
        return Stream.concat(
                        obligations.stream().flatMap(obligation -> obligation.deadlines().stream()), limits.stream())
                .distinct()
                .toList();
    }

    /** Whether a bracket prints the list's body itself. */
    public boolean isDirect() {
        return places.stream().anyMatch(Responsibility::isDirect);
    }

    /** The places where it is bound through a collective. */
    public Stream<Responsibility> viaCollectives() {
        return places.stream().filter(place -> !place.isDirect());
    }
}
