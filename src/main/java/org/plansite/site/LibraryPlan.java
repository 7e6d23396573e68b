package org.plansite.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plansite.plan.Plan;

/**
 * A plan of a library: the pages that speak of it alone, and what the shared pages tell of it.
 *
 * <p>The indexes from which its pages are laid out take more memory than the plan itself. They are made again when its
 * pages are set, and let go when another plan's are.
 */
final class LibraryPlan {
    private final Plan plan;
    private final Library library;
    private final Placement placement;
    private final Supplier<Fingerprint> basis;
    private final PlanFacts facts;
    private final List<Page> pages;
    private final List<Page> lists;

    /**
     * What the plans of a library have in common.
     *
     * @param titles of all its plans
     * @param language of the pages' interface
     * @param layouts of the plans whose pages were set last
     */
    private record Library(
            SiteSettings settings, LibraryTitles titles, Language language, Recent<String, PlanLayout> layouts) {
        /** As many as pages are set at a time, and one. */
        private static final int LAID_OUT = 3;

        SiteIndex index(Plan plan) {
            return SiteIndex.of(List.of(SharedEntries.narrowed(plan)), settings, titles);
        }
    }

    private LibraryPlan(Plan plan, Library library) {
        this.plan = plan;
        this.library = library;
        SiteIndex index = library.index(plan);
        List<Optional<Link>> cited =
                index.citations().titles().stream().map(index.citations()::plan).toList();
        basis = Fingerprint.once(() -> Fingerprint.of(plan, library.settings(), cited));
        placement = Placement.inLibrary(plan);
        facts = PlanFacts.of(index, placement);
        PlanLayout layout = PlanLayout.of(index, library.language(), basis);
        pages = layout.pages().stream().map(this::placed).toList();
        lists = layout.lists().stream().map(this::placed).toList();
    }

    /** The plans of a library, in their order. */
    static List<LibraryPlan> of(List<Plan> plans, SiteSettings settings, LibraryTitles titles, Language language) {
        Library library = new Library(settings, titles, language, new Recent<>(Library.LAID_OUT));
        return plans.parallelStream()
                .map(plan -> new LibraryPlan(plan, library))
                .toList();
    }

    /** The page in its place; what it shows is looked up in the layout when it is asked for. */
    private Page placed(Page page) {
        String address = page.address();
        return page.showing(PageModel.onDemand(() -> layout().model(address).get(), basis))
                .placed(placement);
    }

    private PlanLayout layout() {
        return library.layouts().get(plan.id(), () -> PlanLayout.of(library.index(plan), library.language(), basis));
    }

    PlanFacts facts() {
        return facts;
    }

    /**
     * The pages in every language.
     *
     * @param all the facts of all plans, among which are those that cite it
     */
    Stream<Page> pages(List<PlanFacts> all) {
        PlanFront.Citations citations = PlanFront.Citations.of(facts, all);
        Supplier<Fingerprint> made = () -> Fingerprint.of(basis.get(), citations);
        PageModel shown = PageModel.onDemand(() -> PlanFront.of(layout().index(), facts, citations), made);
        Page front = new Page(Addresses.plan(plan), "front", "plan", shown, library.language(), placement);
        return Stream.concat(Stream.of(front), pages.stream());
    }

    /** The pages in the first language only. */
    Stream<Page> lists() {
        return lists.stream();
    }
}
