package org.plansite.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plansite.document.DutyBracket;
import org.plansite.document.DutyBracket.Remark;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/**
 * A rule inside a bracket of duties, {@code 以下均需各县政府负责，不再列出} or {@code 列首位的为牵头单位}, reaches tasks that don't
 * print it; it is shown with its words and never applied silently.
 */
final class DutyRules implements Check {
    private static final Set<Remark.Kind> REACHING = Set.of(Remark.Kind.RULE, Remark.Kind.ORDER);

    @Override
    public List<Result> check(Evidence evidence) {
        return evidence.outline().units().stream()
                .flatMap(unit -> unit.sentences().stream()
                        .filter(sentence -> sentence.role() == Sentence.Role.BRACKET)
                        .flatMap(sentence -> rules(evidence, unit, sentence)))
                .toList();
    }

    private static Stream<Result> rules(Evidence evidence, Unit unit, Sentence sentence) {
        return DutyBracket.of(
                        sentence.text(),
                        name -> evidence.vocabulary().bodyNamed(name).isPresent())
                .stream()
                .flatMap(bracket -> bracket.remarks().stream())
                .filter(remark ->
                        REACHING.contains(remark.kind()) && !remark.words().equals("下同"))
                .map(remark -> new Result(
                        Kind.DUTY_RULE,
                        List.of(remark.words()),
                        List.of(Passage.of(unit.id(), sentence, remark.start(), remark.end()))));
    }
}
