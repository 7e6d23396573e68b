package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.analysis.TableColumn.Kind;
import org.plansite.analysis.TableGoals.Goal;
import org.plansite.analysis.TableRow.Cell;
import org.plansite.plan.Indicator;
import org.plansite.plan.OtherNumber;
import org.plansite.plan.OtherNumber.Reason;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Target.Change;
import org.plansite.plan.Unit;
import org.plansite.plan.Vocabulary;

/**
 * Finds the targets of the rows of indicator tables: {@code 森林覆盖率（%）　12.1　13　约束性}.
 *
 * <p>The quote goes from the indicator's name to the value. A row whose indicator the vocabulary has not, or has with
 * another unit of measure, sets nothing that anybody could follow.
 */
final class TableTargets {
    private final TableNames names;
    private final PlanYears years;

    TableTargets(Vocabulary vocabulary, PlanYears years) {
        this.names = new TableNames(vocabulary);
        this.years = years;
    }

    TableGoals goals(TableRow row) {
        return TableGoals.of(row, years);
    }

    /** The indicator of a row: by its whole name, or by the name without the verb that closes it. */
    Optional<Indicator> indicator(TableRow row) {
        RowName name = RowName.of(row.name().map(Cell::text).orElseThrow());
        boolean isWhole = !row.table().hasTwice(row.number());
        return names.find(name.whole(), row.groups(), isWhole)
                .or(() -> name.hasVerb() ? names.find(name.stem(), row.groups(), isWhole) : Optional.empty());
    }

    /**
     * The targets of a row, in printed order.
     *
     * @param firstNumber the number of the first target found, for its id
     */
    List<Target> find(Unit unit, Sentence sentence, TableRow row, int firstNumber) {
        Optional<Indicator> indicator = indicator(row);
        if (indicator.isEmpty()) {
            return List.of();
        }
        TableGoals goals = goals(row);
        List<Target> targets = new ArrayList<>();
        for (Goal goal : goals.goals()) {
            if (measures(indicator.get(), goal)) {
                Passage quote = quote(unit, sentence, row, goals.name(), goal);
                String id = unit.id() + ".t" + (firstNumber + targets.size());
                targets.add(target(id, indicator.get(), goals.name(), row, goal, quote));
            }
        }
        return targets;
    }

    static Passage quote(Unit unit, Sentence sentence, TableRow row, RowName name, Goal goal) {
        int start = row.name().map(Cell::start).orElseThrow() + name.start();
        return Passage.of(unit.id(), sentence, start, goal.cell().end());
    }

    private static Target target(String id, Indicator indicator, RowName name, TableRow row, Goal goal, Passage quote) {
        return new Target(
                id,
                indicator.id(),
                name.hasVerb() ? name.stem() : name.whole(),
                quote,
                goal.year(),
                goal.value().operator(),
                goal.value().words(),
                goal.value().value(),
                goal.change(),
                goal.unit(),
                goal.value().strength(),
                goal.baselineYear(),
                Optional.empty(),
                Optional.of(new Target.Row(row.attribute(), goal.baselineValue())));
    }

    /** Whether a value may be one of an indicator's: what is measured in 万吨 has none in 万千瓦. */
    static boolean measures(Indicator indicator, Goal goal) {
        String unit = UnitWords.plain(goal.unit());
        boolean isShare = goal.change() != Change.NONE && (unit.matches("[%‰倍]") || unit.endsWith("百分点"));
        boolean isWorded = goal.value().value().map("0"::equals).orElse(true);
        return isShare || isWorded || indicator.unit().isEmpty() || UnitWords.agree(indicator.unit(), goal.unit());
    }

    /** The numbers of a row that are no value to be, and what they are instead. */
    List<OtherNumber> others(Unit unit, Sentence sentence, TableRow row) {
        TableGoals goals = goals(row);
        List<OtherNumber> others = new ArrayList<>();
        for (PrintedNumber number : QuantityScanner.scan(sentence.text())) {
            for (Cell cell : row.cells()) {
                boolean isIn = cell.start() <= number.start() && number.end() <= cell.end();
                Optional<Reason> reason = isIn ? reason(row, cell, goals) : Optional.empty();
                reason.ifPresent(known -> others.add(
                        new OtherNumber(Passage.of(unit.id(), sentence, number.start(), number.end()), known)));
            }
        }
        return others;
    }

    private static Optional<Reason> reason(TableRow row, Cell cell, TableGoals goals) {
        boolean isName = List.of(Kind.NAME, Kind.ORDER, Kind.GROUP, Kind.UNIT, Kind.ATTRIBUTE)
                .contains(row.table().columns().get(cell.column()).kind());
        if (isName) {
            return Optional.of(Reason.NAME);
        } else if (goals.past().contains(cell)) {
            return Optional.of(Reason.FACT);
        }
        return goals.beside().contains(cell) ? Optional.of(Reason.CHANGE) : Optional.empty();
    }
}
