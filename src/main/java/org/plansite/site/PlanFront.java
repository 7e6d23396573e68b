package org.plansite.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    public record Citing(PlanCard plan, List<Quote> quotes) {
        private static Citing of(PlanFacts who, PlanFacts whom, PlanCard shown) {
            return new Citing(
                    shown,
                    who.citationsOf(whom.card()).map(PlanFacts.CitedPlan::quote).toList());
        }
    }

    /** Whom the plan names, and who names it. */
    record Citations(List<Citing> cites, List<Citing> citedBy) {
        static Citations of(PlanFacts own, List<PlanFacts> all) {
            return new Citations(
                    named(all.stream().map(other -> Citing.of(own, other, other.card()))),
                    named(all.stream().map(other -> Citing.of(other, own, other.card()))));
        }

        private static List<Citing> named(Stream<Citing> all) {
            return all.filter(each -> !each.quotes().isEmpty()).toList();
        }
    }

    /**
     * @param index of this plan alone
     */
    static PlanFront of(SiteIndex index, PlanFacts own, Citations citations) {
        return new PlanFront(
                own.card(),
                new HomePages(index).home(),
                new PlanPages(index.plans().get(0), index.settings()).contents(),
                own.counts(),
                citations.cites(),
                citations.citedBy());
    }
}
