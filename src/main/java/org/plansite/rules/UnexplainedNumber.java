package org.plansite.rules;

import java.util.stream.Stream;
import org.plansite.analysis.LooseNumbers;
import org.plansite.analysis.PlacedPlan;
import org.plansite.document.Excerpt;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.source.Diagnostic;
import org.plansite.source.Problem;

/**
 * Every number is the value of a target, a quantity of a project with a name, a year, or of a known other sort.
 *
 * <p>A number in running text that nothing claims at all is an error before.
 */
final class UnexplainedNumber implements Rule<Library> {

    @Override
    public Stream<Diagnostic> check(Library library) {
        return library.plans().stream().flatMap(UnexplainedNumber::check);
    }

    private static Stream<Diagnostic> check(PlacedPlan plan) {
        return LooseNumbers.in(plan.plan()).stream()
                .map(number -> Diagnostic.of(
                        Problem.UNEXPLAINED_NUMBER,
                        plan.places().of(number),
                        number.words(),
                        Excerpt.of(around(plan, number))));
    }

    /** The words from a little before the number on. */
    private static String around(PlacedPlan plan, Passage number) {
        Sentence sentence = plan.plan().outline().unit(number.unit()).sentence(number.sentence());
        return sentence.text().substring(Math.max(0, number.start() - 10));
    }
}
