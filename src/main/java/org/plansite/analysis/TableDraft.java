package org.plansite.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plansite.analysis.IndicatorDrafts.Draft;
import org.plansite.analysis.IndicatorDrafts.Reason;
import org.plansite.analysis.TableGoals.Goal;
import org.plansite.analysis.TableRow.Cell;
import org.plansite.plan.Indicator;
import org.plansite.plan.Indicator.Direction;
import org.plansite.plan.Operator;
import org.plansite.plan.Target.Change;

/**
 * What a row of an indicator table proposes for the vocabulary.
 *
 * @param values that need an entry
 * @param unclear the cells that set something nobody can follow: not understood, or in another unit than the entry's
 */
record TableDraft(List<Value> values, List<Cell> unclear) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    /** It may be the mark of a note. */
    private static final Pattern DIGIT_WITHIN =
            Pattern.compile("\\p{IsHan}[1-9](?![0-9.．个岁级家项条天年月日类星人万亿千百大次种A-Za-z%％+-])(?=\\p{IsHan}|$)");

    private static final Pattern PART = Pattern.compile("^\\s*(?:#|其中|▲|△)");
    private static final int SHORTEST = 2;

    /**
     * A value whose indicator has no entry.
     *
     * @param value as printed; empty where the plan hands it elsewhere
     * @param doubt why no entry is drafted
     */
    record Value(Cell cell, String value, Draft draft, Optional<Reason> doubt) {}

    TableDraft {
        values = List.copyOf(values);
        unclear = List.copyOf(unclear);
    }

    static TableDraft of(TableRow row, TableTargets tables) {
        TableGoals goals = tables.goals(row);
        Optional<Indicator> known = tables.indicator(row);
        List<Cell> unclear = new ArrayList<>(goals.unclear());
        List<Value> values = new ArrayList<>();
        for (Goal goal : goals.goals()) {
            if (known.isEmpty()) {
                values.add(value(row, goals.name(), goal));
            } else if (!TableTargets.measures(known.get(), goal)) {
                unclear.add(goal.cell());
            }
        }
        return new TableDraft(values, unclear);
    }

    private static Value value(TableRow row, RowName name, Goal goal) {
        String words = (name.hasVerb() ? name.stem() : name.whole()).replaceAll("[\\s\u3000\u00a0]", "");
        boolean isPart = PART.matcher(row.name().map(Cell::text).orElseThrow()).find();
        boolean isName = words.length() >= SHORTEST
                && !DIGIT_WITHIN.matcher(words).find()
                && !isPart
                && !row.table().hasTwice(row.number())
                && !isMeasuredAbove(row, name);
        Draft draft = new Draft(words, UnitWords.plain(goal.unit()), direction(goal));
        return new Value(
                goal.cell(),
                goal.value().value().orElse(""),
                draft,
                isName ? Optional.empty() : Optional.of(Reason.NAME));
    }

    /** {@code 污染物排放总量减少（%）} beside {@code 氨氮}: neither is the whole name. */
    private static boolean isMeasuredAbove(TableRow row, RowName name) {
        return name.unit().isEmpty()
                && row.groups().stream()
                        .map(RowName::of)
                        .anyMatch(group -> !group.unit().isEmpty() || group.hasVerb());
    }

    private static Direction direction(Goal goal) {
        if (goal.change() != Change.NONE) {
            return goal.change() == Change.INCREASE ? Direction.UP : Direction.DOWN;
        }
        Operator operator = goal.value().operator();
        if (operator == Operator.AT_LEAST || operator == Operator.ABOVE) {
            return Direction.UP;
        } else if (operator == Operator.AT_MOST || operator == Operator.BELOW) {
            return Direction.DOWN;
        }
        int compared = number(goal.value().value())
                .flatMap(value -> number(goal.baselineValue()).map(value::compareTo))
                .orElse(0);
        return compared > 0 ? Direction.UP : compared < 0 ? Direction.DOWN : Direction.NONE;
    }

    private static Optional<BigDecimal> number(Optional<String> printed) {
        return printed.filter(words -> NUMBER.matcher(words).matches()).map(BigDecimal::new);
    }
}
