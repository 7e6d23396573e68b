package org.plansite.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.BodyId;
import org.plansite.plan.ForceWord;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Plan;
import org.plansite.plan.Project;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.UnitId;
import org.plansite.plan.Vocabulary;
import org.plansite.plan.YearMention;

/** The facts of an edition by unit; bodies and indicators go by the ids they have in the new one. */
final class Edition {
    private static final Set<YearMention.Role> LIMITS = Set.of(YearMention.Role.DEADLINE, YearMention.Role.PERIOD);

    private final Vocabulary vocabulary;
    private final Map<String, String> renamedBodies = new HashMap<>();
    private final Map<String, String> renamedIndicators = new HashMap<>();
    private final Map<UnitId, List<Responsibility>> responsibilities = new HashMap<>();
    private final Map<UnitId, List<Target>> targets = new HashMap<>();
    private final Map<UnitId, List<YearMention>> limits = new HashMap<>();
    private final Map<UnitId, List<ForceWord>> forceWords = new HashMap<>();
    private final Map<UnitId, List<Project.Quantity>> amounts = new HashMap<>();

    /**
     * @param plan the edition
     * @param newest the vocabulary of the new edition, which says how former ids are called now
     */
    Edition(Plan plan, Vocabulary newest) {
        vocabulary = plan.vocabulary();
        newest.bodies()
                .forEach(body -> body.redirects()
                        .forEach(former -> renamedBodies.put(former, body.id().value())));
        newest.indicators()
                .forEach(indicator -> indicator
                        .redirects()
                        .forEach(former ->
                                renamedIndicators.put(former, indicator.id().value())));
        plan.facts().responsibilities().forEach(each -> add(responsibilities, each.unit(), each));
        plan.facts().targets().forEach(each -> add(targets, each.unitId(), each));
        plan.facts()
                .projects()
                .forEach(project -> project.quantities().forEach(each -> add(amounts, project.unit(), each)));
        plan.facts().years().stream()
                .filter(year -> LIMITS.contains(year.role()))
                .forEach(year -> add(limits, year.printed().unit(), year));
        plan.facts().forceWords().forEach(word -> add(forceWords, word.printed().unit(), word));
    }

    private static <T> void add(Map<UnitId, List<T>> facts, UnitId unit, T fact) {
        facts.computeIfAbsent(unit, id -> new ArrayList<>()).add(fact);
    }

    BodyId id(BodyId body) {
        return new BodyId(renamedBodies.getOrDefault(body.value(), body.value()));
    }

    IndicatorId id(IndicatorId indicator) {
        return new IndicatorId(renamedIndicators.getOrDefault(indicator.value(), indicator.value()));
    }

    String name(BodyId body) {
        return vocabulary.body(body).name();
    }

    String name(IndicatorId indicator) {
        return vocabulary.indicator(indicator).name();
    }

    List<Responsibility> responsibilities(UnitId unit) {
        return responsibilities.getOrDefault(unit, List.of());
    }

    List<Target> targets(UnitId unit) {
        return targets.getOrDefault(unit, List.of());
    }

    /** The deadlines and periods a unit names, in printed order. */
    List<YearMention> limits(UnitId unit) {
        return limits.getOrDefault(unit, List.of());
    }

    /** The words that give a sentence force, {@code 不得}; empty for none. */
    String force(UnitId unit, Sentence sentence) {
        return forceWords.getOrDefault(unit, List.of()).stream()
                .filter(word -> word.printed().sentence() == sentence.number())
                .map(word -> word.printed().words())
                .collect(Collectors.joining("、"));
    }

    List<Project.Quantity> amounts(UnitId unit) {
        return amounts.getOrDefault(unit, List.of());
    }

    /** The bodies and collectives a unit's bracket prints, in order. */
    Stream<BodyId> printed(UnitId unit) {
        return responsibilities(unit).stream().filter(Responsibility::isDirect).map(each -> id(each.body()));
    }

    /** Those, and the known members of the collectives. */
    Stream<BodyId> bodies(UnitId unit) {
        return responsibilities(unit).stream().map(each -> id(each.body()));
    }
}
