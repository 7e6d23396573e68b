package org.plansite.analysis;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.document.OpenBrackets;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Paragraph;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/** A bracket that a paragraph opens is closed in it: of a list of bodies, the rest may be lost. */
final class ClosedBrackets implements Check {

    @Override
    public List<Result> check(Evidence evidence) {
        return evidence.outline().units().stream()
                .flatMap(unit -> unit.paragraphs().stream().flatMap(paragraph -> check(unit, paragraph)))
                .toList();
    }

    private static Stream<Result> check(Unit unit, Paragraph paragraph) {
        String text = paragraph.sentences().stream().map(Sentence::text).collect(Collectors.joining());
        OptionalInt open = OpenBrackets.first(text);
        int start = 0;
        for (Sentence sentence : paragraph.sentences()) {
            int end = start + sentence.text().length();
            if (open.isPresent() && open.getAsInt() < end) {
                Passage words = Passage.of(
                        unit.id(),
                        sentence,
                        open.getAsInt() - start,
                        sentence.text().length());
                return Stream.of(new Result(Kind.BRACKET_OPEN, List.of(), List.of(words)));
            }
            start = end;
        }
        return Stream.empty();
    }
}
