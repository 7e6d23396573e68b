package org.plansite.site;

import java.util.List;
import java.util.Optional;

/**
 * What the front page shows.
 *
 * @param plans each with its key targets and actions
 * @param bodies the bodies brackets print most often
 * @param years those with goals first, in time
 * @param indicators those of the general targets first
 * @param counts how many bodies, years and indicators there are
 */
public record HomePage(
        List<PlanSummary> plans,
        List<AgencyPages.Summary> bodies,
        List<YearPages.Summary> years,
        List<IndicatorSummary> indicators,
        Counts counts) {

    /**
     * A plan.
     *
     * @param general the chapter with the general targets
     * @param keyYears what it sets for each year
     */
    public record PlanSummary(
            String title,
            String issuer,
            String date,
            String status,
            String contents,
            String fullText,
            Optional<UnitLink> general,
            List<KeyYear> keyYears,
            List<Action> actions,
            int tasks,
            int targets) {}

    /**
     * The general targets of a year.
     *
     * @param clauses what else the plan sets for it there, without a target
     */
    public record KeyYear(
            Link year, boolean passed, List<KeyTarget> withValue, List<KeyTarget> withoutValue, List<Quote> clauses) {}

    /**
     * A general target.
     *
     * @param difference to the value of the year before, where both have one
     */
    public record KeyTarget(TargetView target, Optional<Step> difference) {}

    /** How far a value is from an earlier one: {@code +10} from {@code 2025}. */
    public record Step(String amount, String unit, String from) {}

    /** An action with what it holds. */
    public record Action(UnitLink unit, int tasks, int targets, int bodies, int columns) {}

    /** An indicator and how many targets the plans set for it. */
    public record IndicatorSummary(Link link, int targets) {}

    /**
     * How many there are.
     *
     * @param differences the findings that are no agreements
     * @param agreements the sums and counts that hold
     */
    public record Counts(int bodies, int years, int indicators, int differences, int agreements) {}
}
