package org.plansite.plan;

/**
 * One document with its metadata, outline and facts.
 *
 * @param id the plan's slug, {@code binhai-2023}
 */
public record Plan(String id, PlanMetadata metadata, Outline outline, Facts facts, Vocabulary vocabulary) {
    public Plan {
        Slug.check(id);
    }
}
