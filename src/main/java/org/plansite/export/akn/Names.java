package org.plansite.export.akn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Mention;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;

/** The bodies and collectives a plan names, with the ids under which its text refers to them. */
final class Names {
    static final String TOOL = "plansite";
    static final String ISSUER = "issuer";

    private final Plan plan;

    Names(Plan plan) {
        this.plan = plan;
    }

    /** Those named, each once, in the order of the text; the issuer first. */
    Iterable<Body> named() {
        Map<BodyId, Body> bodies = new LinkedHashMap<>();
        Iris.issuer(plan).ifPresent(body -> bodies.put(body.id(), body));
        Stream.concat(
                        plan.facts().responsibilities().stream()
                                .filter(Responsibility::isDirect)
                                .map(Responsibility::body),
                        plan.facts().mentions().stream().map(Mention::body))
                .forEach(id -> bodies.putIfAbsent(id, plan.vocabulary().body(id)));
        return bodies.values();
    }

    /** The id of whoever issued the plan. */
    String issuer() {
        return Iris.issuer(plan).map(Names::id).orElse(ISSUER);
    }

    /** A collective is a name for several bodies, not a body. */
    static String id(Body body) {
        return (body.isCollective() ? "concept_" : "org_") + body.id();
    }

    static String reference(String id) {
        return "#" + id;
    }
}
