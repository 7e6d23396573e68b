package org.plansite.obligations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Force;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Vocabulary;

/** All that binds in some plans: the register of sentences, and the lists per body and per plan. */
public final class ObligationIndex {
    private final Map<Plan, PlanObligations> plans = new LinkedHashMap<>();
    private final List<Obligation> all;
    private final List<Body> bodiesWithLists;

    private ObligationIndex(List<Plan> plans) {
        plans.forEach(plan -> this.plans.put(plan, new PlanObligations(plan)));
        all = sentences().filter(Obligation::binds).toList();
        bodiesWithLists = bound();
    }

    /** The index of plans that share one vocabulary. */
    public static ObligationIndex of(List<Plan> plans) {
        return new ObligationIndex(plans);
    }

    /** Every sentence that binds, in the order of the plans. */
    public List<Obligation> all() {
        return all;
    }

    /** Those of one plan. */
    public List<Obligation> all(Plan plan) {
        return obligations(plan).sentences().stream().filter(Obligation::binds).toList();
    }

    /** The red lines: sentences with a word that flatly forbids. */
    public List<Obligation> prohibitions() {
        return sentences().filter(sentence -> sentence.has(Force.PROHIBIT)).toList();
    }

    /** What is held back in words that forbid nothing flatly, titles included: {@code 坚决遏制}, {@code 严控}. */
    public List<Obligation> softerThanProhibitions() {
        return sentences()
                .filter(sentence -> !sentence.has(Force.PROHIBIT))
                .filter(sentence -> !sentence.restraints().isEmpty())
                .toList();
    }

    private Stream<Obligation> sentences() {
        return plans.values().stream().flatMap(plan -> plan.sentences().stream());
    }

    /** The bodies and collectives that answer for something, by name or through a collective, in vocabulary order. */
    public List<Body> bodiesWithLists() {
        return bodiesWithLists;
    }

    private List<Body> bound() {
        Set<BodyId> bound = plans.keySet().stream()
                .flatMap(plan -> plan.facts().responsibilities().stream())
                .map(Responsibility::body)
                .collect(Collectors.toSet());
        return plans.keySet().stream()
                .map(Plan::vocabulary)
                .findFirst()
                .map(Vocabulary::bodies)
                .orElse(List.of())
                .stream()
                .filter(body -> bound.contains(body.id()))
                .toList();
    }

    /** What binds a body in all plans; without items when nothing does. */
    public ResponsibilityList listOf(Body body) {
        List<ListItem> items = new ArrayList<>();
        plans.forEach((plan, obligations) -> {
            obligations
                    .tasks(obligations.responsibilities(body.id()))
                    .forEach((task, own) ->
                            items.add(obligations.item(items.size() + 1, task, own, isOther(body.id(), own))));
        });
        return new ResponsibilityList(Optional.of(body), items);
    }

    /** A partner is neither the body nor a collective through which it is there. */
    private static Predicate<Responsibility> isOther(BodyId body, List<Responsibility> places) {
        Set<BodyId> collectives =
                places.stream().flatMap(place -> place.via().stream()).collect(Collectors.toSet());
        return each -> !each.body().equals(body) && !collectives.contains(each.body());
    }

    /** Every unit of a plan that prints a bracket, and every row that prints bodies, with all names in it. */
    public ResponsibilityList tasksOf(Plan plan) {
        PlanObligations obligations = obligations(plan);
        List<Responsibility> direct = plan.facts().responsibilities().stream()
                .filter(Responsibility::isDirect)
                .toList();
        List<ListItem> items = new ArrayList<>();
        obligations
                .tasks(direct)
                .forEach(
                        (task, printed) -> items.add(obligations.item(items.size() + 1, task, printed, each -> false)));
        return new ResponsibilityList(Optional.empty(), items);
    }

    private PlanObligations obligations(Plan plan) {
        return Optional.ofNullable(plans.get(plan)).orElseThrow(() -> new IllegalArgumentException(plan.id()));
    }
}
