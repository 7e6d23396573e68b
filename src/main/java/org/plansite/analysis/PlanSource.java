package org.plansite.analysis;

import java.util.List;
import org.plansite.plan.PlanMetadata;

/**
 * What a plan's YAML files say.
 *
 * @param id the plan's slug, its folder's name
 * @param metadata what {@code plan.yaml} says
 * @param corrections what {@code corrections.yaml} says
 * @param isDraft whether nobody has read the import yet: a number that nothing explains is then a warning only
 */
public record PlanSource(String id, PlanMetadata metadata, List<CorrectionRule> corrections, boolean isDraft) {
    public PlanSource(String id, PlanMetadata metadata, List<CorrectionRule> corrections) {
        this(id, metadata, corrections, false);
    }

    public PlanSource {
        corrections = List.copyOf(corrections);
    }
}
