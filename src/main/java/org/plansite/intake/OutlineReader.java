package org.plansite.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plansite.document.Block;
import org.plansite.document.Excerpt;
import org.plansite.document.Label;
import org.plansite.document.Label.Kind;
import org.plansite.document.LabelForms;
import org.plansite.document.OpenBrackets;
import org.plansite.document.PrintedLine;
import org.plansite.document.Words;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Problem;

/** Reads the chapters: each line becomes a heading by its label and its place in the row of numbers, or a paragraph. */
final class OutlineReader {
    private static final int CHAPTER = 1;
    private static final int SECTION = 2;
    private static final int TASK = 3;
    private static final int LONGEST_PRINCIPLE = 30;
    private static final int LONG_TITLE = 60;

    /** {@code 专栏1-1} has the number 101. */
    private static final int FIRST_PART = 100;

    private final List<PrintedLine> lines;
    private final Layout layout;
    private final Attachments attachments;
    private final DiagnosticLog log;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<PrintedLine, Label> sections = new LinkedHashMap<>();
    private Optional<Kind> outermost;
    private Levels levels = Levels.none();
    private boolean hasSections;
    private Numbering numbering = Numbering.start();

    /** The numbers of the list inside the text that the last lines belong to, by level; 0 where there is none. */
    private final int[] inner = new int[TASK + 1];

    /**
     * @param outermost what the chapters are numbered with
     * @param lines from the first chapter on
     */
    OutlineReader(Kind outermost, List<PrintedLine> lines, Layout layout, DiagnosticLog log) {
        this.outermost = Optional.of(outermost);
        this.lines = lines;
        this.layout = layout;
        this.attachments = new Attachments(lines, layout);
        this.log = log;
    }

    List<Block> read() {
        for (int i = 0; i < lines.size(); ) {
            i = readAt(i);
        }
        LabelForms forms = new LabelForms(sections.values());
        sections.forEach((line, label) -> {
            if (forms.isOdd(label)) {
                log.report(Problem.LABEL_IRREGULAR, line.where(), label.printed(), label.number());
            }
        });
        return UnnumberedTasks.mark(blocks, log);
    }

    /** Reads a line, or a column or table with all of its lines; answers the index of the next line. */
    private int readAt(int i) {
        PrintedLine line = lines.get(i);
        Optional<Tables.Found> table = layout.tables().at(line);
        if (table.isPresent()) {
            blocks.add(table.get().table());
            return layout.behind(table.get(), lines, i);
        }
        checkBrackets(line);
        Optional<Label> label = Numbering.headingLabel(line).or(() -> labelBeforeDigits(i, line));
        if (label.isPresent() && label.get().kind() == Kind.COLUMN) {
            return column(i, label.get());
        }
        if (label.isPresent() && label.get().kind() == Kind.ATTACHMENT && attachments.begins(i, label.get())) {
            return attachment(i);
        }
        boolean isHeading = label.isPresent() && !attachments.isNamed(i) && heading(i, line, label.get());
        if (!isHeading) {
            noteLongHeading(line, label);
            blocks.add(new Block.Paragraph(line.words()));
        }
        return i + 1;
    }

    /** {@code 11.121人才项目} between the tasks 10 and 12 can only be the eleventh. */
    private Optional<Label> labelBeforeDigits(int i, PrintedLine line) {
        return Label.ofHeading(line.text())
                .filter(label -> levels.of(label) == TASK
                        && numbering.task() > 0
                        && label.number() == numbering.task() + 1
                        && nextTask(i + 1) == label.number() + 1);
    }

    /** The number of the next task, whatever stands between; 0 when none follows. */
    private int nextTask(int start) {
        return lines.subList(start, lines.size()).stream()
                .filter(line -> !layout.tables().holds(line))
                .flatMap(line -> Numbering.headingLabel(line).stream())
                .filter(label -> label.kind() == Kind.TASK)
                .mapToInt(Label::number)
                .findFirst()
                .orElse(0);
    }

    private boolean heading(int i, PrintedLine line, Label label) {
        if (label.kind() == Kind.DASH) {
            return principle(line);
        }
        if (outermost.filter(kind -> kind == label.kind()).isPresent()) {
            return chapter(i, line, label);
        }
        return switch (levels.of(label)) {
            case SECTION -> section(i, line, label);
            case TASK -> task(i, line, label);
            default -> false;
        };
    }

    private boolean chapter(int i, PrintedLine line, Label label) {
        if (isTooLong(CHAPTER, line, label)) {
            return false;
        }
        boolean isNew = label.number() == 1 && numbering.chapter() > 0 && startSecondDocument(i);
        if (!isNew && isInner(CHAPTER, i, line, label)) {
            return false;
        }
        Sequence.check(label, numbering.chapter(), line, log);
        numbering = numbering.withChapter(label.number());
        List<PrintedLine> own = lines.subList(i, nextChapter(i + 1));
        levels = Levels.within(label.kind(), own, layout.tables());
        hasSections = hasSections(own);
        return add(HeadingLine.of(line), CHAPTER);
    }

