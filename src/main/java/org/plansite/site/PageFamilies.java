package org.plansite.site;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The families of pages that speak of some plans, each laid out on its own. */
final class PageFamilies {
    private final SiteIndex site;
    private final Language language;
    private final Function<Supplier<?>, PageModel> models;

    /** Laid out at once. */
    PageFamilies(SiteIndex site, Language language) {
        this(site, language, laying -> PageModel.of(laying.get()));
    }

    /**
     * @param models decides when what a page shows is laid out
     */
    PageFamilies(SiteIndex site, Language language, Function<Supplier<?>, PageModel> models) {
        this.site = site;
        this.language = language;
        this.models = models;
    }

    Stream<Page> plan(PlanIndex index) {
        PlanPages planPages = new PlanPages(index, site.settings());
        UnitPages units = new UnitPages(site, index);
        return Stream.concat(
                Stream.of(
                        page(Addresses.plan(index.plan()), "contents", "plan", planPages::contents),
                        page(Addresses.fullText(index.plan()), "full", "plan", planPages::fullText)),
                index.pages().stream()
                        .map(unit -> page(index.link(unit.id()).address(), "unit", "plan", () -> units.page(unit))));
    }

    Stream<Page> agencies() {
        AgencyPages agencies = new AgencyPages(site);
        Stream<Page> bodies = site.vocabulary().bodies().stream()
                .flatMap(body -> Stream.concat(
                        Stream.of(page(Addresses.body(body.id()), "agency", "agencies", () -> agencies.page(body))),
                        redirects("agencies", body.redirects(), Link.to(body))));
        return Stream.concat(Stream.of(page("agencies/index.html", "agencies", "agencies", agencies::index)), bodies);
    }

    Stream<Page> obligations() {
        ObligationPages obligations = new ObligationPages(site);
        return Stream.of(
                page(ObligationPages.REGISTER, "obligations", "obligations", obligations::register),
                page(ObligationPages.RED_LINES, "red-lines", "obligations", obligations::redLines));
    }

    /** The lists are the plan's words nearly all through: they come in the first language only. */
    Stream<Page> lists() {
        ListPages lists = new ListPages(site);
        Stream<Page> ofBodies = site.obligations().bodiesWithLists().stream()
                .map(body -> page(Addresses.list(body.id()), "list", "agencies", () -> lists.of(body)));
        Stream<Page> ofPlans = site.plans().stream()
                .map(index -> page(Addresses.tasks(index.plan()), "list", "plan", () -> lists.tasks(index)));
        return Stream.concat(ofBodies, ofPlans);
    }

    Stream<Page> years() {
        YearPages years = new YearPages(site);
        return Stream.concat(
                Stream.of(page("years/index.html", "years", "years", years::index)),
                site.years().spans().stream()
                        .map(span -> page(span.link().address(), "year", "years", () -> years.page(span))));
    }

    Stream<Page> indicators() {
        IndicatorPages indicators = new IndicatorPages(site);
        Stream<Page> each = site.vocabulary().indicators().stream()
                .flatMap(indicator -> Stream.concat(
                        Stream.of(page(
                                Addresses.indicator(indicator.id()),
                                "indicator",
                                "indicators",
                                () -> indicators.page(indicator))),
                        redirects("indicators", indicator.redirects(), Link.to(indicator))));
        return Stream.concat(
                Stream.of(
                        page("indicators/index.html", "indicators", "indicators", () -> new TargetBoard(site).page())),
                each);
    }

    private Stream<Page> redirects(String folder, List<String> formerIds, Link target) {
        return formerIds.stream()
                .map(former ->
                        page(folder + "/" + former + ".html", "redirect", folder, () -> new RedirectPage(target)));
    }

    Stream<Page> registers() {
        RegisterPages registers = new RegisterPages(site);
        return Stream.of(
                page("roadmap.html", "roadmap", "roadmap", () -> new RoadmapPages(site).page()),
                page("matrix.html", "matrix", "matrix", () -> new MatrixPages(site).page()),
                page("projects/index.html", "projects", "projects", () -> new ProjectRegister(site).page()),
                page("citations.html", "citations", "citations", registers::citations),
                page("findings.html", "findings", "findings", registers::findings),
                page("data/index.html", "data", "data", () -> DataPage.of(site)),
                page("about.html", "about", "about", () -> new AboutPages(site).about()));
    }

    private Page page(String address, String template, String section, Supplier<?> laying) {
        return new Page(address, template, section, models.apply(laying), language);
    }
}
