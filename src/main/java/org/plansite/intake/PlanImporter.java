package org.plansite.intake;

import java.util.ArrayList;
import java.util.List;
import org.plansite.document.Block;
import org.plansite.document.Document;
import org.plansite.document.Label.Kind;
import org.plansite.document.PrintedLine;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/** Recognises the structure of a published plan from its text alone. */
public final class PlanImporter {
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
        Tables tables = Tables.of(lines, source.tables());
        int blankLines = trailingBlankLines(source.file().text(), printed);
        Layout layout = new Layout(tables, source.boxes(), blankLines);
        Kind outermost = Levels.outermost(lines, tables)
                .orElseThrow(() -> InputException.of(
                        Problem.NO_CHAPTERS, Location.of(source.file().name())));
        int body = firstChapter(lines, outermost, tables);
        List<Block> blocks = new ArrayList<>();
        FrontReader front = new FrontReader(lines.subList(0, body), layout, log);
        front.read(blocks);
        blocks.addAll(new OutlineReader(outermost, lines.subList(body, lines.size()), layout, log).read());
        ImportedPlan.Head head = front.head(source.file().name(), lines.subList(body, lines.size()));
        log.stopIfErrors();
        return new ImportedPlan(new Document(blocks), head, new ImportReport(log.diagnostics()));
    }

    private static int firstChapter(List<PrintedLine> lines, Kind outermost, Tables tables) {
        int i = 0;
        while (!isChapter(lines.get(i), outermost) || tables.holds(lines.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isChapter(PrintedLine line, Kind outermost) {
        return Numbering.headingLabel(line)
                .filter(label -> label.kind() == outermost && !Numbering.isLong(line, label))
                .isPresent();
    }

    private static int trailingBlankLines(String text, List<PrintedLine> lines) {
        int total = (int) text.lines().count();
        return total - lines.get(lines.size() - 1).where().line();
    }
}
