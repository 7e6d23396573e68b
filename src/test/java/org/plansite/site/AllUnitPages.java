package org.plansite.site;

import java.util.List;

/** The pages of all units of a plan, laid out. */
final class AllUnitPages {
    private AllUnitPages() {}

    static List<UnitPage> of(SiteIndex site, PlanIndex plan) {
        UnitPages pages = new UnitPages(site, plan);
        return plan.pages().stream().map(pages::page).toList();
    }
}
