package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Reads the responsible bodies from the bracket that closes a unit.
 *
 * <p>{@code （区住房建设委、市规划资源局滨海新区分局，各开发区及街镇）}: names are separated by {@code 、} or {@code ，} outside of
 * inner brackets; both mean the same. A collective with known members binds each of them too.
 */
final class ResponsibilityFinder {
    private static final Pattern NAME = Pattern.compile("[^、，；（）]+(?:（[^（）]*）[^、，；（）]*)*");

    private final Vocabulary vocabulary;
    private final Places places;
    private final DiagnosticLog log;

    ResponsibilityFinder(Vocabulary vocabulary, Places places, DiagnosticLog log) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.log = log;
    }

    List<Responsibility> find(Unit unit, Sentence sentence) {
        if (sentence.role() != Role.BRACKET) {
            return List.of();
        }
        List<Passage> names = names(unit, sentence);
        List<Responsibility> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Passage printed = names.get(i);
            Optional<Body> body = vocabulary.bodyNamed(printed.words());
            if (body.isPresent()) {
                found.addAll(expand(printed, i + 1, names.size(), body.get()));
            } else {
                log.report(
                        Problem.UNKNOWN_BODY,
                        places.of(printed),
                        printed.words(),
                        Resemblance.nearest(
                                printed.words(), vocabulary.bodies().stream().map(Body::name)));
            }
        }
        return found;
    }

    private static List<Passage> names(Unit unit, Sentence sentence) {
        List<Passage> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(sentence.text());
        matcher.region(1, sentence.text().length() - 1);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            while (start < end && Character.isWhitespace(sentence.text().charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(sentence.text().charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                names.add(Passage.of(unit.id(), sentence, start, end));
            }
        }
        return names;
    }

    /** The printed body, and behind a collective each member, members of members included. */
    private List<Responsibility> expand(Passage printed, int position, int of, Body body) {
        List<Responsibility> all = new ArrayList<>();
        all.add(new Responsibility(printed, position, of, body.id(), Optional.empty()));
        List<BodyId> waiting = new ArrayList<>(body.members());
        for (int i = 0; i < waiting.size(); i++) {
            Body member = vocabulary.body(waiting.get(i));
            all.add(new Responsibility(printed, position, of, member.id(), Optional.of(body.id())));
            member.members().stream().filter(id -> !waiting.contains(id)).forEach(waiting::add);
        }
        return all;
    }
}
