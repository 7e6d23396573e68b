package org.plansite.plan;

import java.util.List;

/**
 * One document with its metadata, outline and facts.
 *
 * @param id the plan's slug, {@code binhai-2023}
 * @param reports what bodies report about it, in the order of their files; no part of the plan
 */
public record Plan(
        String id,
        PlanMetadata metadata,
        Outline outline,
        Facts facts,
        Vocabulary vocabulary,
        List<ProgressReport> reports) {
    public Plan {
        Slug.check(id);
        reports = List.copyOf(reports);
    }

    /** Plans are compared again and again, and most often with themselves. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Plan plan
                        && id.equals(plan.id)
                        && metadata.equals(plan.metadata)
                        && outline.equals(plan.outline)
                        && facts.equals(plan.facts)
                        && vocabulary.equals(plan.vocabulary)
                        && reports.equals(plan.reports));
    }

    /** The ids of a site's plans differ. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** A plan about which nothing is reported. */
    public Plan(String id, PlanMetadata metadata, Outline outline, Facts facts, Vocabulary vocabulary) {
        this(id, metadata, outline, facts, vocabulary, List.of());
    }

    public Plan withReports(List<ProgressReport> others) {
        return new Plan(id, metadata, outline, facts, vocabulary, others);
    }
}
