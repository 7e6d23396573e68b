package org.plansite.export.linked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.export.akn.AkomaNtoso;
import org.plansite.plan.Body;
import org.plansite.plan.Citation;
import org.plansite.plan.Plan;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Sentence.Role;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;
import org.plansite.site.Addresses;

/** A plan and its units as works. */
record Works(Names names, Plan plan) {

    Thing whole() {
        PlanMetadata metadata = plan.metadata();
        return names.plan(plan)
                .with("legislationIdentifier", AkomaNtoso.work(plan))
                .with("legislationType", "方案")
                .with("legislationDate", metadata.date())
                .with("publisher", publisher())
                .with("creativeWorkStatus", metadata.status())
                .with("inLanguage", "zh-Hans")
                .with(
                        "encoding",
                        List.of(
                                file(Addresses.akomaNtoso(plan), "application/akn+xml"),
                                file(Addresses.source(plan), "text/plain").with("sha256", metadata.sourceSha256())))
                .with("citation", cited())
                .with(
                        "hasPart",
                        parts(plan.outline().units().stream()
                                .filter(unit -> unit.parent().isEmpty())));
    }

    private Thing publisher() {
        PlanMetadata metadata = plan.metadata();
        return plan.vocabulary()
                .bodyNamed(metadata.issuer())
                .map(names::body)
                .orElseGet(() -> Thing.of("GovernmentOrganization").with("name", metadata.issuer()));
    }

    private Thing file(String path, String type) {
        return Thing.of("MediaObject").with("contentUrl", names.iris().of(path)).with("encodingFormat", type);
    }

    private List<String> cited() {
        return plan.facts().citations().stream()
                .filter(citation -> citation.kind() != Citation.Kind.SELF)
                .map(Citation::title)
                .distinct()
                .toList();
    }

    Thing unit(Unit unit) {
        Thing above = unit.parent()
                .map(parent -> names.unit(plan, plan.outline().unit(parent)))
                .orElseGet(() -> names.plan(plan));
        return names.unit(plan, unit)
                .with("isPartOf", above)
                .with("hasPart", parts(plan.outline().children(unit.id()).stream()))
                .with("about", duty(unit))
                .with("mentions", mentioned(unit));
    }

    private List<Thing> parts(Stream<Unit> units) {
        return units.filter(unit -> unit.kind() != UnitKind.NOTICE)
                .map(unit -> names.unit(plan, unit))
                .toList();
    }

    /**
     * What the bracket of a unit hands to bodies: an action in which they take part. Who leads the plan does not say, so
     * nobody is its agent; the bracket is there word for word.
     */
    private Optional<Thing> duty(Unit unit) {
        List<Body> printed = printed(unit);
        return printed.isEmpty()
                ? Optional.empty()
                : Optional.of(Thing.of("Action")
                        .id(names.iris().of(Addresses.unit(plan, unit.id()) + "#duty"))
                        .with("name", unit.title())
                        .with("description", bracket(unit))
                        .with(
                                "participant",
                                names.bodies(printed.stream()
                                        .filter(body -> !body.isCollective())
                                        .toList())));
    }

    /** The collectives its bracket prints, and the indicators it sets targets for. */
    private List<Thing> mentioned(Unit unit) {
        Stream<Thing> collectives =
                names.bodies(printed(unit).stream().filter(Body::isCollective).toList()).stream();
        Stream<Thing> indicators = plan.facts().targets().stream()
                .filter(target -> target.unitId().equals(unit.id()))
                .map(Target::indicator)
                .distinct()
                .map(id -> names.indicator(plan.vocabulary().indicator(id)));
        return Stream.concat(collectives, indicators).toList();
    }

    private List<Body> printed(Unit unit) {
        return plan.facts().responsibilities().stream()
                .filter(Responsibility::isDirect)
                .filter(each -> each.unit().equals(unit.id()))
                .map(each -> plan.vocabulary().body(each.body()))
                .distinct()
                .toList();
    }

    private static String bracket(Unit unit) {
        return unit.sentences().stream()
                .filter(sentence -> sentence.role() == Role.BRACKET)
                .map(Sentence::text)
                .findFirst()
                .orElse("");
    }
}
