package org.plansite.export.linked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plansite.plan.Body;
import org.plansite.plan.Indicator;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;
import org.plansite.plan.Vocabulary;
import org.plansite.site.Addresses;
import org.plansite.site.DataPage;
import org.plansite.site.Messages;
import org.plansite.site.Page;

/** What each page is about, by its address. */
final class Subjects {
    private final List<Plan> plans;
    private final Vocabulary vocabulary;
    private final Map<String, Subject> subjects = new HashMap<>();

    /**
     * Adds to a page what it is about.
     */
    @FunctionalInterface
    interface Subject {
        Thing addTo(Thing page, Names names, Messages messages);
    }

    Subjects(List<Plan> plans) {
        this.plans = plans;
        this.vocabulary = Vocabulary.union(plans.stream().map(Plan::vocabulary).toList());
        plans.forEach(this::plan);
        vocabulary.bodies().forEach(this::body);
        vocabulary.indicators().forEach(this::indicator);
        subjects.put(
                "index.html",
                (page, names, messages) ->
                        page.with("mainEntity", plans.stream().map(names::plan).toList()));
        subjects.put(
                "about.html",
                (page, names, messages) -> page.with(
                        "mainEntity",
                        new Terms(names)
                                .glossary(
                                        vocabulary.terms(),
                                        messages.text("about.terms").orElse(""))));
    }

    private void plan(Plan plan) {
        main(Addresses.plan(plan), names -> new Works(names, plan).whole());
        main(Addresses.fullText(plan), names -> names.plan(plan));
        about(Addresses.tasks(plan), names -> names.plan(plan));
        for (Unit unit : plan.outline().units()) {
            if (unit.kind().hasPage()) {
                main(Addresses.unit(plan, unit.id()), names -> new Works(names, plan).unit(unit));
            }
        }
    }

    private void body(Body body) {
        main(Addresses.body(body.id()), names -> new Terms(names).body(body, vocabulary));
        about(Addresses.list(body.id()), names -> names.body(body));
    }

    private void indicator(Indicator indicator) {
        subjects.put(Addresses.indicator(indicator.id()), (page, names, messages) -> {
            Terms terms = new Terms(names);
            return page.with(
                            "mainEntity",
                            terms.indicator(
                                    indicator, messages.text("nav.indicators").orElse("")))
                    .with("mentions", targets(indicator, terms));
        });
    }

    private List<Thing> targets(Indicator indicator, Terms terms) {
        return plans.stream()
                .flatMap(plan -> plan.facts().targets().stream()
                        .filter(target -> target.indicator().equals(indicator.id()))
                        .map(target -> terms.target(plan, target)))
                .toList();
    }

    @FunctionalInterface
    private interface Description {
        Thing by(Names names);
    }

    private void main(String address, Description description) {
        subjects.put(address, (page, names, messages) -> page.with("mainEntity", description.by(names)));
    }

    private void about(String address, Description description) {
        subjects.put(address, (page, names, messages) -> page.with("about", description.by(names)));
    }

    /** The page with what it is about. */
    Thing add(Thing described, Page page, Names names, Messages messages) {
        if (page.template().equals("data") && page.model() instanceof DataPage data) {
            return described.with("mainEntity", new Catalog(names, plans, messages).of(data));
        }
        return Optional.ofNullable(subjects.get(page.address()))
                .map(subject -> subject.addTo(described, names, messages))
                .orElse(described);
    }
}
