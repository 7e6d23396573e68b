package org.plansite.document;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plansite.document.DutyHead.Kind;

/**
 * A table that hands out duties: a head such as {@code 序号 | 重点任务 | 牵头单位 | 配合单位 | 完成时限}, and a task in each row.
 *
 * <p>Its head is the first row, below the table's title perhaps, or two rows where {@code 责任分工} stands over
 * {@code 牵头单位} and {@code 配合单位}. What has such a word in other places, such as a form with a head before each line, is
 * none.
 */
public final class DutyTable {
    private static final int LAST_HEAD = 2;
    private static final Pattern ORDER = Pattern.compile("序\\s*号|编\\s*号");
    /** What ends like a body's name and stands at the head of a column all the same. */
    private static final Pattern SORT_OF_BODIES = Pattern.compile(".*(?:单位|部门|机构|主体|企业|地区|类别|名称)");

    private final Block.Table table;
    private final List<List<String>> rows;
    private final int heads;
    private final SortedMap<Integer, DutyHead> columns;

    private DutyTable(Block.Table table, List<List<String>> rows, int heads, SortedMap<Integer, DutyHead> columns) {
        this.table = table;
        this.rows = rows;
        this.heads = heads;
        this.columns = columns;
    }

    /** The table, if its head says that it hands out duties. */
    public static Optional<DutyTable> of(Block.Table table) {
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.stream().map(cell -> cell.text().strip()).toList())
                .toList();
        int first = IntStream.rangeClosed(0, Math.min(LAST_HEAD, rows.size() - 1))
                .filter(row -> !bodies(heads(rows.get(row))).isEmpty())
                .findFirst()
                .orElse(-1);
        if (first < 0 || !opens(rows, first)) {
            return Optional.empty();
        }
        boolean isParted = first + 1 < rows.size() && isOfHeads(rows.get(first + 1));
        int last = isParted ? first + 1 : first;
        boolean goesOnAbove = first > 0 && isOfHeads(rows.get(first)) && printed(rows.get(first - 1)) > 1;
        SortedMap<Integer, DutyHead> columns = heads(rows.get(goesOnAbove ? first - 1 : first));
        for (int row = first; row <= last; row++) {
            columns.putAll(heads(rows.get(row)));
        }
        return Optional.of(new DutyTable(table, rows, last + 1, columns)).filter(DutyTable::isSound);
    }

    private static SortedMap<Integer, DutyHead> heads(List<String> row) {
        TreeMap<Integer, DutyHead> heads = new TreeMap<>();
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            DutyHead.of(row.get(i)).ifPresent(head -> heads.put(column, head));
        }
        return heads;
    }

    private static List<DutyHead> bodies(SortedMap<Integer, DutyHead> heads) {
        return heads.values().stream()
                .filter(head -> head.kind() == Kind.BODIES)
                .toList();
    }

    private static long printed(List<String> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** Whether all that a row prints is heads of duties. */
    private static boolean isOfHeads(List<String> row) {
        SortedMap<Integer, DutyHead> heads = heads(row);
        return !bodies(heads).isEmpty() && heads.size() == printed(row);
    }

    /** Above the head stands nothing, the table's title, or the head's own upper row. */
    private static boolean opens(List<List<String>> rows, int head) {
        boolean hasUpper = head > 0 && printed(rows.get(head - 1)) > 1 && isOfHeads(rows.get(head));
        int above = hasUpper ? head - 1 : head;
        boolean isHead = rows.get(head).stream()
                .noneMatch(cell -> DutyNames.isStrong(cell)
                        && DutyHead.of(cell).isEmpty()
                        && !SORT_OF_BODIES.matcher(cell).matches());
        return isHead && rows.subList(0, above).stream().allMatch(row -> printed(row) <= 1);
    }

    /** There are tasks beside the bodies, and no second head below. */
    private boolean isSound() {
        boolean hasTasks = IntStream.range(heads, rows.size())
                .mapToObj(rows::get)
                .anyMatch(row -> IntStream.range(0, row.size())
                        .anyMatch(i -> !columns.containsKey(i) && !row.get(i).isEmpty()));
        boolean hasHeadsBelow = IntStream.range(heads, rows.size())
                .filter(this::isBody)
                .mapToObj(rows::get)
                .anyMatch(row -> columns.keySet().stream()
                        .anyMatch(i -> i < row.size() && DutyHead.of(row.get(i)).isPresent()));
        return hasTasks && !hasHeadsBelow;
    }

    /** Whether a row is none of the head, and no repetition of it below a page break. */
    private boolean isBody(int row) {
        return row >= heads && !rows.subList(0, heads).contains(rows.get(row));
    }

    /** What a row says of duties, whose cells {@code words} puts together; empty for the head. */
    public Optional<DutyRow> row(int number, RowWords words, Predicate<String> known) {
        if (!isBody(number)) {
            return Optional.empty();
        }
        DutyCells cells = new DutyCells(words, known);
        columns.forEach((column, head) -> {
            above(number, column).ifPresent(cell -> cells.remember(cell, head));
            cells.read(words.cells().get(column), head, table.reach(number, column));
        });
        return Optional.of(cells.row(order().mapToObj(words.cells()::get)
                .filter(cell -> !cell.isEmpty())
                .findFirst()));
    }

    /** The words of the merged cell that reaches down into a row. */
    private Optional<String> above(int row, int column) {
        int first = row;
        while (table.merged().contains(new Block.Table.Place(first, column))) {
            first--;
        }
        return first < row ? Optional.of(rows.get(first).get(column)) : Optional.empty();
    }

    /** The columns of the rows' numbers. */
    private IntStream order() {
        return IntStream.range(0, rows.get(0).size())
                .filter(column -> rows.subList(0, heads).stream()
                        .anyMatch(row -> ORDER.matcher(row.get(column)).matches()));
    }
}
