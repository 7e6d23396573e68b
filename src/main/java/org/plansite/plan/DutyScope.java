package org.plansite.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.plan.Sentence.Role;

/**
 * Which sentences of a unit a bracket of duties speaks of.
 *
 * <p>Brackets right behind one another ({@code 牵头单位：甲}, {@code 配合单位：乙}, each a line of its own) are one run. Where
 * a unit has one run, it speaks of the whole unit, but not of words behind it in its own paragraph; where it has
 * several, each speaks of the sentences behind the run before it. A run right behind the title speaks of the whole unit,
 * whatever follows.
 */
public final class DutyScope {
    private final List<Run> runs = new ArrayList<>();

    /** Brackets next to one another, by their sentences' numbers, and the sentences they speak of. */
    private record Run(int first, int last, int from, int to) {
        boolean has(int bracket) {
            return first <= bracket && bracket <= last;
        }
    }

    private DutyScope(Unit unit) {
        int done = 0;
        int first = 0;
        for (Sentence sentence : unit.sentences()) {
            boolean bracket = sentence.role() == Role.BRACKET;
            if (bracket && first == 0) {
                first = sentence.number();
            } else if (!bracket && first > 0) {
                runs.add(new Run(first, sentence.number() - 1, done + 1, first - 1));
                done = sentence.number() - 1;
                first = 0;
            }
        }
        if (first > 0) {
            int last = unit.sentences().size();
            runs.add(new Run(first, last, done + 1, first - 1));
        }
        if (isBehindTitle(unit)) {
            runs.set(0, new Run(2, runs.get(0).last(), 1, unit.sentences().size()));
        } else if (runs.size() == 1) {
            Run only = runs.get(0);
            runs.set(0, new Run(only.first(), only.last(), 1, reach(unit, only)));
        }
    }

    private boolean isBehindTitle(Unit unit) {
        return !runs.isEmpty()
                && runs.get(0).first() == 2
                && unit.sentences().get(0).role() == Role.TITLE;
    }

    public static DutyScope of(Unit unit) {
        return new DutyScope(unit);
    }

    /** How far the only run reaches: to the unit's end, but for words behind it in its paragraph. */
    private static int reach(Unit unit, Run only) {
        boolean closesParagraph = unit.paragraphs().stream()
                .map(Paragraph::sentences)
                .anyMatch(sentences -> sentences.get(sentences.size() - 1).number() == only.last());
        return closesParagraph ? unit.sentences().size() : only.first() - 1;
    }

    /** Whether a bracket speaks of a sentence, both by their numbers; it speaks of its own run too. */
    public boolean covers(int bracket, int sentence) {
        return runOf(bracket)
                .filter(run -> run.has(sentence) || (run.from() <= sentence && sentence <= run.to()))
                .isPresent();
    }

    /** Whether two brackets stand in one run, so that their bodies answer together. */
    public boolean together(int bracket, int other) {
        return runOf(bracket).filter(run -> run.has(other)).isPresent();
    }

    private Optional<Run> runOf(int bracket) {
        return runs.stream().filter(run -> run.has(bracket)).findFirst();
    }
}
