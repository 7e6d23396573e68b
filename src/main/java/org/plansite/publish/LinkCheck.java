package org.plansite.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.plansite.publish.PageCheck.Fault;
import org.plansite.site.OutputTree;
import org.plansite.source.Diagnostic;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * Checks that every link of the site leads to a file and an id that exist, and that no page fetches anything from
 * another host.
 *
 * <p>Pages are handed in as they are written, by several threads if need be; of each only its ids and its links to ids
 * not seen yet are kept. A fault that many pages have, as they share a template, is told once.
 */
public final class LinkCheck {
    private final OutputTree tree;
    private final Destinations destinations;
    private final Map<String, PageCheck> pages = new ConcurrentSkipListMap<>();

    /**
     * @param tree with the pages that will be handed in
     * @param baseAddress where the site will stand; empty when that is not known
     */
    public LinkCheck(OutputTree tree, String baseAddress) {
        this.tree = tree;
        this.destinations = new Destinations(baseAddress);
    }

    /** Whether a file of the site is a page, and has links. */
    public static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    /** Takes in a page. */
    public void add(String path, byte[] html) {
        PageCheck page = PageCheck.of(path, html, tree, destinations);
        pages.put(path, page);
        pages.put(path, page.onlyOpen(this::exists));
    }

    /** Takes in a page of which nothing is to be checked, but to whose ids others may lead. */
    void addIds(String path, byte[] html) {
        pages.put(path, PageCheck.withoutLinks(html, destinations));
    }

    /** The ids of a page; none where it was not handed in. */
    Set<String> ids(String path) {
        PageCheck page = pages.get(path);
        return page == null ? Set.of() : page.ids();
    }

    /** The pages to whose ids others lead and that were not handed in. */
    Set<String> unseen() {
        return pages.values().stream()
                .flatMap(page -> page.anchors().stream())
                .map(anchor -> anchor.destination().path())
                .filter(path -> !pages.containsKey(path))
                .collect(Collectors.toSet());
    }

    /** The faults of the pages handed in, each at the first page that has it, with the number of pages that have it. */
    public List<Diagnostic> diagnostics() {
        Map<Cause, Occurrences> faults = new LinkedHashMap<>();
        pages.forEach((path, page) -> faultsOf(page)
                .forEach((cause, words) -> faults.merge(cause, new Occurrences(path, words, 1), Occurrences::and)));
        return faults.entrySet().stream()
                .map(fault -> fault.getValue().as(fault.getKey().problem()))
                .sorted()
                .toList();
    }

    /** A page's faults with the words of the first link that has each. */
    private Map<Cause, String> faultsOf(PageCheck page) {
        Map<Cause, String> faults = new LinkedHashMap<>();
        page.faults().forEach(fault -> add(faults, fault));
        page.anchors().stream()
                .filter(anchor -> !exists(anchor.destination()))
                .forEach(anchor -> add(faults, anchor.fault()));
        return faults;
    }

    private static void add(Map<Cause, String> faults, Fault fault) {
        faults.putIfAbsent(new Cause(fault.problem(), fault.cause()), fault.words());
    }

    private boolean exists(Destination destination) {
        return ids(destination.path()).contains(destination.anchor());
    }

    private record Cause(Problem problem, String words) {}

    private record Occurrences(String page, String words, int count) {
        Occurrences and(Occurrences other) {
            return new Occurrences(page, words, count + other.count);
        }

        Diagnostic as(Problem problem) {
            return Diagnostic.of(problem, Location.of(page), words, count);
        }
    }
}
