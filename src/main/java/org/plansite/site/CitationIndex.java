package org.plansite.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plansite.plan.Citation;

/** The documents the plans name, each once, in the order they are first named. */
final class CitationIndex {
    private final Map<String, List<Named>> documents = new LinkedHashMap<>();
    private final LibraryTitles titles;

    /** A plan names a document. */
    record Named(PlanIndex index, Citation citation) {}

    /**
     * @param titles of the other plans of the library
     */
    CitationIndex(List<PlanIndex> plans, LibraryTitles titles) {
        this.titles = titles;
        for (PlanIndex index : plans) {
            for (Citation citation : index.plan().facts().citations()) {
                documents
                        .computeIfAbsent(citation.title(), title -> new ArrayList<>())
                        .add(new Named(index, citation));
            }
        }
    }

    List<String> titles() {
        return List.copyOf(documents.keySet());
    }

    /** Where a document is named. */
    List<Named> named(String title) {
        return documents.getOrDefault(title, List.of());
    }

    /** Its anchor in the list of documents. */
    String anchor(String title) {
        return "d" + (titles().indexOf(title) + 1);
    }

    /** The plan of the library that a document is. */
    Optional<Link> plan(String title) {
        boolean isItself =
                named(title).stream().anyMatch(named -> named.citation().kind() == Citation.Kind.SELF);
        return isItself
                ? Optional.empty()
                : titles.find(title)
                        .filter(plan -> named(title).stream()
                                .noneMatch(named ->
                                        Addresses.plan(named.index().plan()).equals(plan.address())));
    }

    /** Where a link from its name leads: to its place in the list, or to the plan of the library that it is. */
    String address(String title) {
        return plan(title).map(Link::address).orElseGet(() -> "citations.html#" + anchor(title));
    }
}
