package org.plansite.export.linked;

import java.util.List;
import org.plansite.plan.Body;
import org.plansite.plan.BodyKind;
import org.plansite.plan.Indicator;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;
import org.plansite.site.Addresses;

/**
 * The things the site describes, with no more than type, IRI and name: enough to refer to them from any page.
 *
 * <p>The IRI of a thing is that of its page in the first language with a fragment, because a body is not a page.
 */
record Names(Iris iris) {
    static final String LEGISLATION = "Legislation";
    static final String TERM = "DefinedTerm";
    static final String TERMS = "DefinedTermSet";

    Thing plan(Plan plan) {
        return Thing.of(LEGISLATION)
                .id(iris.of(Addresses.plan(plan) + "#plan"))
                .with("name", plan.metadata().title());
    }

    /** A unit without a page of its own is the anchor under which it stands. */
    Thing unit(Plan plan, Unit unit) {
        String address = Addresses.unit(plan, unit.id());
        return Thing.of(LEGISLATION)
                .id(iris.of(unit.kind().hasPage() ? address + "#unit" : address))
                .with("name", unit.label() + unit.title());
    }

    Thing body(Body body) {
        return Thing.of(type(body.kind()))
                .id(iris.of(Addresses.body(body.id()) + "#body"))
                .with("name", body.name());
    }

    List<Thing> bodies(List<Body> bodies) {
        return bodies.stream().map(this::body).toList();
    }

    Thing indicator(Indicator indicator) {
        return Thing.of(TERM)
                .id(iris.of(Addresses.indicator(indicator.id()) + "#indicator"))
                .with("name", indicator.name());
    }

    /** A collective is a name the plan uses for several bodies; zones and towns answer as governments do. */
    private static String type(BodyKind kind) {
        return switch (kind) {
            case GOVERNMENT, VERTICAL, ZONE, TOWN -> "GovernmentOrganization";
            case ENTERPRISE -> "Corporation";
            case GROUP, PARTY, MILITARY, OTHER -> "Organization";
            case COLLECTIVE -> TERM;
        };
    }
}
