package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plansite.compare.Editions;
import org.plansite.plan.Plan;

/** Decides which pages a site has and what each of them shows. */
public final class SiteBuilder {
    private final SiteIndex site;
    private final Language language;
    private final Optional<Editions> editions;

    private SiteBuilder(SiteIndex site, Language language, Optional<Editions> editions) {
        this.site = site;
        this.language = language;
        this.editions = editions;
    }

    /** The site of some plans, which share one vocabulary. */
    public static Site build(List<Plan> plans, SiteSettings settings) {
        return build(plans, settings, Optional.empty());
    }

    /**
     * The site of some plans, with a page of what changed.
     *
     * @param editions the comparison with the previous edition, if there is one
     */
    public static Site build(List<Plan> plans, SiteSettings settings, Optional<Editions> editions) {
        SiteIndex index = SiteIndex.of(plans, settings);
        List<Language> languages = languages(settings);
        SiteBuilder first = new SiteBuilder(index, languages.get(0), editions);
        List<Page> pages = first.pages();
        Stream<Page> translated =
                languages.stream().skip(1).flatMap(language -> pages.stream().map(page -> page.in(language)));
        Page notFound = new Page("404.html", "not-found", "", NotFoundPage.of(settings), languages.get(0));
        return new Site(
                settings,
                languages,
                navigation(index),
                Stream.of(pages.stream(), first.lists(), translated, Stream.of(notFound))
                        .flatMap(each -> each)
                        .toList());
    }

    private static List<Language> languages(SiteSettings settings) {
        List<Language> languages = new ArrayList<>();
        for (String code : settings.languages()) {
            languages.add(languages.isEmpty() ? Language.atRoot(code) : Language.inFolder(code));
        }
        return languages;
    }

    private static List<Site.Entry> navigation(SiteIndex site) {
        String contents =
                site.plans().size() == 1 ? Addresses.plan(site.plans().get(0).plan()) : "index.html#plans";
        return List.of(
                new Site.Entry("plan", contents),
                new Site.Entry("agencies", "agencies/index.html"),
                new Site.Entry("obligations", ObligationPages.REGISTER),
                new Site.Entry("years", "years/index.html"),
                new Site.Entry("indicators", "indicators/index.html"),
                new Site.Entry("roadmap", "roadmap.html"),
                new Site.Entry("matrix", "matrix.html"),
                new Site.Entry("projects", "projects/index.html"),
                new Site.Entry("citations", "citations.html"),
                new Site.Entry("findings", "findings.html"),
                new Site.Entry("data", "data/index.html"),
                new Site.Entry("about", "about.html"));
    }

    /** The families of pages, each laid out on its own, in the order of the site. */
    private List<Page> pages() {
        return Stream.<Supplier<Stream<Page>>>of(
                        () -> Stream.of(
                                page("index.html", "home", "", new HomePages(site).home()),
                                page("search.html", "search", "", SearchPage.of(site))),
                        () -> site.plans().stream().flatMap(this::plan),
                        this::agencies,
                        this::obligations,
                        this::years,
                        this::indicators,
                        this::registers,
                        this::changes)
                .parallel()
                .flatMap(Supplier::get)
                .toList();
    }

    private Stream<Page> plan(PlanIndex index) {
        PlanPages planPages = new PlanPages(index);
        return Stream.concat(
                Stream.of(
                        page(Addresses.plan(index.plan()), "contents", "plan", planPages.contents()),
                        page(Addresses.fullText(index.plan()), "full", "plan", planPages.fullText())),
                new UnitPages(site, index)
                        .pages().stream().map(page -> page(page.unit().address(), "unit", "plan", page)));
    }

    private Stream<Page> agencies() {
        AgencyPages agencies = new AgencyPages(site);
        Stream<Page> bodies = site.vocabulary().bodies().stream()
                .flatMap(body -> Stream.concat(
                        Stream.of(page(Addresses.body(body.id()), "agency", "agencies", agencies.page(body))),
                        redirects("agencies", body.redirects(), Link.to(body))));
        return Stream.concat(Stream.of(page("agencies/index.html", "agencies", "agencies", agencies.index())), bodies);
    }

    private Stream<Page> obligations() {
        ObligationPages obligations = new ObligationPages(site);
        return Stream.of(
                page(ObligationPages.REGISTER, "obligations", "obligations", obligations.register()),
                page(ObligationPages.RED_LINES, "red-lines", "obligations", obligations.redLines()));
    }

    /** The lists are the plan's words nearly all through: they come in the first language only. */
    private Stream<Page> lists() {
        ListPages lists = new ListPages(site);
        Stream<Page> ofBodies = site.obligations().bodiesWithLists().stream()
                .map(body -> page(Addresses.list(body.id()), "list", "agencies", lists.of(body)));
        Stream<Page> ofPlans = site.plans().stream()
                .map(index -> page(Addresses.tasks(index.plan()), "list", "plan", lists.tasks(index)));
        return Stream.concat(ofBodies, ofPlans);
    }

    private Stream<Page> years() {
        YearPages years = new YearPages(site);
        return Stream.concat(
                Stream.of(page("years/index.html", "years", "years", years.index())),
                site.years().spans().stream()
                        .map(span -> page(span.link().address(), "year", "years", years.page(span))));
    }

    private Stream<Page> indicators() {
        IndicatorPages indicators = new IndicatorPages(site);
        Stream<Page> each = site.vocabulary().indicators().stream()
                .flatMap(indicator -> Stream.concat(
                        Stream.of(page(
                                Addresses.indicator(indicator.id()),
                                "indicator",
                                "indicators",
                                indicators.page(indicator))),
                        redirects("indicators", indicator.redirects(), Link.to(indicator))));
        return Stream.concat(
                Stream.of(page("indicators/index.html", "indicators", "indicators", new TargetBoard(site).page())),
                each);
    }

    private Stream<Page> redirects(String folder, List<String> formerIds, Link target) {
        return formerIds.stream()
                .map(former -> page(folder + "/" + former + ".html", "redirect", folder, new RedirectPage(target)));
    }

    private Stream<Page> registers() {
        RegisterPages registers = new RegisterPages(site);
        return Stream.of(
                page("roadmap.html", "roadmap", "roadmap", new RoadmapPages(site).page()),
                page("matrix.html", "matrix", "matrix", new MatrixPages(site).page()),
                page("projects/index.html", "projects", "projects", new ProjectRegister(site).page()),
                page("citations.html", "citations", "citations", registers.citations()),
                page("findings.html", "findings", "findings", registers.findings()),
                page("data/index.html", "data", "data", DataPage.of(site)),
                page("about.html", "about", "about", new AboutPages(site).about()));
    }

    private Stream<Page> changes() {
        return editions.stream().map(both -> page(Addresses.changes(), "changes", "", ChangesPages.of(both)));
    }

    private Page page(String address, String template, String section, Object model) {
        return new Page(address, template, section, model, language);
    }
}
