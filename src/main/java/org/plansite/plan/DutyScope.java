package org.plansite.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plansite.plan.Sentence.Role;

/**
 * Which sentences of a unit a bracket of duties speaks of.
 *
 * <p>Brackets right behind one another ({@code 牵头单位：甲}, {@code 配合单位：乙}, each a line of its own) are one run. Where
 * a unit has one run, it speaks of the whole unit, but not of words behind it in its own paragraph; where it has
 * several, each speaks of the sentences behind the run before it. A run right behind the title speaks of the whole unit,
 * whatever follows.
 *
 * <p>Bodies in the cells of a table speak of their row, and nothing but a title speaks of it besides.
 */
public final class DutyScope {
    private final List<Run> runs = new ArrayList<>();
    private final RowScope rows;

    /** The run behind the title, if there is one. */
    private @Nullable Run title;

    /** Brackets next to one another, by their sentences' numbers, and the sentences they speak of. */
    private record Run(int first, int last, int from, int to) {
        boolean has(int bracket) {
            return first <= bracket && bracket <= last;
        }

        void addTo(Set<Integer> brackets) {
            for (int bracket = first; bracket <= last; bracket++) {
                brackets.add(bracket);
            }
        }

        boolean spans(int sentence) {
            return from <= sentence && sentence <= to;
        }
    }

    private DutyScope(Unit unit) {
        rows = RowScope.of(unit);
        int done = 0;
        int first = 0;
        for (Sentence sentence : unit.sentences()) {
            boolean bracket = sentence.role() == Role.BRACKET && !rows.speaks(sentence.number());
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
            title = new Run(2, runs.get(0).last(), 1, unit.sentences().size());
            runs.set(0, title);
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
        if (rows.speaks(bracket)) {
            return rows.covers(bracket, sentence);
        }
        boolean isOpen = rows.rowOf(sentence) == 0 && !rows.isHead(sentence);
        return runOf(bracket)
                .filter(run -> run.has(sentence) || (run.spans(sentence) && (isOpen || run.equals(title))))
                .isPresent();
    }

    /** The brackets that speak of a sentence, by their sentences' numbers. */
    public Set<Integer> speakersOf(int sentence) {
        Set<Integer> speakers = new TreeSet<>(rows.dutiesOf(rows.rowOf(sentence)));
        runs.stream().filter(run -> covers(run.first(), sentence)).forEach(run -> run.addTo(speakers));
        return speakers;
    }

    /** The brackets in one run with a bracket, or for one row of a table, whose bodies answer together; itself too. */
    public Set<Integer> beside(int bracket) {
        Set<Integer> beside = new TreeSet<>();
        rows.firstSentences(bracket).forEach(row -> beside.addAll(rows.dutiesOf(row)));
        runOf(bracket).ifPresent(run -> run.addTo(beside));
        return beside;
    }

    /** The brackets for a row of a table, which its first sentence names. */
    public List<Integer> bracketsOfRow(int row) {
        return rows.dutiesOf(row);
    }

    /** The rows of a table that the bodies of a bracket are for, by their first sentences; none of a bracket of text. */
    public List<Integer> rowsOf(int bracket) {
        return rows.firstSentences(bracket);
    }

    /** The row of a table that a sentence is of, by its first sentence, if bodies are printed for it; 0 for other text. */
    public int rowOf(int sentence) {
        return rows.rowOf(sentence);
    }

    private Optional<Run> runOf(int bracket) {
        return runs.stream().filter(run -> run.has(bracket)).findFirst();
    }
}
