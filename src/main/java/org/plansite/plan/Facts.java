package org.plansite.plan;

import java.util.List;

/** Everything found in a plan, each list in the order of the plan. */
public record Facts(
        List<Responsibility> responsibilities,
        List<Mention> mentions,
        List<Target> targets,
        List<YearMention> years,
        List<Project> projects,
        List<OtherNumber> otherNumbers,
        List<Citation> citations,
        List<ForceWord> forceWords,
        List<Finding> findings,
        List<Correction> corrections) {

    public Facts {
        responsibilities = List.copyOf(responsibilities);
        mentions = List.copyOf(mentions);
        targets = List.copyOf(targets);
        years = List.copyOf(years);
        projects = List.copyOf(projects);
        otherNumbers = List.copyOf(otherNumbers);
        citations = List.copyOf(citations);
        forceWords = List.copyOf(forceWords);
        findings = List.copyOf(findings);
        corrections = List.copyOf(corrections);
    }

    /** Whether any bracket prints a part for a name, such as {@code 牵头}: then nobody may say that the plan names no lead. */
    public boolean printsRoles() {
        return responsibilities.stream().anyMatch(each -> each.role().isPresent());
    }
}
