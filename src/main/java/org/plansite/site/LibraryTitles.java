package org.plansite.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plansite.plan.PlanMetadata;

/**
 * The titles of a library's plans, by which they cite each other.
 *
 * <p>A title is known with and without the issuer's name in front, and as that of the notice that carries it: {@code
 * 国务院关于印发2030年前碳达峰行动方案的通知} is {@code 2030年前碳达峰行动方案}. A title of two plans is that of neither.
 */
final class LibraryTitles {
    private static final Pattern MARKS = Pattern.compile("[《》〈〉「」“”\"\\s]");
    private static final Pattern NOTICE = Pattern.compile("^(?:.*?关于)?(?:印发|转发|发布|下发)(.+?)的?(?:通知|公告)$|^(.+?)的通知$");

    private final Map<String, Link> plans = new HashMap<>();

    private LibraryTitles() {}

    /** Of a site whose plans cite no other one of it. */
    static LibraryTitles none() {
        return new LibraryTitles();
    }

    /** The titles of plans, by the plans' ids. */
    static LibraryTitles of(Map<String, PlanMetadata> metadata) {
        LibraryTitles titles = new LibraryTitles();
        Set<String> shared = new HashSet<>();
        metadata.forEach((id, plan) -> {
            Link link = new Link(plan.title(), id + "/index.html");
            for (String name : names(plan)) {
                Link other = titles.plans.putIfAbsent(name, link);
                if (other != null && !other.equals(link)) {
                    shared.add(name);
                }
            }
        });
        titles.plans.keySet().removeAll(shared);
        return titles;
    }

    private static Set<String> names(PlanMetadata plan) {
        Set<String> names = new LinkedHashSet<>();
        String title = bare(plan.title());
        String issuer = MARKS.matcher(plan.issuer()).replaceAll("");
        names.add(title);
        if (!issuer.isEmpty()) {
            names.add(issuer + title);
            if (title.startsWith(issuer) && title.length() > issuer.length()) {
                names.add(title.substring(issuer.length()));
            }
        }
        return names;
    }

    /** The title without marks, and without the notice around it. */
    private static String bare(String title) {
        String words = MARKS.matcher(title).replaceAll("");
        var notice = NOTICE.matcher(words);
        if (!notice.matches()) {
            return words;
        }
        return Optional.ofNullable(notice.group(1)).orElseGet(() -> notice.group(2));
    }

    /** The plan a cited title is that of, where it is one of the library. */
    Optional<Link> find(String title) {
        return Optional.ofNullable(plans.get(bare(title)));
    }
}
