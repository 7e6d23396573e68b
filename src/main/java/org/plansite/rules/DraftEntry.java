package org.plansite.rules;

import java.util.stream.Stream;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.source.Diagnostic;
import org.plansite.source.Problem;

/** Somebody has looked at each entry that the import guessed, and has deleted the line that says it is a draft. */
final class DraftEntry implements Rule<PlacedVocabulary> {

    @Override
    public Stream<Diagnostic> check(PlacedVocabulary vocabulary) {
        return vocabulary.drafts().stream()
                .map(entry -> Diagnostic.of(Problem.DRAFT_ENTRY, entry.where(), entry.text(), entry.id()));
    }
}
