package org.plansite.export.akn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.Citation;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.UnitId;

/**
 * Words of a sentence that name something, and the element that says what.
 *
 * @param words where they stand
 */
record Mark(Passage words, String element, Attributes attributes) {

    /** A sentence of a unit; 0 is its heading. */
    record Place(UnitId unit, int sentence) {}

    /** The marks of a plan by sentence, in order; of two that overlap the longer one. */
    static Map<Place, List<Mark>> of(Plan plan) {
        Stream<Mark> bodies = plan.facts().responsibilities().stream()
                .filter(Responsibility::isDirect)
                .map(each -> body(each.printed(), plan.vocabulary().body(each.body())));
        Stream<Mark> mentions = plan.facts().mentions().stream()
                .map(each -> body(each.printed(), plan.vocabulary().body(each.body())));
        Stream<Mark> citations = plan.facts().citations().stream().map(each -> citation(plan, each));
        return Stream.of(bodies, mentions, citations)
                .flatMap(marks -> marks)
                .collect(Collectors.groupingBy(
                        mark -> new Place(mark.words.unit(), mark.words.sentence()),
                        Collectors.collectingAndThen(Collectors.toList(), Mark::apart)));
    }

    private static Mark body(Passage printed, Body body) {
        Attributes reference = Attributes.of("refersTo", Names.reference(Names.id(body)));
        return body.isCollective()
                ? new Mark(printed, "entity", reference.and("name", "collective"))
                : new Mark(printed, "organization", reference);
    }

    /** Only the plan's own name is known: what another document is called elsewhere, the plan does not say. */
    private static Mark citation(Plan plan, Citation citation) {
        return citation.kind() == Citation.Kind.SELF
                ? new Mark(
                        citation.printed(),
                        "ref",
                        Attributes.of("href", Iris.of(plan).work()))
                : new Mark(
                        citation.printed(),
                        "inline",
                        Attributes.of("name", "citedDocument")
                                .and("class", citation.kind().id()));
    }

    private static List<Mark> apart(List<Mark> marks) {
        List<Mark> kept = new ArrayList<>();
        marks.stream()
                .sorted(Comparator.comparingInt(
                        (Mark mark) -> -mark.words.words().length()))
                .filter(mark -> kept.stream().noneMatch(other -> other.words.overlaps(mark.words)))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(mark -> mark.words.start()));
        return kept;
    }
}
