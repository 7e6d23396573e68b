package org.plansite.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The pages of a plan of a library at the addresses they would have in a site of their own, laid out when they are asked
 * for.
 *
 * @param index from which they are laid out
 * @param pages that come in every language, without the front page
 * @param lists that come in the first one only
 * @param models what they show, by their addresses
 */
record PlanLayout(SiteIndex index, List<Page> pages, List<Page> lists, Map<String, PageModel> models) {

    /**
     * @param index of this plan alone
     * @param basis everything the pages are made of
     */
    static PlanLayout of(SiteIndex index, Language language, Supplier<Fingerprint> basis) {
        PageFamilies families = new PageFamilies(index, language, laying -> PageModel.onDemand(laying, basis));
        PlanIndex plan = index.plans().get(0);
        String front = Addresses.plan(plan.plan());
        List<Page> pages = Stream.of(
                        families.plan(plan).filter(page -> !page.address().equals(front)),
                        families.agencies(),
                        families.obligations(),
                        families.years(),
                        families.indicators(),
                        families.registers())
                .flatMap(each -> each)
                .filter(page -> page.hasContent() && !page.template().equals("data"))
                .toList();
        List<Page> lists = families.lists().toList();
        Map<String, PageModel> models = new HashMap<>();
        Stream.concat(pages.stream(), lists.stream()).forEach(page -> models.put(page.address(), page.shown()));
        return new PlanLayout(index, pages, lists, models);
    }

    /** What the page at an address shows. */
    PageModel model(String address) {
        return Objects.requireNonNull(models.get(address), address);
    }
}
