package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.YearMention;

/** The clauses that set something for a year without a target, {@code 如期实现2030年前碳达峰目标}. */
final class UncountedGoals {
    private static final String PAUSES = "，；。";

    private final PlanIndex index;
    private final int year;

    private UncountedGoals(PlanIndex index, int year) {
        this.index = index;
        this.year = year;
    }

    /** Those of the unit's sentences that name the year as a deadline, in printed order. */
    static List<Passage> of(PlanIndex index, UnitId unit, int year) {
        return new UncountedGoals(index, year).of(index.outline().unit(unit));
    }

    private List<Passage> of(Unit unit) {
        List<Passage> goals = new ArrayList<>();
        for (Sentence sentence : unit.sentences()) {
            deadline(unit.id(), sentence)
                    .ifPresent(deadline -> clauses(unit.id(), sentence).stream()
                            .filter(clause -> clause.end() > deadline.end() && !hasTarget(clause))
                            .forEach(goals::add));
        }
        return goals;
    }

    /** The first words of the sentence that set the year as a deadline; it governs what follows. */
    private Optional<Passage> deadline(UnitId unit, Sentence sentence) {
        return index.facts().years(unit).stream()
                .filter(named ->
                        named.role() == YearMention.Role.DEADLINE && named.from() == year && named.to() == year)
                .map(YearMention::printed)
                .filter(words -> words.sentence() == sentence.number())
                .findFirst();
    }

    private boolean hasTarget(Passage clause) {
        return index.facts().targets(clause.unit()).stream().map(Target::quote).anyMatch(clause::overlaps);
    }

    /** What stands between a sentence's pauses, without them. */
    static List<Passage> clauses(UnitId unit, Sentence sentence) {
        List<Passage> clauses = new ArrayList<>();
        int start = 0;
        for (int end = 0; end < sentence.text().length(); end++) {
            if (PAUSES.indexOf(sentence.text().charAt(end)) >= 0) {
                if (end > start) {
                    clauses.add(Passage.of(unit, sentence, start, end));
                }
                start = end + 1;
            }
        }
        return clauses;
    }
}
