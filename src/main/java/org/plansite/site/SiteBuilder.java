package org.plansite.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plansite.compare.Editions;
import org.plansite.plan.Plan;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.Vocabulary;

/** Decides which pages a site has and what each of them shows. */
public final class SiteBuilder {
    private final List<Plan> plans;
    private final SiteSettings settings;
    private final Language language;

    private SiteBuilder(List<Plan> plans, SiteSettings settings, Language language) {
        this.plans = plans;
        this.settings = settings;
        this.language = language;
    }

    /**
     * The pages of a site as its first language has them.
     *
     * @param pages that come in every language
     * @param lists that come in the first one only: the plan's words nearly all through
     */
    private record Laid(List<Page> pages, List<Page> lists) {}

    /** The site of some plans. */
    public static Site build(List<Plan> plans, SiteSettings settings) {
        return build(plans, settings, Optional.empty());
    }

    /**
     * The site of some plans, with a page of what changed.
     *
     * @param editions the comparison with the previous edition, if there is one
     */
    public static Site build(List<Plan> plans, SiteSettings settings, Optional<Editions> editions) {
        List<Language> languages = languages(settings);
        SiteBuilder first = new SiteBuilder(plans, settings, languages.get(0));
        Laid laid = plans.size() == 1 ? first.site() : first.library();
        List<Page> pages =
                Stream.concat(laid.pages().stream(), first.changes(editions)).toList();
        Stream<Page> translated =
                languages.stream().skip(1).flatMap(language -> pages.stream().map(page -> page.in(language)));
        Page notFound = new Page("404.html", "not-found", "", NotFoundPage.of(settings), languages.get(0));
        return new Site(
                settings,
                languages,
                navigation(plans),
                Stream.of(pages.stream(), laid.lists().stream(), translated, Stream.of(notFound))
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

    private static List<Site.Entry> navigation(List<Plan> plans) {
        String contents = plans.size() == 1 ? Addresses.plan(plans.get(0)) : "index.html#plans";
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

    /** A site of one plan: the families of pages, each laid out on its own, in the order of the site. */
    private Laid site() {
        SiteIndex site = SiteIndex.of(plans, settings);
        PageFamilies families = new PageFamilies(site, language);
        List<Page> pages = Stream.<Supplier<Stream<Page>>>of(
                        () -> Stream.of(
                                page("index.html", "home", "", new HomePages(site).home()),
                                page("search.html", "search", "", SearchPage.of(site))),
                        () -> families.plan(site.plans().get(0)),
                        families::agencies,
                        families::obligations,
                        families::years,
                        families::indicators,
                        families::registers)
                .parallel()
                .flatMap(Supplier::get)
                .toList();
        return new Laid(pages, families.lists().toList());
    }

    /** A library: the pages its plans share, and each plan's own in a folder. */
    private Laid library() {
        Map<String, PlanMetadata> titles = new LinkedHashMap<>();
        plans.forEach(plan -> titles.put(plan.id(), plan.metadata()));
        List<LibraryPlan> members = LibraryPlan.of(plans, settings, LibraryTitles.of(titles), language);
        List<PlanFacts> facts = members.stream().map(LibraryPlan::facts).toList();
        List<Vocabulary> vocabularies = plans.stream().map(Plan::vocabulary).toList();
        Vocabulary shared =
                Vocabulary.union(vocabularies.stream().map(Vocabulary::shared).toList());
        Stream<Page> common =
                new LibraryFamilies(settings, language, facts, shared, Vocabulary.union(vocabularies)).pages();
        Stream<Page> own = members.parallelStream().flatMap(member -> member.pages(facts));
        return new Laid(
                Stream.concat(common, own).toList(),
                members.stream().flatMap(LibraryPlan::lists).toList());
    }

    private Stream<Page> changes(Optional<Editions> editions) {
        return editions.stream().map(both -> page(Addresses.changes(), "changes", "", ChangesPages.of(both)));
    }

    private Page page(String address, String template, String section, Object model) {
        return new Page(address, template, section, model, language);
    }
}
