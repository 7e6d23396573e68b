package org.plansite.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plansite.publish.PageLinks.Link;
import org.plansite.site.OutputTree;
import org.plansite.source.Problem;

/**
 * What one page, looked at alone, has wrong, and what can be judged only when all pages are known.
 *
 * @param ids of the page's elements
 * @param faults found
 * @param anchors links to ids of pages that exist
 */
record PageCheck(Set<String> ids, List<Fault> faults, List<Anchor> anchors) {

    /**
     * Something wrong on a page.
     *
     * @param problem its kind
     * @param words as written on this page
     * @param cause what the same fault on other pages shares with it
     */
    record Fault(Problem problem, String words, String cause) {}

    /** A link, as written, to an id. */
    record Anchor(String words, Destination destination) {
        Fault fault() {
            return new Fault(Problem.ANCHOR_BROKEN, words, destination.path() + "#" + destination.anchor());
        }
    }

    static PageCheck of(String path, byte[] html, OutputTree tree, Destinations destinations) {
        PageLinks page = PageLinks.in(html);
        List<Fault> faults = new ArrayList<>();
        List<Anchor> anchors = new ArrayList<>();
        page.repeatedIds().forEach(id -> faults.add(new Fault(Problem.ID_TWICE, id, id)));
        for (Link link : page.links()) {
            Destination destination = destinations.of(path, link.address());
            Optional<Fault> fault = faultOf(link, destination, tree);
            fault.ifPresent(faults::add);
            if (fault.isEmpty()
                    && LinkCheck.isPage(destination.path())
                    && !destination.anchor().isEmpty()) {
                anchors.add(new Anchor(link.address(), destination));
            }
        }
        return new PageCheck(destinations.shared(page.ids()), List.copyOf(faults), List.copyOf(anchors));
    }

    /** Of a page that others lead to and that has been checked before. */
    static PageCheck withoutLinks(byte[] html, Destinations destinations) {
        return new PageCheck(destinations.shared(PageLinks.in(html).ids()), List.of(), List.of());
    }

    /** The same without the links to ids that are known to exist: of a library's million few are left. */
    PageCheck onlyOpen(Predicate<Destination> exists) {
        return new PageCheck(
                ids,
                faults,
                anchors.stream()
                        .filter(anchor -> !exists.test(anchor.destination()))
                        .toList());
    }

    private static Optional<Fault> faultOf(Link link, Destination destination, OutputTree tree) {
        String words = link.address();
        return switch (destination.place()) {
            case INSIDE ->
                tree.contains(destination.path())
                        ? Optional.empty()
                        : Optional.of(new Fault(Problem.LINK_BROKEN, words, destination.path()));
            case OTHER_HOST ->
                link.isFollowed() ? Optional.empty() : Optional.of(new Fault(Problem.OTHER_HOST, words, words));
            case NOT_PORTABLE -> Optional.of(new Fault(Problem.LINK_NOT_PORTABLE, words, words));
            case NO_HOST -> Optional.empty();
        };
    }
}
