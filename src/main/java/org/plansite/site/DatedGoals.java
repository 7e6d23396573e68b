package org.plansite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.YearMention;
import org.plansite.plan.YearMention.Role;

/**
 * What a plan wants by a time: each target with a year, the words that set something for a year without a target, and
 * what is said of a period.
 *
 * <p>Words belong to the last deadline in front of them: of {@code 到2025年，比例达到70%，到2030年比例达到80%} the second
 * value is one for 2030, and {@code 如期实现2030年前碳达峰目标} is due before 2030 though its sentence begins with 到2030年.
 */
final class DatedGoals {
    private final PlanIndex index;
    private final Map<YearIndex.Span, String> periods = new HashMap<>();
    private final List<Goal> goals = new ArrayList<>();

    /**
     * Something the plan wants by a time.
     *
     * @param unit where it is said
     * @param target the target; empty for what has none
     * @param words the words without a target, stretch by stretch; none for a target
     */
    record Goal(PlanTime time, UnitId unit, Optional<Target> target, List<Passage> words) {}

    private DatedGoals(PlanIndex index) {
        this.index = index;
    }

    /** All of them, in printed order. */
    static List<Goal> of(PlanIndex index) {
        DatedGoals found = new DatedGoals(index);
        index.outline().units().forEach(unit -> unit.sentences().forEach(sentence -> found.add(unit, sentence)));
        return found.goals;
    }

    private void add(Unit unit, Sentence sentence) {
        List<YearMention> deadlines = mentions(unit, sentence, Role.DEADLINE);
        List<Target> targets = index.facts().targets(unit.id()).stream()
                .filter(target -> target.quote().sentence() == sentence.number())
                .toList();
        Set<YearMention> kept = new HashSet<>();
        for (Target target : targets) {
            Optional<YearMention> deadline = deadline(target, deadlines);
            deadline.ifPresent(kept::add);
            deadline.map(PlanTime::of)
                    .or(() -> target.year().stream().mapToObj(PlanTime::by).findFirst())
                    .ifPresent(time -> goals.add(new Goal(time, unit.id(), Optional.of(target), List.of())));
        }
        for (YearMention deadline : deadlines) {
            List<Passage> words = words(unit, sentence, deadline, deadlines, targets);
            if (!words.isEmpty() || !kept.contains(deadline)) {
                goals.add(new Goal(PlanTime.of(deadline), unit.id(), Optional.empty(), words));
            }
        }
        for (YearMention period : mentions(unit, sentence, Role.PERIOD)) {
            YearIndex.Span span = new YearIndex.Span(period.from(), period.to());
            List<Passage> words = List.of(Passage.of(unit.id(), sentence));
            String name =
                    periods.computeIfAbsent(span, fresh -> period.printed().words());
            goals.add(new Goal(PlanTime.during(span, name), unit.id(), Optional.empty(), words));
        }
    }

    private List<YearMention> mentions(Unit unit, Sentence sentence, Role role) {
        return index.facts().years(unit.id()).stream()
                .filter(year -> year.role() == role && year.printed().sentence() == sentence.number())
                .sorted(Comparator.comparingInt(year -> year.printed().start()))
                .toList();
    }

    /** The last deadline for the target's year that is named before its words end. */
    private static Optional<YearMention> deadline(Target target, List<YearMention> deadlines) {
        return deadlines.stream()
                .filter(deadline -> target.year().stream().anyMatch(year -> year == deadline.to())
                        && deadline.printed().start() < target.quote().end())
                .reduce((earlier, later) -> later);
    }

    /** The clauses without a target that a deadline governs; where it governs nothing, the clause it stands in. */
    private static List<Passage> words(
            Unit unit, Sentence sentence, YearMention deadline, List<YearMention> all, List<Target> targets) {
        List<Passage> clauses = UncountedGoals.clauses(unit.id(), sentence);
        List<Passage> governed = clauses.stream()
                .filter(clause -> all.stream()
                        .filter(other -> other.printed().end() < clause.end())
                        .reduce((earlier, later) -> later)
                        .filter(deadline::equals)
                        .isPresent())
                .toList();
        return governed.isEmpty()
                ? clauses.stream().filter(deadline.printed()::overlaps).toList()
                : joined(
                        sentence,
                        governed.stream()
                                .filter(clause ->
                                        targets.stream().map(Target::quote).noneMatch(clause::overlaps))
                                .toList());
    }

    /** Clauses that follow one another as one passage. */
    private static List<Passage> joined(Sentence sentence, List<Passage> clauses) {
        List<Passage> joined = new ArrayList<>();
        for (Passage clause : clauses) {
            Passage last = joined.isEmpty() ? clause : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && last.end() + 1 == clause.start()) {
                joined.set(joined.size() - 1, Passage.of(clause.unit(), sentence, last.start(), clause.end()));
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }
}
