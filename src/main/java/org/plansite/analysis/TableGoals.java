package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.analysis.TableColumn.Kind;
import org.plansite.analysis.TableRow.Cell;
import org.plansite.plan.Operator;
import org.plansite.plan.Target.Change;

/**
 * What a row of an indicator table sets, whether the vocabulary knows the indicator or not.
 *
 * @param name the indicator's
 * @param goals what is understood, in printed order
 * @param unclear the cells of what is to be that are not understood
 * @param beside the cells of changes that stand beside the level they lead to
 * @param past the cells of what was
 */
record TableGoals(RowName name, List<Goal> goals, List<Cell> unclear, List<Cell> beside, List<Cell> past) {
    private static final Pattern RISE = Pattern.compile("增速|增长|增加|增幅|提高");
    private static final Pattern UNIT_ABOVE = Pattern.compile("单位[:：]\\s*([^\\s）)]+)");
    private static final int PERIOD = 5;

    /**
     * A value that is to be.
     *
     * @param cell with the value
     * @param unit as printed in the cell, or else in the row
     * @param baselineValue in the baseline year, as printed
     */
    record Goal(
            Cell cell,
            OptionalInt year,
            CellValue value,
            String unit,
            Change change,
            OptionalInt baselineYear,
            Optional<String> baselineValue) {}

    static TableGoals of(TableRow row, PlanYears years) {
        return new Reading(row, TableYears.of(row.table(), years)).goals();
    }

    /** One row while it is read. */
    private static final class Reading {
        private final TableRow row;
        private final TableYears years;
        private final RowName name;
        private final String unit;
        private final List<Goal> goals = new ArrayList<>();
        private final List<Cell> unclear = new ArrayList<>();

        Reading(TableRow row, TableYears years) {
            this.row = row;
            this.years = years;
            this.name = RowName.of(row.name().map(Cell::text).orElseThrow());
            String column = row.first(Kind.UNIT).map(Cell::text).orElse("");
            String own = UnitWords.isUnit(column) ? column : name.unit();
            this.unit = own.isEmpty() ? ofCaption() : own;
        }

        /** {@code 单位：万吨} above a table is for all of its values. */
        private String ofCaption() {
            boolean hasColumn = row.table().at(Kind.UNIT).length > 0;
            Matcher said = UNIT_ABOVE.matcher(row.table().caption());
            return !hasColumn && said.find() && UnitWords.isUnit(said.group(1)) ? said.group(1) : "";
        }

        TableGoals goals() {
            for (TableYears.Goal goal : years.goals()) {
                row.at(goal.column())
                        .filter(cell -> !CellValue.isBlank(cell.text()))
                        .ifPresent(cell -> level(cell, goal.year()));
            }
            List<Cell> changes = row.cells().stream()
                    .filter(cell -> row.is(cell, Kind.CHANGE) && !CellValue.isBlank(cell.text()))
                    .toList();
            boolean isLevel = !goals.isEmpty() || !unclear.isEmpty();
            if (!isLevel) {
                changes.forEach(this::change);
            }
            List<Cell> past = row.cells().stream()
                    .filter(cell -> years.past().contains(cell.column()))
                    .toList();
            return new TableGoals(name, goals, unclear, isLevel ? changes : List.of(), past);
        }

        private void level(Cell cell, OptionalInt year) {
            Optional<CellValue> read = CellValue.of(cell.text());
            if (read.isEmpty()) {
                unclear.add(cell);
                return;
            }
            CellValue value = read.get();
            Change change = value.change() == Change.NONE ? name.verb().change() : value.change();
            Optional<String> measured = unitOf(cell, value, change);
            if (measured.isEmpty() || (value.isTotal() && change == Change.NONE)) {
                unclear.add(cell);
            } else if (change == Change.NONE) {
                Optional<String> before = value.value().flatMap(number -> baseline(measured.get()));
                OptionalInt base = before.isPresent() ? baseYear() : OptionalInt.empty();
                goals.add(new Goal(cell, year, worded(value), measured.get(), change, base, before));
            } else {
                OptionalInt base = baselineOf(value, year);
                goals.add(new Goal(cell, year, worded(value), measured.get(), change, base, Optional.empty()));
            }
        }

