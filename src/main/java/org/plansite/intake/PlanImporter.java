package org.plansite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.document.Block;
import org.plansite.document.Document;
import org.plansite.document.Label;
import org.plansite.document.Label.Kind;
import org.plansite.document.PrintedLine;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/** Recognises the structure of a published plan from its text alone. */
public final class PlanImporter {
    private static final int LEAST_PARAGRAPHS = 3;

    /** A title stands at the top, perhaps below a notice. */
    private static final int LAST_TITLE_LINE = 30;

    private PlanImporter() {}

    /**
     * The plan that a text holds.
     *
     * @throws InputException when the text is no plan, or a part of it cannot be told
     */
    public static ImportedPlan read(SourceFile source) {
        return read(PlainSource.whole(source));
    }

    static ImportedPlan read(PlainSource source) {
        DiagnosticLog log = new DiagnosticLog();
        List<PrintedLine> printed = PrintedLine.of(source.file());
        List<PrintedLine> lines = source.omissions().apply(printed);
        Tables tables = Tables.of(lines, source.tables(), source.merged());
        int blankLines = trailingBlankLines(source.file().text(), printed);
        Layout layout = new Layout(tables, source.boxes(), blankLines);
        Optional<Kind> outermost = Levels.outermost(lines, tables);
        if (outermost.isEmpty()) {
            refuseScrap(lines, source.file().name());
            log.report(Problem.NO_OUTLINE, Location.of(source.file().name()));
        }
        int body = outermost.map(kind -> firstChapter(lines, kind, tables)).orElse(lines.size());
        List<Block> blocks = new ArrayList<>();
        FrontReader front = new FrontReader(lines.subList(0, body), layout, log);
        front.read(blocks);
        outermost.ifPresent(kind ->
                blocks.addAll(new OutlineReader(kind, lines.subList(body, lines.size()), layout, log).read()));
        ImportedPlan.Head head = front.head(source.file().name(), lines.subList(body, lines.size()));
        log.stopIfErrors();
        return new ImportedPlan(new Document(blocks), head, new ImportReport(log.diagnostics()));
    }

    /** A text without any number is a plan only where it has a plan's title and some paragraphs below it. */
    private static void refuseScrap(List<PrintedLine> lines, String name) {
        long paragraphs =
                lines.stream().filter(line -> line.trimmed().contains("。")).count();
        boolean isTitled = lines.stream().limit(LAST_TITLE_LINE).anyMatch(line -> TitleLine.matches(line.trimmed()));
        if (!isTitled || paragraphs < LEAST_PARAGRAPHS) {
            throw InputException.of(Problem.NO_CHAPTERS, Location.of(name));
        }
    }

    /**
     * Where the outline begins: at its first short title or, where that has a later number, at the sentence that has the
     * number 1; sentences with numbers before a short 一、 are the notice's.
     */
    private static int firstChapter(List<PrintedLine> lines, Kind outermost, Tables tables) {
        int shortOne = -1;
        int numberOne = -1;
        for (int i = 0; i < lines.size() && shortOne < 0; i++) {
            PrintedLine line = lines.get(i);
            Optional<Label> label = tables.holds(line)
                    ? Optional.empty()
                    : Numbering.headingLabel(line).filter(found -> found.kind() == outermost);
            if (label.isPresent() && numberOne < 0 && label.get().number() == 1) {
                numberOne = i;
            }
            if (label.isPresent() && !Numbering.isLong(line, label.get())) {
                shortOne = i;
            }
        }
        boolean isFirst = shortOne >= 0 && (numberOne < 0 || labelNumber(lines.get(shortOne)) == 1);
        return isFirst ? shortOne : numberOne;
    }

    private static int labelNumber(PrintedLine line) {
        return Numbering.headingLabel(line).map(Label::number).orElse(0);
    }

    private static int trailingBlankLines(String text, List<PrintedLine> lines) {
        int total = (int) text.lines().count();
        return total - lines.get(lines.size() - 1).where().line();
    }
}
