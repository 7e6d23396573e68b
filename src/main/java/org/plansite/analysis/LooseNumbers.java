package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.plan.Facts;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Project;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/**
 * Finds the numbers that were claimed without being explained: those that stand inside a target's words and are not its
 * value, and the quantities of projects that no words name.
 */
public final class LooseNumbers {
    private final Facts facts;

    private LooseNumbers(Facts facts) {
        this.facts = facts;
    }

    /** Those of a plan, in printed order. */
    public static List<Passage> in(Plan plan) {
        LooseNumbers numbers = new LooseNumbers(plan.facts());
        List<Passage> loose = new ArrayList<>();
        for (Unit unit : plan.outline().units()) {
            for (Sentence sentence : unit.sentences()) {
                for (PrintedNumber number : QuantityScanner.scan(sentence.text())) {
                    Passage words = Passage.of(unit.id(), sentence, number.start(), number.end());
                    if (!numbers.isExplained(words, number.value())) {
                        loose.add(words);
                    }
                }
            }
        }
        return loose;
    }

    private boolean isExplained(Passage words, String value) {
        boolean isNamed = Stream.concat(
                        facts.years().stream().map(year -> year.printed()),
                        facts.otherNumbers().stream().map(other -> other.printed()))
                .anyMatch(printed -> printed.contains(words));
        return isNamed || isTarget(words, value) || isQuantity(words, value);
    }

    private boolean isTarget(Passage words, String value) {
        return facts.targets().stream()
                .anyMatch(target ->
                        target.quote().contains(words) && target.value().equals(Optional.of(value)));
    }

    private boolean isQuantity(Passage words, String value) {
        return facts.projects().stream()
                .map(Project::quantities)
                .flatMap(List::stream)
                .anyMatch(quantity -> !quantity.what().isEmpty()
                        && quantity.value().equals(value)
                        && quantity.quote().contains(words));
    }
}
