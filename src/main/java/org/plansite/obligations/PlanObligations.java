package org.plansite.obligations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plansite.plan.BodyId;
import org.plansite.plan.DutyScope;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Sentence.Role;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;
import org.plansite.plan.YearMention;

/** The sentences of one plan with what is known about each. */
final class PlanObligations {
    private final Plan plan;
    private final Map<UnitId, List<Responsibility>> responsibilities;
    private final Map<BodyId, List<Responsibility>> byBody;
    private final Map<UnitId, List<Obligation>> byUnit = new LinkedHashMap<>();
    private final Map<UnitId, DutyScope> scopes = new ConcurrentHashMap<>();

    /** A sentence's place. */
    private record Place(UnitId unit, int sentence) {
        static Place of(Passage passage) {
            return new Place(passage.unit(), passage.sentence());
        }
    }

    PlanObligations(Plan plan) {
        this.plan = plan;
        responsibilities =
                plan.facts().responsibilities().stream().collect(Collectors.groupingBy(Responsibility::unit));
        byBody = plan.facts().responsibilities().stream().collect(Collectors.groupingBy(Responsibility::body));
        Map<Place, List<ForceWord>> forces = byPlace(plan.facts().forceWords(), ForceWord::printed);
        Map<Place, List<Target>> targets = byPlace(plan.facts().targets(), Target::quote);
        Map<Place, List<YearMention>> years = byPlace(
                plan.facts().years().stream()
                        .filter(year -> year.role() == YearMention.Role.DEADLINE)
                        .toList(),
                YearMention::printed);
        for (Unit unit : plan.outline().units()) {
            DutyScope scope = scope(unit.id());
            List<Obligation> sentences = new ArrayList<>();
            List<Responsibility> answering = List.of();
            Map<Integer, List<Responsibility>> printed = responsibilities.getOrDefault(unit.id(), List.of()).stream()
                    .collect(Collectors.groupingBy(each -> each.printed().sentence()));
            for (Sentence sentence : unit.sentences()) {
                answering = sameOr(answering, answering(printed, scope, sentence));
                Place place = new Place(unit.id(), sentence.number());
                sentences.add(new Obligation(
                        plan,
                        unit,
                        sentence,
                        forces.getOrDefault(place, List.of()),
                        answering,
                        targets.getOrDefault(place, List.of()),
                        limits(unit, scope, sentence)
                                .flatMap(limit -> years.getOrDefault(limit, List.of()).stream())
                                .map(Deadline::of)
                                .distinct()
                                .toList(),
                        scope.rowOf(sentence.number())));
            }
            byUnit.put(unit.id(), List.copyOf(sentences));
        }
    }

    /** Where it stands by when a sentence is to be done: in itself, or in the cells beside it that speak of its row. */
    private static Stream<Place> limits(Unit unit, DutyScope scope, Sentence sentence) {
        int row = scope.rowOf(sentence.number());
        boolean isTask = row > 0 && sentence.role() == Role.TEXT;
        return IntStream.concat(
                        IntStream.of(sentence.number()),
                        isTask ? scope.bracketsOfRow(row).stream().mapToInt(Integer::intValue) : IntStream.empty())
                .distinct()
                .sorted()
                .mapToObj(number -> new Place(unit.id(), number));
    }

    private DutyScope scope(UnitId unit) {
        return scopes.computeIfAbsent(unit, id -> DutyScope.of(plan.outline().unit(id)));
    }

    /** Who answers for a sentence: those that the brackets print which speak of it. */
    private static List<Responsibility> answering(
            Map<Integer, List<Responsibility>> printed, DutyScope scope, Sentence sentence) {
        return scope.speakersOf(sentence.number()).stream()
                .flatMap(bracket -> printed.getOrDefault(bracket, List.of()).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    /** Nearly always all sentences of a unit have the same bodies: one list will do then, and a library has many. */
    private static <T> List<T> sameOr(List<T> last, List<T> now) {
        return last.equals(now) ? last : now;
    }

    private static <T> Map<Place, List<T>> byPlace(List<T> facts, Function<T, Passage> passage) {
        return facts.stream().collect(Collectors.groupingBy(fact -> Place.of(passage.apply(fact))));
    }

    /** All sentences, binding or not. */
    List<Obligation> sentences() {
        return byUnit.values().stream().flatMap(List::stream).toList();
    }

    /** Where a body answers for something, by name or through a collective, in printed order. */
    List<Responsibility> responsibilities(BodyId body) {
        return byBody.getOrDefault(body, List.of());
    }

    /** The units right beneath one whose pages print no bodies: boxes, which never do, are left out. */
    private List<Unit> below(UnitId unit) {
        return plan.outline().children(unit).stream()
                .filter(child -> child.kind().hasPage() && child.kind() != UnitKind.COLUMN)
                .filter(child -> !responsibilities.containsKey(child.id()))
                .toList();
    }

    /**
     * What bodies answer for together: a unit, or a row of a table in it.
     *
     * @param row its first sentence; 0 for the unit
     */
    record Task(UnitId unit, int row) {}

    /** Responsibilities by what they are for, in printed order; one in a merged cell is for several rows. */
    Map<Task, List<Responsibility>> tasks(List<Responsibility> places) {
        Map<Task, List<Responsibility>> tasks = new LinkedHashMap<>();
        for (Responsibility place : places) {
            List<Integer> rows = scope(place.unit()).rowsOf(place.printed().sentence());
            for (int row : rows.isEmpty() ? List.of(0) : rows) {
                tasks.computeIfAbsent(new Task(place.unit(), row), task -> new ArrayList<>())
                        .add(place);
            }
        }
        return tasks;
    }

    /** The item of a task that these places are for: the sentences their brackets speak of. */
    ListItem item(int number, Task task, List<Responsibility> places, Predicate<Responsibility> isPartner) {
        Unit unit = plan.outline().unit(task.unit());
        DutyScope scope = scope(task.unit());
        Set<Integer> beside = beside(task, places, scope);
        List<Obligation> spokenOf = byUnit.getOrDefault(task.unit(), List.of()).stream()
                .filter(each -> task.row() == 0 || each.row() == task.row())
                .filter(each -> places.stream()
                        .anyMatch(place -> scope.covers(
                                place.printed().sentence(), each.sentence().number())))
                .toList();
        return new ListItem(
                number,
                plan,
                unit,
                task.row(),
                spokenOf.stream().filter(Obligation::binds).toList(),
                task.row() > 0 ? List.of() : below(task.unit()),
                spokenOf.stream()
                        .filter(each -> each.sentence().role() == Role.BRACKET)
                        .flatMap(each -> each.deadlines().stream())
                        .toList(),
                places,
                responsibilities.getOrDefault(task.unit(), List.of()).stream()
                        .filter(Responsibility::isDirect)
                        .filter(each -> beside.contains(each.printed().sentence()))
                        .filter(isPartner)
                        .toList());
    }

    /** The brackets whose bodies answer for a task together with those at some places. */
    private static Set<Integer> beside(Task task, List<Responsibility> places, DutyScope scope) {
        return task.row() > 0
                ? Set.copyOf(scope.bracketsOfRow(task.row()))
                : places.stream()
                        .map(place -> place.printed().sentence())
                        .distinct()
                        .flatMap(bracket -> scope.beside(bracket).stream())
                        .collect(Collectors.toSet());
    }
}
