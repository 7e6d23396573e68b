package org.plansite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plansite.plan.Term;

/** Finds the terms a page explains: each where the page first uses it, the longest where one holds another. */
final class TermFinder {
    private final List<Term> longestFirst;
    private final Set<String> explained = new HashSet<>();

    /** A term at its place in a sentence. */
    record Found(Term term, int start) {
        int end() {
            return start + term.name().length();
        }

        private boolean overlaps(Found other) {
            return start < other.end() && other.start < end();
        }
    }

    TermFinder(List<Term> terms) {
        longestFirst = terms.stream()
                .sorted(Comparator.comparingInt((Term term) -> -term.name().length()))
                .toList();
    }

    /** The terms this sentence is the first to use, in printed order. */
    List<Found> firstUsedIn(String sentence) {
        List<Found> found = new ArrayList<>();
        for (Term term : longestFirst) {
            int start = explained.contains(term.id()) ? -1 : sentence.indexOf(term.name());
            Found here = new Found(term, start);
            if (start >= 0 && found.stream().noneMatch(here::overlaps)) {
                found.add(here);
                explained.add(term.id());
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }
}
