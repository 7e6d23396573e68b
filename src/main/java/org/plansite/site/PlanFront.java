package org.plansite.site;

import java.util.List;
import java.util.Map;

/**
 * The front page of a plan of a library: what a site of its own would begin with, and its contents.
 *
 * @param counts what its registers hold
 * @param cites the plans of the library it names, each with the words
 * @param citedBy those that name it
 */
public record PlanFront(
        PlanCard card,
        HomePage home,
        PlanPages.Contents contents,
        Map<String, Integer> counts,
        List<Citing> cites,
        List<Citing> citedBy) {

    /** Another plan, and the words of the one that name the other. */
    public record Citing(PlanCard plan, List<Quote> quotes) {}

    static PlanFront of(SiteIndex index, List<PlanFacts> all) {
        PlanIndex plan = index.plans().get(0);
        PlanFacts own = all.stream()
                .filter(each -> each.card().id().equals(plan.plan().id()))
                .findFirst()
                .orElseThrow();
        return new PlanFront(
                own.card(),
                new HomePages(index).home(),
                new PlanPages(plan, index.settings()).contents(),
                own.counts(),
                all.stream()
                        .map(other -> citing(own, other.card(), other.card()))
                        .filter(each -> !each.quotes().isEmpty())
                        .toList(),
                all.stream()
                        .map(other -> citing(other, own.card(), other.card()))
                        .filter(each -> !each.quotes().isEmpty())
                        .toList());
    }

    private static Citing citing(PlanFacts who, PlanCard whom, PlanCard shown) {
        return new Citing(
                shown, who.citationsOf(whom).map(PlanFacts.CitedPlan::quote).toList());
    }
}
