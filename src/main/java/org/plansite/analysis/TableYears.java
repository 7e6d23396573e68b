package org.plansite.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.analysis.TableColumn.Kind;

/**
 * Tells which columns of an indicator table say what was, and which what is to be.
 *
 * <p>A year says nothing of itself: 2025 is a goal in a plan of 2021, and what has been reached in one of 2026. Where the
 * head has no word for it, the plan's own years tell; where they don't, only the last year of a table with attributes
 * is sure to be a goal.
 *
 * @param base the column of the values before the plan, the latest if there are several
 * @param goals the columns of what is to be
 * @param past all columns of values before the plan
 */
record TableYears(Optional<Integer> base, List<Goal> goals, List<Integer> past) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?=年)");

    /**
     * A column of what is to be.
     *
     * @param year by which; empty when neither the table nor the plan's title says it
     */
    record Goal(int column, OptionalInt year) {}

    static TableYears of(IndicatorTable table, PlanYears ofPlan) {
        PlanYears years = ofPlan.with(table.caption());
        List<TableColumn> columns = table.columns();
        OptionalInt reached = columns.stream()
                .filter(column -> column.is(Kind.BASE))
                .flatMapToInt(column -> column.year().stream())
                .max();
        OptionalInt lastYear =
                columns.stream().flatMapToInt(column -> column.year().stream()).max();
        boolean isBinding = table.at(Kind.ATTRIBUTE).length > 0;
        List<Goal> goals = new ArrayList<>();
        List<Integer> past = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            boolean isKnown = years.first().isPresent() || years.issued().isPresent();
            boolean isLate = column.year().isEmpty()
                    || reached.isEmpty()
                    || column.year().getAsInt() > reached.getAsInt();
            if (column.is(Kind.BASE)) {
                past.add(i);
            } else if (column.is(Kind.TARGET) && isLate && !isPast(column, years)) {
                OptionalInt year = column.year().isPresent() ? column.year() : yearOf(table, years);
                boolean isGoal = year.isPresent() || isBinding || table.at(Kind.BASE).length > 0;
                if (isGoal) {
                    goals.add(new Goal(i, year));
                }
            } else if (column.is(Kind.YEAR)) {
                int year = column.year().getAsInt();
                boolean isSure = isKnown ? years.isAhead(year) : reached.isPresent();
                boolean isLast = !isKnown && isBinding && lastYear.getAsInt() == year;
                if (isLate && (isSure || isLast)) {
                    goals.add(new Goal(i, column.year()));
                } else if (years.isPast(year)) {
                    past.add(i);
                }
            }
        }
        Optional<Integer> base = past.stream()
                .max(Comparator.comparingInt(i -> columns.get(i).year().orElse(0)));
        return new TableYears(base, goals, past);
    }

    private static boolean isPast(TableColumn column, PlanYears years) {
        return column.year().isPresent() && years.isPast(column.year().getAsInt());
    }

    /** The year of a column that only says 目标值: the one in the table's title, or the last of the plan's period. */
    private static OptionalInt yearOf(IndicatorTable table, PlanYears years) {
        Matcher named = YEAR.matcher(Digits.plain(table.caption()));
        List<Integer> found = named.results()
                .map(match -> Integer.valueOf(match.group(1)))
                .distinct()
                .toList();
        return found.size() == 1 ? OptionalInt.of(found.get(0)) : years.last();
    }

    /** The last year of what is to be. */
    OptionalInt lastGoal() {
        return goals.stream().flatMapToInt(goal -> goal.year().stream()).max();
    }
}
