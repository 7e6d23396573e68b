package org.plansite.site;

import java.util.List;
import java.util.stream.Stream;
import org.plansite.plan.Plan;

/** A plan of a library: the pages that speak of it alone, and what the shared pages tell of it. */
final class LibraryPlan {
    private final Placement placement;
    private final SiteIndex index;

    /**
     * @param titles of all plans of the library
     */
    LibraryPlan(Plan plan, SiteSettings settings, LibraryTitles titles) {
        placement = Placement.inLibrary(plan);
        index = SiteIndex.of(List.of(SharedEntries.narrowed(plan)), settings, titles);
    }

    PlanFacts facts() {
        return PlanFacts.of(index, placement);
    }

    /**
     * The pages in every language.
     *
     * @param all the facts of all plans, among which are those that cite it
     */
    Stream<Page> pages(Language language, List<PlanFacts> all) {
        PageFamilies families = new PageFamilies(index, language);
        PlanIndex plan = index.plans().get(0);
        Page front = new Page(Addresses.plan(plan.plan()), "front", "plan", PlanFront.of(index, all), language);
        return Stream.of(
                        Stream.of(front),
                        families.plan(plan).filter(page -> !page.address().equals(front.address())),
                        families.agencies(),
                        families.obligations(),
                        families.years(),
                        families.indicators(),
                        families.registers())
                .flatMap(each -> each)
                .filter(page -> !(page.model() instanceof RedirectPage) && !(page.model() instanceof DataPage))
                .map(page -> page.placed(placement));
    }

    /** The pages in the first language only. */
    Stream<Page> lists(Language language) {
        return new PageFamilies(index, language).lists().map(page -> page.placed(placement));
    }
}