        /** A change without the level it leads to is what the row sets. */
        private void change(Cell cell) {
            String head = row.table().columns().get(cell.column()).words();
            Optional<CellValue> read = CellValue.of(cell.text());
            boolean isYearly =
                    head.contains("年均") && !read.map(CellValue::isTotal).orElse(false);
            boolean isTotal = !isYearly && head.contains("累计");
            Change ofName = name.verb().change();
            Change change = ofName == Change.NONE && RISE.matcher(head).find() ? Change.INCREASE : ofName;
            Optional<String> measured = read.flatMap(value -> unitOf(cell, value, change));
            boolean isShare =
                    measured.map(words -> UnitWords.plain(words).equals("%")).orElse(false);
            // A rise of a share by so many percent, or by so many points of it: the table doesn't say.
            boolean isClear = isYearly ? isShare && ofName != Change.NONE : !isShare || ofName != Change.NONE;
            if (read.isEmpty()
                    || read.get().value().isEmpty()
                    || change == Change.NONE
                    || !(isYearly || isTotal)
                    || !isClear) {
                unclear.add(cell);
                return;
            }
            CellValue value = read.get();
            String verb = name.hasVerb() ? name.verb().words() : change == Change.INCREASE ? "增加" : "减少";
            String adverb = isYearly && !verb.startsWith("年均") ? "年均" : "";
            CellValue worded = value.withWords(adverb + verb + words(value));
            OptionalInt base = isTotal ? baselineOf(value, years.lastGoal()) : OptionalInt.empty();
            goals.add(new Goal(cell, years.lastGoal(), worded, measured.get(), change, base, Optional.empty()));
        }

        /** The verb that closes the name belongs to the value: 单位产值能耗降低 15. */
        private CellValue worded(CellValue value) {
            boolean hasVerb = !value.words().isEmpty()
                    && Character.isIdeographic(value.words().codePointAt(0));
            if (!name.hasVerb() || value.value().isEmpty() || hasVerb) {
                return value;
            }
            Operator operator = value.words().isEmpty() ? name.verb().operator() : value.operator();
            return new CellValue(
                    value.value(),
                    value.unit(),
                    operator,
                    name.verb().words() + words(value),
                    value.change(),
                    value.baselineYear(),
                    value.strength(),
                    value.isTotal());
        }

        private static String words(CellValue value) {
            return value.words().isEmpty() ? "…" : value.words();
        }

        /** A total is over the five years since the base year. */
        private OptionalInt baselineOf(CellValue value, OptionalInt year) {
            if (value.baselineYear().isPresent()) {
                return value.baselineYear();
            }
            String words = Digits.plain(name.whole());
            OptionalInt named = TargetGrammar.baseline(words, 0, words.length());
            boolean isPeriod = value.isTotal()
                    && year.isPresent()
                    && baseYear().isPresent()
                    && year.getAsInt() - baseYear().getAsInt() == PERIOD;
            return named.isPresent() || !isPeriod ? named : baseYear();
        }

        private OptionalInt baseYear() {
            return years.base()
                    .map(column -> row.table().columns().get(column).year())
                    .orElse(OptionalInt.empty());
        }

        /** A value with a note may be one of another year than its column's. */
        private Optional<String> baseline(String measured) {
            return years.base()
                    .flatMap(row::at)
                    .map(Cell::text)
                    .filter(cell -> !CellValue.isBlank(cell) && !CellValue.hasNote(cell))
                    .flatMap(CellValue::of)
                    .filter(value -> value.words().isEmpty()
                            && !value.isTotal()
                            && (value.unit().isEmpty() || UnitWords.agree(value.unit(), measured)))
                    .flatMap(CellValue::value);
        }

        /** The unit of a value; none where the cell and the row print two that differ. */
        private Optional<String> unitOf(Cell cell, CellValue value, Change change) {
            if (value.value().isEmpty()) {
                return Optional.of("");
            }
            String ofHead = row.table().columns().get(cell.column()).unit();
            String ofRow = unit.isEmpty() ? ofHead : unit;
            boolean agrees = value.unit().isEmpty()
                    || ofRow.isEmpty()
                    || UnitWords.plain(value.unit()).equals(UnitWords.plain(ofRow))
                    || (change != Change.NONE && value.unit().startsWith("%"));
            return agrees ? Optional.of(value.unit().isEmpty() ? ofRow : value.unit()) : Optional.empty();
        }
    }
}
