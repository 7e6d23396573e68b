package org.plansite.analysis;

import java.util.HashMap;
import java.util.Map;
import org.plansite.document.Words;
import org.plansite.plan.Passage;
import org.plansite.plan.UnitId;
import org.plansite.source.Location;

/** Knows where in the content each sentence stands, so that complaints can point at the words. */
public final class Places {
    private final Map<UnitId, Map<Integer, Words>> sentences = new HashMap<>();

    void put(UnitId unit, int sentence, Words words) {
        sentences.computeIfAbsent(unit, id -> new HashMap<>()).put(sentence, words);
    }

    /**
     * The place of the first of some words.
     *
     * @throws IllegalArgumentException when the plan has no such sentence
     */
    public Location of(Passage passage) {
        Words words = sentences.getOrDefault(passage.unit(), Map.of()).get(passage.sentence());
        if (words == null) {
            throw new IllegalArgumentException("no such sentence: " + passage);
        }
        return words.at(passage.start());
    }
}
