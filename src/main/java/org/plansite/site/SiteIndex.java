package org.plansite.site;

import java.util.List;
import org.plansite.obligations.ObligationIndex;
import org.plansite.plan.Plan;
import org.plansite.plan.Vocabulary;

/** All that the builders of pages ask: the plans and the indexes over all of them. */
record SiteIndex(
        SiteSettings settings,
        List<PlanIndex> plans,
        ResponsibilityIndex responsibilities,
        IndicatorIndex indicators,
        YearIndex years,
        CitationIndex citations,
        ProgressIndex progress,
        ObligationIndex obligations) {

    static SiteIndex of(List<Plan> plans, SiteSettings settings) {
        return of(plans, settings, LibraryTitles.none());
    }

    /** The index of a plan that may cite others of its library. */
    static SiteIndex of(List<Plan> plans, SiteSettings settings, LibraryTitles titles) {
        List<PlanIndex> indexes = plans.stream().map(PlanIndex::new).toList();
        return new SiteIndex(
                settings,
                indexes,
                new ResponsibilityIndex(indexes),
                new IndicatorIndex(indexes),
                new YearIndex(indexes),
                new CitationIndex(indexes, titles),
                new ProgressIndex(indexes),
                ObligationIndex.of(plans));
    }

    /** The bodies, indicators and terms; all plans of a site share them. */
    Vocabulary vocabulary() {
        return plans.get(0).plan().vocabulary();
    }
}