    private int nextChapter(int start) {
        int i = start;
        while (i < lines.size() && !isChapterOrAttachment(lines.get(i))) {
            i++;
        }
        return i;
    }

    private boolean isChapterOrAttachment(PrintedLine line) {
        return !layout.tables().holds(line)
                && Numbering.headingLabel(line)
                        .filter(label ->
                                outermost.filter(kind -> kind == label.kind()).isPresent()
                                        || label.kind() == Kind.ATTACHMENT)
                        .isPresent();
    }

    private boolean section(int i, PrintedLine line, Label label) {
        if (!numbering.opensSection(label)) {
            numbering = numbering.withSubItem(label.number());
            return false;
        }
        if (isTooLong(SECTION, line, label) || isInner(SECTION, i, line, label)) {
            return false;
        }
        sections.put(line, label);
        if (!numbering.isNextSection(label.number())) {
            Sequence.check(label, numbering.section(), line, log);
        }
        numbering = numbering.withSection(label.number());
        return add(HeadingLine.of(line), SECTION);
    }

    private boolean task(int i, PrintedLine line, Label label) {
        if (isInner(TASK, i, line, label)) {
            return false;
        }
        if (numbering.section() == 0 && hasSections) {
            log.report(Problem.INNER_LIST, line.where(), Excerpt.of(line.text()));
            return false;
        }
        if (!numbering.isNextTask(label.number())) {
            Sequence.check(label, numbering.task(), line, log);
        }
        numbering = numbering.withTask(label.number());
        HeadingLine heading = HeadingLine.of(line);
        if (heading.titleLength() > LONG_TITLE) {
            log.report(Problem.LONG_TITLE, line.where(), Excerpt.of(heading.title()));
        }
        return add(heading, TASK);
    }

    /** Whether a chapter has sections, whose numbers tasks before them would have. */
    private boolean hasSections(List<PrintedLine> chapter) {
        return chapter.stream()
                .filter(line -> !layout.tables().holds(line))
                .flatMap(line -> Numbering.headingLabel(line).stream())
                .anyMatch(label -> levels.of(label) == SECTION && label.regular());
    }

    /** A long title is one only in its place in the row of numbers. */
    private boolean isTooLong(int level, PrintedLine line, Label label) {
        boolean isLong = Numbering.isLong(line, label);
        boolean isNext = numbering.isNext(level, label.number());
        if (isLong) {
            log.report(isNext ? Problem.LONG_TITLE : Problem.LONG_HEADING, line.where(), Excerpt.of(line.text()));
        }
        return isLong && !isNext;
    }

    /**
     * Whether a number counts in the text: where the row of the level has begun, a new 1 and what goes on with it do.
     * Where the next number could go on with either row, it is the text's when the same number comes once more.
     */
    private boolean isInner(int level, int i, PrintedLine line, Label label) {
        int number = label.number();
        boolean begins = number == 1 && numbering.last(level) > 0 && (level > CHAPTER || chaptersGoOn(i, label));
        boolean goesOn = inner[level] > 0 && number == inner[level] + 1;
        boolean isEither = goesOn && number == numbering.last(level) + 1;
        if (begins || (goesOn && (!isEither || comesAgain(level, i, label)))) {
            if (begins) {
                log.report(Problem.INNER_LIST, line.where(), Excerpt.of(line.text()));
            }
            inner[level] = number;
            return true;
        }
        if (isEither) {
            log.report(Problem.LIST_END_UNSURE, line.where(), Excerpt.of(line.text()));
        }
        for (int below = level; below <= TASK; below++) {
            inner[below] = 0;
        }
        return false;
    }

    /** A second 一、 is a list's only where the next chapter comes behind it; otherwise a chapter has a wrong number. */
    private boolean chaptersGoOn(int i, Label label) {
        long next = lines.subList(i + 1, lines.size()).stream()
                .filter(line -> !layout.tables().holds(line))
                .flatMap(line -> Numbering.headingLabel(line).stream())
                .filter(found -> found.kind() == label.kind() && found.number() == numbering.chapter() + 1)
                .count();
        return next > (numbering.chapter() == 1 ? 1 : 0);
    }

