package org.plansite.rules;

import java.util.stream.Stream;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.plan.Body;
import org.plansite.source.Diagnostic;
import org.plansite.source.Problem;

/** Only a collective has members, is open, or may mean sorts of bodies. */
final class MembersOfBody implements Rule<PlacedVocabulary> {

    @Override
    public Stream<Diagnostic> check(PlacedVocabulary vocabulary) {
        return vocabulary
                .bodies()
                .filter(body -> !body.isCollective())
                .flatMap(body -> keys(body)
                        .map(key -> Diagnostic.of(
                                Problem.MEMBERS_OF_BODY, Words.where(vocabulary, body), body.name(), key)));
    }

    private static Stream<String> keys(Body body) {
        return Stream.of(
                        body.members().isEmpty() ? "" : "members",
                        body.open() ? "open" : "",
                        body.candidates().isEmpty() ? "" : "may-be")
                .filter(key -> !key.isEmpty());
    }
}
