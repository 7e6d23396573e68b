package org.plansite.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final List<PrintedLine> lines;
    private final int start;
    private final Numbering numbering;
    private final Levels levels;
    private final Optional<Kind> outermost;
    private final Layout layout;
    private final boolean tasksEndInBrackets;
    private final int limit;
    private final List<Item> items;

    /**
     * @param start the line behind the column's title
     * @param numbering how far the outline outside has come
     */
    ColumnEnd(
            List<PrintedLine> lines,
            int start,
            Numbering numbering,
            Levels levels,
            Optional<Kind> outermost,
            Layout layout) {
        this.lines = lines;
        this.start = start;
        this.numbering = numbering;
        this.levels = levels;
        this.outermost = outermost;
        this.layout = layout;
        this.tasksEndInBrackets = endsInBracket(start - 2);
        this.limit = limit();
        this.items = items();
    }

    /**
     * Where a column ends.
     *
     * @param line the index of the first line behind it
     * @param isFound false when the text ends before anything goes on with the outline, and no blank lines close it
     * @param isSure whether the evidence agrees
     */
    record Found(int line, boolean isFound, boolean isSure) {}

    /**
     * A numbered paragraph that is the column's or a task.
     *
     * @param likeTask 1 when it ends in a bracket as tasks do, -1 when it does not though the task before the column
     *     does, 0 where that tells nothing
     */
    private record Item(int line, int number, int likeTask) {}

    /** A reading of the numbers: the first of them belong to the column, the others to the tasks behind it. */
    private record Reading(int end, int gaps, int evidence) {}

    Found find() {
        Optional<Integer> printed = printedEnd();
        if (printed.isPresent()) {
            return new Found(printed.get(), true, true);
        }
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

    private List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (int own = 0; own < items.size(); own++) {
            Item next = items.get(own);
            boolean holdsWords = next.line() > start;
            if (holdsWords && numbering.isNextTask(next.number())) {
                readings.add(reading(own, next.line()));
            }
        }
        readings.add(reading(items.size(), limit));
        return readings;
    }

    private Reading reading(int own, int end) {
        List<Item> inside = items.subList(0, own);
        List<Item> behind = items.subList(own, items.size());
        int gaps = gaps(inside, 1)
                + gaps(behind, behind.isEmpty() ? 0 : behind.get(0).number());
        int brackets = likeTasks(behind) - likeTasks(inside);
        return new Reading(end, gaps, brackets + blankLines(end) - (isClosed(end) ? 0 : 1));
    }

    /** Something goes on behind the column, or blank lines close it at the end of the text. */
    private boolean isClosed(int end) {
        return end < lines.size() || layout.trailingBlankLines() > 1;
    }

    private static int gaps(List<Item> items, int first) {
        int gaps = 0;
        int expected = first;
        for (Item item : items) {
            gaps += item.number() == expected ? 0 : 1;
            expected = item.number() + 1;
        }
        return gaps;
    }

    private static int likeTasks(List<Item> items) {
        return items.stream().mapToInt(Item::likeTask).sum();
    }

    /** 1 where more blank lines stand before the end than anywhere inside, -1 where fewer, 0 without a difference. */
    private int blankLines(int end) {
        int before = end < lines.size() ? lines.get(end).blankLinesBefore() : layout.trailingBlankLines();
        int inside = IntStream.range(start, end)
                .skip(1)
                .map(i -> lines.get(i).blankLinesBefore())
                .max()
                .orElse(0);
        return Integer.compare(before, inside);
    }

    /** A frame ends the column for certain, and so does a table that is all it holds. */
    private Optional<Integer> printedEnd() {
        int title = lines.get(start - 1).where().line();
        Map.Entry<Integer, Integer> box = layout.boxes().floorEntry(title);
        if (box != null && box.getValue() > title) {
            return Optional.of(layout.behind(box.getValue(), lines, start));
        }
        Optional<Tables.Found> table = start < lines.size() ? layout.tables().at(lines.get(start)) : Optional.empty();
        return table.map(found -> layout.behind(found, lines, start));
    }

    /**
     * The first line that no column holds. A row of numbers that begins anew inside the column is the column's own: it
     * goes on there even where a number could be the outline's next, when that number comes once more.
     */
    private int limit() {
        Map<Kind, Integer> own = new EnumMap<>(Kind.class);
        Numbering inside = numbering;
        for (int i = start; i < lines.size(); i++) {
            Optional<Label> label =
                    layout.tables().holds(lines.get(i)) ? Optional.empty() : Numbering.headingLabel(lines.get(i));
            if (label.isEmpty()) {
                continue;
            }
            if (isOwn(label.get(), own, i)) {
                own.put(label.get().kind(), label.get().number());
            } else if (endsEveryColumn(label.get(), inside)) {
                return i;
            }
            if (label.get().kind() == Kind.SECTION) {
                inside = inside.withSubItem(label.get().number());
            }
        }
        return lines.size();
    }

    private boolean isOwn(Label label, Map<Kind, Integer> own, int i) {
        int level = level(label);
        if (level != 1 && level != 2) {
            return false;
        }
        int before = own.getOrDefault(label.kind(), 0);
        boolean isOutlinesNext = numbering.isNext(level, label.number());
        boolean goesOn = label.number() == before + 1;
        if (!goesOn || (before == 0 && isOutlinesNext)) {
            return false;
        }
        return !isOutlinesNext || comesAgain(label, i);
    }

    private boolean comesAgain(Label label, int i) {
        return lines.subList(i + 1, lines.size()).stream()
                .filter(line -> !layout.tables().holds(line))
                .flatMap(line -> Numbering.headingLabel(line).stream())
                .takeWhile(next -> next.kind() != Kind.ATTACHMENT && !(level(next) > 0 && level(next) < level(label)))
                .anyMatch(next -> next.kind() == label.kind() && next.number() == label.number());
    }

    private int level(Label label) {
        return outermost.filter(kind -> kind == label.kind()).isPresent() ? 1 : levels.of(label);
    }

    private boolean endsEveryColumn(Label label, Numbering inside) {
        if (label.kind() == Kind.COLUMN || label.kind() == Kind.ATTACHMENT) {
            return true;
        }
        return switch (level(label)) {
            case 1 -> label.kind() != Kind.CHAPTER || label.number() > inside.chapter() || label.number() == 1;
            case 2 -> inside.opensSection(label) && label.number() > inside.section();
            default -> false;
        };
    }

    /** The numbered paragraphs up to the limit; lines without a number below one belong to it. */
    private List<Item> items() {
        List<Item> found = new ArrayList<>();
        int next = limit;
        for (int i = limit - 1; i >= start; i--) {
            Optional<Label> label = Label.at(lines.get(i).text()).filter(at -> at.kind() == Kind.TASK);
            if (label.isPresent() && !layout.tables().holds(lines.get(i))) {
                found.add(0, new Item(i, label.get().number(), likeTask(next - 1)));
                next = i;
            }
        }
        return found;
    }

    private int likeTask(int lastLine) {
        if (endsInBracket(lastLine)) {
            return 1;
        }
        return tasksEndInBrackets ? -1 : 0;
    }

    private boolean endsInBracket(int line) {
        return line >= 0 && ClosingBracket.ends(lines.get(line).text());
    }
}
