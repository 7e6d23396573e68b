package org.plansite.intake;

import org.plansite.document.Excerpt;
import org.plansite.document.Label;
import org.plansite.document.PrintedLine;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Problem;

/** Compares a printed number with the one before it and notes gaps and repetitions. */
final class Sequence {
    private Sequence() {}

    static void check(Label label, int before, PrintedLine line, DiagnosticLog log) {
        if (label.number() > before + 1) {
            log.report(Problem.NUMBER_GAP, line.where(), Excerpt.of(line.text()), before);
        } else if (label.number() <= before) {
            log.report(Problem.NUMBER_REPEATED, line.where(), Excerpt.of(line.text()));
        }
    }
}
