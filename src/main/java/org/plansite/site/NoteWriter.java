package org.plansite.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.Citation;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Term;
import org.plansite.plan.Unit;
import org.plansite.plan.YearMention;

/** Writes the notes that stand in the margin beside a sentence. */
final class NoteWriter {
    private final PlanIndex index;
    private final CitationIndex citations;

    NoteWriter(PlanIndex index, CitationIndex citations) {
        this.index = index;
        this.citations = citations;
    }

    Printed.Note note(Unit unit, Sentence sentence, SentenceFacts facts) {
        return new Printed.Note(
                sentence.number(),
                Addresses.sentenceAnchor(index.plan(), unit.id(), sentence.number()),
                facts.targets().stream().map(index::view).toList(),
                amounts(unit, sentence),
                years(facts),
                facts.citations().stream().map(this::document).toList(),
                forces(facts.forceWords()),
                facts.terms().stream().map(found -> term(found.term())).toList(),
                facts.printedBodies().stream().map(this::responsible).toList());
    }

    private List<Printed.Amount> amounts(Unit unit, Sentence sentence) {
        String address = Addresses.project(index.plan(), unit.id());
        return index.facts().projects(unit.id()).stream()
                .flatMap(project -> project.quantities().stream())
                .filter(quantity -> quantity.quote().sentence() == sentence.number())
                .map(quantity -> new Printed.Amount(
                        quantity.what(), quantity.verb(), quantity.value(), quantity.unit(), quantity.limit(), address))
                .toList();
    }

    /** The years no target of the sentence shows. */
    private static List<Printed.Year> years(SentenceFacts facts) {
        List<Printed.Year> years = new ArrayList<>();
        for (YearMention mention : facts.years()) {
            boolean shown = mention.from() == mention.to()
                    && facts.targets().stream().anyMatch(target -> shows(target, mention.from()));
            if (!shown) {
                Link link = new YearIndex.Span(mention.from(), mention.to()).link();
                years.add(new Printed.Year(
                        mention.printed().words(), mention.role().id(), link));
            }
        }
        return years;
    }

    private static boolean shows(Target target, int year) {
        return target.year().orElse(0) == year || target.baselineYear().orElse(0) == year;
    }

    private Printed.Document document(Citation citation) {
        return new Printed.Document(citation.title(), citation.kind().id(), citations.address(citation.title()));
    }

    /** The forces of a sentence, each with its words. */
    static List<Printed.Force> forces(List<ForceWord> words) {
        Map<String, List<String>> byForce = new LinkedHashMap<>();
        for (ForceWord word : words) {
            List<String> known = byForce.computeIfAbsent(word.force().id(), id -> new ArrayList<>());
            if (!known.contains(word.printed().words())) {
                known.add(word.printed().words());
            }
        }
        return byForce.entrySet().stream()
                .map(entry -> new Printed.Force(entry.getKey(), entry.getValue()))
                .toList();
    }

    static Printed.Term term(Term term) {
        return new Printed.Term(term.name(), term.full(), term.explanation(), Addresses.term(term));
    }

    private Printed.Responsible responsible(Responsibility responsibility) {
        Plan plan = index.plan();
        Body body = plan.vocabulary().body(responsibility.body());
        return new Printed.Responsible(
                responsibility.position(),
                responsibility.printed().words(),
                Link.to(body),
                body.isCollective(),
                body.open(),
                members(body, member -> !member.isCollective()).map(Link::to).toList(),
                members(body, member -> !member.isCollective())
                        .map(member -> member.kind().id())
                        .reduce((one, other) -> one.equals(other) ? one : "any"),
                members(body, Body::isCollective).map(Link::to).toList(),
                responsibility.role());
    }

    private Stream<Body> members(Body collective, Predicate<Body> which) {
        return collective.members().stream()
                .map(member -> index.plan().vocabulary().body(member))
                .filter(which);
    }
}
