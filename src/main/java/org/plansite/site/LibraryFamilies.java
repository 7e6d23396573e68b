package org.plansite.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Indicator;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Vocabulary;

/** The addresses of the pages that all plans of a library share. */
final class LibraryFamilies {
    private final String asOf;
    private final Language language;
    private final LibraryPages pages;
    private final Vocabulary shared;
    private final Vocabulary all;

    /**
     * @param shared the entries that several plans may mean
     * @param all these and the plans' own ones
     */
    LibraryFamilies(
            SiteSettings settings, Language language, List<PlanFacts> plans, Vocabulary shared, Vocabulary all) {
        this.asOf = settings.asOf();
        this.language = language;
        this.pages = new LibraryPages(plans, shared);
        this.shared = shared;
        this.all = all;
    }

    Stream<Page> pages() {
        return Stream.of(
                        Stream.of(
                                page("index.html", "library", "", pages.home()),
                                page("search.html", "search", "", pages.search())),
                        agencies(),
                        indicators(),
                        years(),
                        registers())
                .flatMap(each -> each);
    }

    private Stream<Page> agencies() {
        Set<BodyId> own = shared.bodies().stream().map(Body::id).collect(Collectors.toSet());
        Stream<Page> each = all.bodies().stream().flatMap(body -> {
            Stream<Page> former = body.redirects().stream()
                    .map(id ->
                            page("agencies/" + id + ".html", "redirect", "agencies", new RedirectPage(Link.to(body))));
            return own.contains(body.id())
                    ? Stream.concat(
                            Stream.of(
                                    page(Addresses.body(body.id()), "library-agency", "agencies", pages.agency(body))),
                            former)
                    : former;
        });
        return Stream.concat(
                Stream.of(page("agencies/index.html", "library-agencies", "agencies", pages.agencies())), each);
    }

    private Stream<Page> indicators() {
        Set<IndicatorId> own = shared.indicators().stream().map(Indicator::id).collect(Collectors.toSet());
        Stream<Page> each = all.indicators().stream().flatMap(indicator -> {
            Stream<Page> former = indicator.redirects().stream()
                    .map(id -> page(
                            "indicators/" + id + ".html",
                            "redirect",
                            "indicators",
                            new RedirectPage(Link.to(indicator))));
            return own.contains(indicator.id())
                    ? Stream.concat(
                            Stream.of(page(
                                    Addresses.indicator(indicator.id()),
                                    "library-indicator",
                                    "indicators",
                                    pages.indicator(indicator))),
                            former)
                    : former;
        });
        return Stream.concat(
                Stream.of(page("indicators/index.html", "library-indicators", "indicators", pages.indicators())), each);
    }

    private Stream<Page> years() {
        return Stream.concat(
                Stream.of(page("years/index.html", "library-years", "years", pages.years(asOf))),
                pages.spans().stream()
                        .map(span -> page(span.link().address(), "library-year", "years", pages.year(span, asOf))));
    }

    private Stream<Page> registers() {
        return Stream.of(
                register("obligations", ObligationPages.REGISTER, "obligations"),
                register("red-lines", ObligationPages.RED_LINES, "obligations"),
                register("roadmap", "roadmap.html", "roadmap"),
                register("matrix", "matrix.html", "matrix"),
                register("projects", "projects/index.html", "projects"),
                register("citations", "citations.html", "citations"),
                register("findings", "findings.html", "findings"),
                page(
                        "data/index.html",
                        "data",
                        "data",
                        pages.data(all.bodies().size(), all.indicators().size())),
                page("about.html", "library-about", "about", pages.about(asOf)));
    }

    private Page register(String name, String address, String section) {
        return page(address, "library-register", section, pages.register(name, address));
    }

    private Page page(String address, String template, String section, Object model) {
        return new Page(address, template, section, model, language);
    }
}
