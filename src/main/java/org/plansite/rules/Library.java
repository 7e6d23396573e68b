package org.plansite.rules;

import java.util.List;
import java.util.stream.Stream;
import org.plansite.analysis.PlacedPlan;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.document.ContentFolder;
import org.plansite.document.PlanFolder;
import org.plansite.plan.Plan;

/**
 * Content without errors: its files and what they say.
 *
 * @param plans one for each of the files' plan folders
 */
public record Library(ContentFolder files, PlacedVocabulary vocabulary, List<PlacedPlan> plans) {
    public Library {
        plans = List.copyOf(plans);
    }

    Stream<Plan> readPlans() {
        return plans.stream().map(PlacedPlan::plan);
    }

    /** The files of a plan. */
    PlanFolder filesOf(Plan plan) {
        return files.plans().stream()
                .filter(folder -> folder.id().equals(plan.id()))
                .findFirst()
                .orElseThrow();
    }
}
