package org.plansite.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plansite.plan.Plan;

/** A plan of a library: the pages that speak of it alone, and what the shared pages tell of it. */
final class LibraryPlan {
    private final Placement placement;
    private final SiteIndex index;
    private final Supplier<Fingerprint> basis;

    /**
     * @param titles of all plans of the library
     */
    LibraryPlan(Plan plan, SiteSettings settings, LibraryTitles titles) {
        placement = Placement.inLibrary(plan);
        index = SiteIndex.of(List.of(SharedEntries.narrowed(plan)), settings, titles);
        basis = Fingerprint.once(() -> Fingerprint.of(plan, settings, cited()));
    }

    /** Where the citations of other plans lead. */
    private List<Optional<Link>> cited() {
        CitationIndex citations = index.citations();
        return citations.titles().stream().map(citations::plan).toList();
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
        PageFamilies families = families(language);
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
                .filter(page -> page.hasContent() && !page.template().equals("data"))
                .map(page -> page.placed(placement));
    }

    /** The pages in the first language only. */
    Stream<Page> lists(Language language) {
        return families(language).lists().map(page -> page.placed(placement));
    }

    private PageFamilies families(Language language) {
        return new PageFamilies(index, language, laying -> PageModel.onDemand(laying, basis));
    }
}
