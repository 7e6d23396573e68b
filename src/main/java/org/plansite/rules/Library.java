package org.plansite.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.plansite.analysis.PlacedPlan;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.document.ContentFolder;
import org.plansite.document.PlanFolder;
import org.plansite.plan.Plan;

/**
 * Content without errors: its files and what they say.
 *
 * @param vocabulary the one all plans share
 * @param own the vocabularies of plans that have one, by the plans' ids
 * @param plans one for each of the files' plan folders
 */
public record Library(
        ContentFolder files, PlacedVocabulary vocabulary, Map<String, PlacedVocabulary> own, List<PlacedPlan> plans) {
    public Library {
        own = Map.copyOf(own);
        plans = List.copyOf(plans);
    }

    /** Each vocabulary with the plans that are read with it. */
    Stream<Library> vocabularies() {
        Stream<Library> ofPlans = plans.stream()
                .filter(plan -> own.containsKey(plan.plan().id()))
                .map(plan -> new Library(
                        files, Objects.requireNonNull(own.get(plan.plan().id())), Map.of(), List.of(plan)));
        return Stream.concat(Stream.of(this), ofPlans);
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
