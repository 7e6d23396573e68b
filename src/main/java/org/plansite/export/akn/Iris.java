package org.plansite.export.akn;

import java.util.Optional;
import org.plansite.plan.Body;
import org.plansite.plan.Plan;

/**
 * The names of a plan as work, expression and manifestation, by the Akoma Ntoso Naming Convention 1.0:
 * {@code /akn/cn/doc/plan/binhai-xinqu-renmin-zhengfu/2023-07-22/binhai-2023}.
 *
 * <p>A plan is no act: a local government issues it with a notice. So it is a {@code doc} of the subtype {@code plan};
 * the issuer, by its id in the vocabulary, tells it from other governments' plans. The country is all that is said of
 * the place, because the standard knows no code of a district.
 */
record Iris(String work) {
    static final String COUNTRY = "cn";
    static final String SUBTYPE = "plan";

    /** ISO 639-2 for Chinese. */
    static final String LANGUAGE = "zho";

    private static final String ONTOLOGY = "/akn/ontology/";

    static Iris of(Plan plan) {
        String issuer = issuer(plan).map(body -> body.id() + "/").orElse("");
        return new Iris("/akn/" + COUNTRY + "/doc/" + SUBTYPE + "/" + issuer
                + plan.metadata().date() + "/" + plan.id());
    }

    static Optional<Body> issuer(Plan plan) {
        return plan.vocabulary().bodyNamed(plan.metadata().issuer());
    }

    /** The words as issued. */
    String expression(Plan plan) {
        return work + "/" + LANGUAGE + "@" + plan.metadata().date();
    }

    /** The words as this file holds them. */
    String manifestation(Plan plan) {
        return expression(plan) + ".akn";
    }

    /** The document itself, which has no other component. */
    static String main(String iri) {
        return iri + "/!main";
    }

    static String organization(String id) {
        return ONTOLOGY + "organization/" + COUNTRY + "/" + id;
    }

    static String concept(String id) {
        return ONTOLOGY + "concept/" + COUNTRY + "/" + id;
    }

    static String object(String id) {
        return ONTOLOGY + "object/" + id;
    }

    static String role(String id) {
        return ONTOLOGY + "role/" + id;
    }
}
