package org.plansite.intake;

import java.util.Optional;
import org.plansite.document.Label;
import org.plansite.document.Label.Kind;
import org.plansite.document.PrintedLine;

/**
 * How far the numbers of the outline have come: chapters, the sections of the chapter, the tasks of the section.
 *
 * @param lastSection the number of the last section before this chapter; some plans number their sections on across
 *     chapters
 * @param lastTask the number of the last task before this section; some plans number their tasks on across sections
 * @param subItem the number of the last {@code （2）} inside a task
 */
record Numbering(int chapter, int section, int lastSection, int task, int lastTask, int column, int subItem) {
    /** Titles of this length need no further reason to be titles. */
    static final int LONGEST_TITLE = 40;

    /** A measure may be one sentence, number and all; what is longer is a paragraph that happens to have a number. */
    private static final int LONGEST_SENTENCE = 300;

    static Numbering start() {
        return new Numbering(0, 0, 0, 0, 0, 0, 0);
    }

    Numbering withChapter(int number) {
        return new Numbering(number, 0, section > 0 ? section : lastSection, 0, lastTaskSoFar(), column, 0);
    }

    Numbering withSection(int number) {
        return new Numbering(chapter, number, lastSection, 0, lastTaskSoFar(), column, 0);
    }

    private int lastTaskSoFar() {
        return task > 0 ? task : lastTask;
    }

    Numbering withTask(int number) {
        return new Numbering(chapter, section, lastSection, number, lastTask, column, 0);
    }

    Numbering withColumn(int number) {
        return new Numbering(chapter, section, lastSection, task, lastTask, number, subItem);
    }

    Numbering withSubItem(int number) {
        return new Numbering(chapter, section, lastSection, task, lastTask, column, number);
    }

    /** Whether the number is the one that the next heading of the level carries. */
    boolean isNext(int level, int number) {
        return switch (level) {
            case 1 -> number == chapter + 1;
            case 2 -> isNextSection(number);
            default -> isNextTask(number);
        };
    }

    /** The number of the last heading of the level, in its row; 0 before the first one. */
    int last(int level) {
        return level == 1 ? chapter : level == 2 ? section : task;
    }

    boolean isNextSection(int number) {
        return number == section + 1 || (section == 0 && number == lastSection + 1);
    }

    /** Whether the number is the one that the next task of the section carries. */
    boolean isNextTask(int number) {
        return number == task + 1 || (task == 0 && number == lastTask + 1);
    }

    /**
     * Whether a section label opens a section. {@code （6）} does in the place of {@code （六）}, but not where it goes on
     * with {@code （5）} inside a task.
     */
    boolean opensSection(Label label) {
        if (label.kind() != Kind.SECTION) {
            return true;
        }
        if (chapter == 0) {
            return false;
        }
        boolean digits = !label.regular() && label.printed().chars().anyMatch(Character::isDigit);
        boolean goesOn = subItem > 0 && label.number() == subItem + 1;
        return !digits || (section > 0 && label.number() == section + 1 && !goesOn);
    }

    /** The label of a line whose title is short enough for a heading. */
    static Optional<Label> headingLabel(PrintedLine line) {
        return Label.at(line.text()).filter(label -> isTitle(line, label));
    }

    /** Whether the title is long for one: only its place in the row of numbers can tell. */
    static boolean isLong(PrintedLine line, Label label) {
        return HeadingLine.of(line).title().length() - label.length() > LONGEST_TITLE;
    }

    private static boolean isTitle(PrintedLine line, Label label) {
        int length = HeadingLine.of(line).title().length() - label.length();
        return switch (label.kind()) {
            case PART, HEAD, ARTICLE -> length > 0 && length <= LONGEST_TITLE;
            case CHAPTER, SECTION -> length > 0 && length <= LONGEST_SENTENCE;
            case COLUMN -> length <= LONGEST_TITLE && line.text().chars().noneMatch(c -> "。，；".indexOf(c) >= 0);
            case TASK, HALF, DASH -> true;
            case ATTACHMENT -> length <= LONGEST_TITLE && line.text().chars().noneMatch(c -> "。；".indexOf(c) >= 0);
        };
    }
}
