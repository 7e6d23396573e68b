package org.plansite.obligations;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Force;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;

/**
 * A sentence that binds: a bracket makes bodies answer for it, or its words give it force, a target or a deadline.
 *
 * @param plan the plan it stands in
 * @param unit the unit it stands in
 * @param sentence its words
 * @param forceWords the words that give it force, in printed order; may be empty
 * @param responsibilities who answers for its unit: the printed names, and the members of printed collectives
 * @param targets those it states, in printed order
 * @param deadlines those it names, or the cells beside it in its row, each once, in printed order
 * @param row the first sentence of the row of a table that it is of, if bodies are printed for the row; 0 for other text
 */
public record Obligation(
        Plan plan,
        Unit unit,
        Sentence sentence,
        List<ForceWord> forceWords,
        List<Responsibility> responsibilities,
        List<Target> targets,
        List<Deadline> deadlines,
        int row) {

    public Obligation {
        forceWords = List.copyOf(forceWords);
        responsibilities = List.copyOf(responsibilities);
        targets = List.copyOf(targets);
        deadlines = List.copyOf(deadlines);
    }

    boolean binds() {
        return sentence.role() == Sentence.Role.TEXT
                && !(responsibilities.isEmpty() && forceWords.isEmpty() && targets.isEmpty() && deadlines.isEmpty());
    }

    /** The classes of its words, each once, hardest first. */
    public List<Force> forces() {
        return forceWords.stream()
                .map(ForceWord::force)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    public boolean has(Force force) {
        return forces().contains(force);
    }

    /** The words that hold something back without flatly forbidding it, in printed order. */
    public List<Passage> restraints() {
        return Restraint.in(unit.id(), sentence);
    }

    /** The names its unit's bracket prints, in order; none where the plan prints no bracket. */
    public List<Responsibility> printedBodies() {
        return responsibilities.stream().filter(Responsibility::isDirect).toList();
    }

    /** Whether a bracket makes the body answer for it, by name or through a collective. */
    public boolean binds(BodyId body) {
        return responsibilities.stream().anyMatch(each -> each.body().equals(body));
    }

    /** The years by which it wants something done, each once, in time. */
    public List<Integer> years() {
        Stream<Integer> named = deadlines.stream().map(Deadline::year);
        Stream<Integer> set = targets.stream()
                .filter(target -> target.year().isPresent())
                .map(target -> target.year().getAsInt());
        return Stream.concat(named, set).distinct().sorted().toList();
    }

    /** The sentence as a passage. */
    public Passage passage() {
        return Passage.of(unit.id(), sentence);
    }

    /** The section with tasks, or the chapter, that it stands in. */
    public Unit field() {
        return plan.outline().groupOf(unit.id());
    }

    /** A printed body's entry in the vocabulary. */
    public Body body(Responsibility responsibility) {
        return plan.vocabulary().body(responsibility.body());
    }
}
