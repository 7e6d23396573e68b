package org.plansite.site;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Vocabulary;

/** Which entries a plan of a library has pages for: its own ones, and of the shared ones those it says something about. */
final class SharedEntries {
    private final Plan plan;
    private final Set<BodyId> bodies = new HashSet<>();
    private final Set<IndicatorId> indicators = new HashSet<>();

    private SharedEntries(Plan plan) {
        this.plan = plan;
        Stream.of(
                        plan.facts().responsibilities().stream().map(Responsibility::body),
                        plan.facts().responsibilities().stream().flatMap(each -> each.via().stream()),
                        plan.facts().mentions().stream().map(each -> each.body()),
                        plan.reports().stream().map(each -> each.reporter()),
                        plan.vocabulary().bodyNamed(plan.metadata().issuer()).map(Body::id).stream())
                .flatMap(each -> each)
                .forEach(this::add);
        own().bodies().forEach(body -> add(body.id()));
        plan.facts().targets().forEach(target -> add(target.indicator()));
        plan.reports().forEach(report -> report.indicator().ifPresent(this::add));
        own().indicators().forEach(indicator -> add(indicator.id()));
    }

    /** The plan without the shared entries it says nothing about. */
    static Plan narrowed(Plan plan) {
        SharedEntries met = new SharedEntries(plan);
        Vocabulary vocabulary = plan.vocabulary()
                .sharing(
                        body -> met.bodies.contains(body.id()),
                        indicator -> met.indicators.contains(indicator.id()),
                        term -> met.says(term.name()));
        return new Plan(plan.id(), plan.metadata(), plan.outline(), plan.facts(), vocabulary, plan.reports());
    }

    private Vocabulary own() {
        return plan.vocabulary().sharing(body -> false, indicator -> false, term -> false);
    }

    /** A collective with its members. */
    private void add(BodyId body) {
        if (bodies.add(body)) {
            plan.vocabulary().body(body).members().forEach(this::add);
        }
    }

    private void add(IndicatorId indicator) {
        if (indicators.add(indicator)) {
            plan.vocabulary().indicator(indicator).parts().forEach(this::add);
        }
    }

    private boolean says(String words) {
        return plan.outline().units().stream()
                .flatMap(unit -> unit.sentences().stream())
                .map(Sentence::text)
                .anyMatch(text -> text.contains(words));
    }
}
