package org.plansite.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plansite.plan.Row;

/** Cuts the sentences of a table's row at its cells: a sentence may go on over several cells, and a cell hold several. */
final class RowSetter {
    private final List<Printed.Sentence> sentences;
    private final Set<Printed.Sentence> begun = new HashSet<>();

    private RowSetter(List<Printed.Sentence> sentences) {
        this.sentences = sentences;
    }

    /**
     * The row as it is set.
     *
     * @param sentences of the row's paragraph
     */
    static Printed.Row set(Row row, List<Printed.Sentence> sentences) {
        RowSetter setter = new RowSetter(sentences);
        return new Printed.Row(
                row.opensTable(),
                row.cells().stream().map(setter::pieces).toList(),
                row.cells().stream().map(Row.Cell::rows).toList());
    }

    /** A sentence begins in the first cell that has words of it; what joins two cells is in none. */
    private List<Printed.Piece> pieces(Row.Cell cell) {
        List<Printed.Piece> pieces = new ArrayList<>();
        int start = 0;
        for (Printed.Sentence sentence : sentences) {
            int end = start + length(sentence);
            int from = Math.max(start, cell.start());
            int to = Math.min(end, cell.end());
            if (from < to) {
                pieces.add(new Printed.Piece(sentence, begun.add(sentence), cut(sentence, from - start, to - start)));
            }
            start = end;
        }
        return pieces;
    }

    private static int length(Printed.Sentence sentence) {
        return sentence.runs().stream().mapToInt(run -> run.text().length()).sum();
    }

    private static List<Run> cut(Printed.Sentence sentence, int from, int to) {
        List<Run> inside = new ArrayList<>();
        int start = 0;
        for (Run run : sentence.runs()) {
            int end = start + run.text().length();
            if (Math.max(start, from) < Math.min(end, to)) {
                String text = run.text().substring(Math.max(start, from) - start, Math.min(end, to) - start);
                inside.add(new Run(text, run.kind(), run.address(), run.hint(), run.force()));
            }
            start = end;
        }
        return inside;
    }
}
