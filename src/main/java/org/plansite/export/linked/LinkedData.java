package org.plansite.export.linked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plansite.plan.Plan;
import org.plansite.site.Language;
import org.plansite.site.Messages;
import org.plansite.site.Page;
import org.plansite.site.Site;

/** What each page of a site says of itself to programs. */
public final class LinkedData {
    private static final Set<String> HOMES = Set.of("home", "library");

    private final Site site;
    private final Subjects subjects;
    private final Trail trail;
    private final Map<Language, Messages> messages = new HashMap<>();

    /**
     * @param plans those of the site, which share one vocabulary
     */
    public LinkedData(Site site, List<Plan> plans) {
        this.site = site;
        this.subjects = new Subjects(plans);
        this.trail = new Trail(site, plans);
        site.languages().forEach(language -> messages.put(language, Messages.of(language.code())));
    }

    /**
     * A block of JSON-LD for the head of a page; empty for a page that only leads to another.
     *
     * @param heading what the page is called; empty for the first one
     */
    public String of(Page page, String heading) {
        return page.hasContent() ? JsonLd.script(describe(page, heading)) : "";
    }

    private Thing describe(Page page, String heading) {
        Iris iris = new Iris(page, site.settings().baseAddress());
        Messages words = Objects.requireNonNull(messages.get(page.language()));
        boolean home = HOMES.contains(page.template());
        String title = site.settings().title(page.language());
        Thing described = Thing.of(type(page))
                .id(iris.of(page.path()))
                .with("name", heading.isEmpty() ? title : heading)
                .with("inLanguage", page.language().code())
                .with(
                        "isPartOf",
                        home ? site(iris, title).with("potentialAction", search(iris)) : Thing.at(siteIri(iris)));
        return subjects.add(
                home ? described : described.with("breadcrumb", trail.to(page, heading, iris, words)),
                page,
                new Names(iris),
                words);
    }

    private static String type(Page page) {
        return switch (page.template()) {
            case "search" -> "SearchResultsPage";
            case "about", "library-about" -> "AboutPage";
            case "agencies",
                    "years",
                    "indicators",
                    "projects",
                    "obligations",
                    "citations",
                    "findings",
                    "library-agencies",
                    "library-indicators",
                    "library-years",
                    "library-register" -> "CollectionPage";
            default -> "WebPage";
        };
    }

    /** One site, whatever the language of the page. */
    private static String siteIri(Iris iris) {
        return iris.of("index.html#site");
    }

    private static Thing site(Iris iris, String title) {
        return Thing.of("WebSite").id(siteIri(iris)).with("name", title);
    }

    private static Thing search(Iris iris) {
        return Thing.of("SearchAction")
                .with("target", Thing.of("EntryPoint").with("urlTemplate", iris.inLanguage("search.html") + "?q={q}"))
                .with("query-input", "required name=q");
    }
}
