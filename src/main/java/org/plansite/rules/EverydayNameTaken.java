package org.plansite.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.analysis.VocabularyWord;
import org.plansite.analysis.VocabularyWord.Role;
import org.plansite.analysis.VocabularyWord.Section;
import org.plansite.source.Diagnostic;
import org.plansite.source.Problem;

/** An everyday name of a body or an indicator is not the name of another one; several may share an everyday name. */
final class EverydayNameTaken implements Rule<PlacedVocabulary> {

    /** A name of a section. */
    private record Name(Section section, String text) {}

    @Override
    public Stream<Diagnostic> check(PlacedVocabulary vocabulary) {
        Map<Name, VocabularyWord> owners = new HashMap<>();
        Stream.concat(Words.of(vocabulary, Role.NAME), Words.of(vocabulary, Role.ALIAS))
                .forEach(word -> owners.putIfAbsent(new Name(word.section(), word.text()), word));
        return Words.of(vocabulary, Role.EVERYDAY)
                .flatMap(word -> Stream.ofNullable(owners.get(new Name(word.section(), word.text())))
                        .filter(owner -> !owner.isOfSameEntry(word))
                        .map(owner -> Diagnostic.of(
                                Problem.EVERYDAY_NAME_TAKEN, word.where(), word.text(), word.id(), owner.id())));
    }
}
