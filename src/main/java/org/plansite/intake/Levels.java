package org.plansite.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plansite.document.Label;
import org.plansite.document.Label.Kind;
import org.plansite.document.PrintedLine;

/**
 * At which level of the outline which sort of number stands.
 *
 * <p>Chapters are {@code 一、} with sections {@code （一）} and tasks {@code 1.}, or {@code 第一章} with {@code 第一节} and
 * {@code 一、} or {@code 1.} below them; an inner chapter without sections goes on with what comes next. What lies deeper
 * is a list in the text.
 *
 * @param levels 1 to 3
 */
record Levels(Map<Kind, Integer> levels) {
    private static final List<Kind> OUTERMOST = List.of(Kind.PART, Kind.HEAD, Kind.CHAPTER, Kind.SECTION, Kind.TASK);

    /** A text without chapters has at least so many numbered paragraphs, from number 1 on. */
    private static final int LEAST = 3;

    Levels {
        levels = Map.copyOf(levels);
    }

    /** Nothing in it is a heading. */
    static Levels none() {
        return new Levels(Map.of());
    }

    /** What chapters of a text are numbered with; empty when it has none. */
    static Optional<Kind> outermost(List<PrintedLine> lines, Tables tables) {
        for (Kind kind : OUTERMOST) {
            int next = 1;
            for (PrintedLine line : lines) {
                int expected = next;
                boolean isNext = heading(line, tables)
                        .filter(label -> label.kind() == kind && label.number() == expected)
                        .filter(label -> isWord(kind) || !Numbering.isLong(line, label))
                        .isPresent();
                next += isNext ? 1 : 0;
            }
            int least = kind == Kind.CHAPTER ? 1 : kind == Kind.PART || kind == Kind.HEAD ? 2 : LEAST;
            if (next > least) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * The levels in a chapter.
     *
     * @param outermost what chapters are numbered with
     * @param lines the chapter's
     */
    static Levels within(Kind outermost, List<PrintedLine> lines, Tables tables) {
        Set<Kind> present = EnumSet.noneOf(Kind.class);
        for (PrintedLine line : lines) {
            heading(line, tables)
                    .filter(label -> label.number() > 0 && !hasDigitsInBrackets(label))
                    .ifPresent(label -> present.add(label.kind()));
        }
        Map<Kind, Integer> levels = new EnumMap<>(Kind.class);
        levels.put(outermost, 1);
        if (outermost == Kind.CHAPTER) {
            levels.put(Kind.SECTION, 2);
            levels.put(present.contains(Kind.TASK) || !present.contains(Kind.HALF) ? Kind.TASK : Kind.HALF, 3);
            return new Levels(levels);
        }
        int level = 2;
        for (Kind kind : Kind.values()) {
            boolean isBelow = kind.compareTo(outermost) > 0 && kind.compareTo(Kind.HALF) <= 0;
            if (isBelow && present.contains(kind) && level <= 3) {
                levels.put(kind, level++);
            }
        }
        return new Levels(levels);
    }

    /** The level of a heading with this label; 0 where it is none. */
    int of(Label label) {
        return levels.getOrDefault(label.kind(), 0);
    }

    /** A sort of number that nothing but headings has; the others count in the text too, before long sentences. */
    private static boolean isWord(Kind kind) {
        return kind == Kind.PART || kind == Kind.HEAD || kind == Kind.CHAPTER;
    }

    private static Optional<Label> heading(PrintedLine line, Tables tables) {
        return tables.holds(line) ? Optional.empty() : Numbering.headingLabel(line);
    }

    /** {@code （1）} counts inside a task, or stands for {@code （一）} by mistake. */
    private static boolean hasDigitsInBrackets(Label label) {
        return label.kind() == Kind.SECTION && label.printed().chars().anyMatch(Character::isDigit);
    }
}
