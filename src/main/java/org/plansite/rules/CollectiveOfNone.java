package org.plansite.rules;

import java.util.stream.Stream;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.source.Diagnostic;
import org.plansite.source.Problem;

/** A collective has members, or is open because the plan does not say whom it means. */
final class CollectiveOfNone implements Rule<PlacedVocabulary> {

    @Override
    public Stream<Diagnostic> check(PlacedVocabulary vocabulary) {
        return vocabulary
                .bodies()
                .filter(body ->
                        body.isCollective() && !body.open() && body.members().isEmpty())
                .map(body -> Diagnostic.of(Problem.COLLECTIVE_OF_NONE, Words.where(vocabulary, body), body.name()));
    }
}
