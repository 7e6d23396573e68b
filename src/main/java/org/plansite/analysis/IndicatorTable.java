package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plansite.analysis.TableColumn.Kind;
import org.plansite.document.Block;
import org.plansite.document.Words;

/**
 * A table whose rows set values for indicators, known by its head: a column of names, and columns of years.
 *
 * @param columns what each column holds
 * @param heads how many rows the head has
 * @param caption the lines above the table that may be its title
 * @param rows all cells as printed, the head's too
 * @param names what each row calls its indicator, with the unit beside it; empty where it has no name
 */
record IndicatorTable(
        List<TableColumn> columns, int heads, String caption, List<List<String>> rows, Map<String, Long> names) {
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:约束|预期|引导|指导|激励|监测|参考)性?(?:指标)?");
    /** Such a table tells what has become of an earlier plan. */
    private static final Pattern REVIEW =
            Pattern.compile("(?:完成|实现|执行|落实|进展)情况|回顾|对比|历年|(?:成效|成就|成绩|(?:发展|工作)基础|形势|背景|现状)(?!.*目标)");

    private static final Pattern SPACE = Pattern.compile("[\\s\u3000\u00a0]");

    IndicatorTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        names = Map.copyOf(names);
    }

    /**
     * The table, if its head is that of an indicator table.
     *
     * @param caption the lines above it
     * @param headings those it stands below
     */
    static Optional<IndicatorTable> of(Block.Table table, String caption, List<String> headings) {
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.stream().map(Words::text).map(String::strip).toList())
                .toList();
        if (REVIEW.matcher(caption).find()
                || headings.stream().anyMatch(words -> REVIEW.matcher(words).find())) {
            return Optional.empty();
        }
        List<TableColumn> columns = columns(rows.get(0), rows);
        Optional<List<TableColumn>> two = rows.size() > 2 ? twoHeads(rows, columns) : Optional.empty();
        if (two.isEmpty() && goesOnBelow(rows, columns)) {
            return Optional.empty();
        }
        List<TableColumn> known = two.orElse(columns);
        IndicatorTable found = new IndicatorTable(known, two.isPresent() ? 2 : 1, caption, rows, names(rows, known));
        return Optional.of(found).filter(IndicatorTable::setsValues);
    }

    private static Map<String, Long> names(List<List<String>> rows, List<TableColumn> columns) {
        return rows.stream()
                .map(row -> key(row, columns))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String key(List<String> row, List<TableColumn> columns) {
        String name = "";
        String unit = "";
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
            name = columns.get(i).is(Kind.NAME) && !row.get(i).isEmpty() ? row.get(i) : name;
            unit = columns.get(i).is(Kind.UNIT) ? row.get(i) : unit;
        }
        RowName taken = RowName.of(name);
        return SPACE.matcher(taken.whole() + " " + taken.unit() + " " + unit).replaceAll("");
    }

    /** Whether another row has the same name: of {@code 城市} and {@code 乡村} before it, it says only a part then. */
    boolean hasTwice(int row) {
        return names.getOrDefault(key(rows.get(row), columns), 0L) > 1;
    }

    /** Whether the second row parts the columns of years, into 城市 and 乡村 perhaps: it names nothing. */
    private static boolean goesOnBelow(List<List<String>> rows, List<TableColumn> columns) {
        List<String> second = rows.size() > 1 ? rows.get(1) : List.of();
        boolean parts = false;
        for (int i = 0; i < Math.min(second.size(), columns.size()); i++) {
            if (columns.get(i).is(Kind.NAME) && !second.get(i).isEmpty()) {
                return false;
            }
            boolean isUnderTime =
                    columns.get(i).isOfTime() || columns.get(i).words().isEmpty();
            parts |= isUnderTime && !second.get(i).isEmpty() && !columns.get(i).is(Kind.NAME);
        }
        return parts;
    }

    private static List<TableColumn> columns(List<String> head, List<List<String>> rows) {
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            TableColumn column = TableColumn.of(head.get(i));
            boolean goesOn =
                    head.get(i).isEmpty() && i > 0 && columns.get(i - 1).is(Kind.NAME);
            if (goesOn) {
                columns.add(column.as(Kind.NAME));
            } else if (column.mayBeAttribute() && hasAttributes(rows, i)) {
                columns.add(column.as(Kind.ATTRIBUTE));
            } else {
                columns.add(column);
            }
        }
        return withOneName(withoutParted(columns, rows));
    }

    /** Of a head over two columns of values nobody can say which of them it means. */
    private static List<TableColumn> withoutParted(List<TableColumn> columns, List<List<String>> rows) {
        List<TableColumn> sure = new ArrayList<>(columns);
        for (int i = 1; i < columns.size(); i++) {
            int column = i;
            boolean isParted = columns.get(i).words().isEmpty()
                    && columns.get(i - 1).isOfTime()
                    && rows.stream()
                            .skip(1)
                            .anyMatch(row ->
                                    column < row.size() && !row.get(column).isEmpty());
            if (isParted) {
                sure.set(i - 1, columns.get(i - 1).as(Kind.OTHER));
            }
        }
        return sure;
    }

    private static boolean hasAttributes(List<List<String>> rows, int column) {
        return rows.stream().skip(1).filter(row -> column < row.size()).anyMatch(row -> isAttribute(row.get(column)));
    }

    static boolean isAttribute(String cell) {
        return ATTRIBUTE.matcher(cell.replaceAll("[\\s\u3000]", "")).matches();
    }

    /** Of {@code 指标} and {@code 指标名称} side by side, the second holds the names. */
    private static List<TableColumn> withOneName(List<TableColumn> columns) {
        List<TableColumn> one = new ArrayList<>(columns);
        for (int i = 0; i + 1 < columns.size(); i++) {
            boolean isBefore = columns.get(i).is(Kind.NAME)
                    && columns.get(i + 1).is(Kind.NAME)
                    && !columns.get(i + 1).words().isEmpty();
            if (isBefore) {
                one.set(i, columns.get(i).as(Kind.GROUP));
            }
        }
        return one;
    }

    /** The second row is the head's too where it goes on below {@code 目标值} with years, and names nothing. */
    private static Optional<List<TableColumn>> twoHeads(List<List<String>> rows, List<TableColumn> first) {
        List<String> top = rows.get(0);
        List<String> below = rows.get(1);
        List<String> joined = new ArrayList<>();
        String over = "";
        boolean goesOn = false;
        for (int i = 0; i < top.size(); i++) {
            over = top.get(i).isEmpty() ? over : top.get(i);
            String under = i < below.size() ? below.get(i) : "";
            joined.add(under.isEmpty() ? top.get(i) : over + under);
            if (!under.isEmpty()) {
                boolean isHead = !first.get(i).is(Kind.NAME)
                        && TableColumn.of(over + under).isOfTime();
                if (!isHead) {
                    return Optional.empty();
                }
                goesOn = true;
            }
        }
        return goesOn ? Optional.of(columns(joined, rows)) : Optional.empty();
    }

    /** One column of names, values for some time, and a sign that they are indicators'. */
    private boolean setsValues() {
        int[] names = at(Kind.NAME);
        boolean isOneBlock = names.length > 0 && names[names.length - 1] - names[0] == names.length - 1;
        boolean hasGoals = columns.stream()
                .anyMatch(column -> column.is(Kind.TARGET) || column.is(Kind.YEAR) || column.is(Kind.CHANGE));
        return isOneBlock && hasGoals && (isNamedIndicators(names[0]) || at(Kind.ATTRIBUTE).length > 0);
    }

    private boolean isNamedIndicators(int name) {
        return columns.get(name).words().contains("指标") || caption.contains("指标");
    }

    /** The numbers of the columns of a kind. */
    int[] at(Kind kind) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).is(kind))
                .toArray();
    }

    /** Whether a row is none of the head, and no repetition of it below a page break. */
    boolean isBody(int row) {
        return row >= heads && !rows.get(row).equals(rows.get(0));
    }

    /** The last words above a cell in its column, the cell's own included. */
    String above(int row, int column) {
        for (int i = row; i >= heads; i--) {
            String cell = column < rows.get(i).size() ? rows.get(i).get(column) : "";
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }
}
