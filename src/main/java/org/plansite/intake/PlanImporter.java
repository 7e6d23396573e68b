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
        DiagnosticLog log = new DiagnosticLog();
        List<PrintedLine> lines = PrintedLine.of(source);
        int body = firstChapter(lines);
        if (body == lines.size()) {
            throw InputException.of(Problem.NO_CHAPTERS, Location.of(source.name()));
        }
        List<Block> blocks = new ArrayList<>();
        ImportedPlan.Head head = new FrontReader(lines.subList(0, body), log).read(source.name(), blocks);
        int blankLines = trailingBlankLines(source.text(), lines);
        blocks.addAll(new OutlineReader(lines.subList(body, lines.size()), blankLines, log).read());
        log.stopIfErrors();
        return new ImportedPlan(new Document(blocks), head, new ImportReport(log.diagnostics()));
    }

    private static int firstChapter(List<PrintedLine> lines) {
        int i = 0;
        while (i < lines.size() && !isChapter(lines.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isChapter(PrintedLine line) {
        return Numbering.headingLabel(line)
                .filter(label -> label.kind() == Kind.CHAPTER)
                .isPresent();
    }

    private static int trailingBlankLines(String text, List<PrintedLine> lines) {
        int total = (int) text.lines().count();
        return total - lines.get(lines.size() - 1).where().line();
    }
}
