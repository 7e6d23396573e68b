package org.plansite.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.plan.Plan;

/**
 * Two states of a content folder, plan by plan.
 *
 * @param comparisons of the plans both have
 * @param added plans only the new one has
 * @param removed plans only the old one had
 */
public record Editions(List<Comparison> comparisons, List<Plan> added, List<Plan> removed) {
    public Editions {
        comparisons = List.copyOf(comparisons);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Plans of the same id belong together; where each side has just one plan, those two. */
    public static Editions of(List<Plan> old, List<Plan> next) {
        if (old.size() == 1 && next.size() == 1) {
            return new Editions(List.of(Comparison.of(old.get(0), next.get(0))), List.of(), List.of());
        }
        List<Comparison> comparisons = new ArrayList<>();
        List<Plan> added = new ArrayList<>();
        for (Plan plan : next) {
            Optional<Plan> former = find(plan.id(), old);
            former.ifPresentOrElse(each -> comparisons.add(Comparison.of(each, plan)), () -> added.add(plan));
        }
        List<Plan> removed =
                old.stream().filter(plan -> find(plan.id(), next).isEmpty()).toList();
        return new Editions(comparisons, added, removed);
    }

    private static Optional<Plan> find(String id, List<Plan> plans) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** The changes of all plans. */
    public Stream<Change> changes() {
        return comparisons.stream().flatMap(comparison -> comparison.changes().stream());
    }
}
