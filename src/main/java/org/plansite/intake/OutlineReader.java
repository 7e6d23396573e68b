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

    private final List<PrintedLine> lines;
    private final DiagnosticLog log;
    private final int trailingBlankLines;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Integer, PrintedLine> chapters = new LinkedHashMap<>();
    private Numbering numbering = Numbering.start();

    /**
     * @param lines from the first chapter on
     * @param trailingBlankLines how many blank lines end the text
     */
    OutlineReader(List<PrintedLine> lines, int trailingBlankLines, DiagnosticLog log) {
        this.lines = lines;
        this.trailingBlankLines = trailingBlankLines;
        this.log = log;
    }

    List<Block> read() {
        for (int i = 0; i < lines.size(); ) {
            i = readAt(i);
        }
        return blocks;
    }

    /** Reads a line, or a column with all of its lines; answers the index of the next line. */
    private int readAt(int i) {
        PrintedLine line = lines.get(i);
        Brackets.check(line, log);
        Optional<Label> label = Numbering.headingLabel(line);
        if (label.isPresent() && label.get().kind() == Kind.COLUMN) {
            return column(i, label.get());
        }
        boolean isHeading = label.isPresent() && heading(line, label.get());
        if (!isHeading) {
            noteLongHeading(line, label);
            blocks.add(new Block.Paragraph(line.words()));
        }
        return i + 1;
    }

    private boolean heading(PrintedLine line, Label label) {
        return switch (label.kind()) {
            case CHAPTER -> chapter(line, label);
            case SECTION -> section(line, label);
            case TASK -> task(line, label);
            case DASH -> principle(line);
            case COLUMN -> false;
        };
    }

    private boolean chapter(PrintedLine line, Label label) {
        if (label.number() == 1 && !chapters.isEmpty()) {
            startSecondDocument();
        }
        PrintedLine first = chapters.putIfAbsent(label.number(), line);
        if (first != null) {
            log.report(
                    Problem.DUPLICATE_CHAPTER,
                    line.where(),
                    label.printed(),
                    first.where().line(),
                    Excerpt.of(line.text()));
        } else {
            Sequence.check(label, numbering.chapter(), line, log);
        }
        numbering = numbering.withChapter(label.number());
        return add(HeadingLine.of(line), CHAPTER);
    }

    private boolean section(PrintedLine line, Label label) {
        if (!numbering.opensSection(label)) {
            numbering = numbering.withSubItem(label.number());
            return false;
        }
        if (!label.regular()) {
            log.report(Problem.LABEL_IRREGULAR, line.where(), label.printed(), label.number());
        }
        Sequence.check(label, numbering.section(), line, log);
        numbering = numbering.withSection(label.number());
        return add(HeadingLine.of(line), SECTION);
    }

    private boolean task(PrintedLine line, Label label) {
        if (label.number() == 1 && numbering.task() > 0) {
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

    private boolean principle(PrintedLine line) {
        HeadingLine heading = HeadingLine.of(line);
        boolean isPrinciple = numbering.task() == 0 && heading.runsIn() && heading.titleLength() <= LONGEST_PRINCIPLE;
        return isPrinciple && add(heading, TASK);
    }

    private boolean add(HeadingLine heading, int level) {
        return blocks.addAll(heading.blocks(level));
    }

    private int column(int i, Label label) {
        PrintedLine title = lines.get(i);
        Sequence.check(label, numbering.column(), title, log);
        numbering = numbering.withColumn(label.number());
        ColumnEnd.Found end = new ColumnEnd(lines, i + 1, numbering, trailingBlankLines).find();
        List<PrintedLine> inside = lines.subList(i + 1, end.line());
        inside.forEach(line -> Brackets.check(line, log));
        noteEnd(title, inside, end);
        blocks.add(new Block.Column(title.words(), ColumnReader.read(inside, log)));
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
    private void startSecondDocument() {
        for (int i = blocks.size() - 1; i > 0 && blocks.get(i) instanceof Block.Paragraph paragraph; i--) {
            boolean runsIn = blocks.get(i - 1) instanceof Block.Heading heading && heading.runIn();
            if (!runsIn && TitleLine.matches(paragraph.words().text())) {
                Words title = paragraph.words();
                log.report(Problem.SECOND_DOCUMENT, title.where(), title.text().strip());
                blocks.set(i, new Block.Heading(CHAPTER, title, false));
                chapters.clear();
                numbering = Numbering.start().withColumn(numbering.column());
                return;
            }
        }
    }

    private void noteLongHeading(PrintedLine line, Optional<Label> label) {
        if (label.isEmpty() && Label.at(line.text()).isPresent()) {
            log.report(Problem.LONG_HEADING, line.where(), Excerpt.of(line.text()));
        }
    }
}
