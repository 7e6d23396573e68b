package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.document.DutyBracket;
import org.plansite.document.DutyBracket.Name;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Passage;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Sentence.Role;
import org.plansite.plan.Unit;
import org.plansite.plan.Vocabulary;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Problem;

/**
 * Reads the responsible bodies, with the part the plan prints for each, from the brackets of duties and from the cells of
 * tables that hand duties out.
 *
 * <p>A collective with known members binds each of them too. A name whose government only an earlier name prints
 * ({@code 省财政厅、水利厅}) is looked up with it; as printed only where the vocabulary says that it is a name of that body.
 */
final class ResponsibilityFinder {
    private final Vocabulary vocabulary;
    private final Places places;
    private final DiagnosticLog log;

    ResponsibilityFinder(Vocabulary vocabulary, Places places, DiagnosticLog log) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.log = log;
    }

    /** @param row what the sentence's cells say, if it is of a table's row that hands out duties */
    List<Responsibility> find(Unit unit, Sentence sentence, Optional<RowDuties.Duty> row) {
        List<Responsibility> found = new ArrayList<>();
        if (row.isPresent()) {
            row.get()
                    .names()
                    .forEach(each -> found.addAll(find(
                            unit,
                            sentence,
                            each.name(),
                            each.position(),
                            row.get().count())));
            return found;
        }
        List<Name> names = ofBracket(sentence);
        for (int i = 0; i < names.size(); i++) {
            found.addAll(find(unit, sentence, names.get(i), i + 1, names.size()));
        }
        return found;
    }

    private List<Responsibility> find(Unit unit, Sentence sentence, Name name, int position, int of) {
        Passage printed = Passage.of(unit.id(), sentence, name.start(), name.end());
        Optional<Body> body = body(name);
        if (body.isEmpty()) {
            log.report(
                    Problem.UNKNOWN_BODY,
                    places.of(printed),
                    name.full(),
                    Resemblance.nearest(
                            name.full(), vocabulary.bodies().stream().map(Body::name)));
        }
        return body.map(found -> expand(printed, position, of, name.role(), found))
                .orElse(List.of());
    }

    private List<Name> ofBracket(Sentence sentence) {
        return sentence.role() != Role.BRACKET
                ? List.of()
                : DutyBracket.of(
                                sentence.text(),
                                name -> vocabulary.bodyNamed(name).isPresent())
                        .map(DutyBracket::names)
                        .orElse(List.of());
    }

    private Optional<Body> body(Name name) {
        return vocabulary
                .bodyNamed(name.full())
                .or(() -> vocabulary
                        .bodyNamed(name.printed())
                        .filter(body -> name.full().equals(name.printed())
                                || body.name().endsWith(name.full())));
    }

    /** The printed body, and behind a collective each member, members of members included. */
    private List<Responsibility> expand(Passage printed, int position, int of, Optional<String> role, Body body) {
        List<Responsibility> all = new ArrayList<>();
        all.add(new Responsibility(printed, position, of, body.id(), Optional.empty(), role));
        List<BodyId> waiting = new ArrayList<>(body.members());
        for (int i = 0; i < waiting.size(); i++) {
            Body member = vocabulary.body(waiting.get(i));
            all.add(new Responsibility(printed, position, of, member.id(), Optional.of(body.id()), role));
            member.members().stream().filter(id -> !waiting.contains(id)).forEach(waiting::add);
        }
        return all;
    }
}
