package org.plansite.analysis;

import java.util.List;
import org.plansite.plan.Vocabulary;

/**
 * A vocabulary that knows where in its files each word stands.
 *
 * @param words in the order of the files
 */
public record PlacedVocabulary(Vocabulary vocabulary, List<VocabularyWord> words) {
    public PlacedVocabulary {
        words = List.copyOf(words);
    }
}
