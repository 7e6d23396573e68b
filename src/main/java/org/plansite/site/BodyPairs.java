package org.plansite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plansite.obligations.ListItem;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.site.MatrixPage.Pair;
import org.plansite.site.MatrixPage.Pairs;
import org.plansite.site.MatrixPage.Tally;

/** Which two bodies brackets print together, and how often; a collective name is no body one could meet. */
final class BodyPairs {
    private static final int SHOWN = 20;

    /** Two bodies, in the order of the vocabulary. */
    private record Two(Body one, Body other) {}

    private BodyPairs() {}

    /** Those of a plan's items. */
    static Pairs of(PlanIndex index, List<ListItem> items) {
        Map<Two, List<UnitLink>> together = new LinkedHashMap<>();
        for (ListItem item : items) {
            pairs(index.plan(), item)
                    .forEach(two -> together.computeIfAbsent(two, fresh -> new ArrayList<>())
                            .add(link(index, item)));
        }
        List<Pair> all = new ArrayList<>();
        together.forEach((two, units) -> all.add(new Pair(Link.to(two.one()), Link.to(two.other()), units)));
        List<Pair> most = MostFrequent.of(all, pair -> pair.items().size(), SHOWN);
        Map<Integer, Integer> rest = new TreeMap<>(Comparator.reverseOrder());
        all.stream()
                .filter(pair -> !most.contains(pair))
                .forEach(pair -> rest.merge(pair.items().size(), 1, Integer::sum));
        return new Pairs(
                most,
                rest.entrySet().stream()
                        .map(entry -> new Tally(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** The unit, or the row of a table in it that prints them. */
    private static UnitLink link(PlanIndex index, ListItem item) {
        UnitLink unit = index.link(item.unit().id());
        return item.row() == 0
                ? unit
                : new UnitLink(
                        unit.kind(),
                        unit.label(),
                        SentenceCitation.inPlan(item.unit(), item.row()),
                        unit.title(),
                        Addresses.sentence(item.plan(), item.unit().id(), item.row()));
    }

    private static Stream<Two> pairs(Plan plan, ListItem item) {
        List<BodyId> printed =
                item.places().stream().map(Responsibility::body).distinct().toList();
        List<Body> bodies = plan.vocabulary().bodies().stream()
                .filter(body -> !body.isCollective() && printed.contains(body.id()))
                .toList();
        List<Two> pairs = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            for (Body other : bodies.subList(i + 1, bodies.size())) {
                pairs.add(new Two(bodies.get(i), other));
            }
        }
        return pairs.stream();
    }
}
