package org.plansite.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** Looks for ids that the entries of two plans have both: each entry has one page in the site. */
public final class EntryIds {
    private EntryIds() {}

    /**
     * @param own the vocabularies of plans; an id of the shared one has been refused by their reader
     * @param log gets every id that is there twice
     */
    public static void check(Collection<PlacedVocabulary> own, DiagnosticLog log) {
        Map<String, Location> first = new HashMap<>();
        for (PlacedVocabulary vocabulary : own) {
            vocabulary.entries().forEach((entry, where) -> {
                Location before = first.putIfAbsent(entry, where);
                if (before != null) {
                    log.report(Problem.ID_OF_TWO_PLANS, where, entry.substring(entry.indexOf('/') + 1), before);
                }
            });
        }
    }
}
