package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.Indicator;
import org.plansite.plan.Plan;

/** Decides which pages a site has and what each of them shows. */
public final class SiteBuilder {
    private final SiteIndex site;
    private final Language language;
    private final List<Page> pages = new ArrayList<>();

    private SiteBuilder(SiteIndex site, Language language) {
        this.site = site;
        this.language = language;
    }

    /** The site of some plans, which share one vocabulary. */
    public static Site build(List<Plan> plans, SiteSettings settings) {
        SiteIndex index = SiteIndex.of(plans, settings);
        List<Language> languages = languages(settings);
        List<Page> pages = new SiteBuilder(index, languages.get(0)).pages();
        Stream<Page> translated =
                languages.stream().skip(1).flatMap(language -> pages.stream().map(page -> page.in(language)));
        Page notFound = new Page("404.html", "not-found", "", NotFoundPage.of(settings), languages.get(0));
        return new Site(
                settings,
                languages,
                navigation(index),
                Stream.of(pages.stream(), translated, Stream.of(notFound))
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
                new Site.Entry("years", "years/index.html"),
                new Site.Entry("indicators", "indicators/index.html"),
                new Site.Entry("projects", "projects/index.html"),
                new Site.Entry("citations", "citations.html"),
                new Site.Entry("findings", "findings.html"),
                new Site.Entry("data", "data/index.html"),
                new Site.Entry("about", "about.html"));
    }

    private List<Page> pages() {
        add("index.html", "home", "", new HomePages(site).home());
        site.plans().forEach(this::addPlan);
        addAgencies();
        addYears();
        addIndicators();
        RegisterPages registers = new RegisterPages(site);
        add("projects/index.html", "projects", "projects", registers.projects());
        add("citations.html", "citations", "citations", registers.citations());
        add("findings.html", "findings", "findings", registers.findings());
        add("data/index.html", "data", "data", DataPage.of(site));
        add("about.html", "about", "about", new AboutPages(site).about());
        return pages;
    }

    private void addPlan(PlanIndex index) {
        PlanPages planPages = new PlanPages(index);
        add(Addresses.plan(index.plan()), "contents", "plan", planPages.contents());
        add(Addresses.fullText(index.plan()), "full", "plan", planPages.fullText());
        for (UnitPage page : new UnitPages(site, index).pages()) {
            add(page.unit().address(), "unit", "plan", page);
        }
    }

    private void addAgencies() {
        AgencyPages agencies = new AgencyPages(site);
        add("agencies/index.html", "agencies", "agencies", agencies.index());
        for (Body body : site.vocabulary().bodies()) {
            add(Addresses.body(body.id()), "agency", "agencies", agencies.page(body));
            for (String former : body.redirects()) {
                add("agencies/" + former + ".html", "redirect", "agencies", new RedirectPage(Link.to(body)));
            }
        }
    }

    private void addYears() {
        YearPages years = new YearPages(site);
        add("years/index.html", "years", "years", years.index());
        site.years().spans().forEach(span -> add(span.link().address(), "year", "years", years.page(span)));
    }

    private void addIndicators() {
        IndicatorPages indicators = new IndicatorPages(site);
        add("indicators/index.html", "indicators", "indicators", indicators.index());
        for (Indicator indicator : site.vocabulary().indicators()) {
            add(Addresses.indicator(indicator.id()), "indicator", "indicators", indicators.page(indicator));
            for (String former : indicator.redirects()) {
                add("indicators/" + former + ".html", "redirect", "indicators", new RedirectPage(Link.to(indicator)));
            }
        }
    }

    private void add(String address, String template, String section, Object model) {
        pages.add(new Page(address, template, section, model, language));
    }
}
