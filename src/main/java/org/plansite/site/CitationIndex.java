package org.plansite.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plansite.plan.Citation;

/** The documents the plans name, each once, in the order they are first named. */
final class CitationIndex {
    private final Map<String, List<Named>> documents = new LinkedHashMap<>();

    /** A plan names a document. */
    record Named(PlanIndex index, Citation citation) {}

    CitationIndex(List<PlanIndex> plans) {
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

    String address(String title) {
        return "citations.html#" + anchor(title);
    }
}
