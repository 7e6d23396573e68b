package org.plansite.rules;

import java.util.stream.Stream;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.analysis.VocabularyWord;
import org.plansite.analysis.VocabularyWord.Role;
import org.plansite.analysis.VocabularyWord.Section;
import org.plansite.plan.Body;
import org.plansite.source.Location;

/** Looks up the words of a vocabulary. */
final class Words {
    private Words() {}

    /** The place of a body's entry. */
    static Location where(PlacedVocabulary vocabulary, Body body) {
        return of(vocabulary, Role.ID)
                .filter(word -> word.section() == Section.AGENCIES
                        && word.text().equals(body.id().value()))
                .map(VocabularyWord::where)
                .findFirst()
                .orElseThrow();
    }

    static Stream<VocabularyWord> of(PlacedVocabulary vocabulary, Role role) {
        return vocabulary.words().stream().filter(word -> word.role() == role);
    }
}
