package org.plansite.site;

import java.util.List;
import java.util.function.Function;
import org.plansite.plan.Citation;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Mention;
import org.plansite.plan.Passage;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.YearMention;

/** What is known about one sentence, each list in printed order. */
record SentenceFacts(
        List<Responsibility> printedBodies,
        List<Mention> mentions,
        List<YearMention> years,
        List<Citation> citations,
        List<Target> targets,
        List<ForceWord> forceWords,
        List<TermFinder.Found> terms) {

    static SentenceFacts of(FactIndex facts, Unit unit, Sentence sentence, TermFinder terms) {
        return new SentenceFacts(
                in(sentence, facts.printedBodies(unit.id()), Responsibility::printed),
                in(sentence, facts.mentions(unit.id()), Mention::printed),
                in(sentence, facts.years(unit.id()), YearMention::printed),
                in(sentence, facts.citations(unit.id()), Citation::printed),
                in(sentence, facts.targets(unit.id()), Target::quote),
                in(sentence, facts.forceWords(unit.id()), ForceWord::printed),
                terms.firstUsedIn(sentence.text()));
    }

    private static <T> List<T> in(Sentence sentence, List<T> facts, Function<T, Passage> passage) {
        return facts.stream()
                .filter(fact -> passage.apply(fact).sentence() == sentence.number())
                .toList();
    }
}
