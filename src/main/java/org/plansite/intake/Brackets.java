package org.plansite.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import org.plansite.document.Excerpt;
import org.plansite.document.PrintedLine;
import org.plansite.document.Words;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Problem;

/** Refuses a bracket that is opened and never closed in its line: a list of bodies would be cut off. */
final class Brackets {
    private Brackets() {}

    static void check(PrintedLine line, DiagnosticLog log) {
        String text = line.text();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                open.push(i);
            } else if (c == '）' || c == ')') {
                open.pollFirst();
            }
        }
        if (!open.isEmpty()) {
            Words words = line.words().from(open.getLast());
            log.report(Problem.UNCLOSED_BRACKET, words.where(), Excerpt.of(words.text()));
        }
    }
}
