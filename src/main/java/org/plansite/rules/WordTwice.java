package org.plansite.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.analysis.VocabularyWord;
import org.plansite.analysis.VocabularyWord.Role;
import org.plansite.analysis.VocabularyWord.Section;
import org.plansite.source.Diagnostic;
import org.plansite.source.Problem;

/** An entry gives a word once in each of its lists, and no everyday name that is its name already. */
final class WordTwice implements Rule<PlacedVocabulary> {

    /** A word in one of an entry's lists. */
    private record Listed(Section section, String id, Role role, String text) {
        static Listed of(VocabularyWord word, Role role) {
            return new Listed(word.section(), word.id(), role, word.text());
        }
    }

    @Override
    public Stream<Diagnostic> check(PlacedVocabulary vocabulary) {
        Set<Listed> seen = new HashSet<>();
        Words.of(vocabulary, Role.NAME).forEach(name -> seen.add(Listed.of(name, Role.EVERYDAY)));
        List<Diagnostic> found = new ArrayList<>();
        for (VocabularyWord word : vocabulary.words()) {
            if (!seen.add(Listed.of(word, word.role()))) {
                found.add(Diagnostic.of(Problem.WORD_TWICE, word.where(), word.text(), word.id()));
            }
        }
        return found.stream();
    }
}
