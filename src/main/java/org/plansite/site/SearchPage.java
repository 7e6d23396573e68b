package org.plansite.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plansite.plan.Body;
import org.plansite.plan.Plan;
import org.plansite.plan.Target;
import org.plansite.plan.Term;

/**
 * What the search page shows before anything is searched, and without scripts.
 *
 * @param plans the texts that are searched
 * @param examples of what can be typed
 */
public record SearchPage(List<PlanText> plans, Examples examples) {

    /** A plan's name, its contents and its text on one page. */
    public record PlanText(String title, String contents, String fullText) {}

    /**
     * Words of the plans that find something, each only where the plans have such words.
     *
     * @param words an indicator and the year of its target as printed, {@code 风力发电装机容量 2025年}
     * @param phrase words that stand side by side, {@code 230万千瓦}
     * @param terms the first two terms of the glossary
     * @param body the body that brackets print most often
     * @param year the year of the target, {@code 2025}
     */
    public record Examples(
            Optional<String> words,
            Optional<String> phrase,
            List<String> terms,
            Optional<String> body,
            Optional<String> year) {}

    static SearchPage of(SiteIndex site) {
        return new SearchPage(
                site.plans().stream().map(index -> text(index.plan())).toList(), examples(site));
    }

    private static PlanText text(Plan plan) {
        return new PlanText(plan.metadata().title(), Addresses.plan(plan), Addresses.fullText(plan));
    }

    private static Examples examples(SiteIndex site) {
        Optional<Target> target = site.plans().stream()
                .flatMap(index -> index.plan().facts().targets().stream())
                .filter(each -> each.year().isPresent() && each.value().isPresent())
                .findFirst();
        Optional<String> year = target.map(each -> Integer.toString(each.year().getAsInt()));
        return new Examples(
                target.map(each -> each.name() + " " + year.orElseThrow() + "年"),
                target.map(each -> each.value().orElseThrow() + each.unit()),
                site.vocabulary().terms().stream().map(Term::name).limit(2).toList(),
                busiest(site).map(Body::name),
                year);
    }

    private static Optional<Body> busiest(SiteIndex site) {
        return site.vocabulary().bodies().stream()
                .filter(body -> !body.isCollective())
                .max(Comparator.comparingInt(
                        body -> site.responsibilities().direct(body.id()).size()));
    }
}
