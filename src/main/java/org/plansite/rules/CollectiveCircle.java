package org.plansite.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Vocabulary;
import org.plansite.source.Diagnostic;
import org.plansite.source.Problem;

/** No collective is among its own members, nor among theirs. */
final class CollectiveCircle implements Rule<PlacedVocabulary> {

    @Override
    public Stream<Diagnostic> check(PlacedVocabulary vocabulary) {
        return vocabulary
                .bodies()
                .filter(body -> members(body, vocabulary.vocabulary()).contains(body.id()))
                .map(body -> Diagnostic.of(Problem.COLLECTIVE_CIRCLE, Words.where(vocabulary, body), body.name()));
    }

    /** All members, those of members included. */
    private static Set<BodyId> members(Body body, Vocabulary vocabulary) {
        Set<BodyId> all = new LinkedHashSet<>();
        List<BodyId> waiting = new ArrayList<>(body.members());
        for (int i = 0; i < waiting.size(); i++) {
            if (all.add(waiting.get(i))) {
                waiting.addAll(vocabulary.body(waiting.get(i)).members());
            }
        }
        return all;
    }
}
