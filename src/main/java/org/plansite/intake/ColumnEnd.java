package org.plansite.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plansite.document.Label;
import org.plansite.document.Label.Kind;
import org.plansite.document.PrintedLine;

/**
 * Finds where a column ends: at the next line that goes on with the outline outside.
 *
 * <p>A chapter, a section or another column ends it for certain. A number may be the column's own or the next task's:
 * {@code 专栏1 / 1. / 2. / 2. / 3.} behind task 1 holds two items, because only then both rows of numbers have no gap.
 * Where two readings have none, the brackets with the responsible bodies that close tasks, and the blank lines that
 * some publications print around a column, decide.
 */
final class ColumnEnd {
    private static final Pattern CLOSING_BRACKET = Pattern.compile("。[（(][^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*[）)]$");

    private final List<PrintedLine> lines;
    private final int trailingBlankLines;
    private final int start;
    private final Numbering numbering;
    private final boolean tasksEndInBrackets;
    private final int limit;
    private final List<Integer> numbered;

    /**
     * @param start the line behind the column's title
     * @param numbering how far the outline outside has come
     * @param trailingBlankLines how many blank lines end the text
     */
    ColumnEnd(List<PrintedLine> lines, int start, Numbering numbering, int trailingBlankLines) {
        this.lines = lines;
        this.trailingBlankLines = trailingBlankLines;
        this.start = start;
        this.numbering = numbering;
        this.tasksEndInBrackets = endsInBracket(start - 2);
        this.limit = limit();
        this.numbered = IntStream.range(start, limit)
                .filter(i -> taskNumber(i) > 0)
                .boxed()
                .toList();
    }

    /**
     * Where a column ends.
     *
     * @param line the index of the first line behind it
     * @param isFound false when the text ends before anything goes on with the outline, and no blank lines close it
     * @param isSure whether the evidence agrees
     */
    record Found(int line, boolean isFound, boolean isSure) {}

    Found find() {
        List<Reading> readings = readings();
        int fewestGaps = readings.stream().mapToInt(Reading::gaps).min().orElse(0);
        List<Reading> best = readings.stream()
                .filter(reading -> reading.gaps() == fewestGaps)
                .sorted(Comparator.comparingInt(Reading::evidence)
                        .thenComparingInt(Reading::end)
                        .reversed())
                .toList();
        int end = best.get(0).end();
        boolean isTie = best.size() > 1 && best.get(0).evidence() - best.get(1).evidence() < 2;
        return new Found(end, isClosed(end), !isTie && fewestGaps == 0);
    }

    /** A reading of the numbers: the first of them belong to the column, the others to the tasks behind it. */
    private record Reading(int end, int gaps, int evidence) {}

    private List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (int items = 0; items < numbered.size(); items++) {
            boolean holdsWords = numbered.get(items) > start;
            if (holdsWords && numbering.isNextTask(taskNumber(numbered.get(items)))) {
                readings.add(reading(items, numbered.get(items)));
            }
        }
        readings.add(reading(numbered.size(), limit));
        return readings;
    }

    private Reading reading(int items, int end) {
        List<Integer> own = numbered.subList(0, items);
        List<Integer> tasks = numbered.subList(items, numbered.size());
        int firstTask = tasks.isEmpty() ? 0 : taskNumber(tasks.get(0));
        int gaps = gaps(own, 1) + gaps(tasks, firstTask);
        int brackets = balance(tasks, limit) - balance(own, end);
        return new Reading(end, gaps, brackets + blankLines(end) - (isClosed(end) ? 0 : 1));
    }

    /** Something goes on behind the column, or blank lines close it at the end of the text. */
    private boolean isClosed(int end) {
        return end < lines.size() || trailingBlankLines > 1;
    }

    private int gaps(List<Integer> indexes, int first) {
        int gaps = 0;
        int expected = first;
        for (int index : indexes) {
            gaps += taskNumber(index) == expected ? 0 : 1;
            expected = taskNumber(index) + 1;
        }
        return gaps;
    }

    /** How many of the numbered paragraphs end in a bracket like the task before the column, less those that do not. */
    private int balance(List<Integer> indexes, int end) {
        int balance = 0;
        for (int i = 0; i < indexes.size(); i++) {
            int last = (i + 1 < indexes.size() ? indexes.get(i + 1) : end) - 1;
            balance += endsInBracket(last) ? 1 : tasksEndInBrackets ? -1 : 0;
        }
        return balance;
    }

    private boolean endsInBracket(int index) {
        return index >= 0 && CLOSING_BRACKET.matcher(lines.get(index).text()).find();
    }

    /** 1 where more blank lines stand before the end than anywhere inside, -1 where fewer, 0 without a difference. */
    private int blankLines(int end) {
        int before = end < lines.size() ? lines.get(end).blankLinesBefore() : trailingBlankLines;
        int inside = IntStream.range(start, end)
                .skip(1)
                .map(i -> lines.get(i).blankLinesBefore())
                .max()
                .orElse(0);
        return Integer.compare(before, inside);
    }

    /** The first line that no column holds. */
    private int limit() {
        Numbering inside = numbering;
        for (int i = start; i < lines.size(); i++) {
            Optional<Label> label = Numbering.headingLabel(lines.get(i));
            if (label.isPresent() && endsEveryColumn(label.get(), inside)) {
                return i;
            }
            if (label.isPresent() && label.get().kind() == Kind.SECTION) {
                inside = inside.withSubItem(label.get().number());
            }
        }
        return lines.size();
    }

    private static boolean endsEveryColumn(Label label, Numbering inside) {
        return switch (label.kind()) {
            case CHAPTER, COLUMN -> true;
            case SECTION -> inside.opensSection(label) && label.number() > inside.section();
            case TASK, DASH -> false;
        };
    }

    private int taskNumber(int index) {
        return Label.at(lines.get(index).text())
                .filter(label -> label.kind() == Kind.TASK)
                .map(Label::number)
                .orElse(0);
    }
}
