package org.plansite.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;
import org.plansite.site.Addresses;

/**
 * A unit as the search knows it.
 *
 * @param address where it is shown
 * @param id its id in the plan
 * @param kind the id of its kind
 * @param citation its number as citations give it
 * @param heading its number and title as printed; empty where it has none
 * @param path the units above it, the chapter first
 * @param sentences in order
 * @param keywords what is known about it
 */
record SearchUnit(
        String address,
        String id,
        String kind,
        String citation,
        String heading,
        List<Crumb> path,
        List<Sentence> sentences,
        Map<Keyword, Set<String>> keywords) {

    /** A unit above. */
    record Crumb(String heading, String address) {}

    /** How many times more a word weighs in a heading than in a sentence. */
    static final int HEADING_WEIGHT = 3;

    SearchUnit {
        path = List.copyOf(path);
        sentences = List.copyOf(sentences);
        keywords = Map.copyOf(keywords);
    }

    /** The unit of a library: with its plan above it, and found by it. */
    SearchUnit in(Plan plan) {
        List<Crumb> whole = new ArrayList<>(path);
        whole.add(0, new Crumb(plan.metadata().title(), Addresses.plan(plan)));
        Map<Keyword, Set<String>> known = new EnumMap<>(keywords);
        known.put(Keyword.PLAN, Set.of(plan.id()));
        return new SearchUnit(address, id, kind, citation, heading, whole, sentences, known);
    }

    Set<String> values(Keyword keyword) {
        return keywords.getOrDefault(keyword, Set.of());
    }

    /** What is indexed as its text: the heading, as often as it weighs, then each sentence; folded, none empty. */
    List<String> indexedTexts() {
        return Stream.concat(
                        Stream.generate(() -> heading).limit(HEADING_WEIGHT),
                        sentences.stream().map(Sentence::text))
                .map(Folding::fold)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toList());
    }
}
