package org.plansite.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plansite.plan.Citation;
import org.plansite.plan.DutyScope;
import org.plansite.plan.Facts;
import org.plansite.plan.Finding;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Mention;
import org.plansite.plan.Outline;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Project;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Target;
import org.plansite.plan.UnitId;
import org.plansite.plan.YearMention;

/** What is known about each unit of one plan, in printed order. */
final class FactIndex {
    private final Map<UnitId, List<Responsibility>> responsibilities;
    private final Map<UnitId, DutyScope> scopes = new ConcurrentHashMap<>();
    private final Outline outline;
    private final Map<UnitId, List<Mention>> mentions;
    private final Map<UnitId, List<Target>> targets;
    private final Map<UnitId, List<YearMention>> years;
    private final Map<UnitId, List<Citation>> citations;
    private final Map<UnitId, List<ForceWord>> forceWords;
    private final Map<UnitId, List<Project>> projects;
    private final Map<UnitId, List<Finding>> findings = new LinkedHashMap<>();

    FactIndex(Plan plan) {
        Facts facts = plan.facts();
        outline = plan.outline();
        responsibilities = byUnit(facts.responsibilities(), Responsibility::unit);
        mentions = byUnit(facts.mentions(), mention -> mention.printed().unit());
        targets = byUnit(facts.targets(), Target::unitId);
        years = byUnit(facts.years(), year -> year.printed().unit());
        citations = byUnit(facts.citations(), citation -> citation.printed().unit());
        forceWords = byUnit(facts.forceWords(), word -> word.printed().unit());
        projects = byUnit(facts.projects(), Project::unit);
        for (Finding finding : facts.findings()) {
            finding.quotes().stream()
                    .map(Passage::unit)
                    .distinct()
                    .forEach(unit -> findings.computeIfAbsent(unit, id -> new ArrayList<>())
                            .add(finding));
        }
    }

    /** The printed bodies that answer for a sentence: those of the bracket which speaks of it. */
    List<Responsibility> answering(UnitId unit, int sentence) {
        return printedBodies(unit).stream()
                .filter(each -> speaksOf(each, sentence))
                .toList();
    }

    /** Whether the bracket that prints a body speaks of a sentence of its unit. */
    boolean speaksOf(Responsibility responsibility, int sentence) {
        return scope(responsibility.unit()).covers(responsibility.printed().sentence(), sentence);
    }

    /** The rows of a table that a responsibility is for, by their first sentences; none where a bracket of text prints it. */
    List<Integer> rowsOf(Responsibility responsibility) {
        return scope(responsibility.unit()).rowsOf(responsibility.printed().sentence());
    }

    /** The names in one bracket with a name, or in brackets next to it; the name itself too. */
    Stream<Responsibility> beside(Responsibility one) {
        Set<Integer> brackets = scope(one.unit()).beside(one.printed().sentence());
        return printedBodies(one.unit()).stream()
                .filter(other -> brackets.contains(other.printed().sentence()));
    }

    private DutyScope scope(UnitId unit) {
        return scopes.computeIfAbsent(unit, id -> DutyScope.of(outline.unit(id)));
    }

    private static <T> Map<UnitId, List<T>> byUnit(List<T> facts, Function<T, UnitId> unit) {
        Map<UnitId, List<T>> map = new LinkedHashMap<>();
        facts.forEach(fact ->
                map.computeIfAbsent(unit.apply(fact), id -> new ArrayList<>()).add(fact));
        return map;
    }

    /** All rows: printed bodies and the members of printed collectives. */
    List<Responsibility> responsibilities(UnitId unit) {
        return responsibilities.getOrDefault(unit, List.of());
    }

    /** The printed bodies and collectives only, in the order of the bracket. */
    List<Responsibility> printedBodies(UnitId unit) {
        return responsibilities(unit).stream().filter(Responsibility::isDirect).toList();
    }

    List<Mention> mentions(UnitId unit) {
        return mentions.getOrDefault(unit, List.of());
    }

    List<Target> targets(UnitId unit) {
        return targets.getOrDefault(unit, List.of());
    }

    List<YearMention> years(UnitId unit) {
        return years.getOrDefault(unit, List.of());
    }

    List<Citation> citations(UnitId unit) {
        return citations.getOrDefault(unit, List.of());
    }

    List<ForceWord> forceWords(UnitId unit) {
        return forceWords.getOrDefault(unit, List.of());
    }

    List<Project> projects(UnitId unit) {
        return projects.getOrDefault(unit, List.of());
    }

    List<Finding> findings(UnitId unit) {
        return findings.getOrDefault(unit, List.of());
    }
}
