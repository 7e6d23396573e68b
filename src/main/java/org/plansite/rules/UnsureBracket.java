package org.plansite.rules;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.analysis.PlacedPlan;
import org.plansite.document.DutyBrackets;
import org.plansite.plan.Paragraph;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Sentence.Role;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;
import org.plansite.source.Diagnostic;
import org.plansite.source.Problem;

/** A bracket that may print responsible bodies, or something else, is left as ordinary text; a reader has to decide. */
final class UnsureBracket implements Rule<Library> {

    @Override
    public Stream<Diagnostic> check(Library library) {
        return library.plans().stream().flatMap(UnsureBracket::check);
    }

    private static Stream<Diagnostic> check(PlacedPlan plan) {
        return plan.plan().outline().units().stream()
                .filter(unit -> unit.kind() != UnitKind.NOTICE && !unit.id().isInColumn())
                .flatMap(unit -> unit.paragraphs().stream().flatMap(paragraph -> check(plan, unit, paragraph)));
    }

    private static Stream<Diagnostic> check(PlacedPlan plan, Unit unit, Paragraph paragraph) {
        String text = paragraph.sentences().stream().map(Sentence::text).collect(Collectors.joining());
        return DutyBrackets.in(
                        text, name -> plan.plan().vocabulary().bodyNamed(name).isPresent())
                .stream()
                .filter(found -> !found.bracket().isDuty())
                .flatMap(found -> left(plan, unit, paragraph, text.substring(found.start(), found.end())));
    }

    /** The words, where they were left as ordinary text. */
    private static Stream<Diagnostic> left(PlacedPlan plan, Unit unit, Paragraph paragraph, String words) {
        return paragraph.sentences().stream()
                .filter(sentence ->
                        sentence.role() != Role.BRACKET && sentence.text().contains(words))
                .limit(1)
                .map(sentence -> {
                    int start = sentence.text().indexOf(words);
                    Passage passage = Passage.of(unit.id(), sentence, start, start + words.length());
                    return Diagnostic.of(Problem.UNSURE_BRACKET, plan.places().of(passage), words.strip());
                });
    }
}