    private boolean comesAgain(int level, int i, Label label) {
        for (PrintedLine line : lines.subList(i + 1, lines.size())) {
            Optional<Label> next = layout.tables().holds(line) ? Optional.empty() : Numbering.headingLabel(line);
            boolean isOfKind =
                    next.filter(found -> found.kind() == label.kind()).isPresent();
            if (isOfKind && next.get().number() == label.number()) {
                return true;
            }
            int nextLevel = next.filter(found -> found.kind() != label.kind())
                    .map(levels::of)
                    .orElse(0);
            boolean isOutside = next.isPresent() && nextLevel > 0 && nextLevel < level;
            if (isOutside || isChapterOfOther(level, line)) {
                return false;
            }
        }
        return false;
    }

    private boolean isChapterOfOther(int level, PrintedLine line) {
        return level > CHAPTER && isChapterOrAttachment(line);
    }

    private boolean principle(PrintedLine line) {
        HeadingLine heading = HeadingLine.of(line);
        boolean isPrinciple = numbering.chapter() > 0
                && numbering.task() == 0
                && heading.runsIn()
                && heading.titleLength() <= LONGEST_PRINCIPLE;
        return isPrinciple && add(heading, TASK);
    }

    /** Reads the heading of an attachment; answers the index of the line behind it. */
    private int attachment(int i) {
        int length = attachments.headingLength(i);
        startPart(i + length, attachments.end(i + 1));
        blocks.add(new Block.Heading(CHAPTER, Words.ofLines(lines.subList(i, i + length)), false));
        return i + length;
    }

    /** Numbers begin anew. */
    private void startPart(int start, int end) {
        outermost = Levels.outermost(lines.subList(start, end), layout.tables());
        levels = Levels.none();
        numbering = Numbering.start();
        for (int level = 0; level < inner.length; level++) {
            inner[level] = 0;
        }
    }

    private boolean add(HeadingLine heading, int level) {
        for (int below = level + 1; below <= TASK; below++) {
            inner[below] = 0;
        }
        return blocks.addAll(heading.blocks(level));
    }

    private int column(int i, Label label) {
        PrintedLine title = lines.get(i);
        boolean hasPart = label.number() >= FIRST_PART;
        if (label.number() > 0 && !hasPart) {
            Sequence.check(label, numbering.column(), title, log);
        }
        int whole = hasPart ? label.number() / FIRST_PART : label.number();
        numbering = numbering.withColumn(whole > 0 ? whole : numbering.column() + 1);
        ColumnEnd.Found end = new ColumnEnd(lines, i + 1, numbering, levels, outermost, layout).find();
        List<PrintedLine> inside = lines.subList(i + 1, end.line());
        inside.forEach(this::checkBrackets);
        noteEnd(title, inside, end);
        blocks.add(new Block.Column(title.words(), ColumnReader.read(inside, layout, log)));
        return end.line();
    }

    private void noteEnd(PrintedLine title, List<PrintedLine> inside, ColumnEnd.Found end) {
        String words = Excerpt.of(title.text());
        if (!end.isFound()) {
            log.report(Problem.COLUMN_WITHOUT_END, title.where(), words);
        }
        if (end.line() == lines.size()) {
            return;
        }
        PrintedLine next = lines.get(end.line());
        if (!end.isSure()) {
            log.report(Problem.COLUMN_END_UNSURE, title.where(), words, Excerpt.of(next.text()), next.where());
        }
        inside.stream()
                .skip(1)
                .filter(line -> line.blankLinesBefore() > next.blankLinesBefore() && line.blankLinesBefore() > 1)
                .forEach(line -> log.report(Problem.COLUMN_BLANK_LINES, line.where(), words, Excerpt.of(line.text())));
    }

    /** Some publications print two documents one after the other; the second one starts with its title. */
    private boolean startSecondDocument(int line) {
        for (int i = blocks.size() - 1; i > 0 && blocks.get(i) instanceof Block.Paragraph paragraph; i--) {
            boolean runsIn = blocks.get(i - 1) instanceof Block.Heading heading && heading.runIn();
            if (!runsIn && TitleLine.matches(paragraph.words().text())) {
                Words title = paragraph.words();
                log.report(Problem.SECOND_DOCUMENT, title.where(), title.text().strip());
                blocks.set(i, new Block.Heading(CHAPTER, title, false));
                Optional<Kind> kind = outermost;
                startPart(line, lines.size());
                outermost = kind;
                return true;
            }
        }
        return false;
    }

    private void checkBrackets(PrintedLine line) {
        OpenBrackets.first(line.text()).ifPresent(open -> {
            Words words = line.words().from(open);
            log.report(Problem.UNCLOSED_BRACKET, words.where(), Excerpt.of(words.text()));
        });
    }

    private void noteLongHeading(PrintedLine line, Optional<Label> label) {
        if (label.isEmpty() && Label.at(line.text()).isPresent()) {
            log.report(Problem.LONG_HEADING, line.where(), Excerpt.of(line.text()));
        }
    }
}
