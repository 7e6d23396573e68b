package org.plansite.intake;

import org.plansite.document.Document;

/**
 * A published text whose structure was recognised.
 *
 * @param document its blocks, with their places in the published text
 * @param head what the text says about itself
 * @param report what the importer was not sure of
 */
public record ImportedPlan(Document document, Head head, ImportReport report) {

    /**
     * What the notice says about the plan.
     *
     * @param title the plan's title, without white space around it; empty when none was found
     * @param issuer the signature; empty when there is none
     * @param date the date below the signature, ISO; empty when there is none
     */
    public record Head(String title, String issuer, String date) {}
}
