package org.plansite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plansite.site.Run.Kind;

/**
 * A sentence with marks on its words, which may lie in one another, cut into runs that do not.
 *
 * <p>Every character belongs to the shortest mark over it: a year inside a target's words is linked as a year, and the
 * target's words go on behind it. Terms give way to every other mark. Force is kept beside, as it is no link.
 */
final class MarkedText {
    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Emphasis> emphases = new ArrayList<>();

    MarkedText(String text) {
        this.text = text;
    }

    /** Marks the words from {@code start} to {@code end} (UTF-16 indexes). */
    MarkedText mark(int start, int end, Kind kind, String address, String hint) {
        check(start, end);
        marks.add(new Mark(start, end, kind, address, hint));
        return this;
    }

    /** Says that the words give the sentence a force. */
    MarkedText emphasise(int start, int end, String force) {
        check(start, end);
        emphases.add(new Emphasis(start, end, force));
        return this;
    }

    /** The runs; put together they are the text. */
    List<Run> runs() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> {
            cuts.add(mark.start);
            cuts.add(mark.end);
        });
        emphases.forEach(emphasis -> {
            cuts.add(emphasis.start);
            cuts.add(emphasis.end);
        });
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            add(pieces, new Piece(from, to, markOver(from), forceOver(from)));
            from = to;
        }
        return pieces.stream().map(this::run).toList();
    }

    /** Adds a piece, or lengthens the last one when nothing changes between them. */
    private static void add(List<Piece> pieces, Piece piece) {
        if (!pieces.isEmpty()) {
            Piece last = pieces.get(pieces.size() - 1);
            if (last.mark.equals(piece.mark) && last.force.equals(piece.force)) {
                pieces.set(pieces.size() - 1, new Piece(last.start, piece.end, last.mark, last.force));
                return;
            }
        }
        pieces.add(piece);
    }

    private Optional<Mark> markOver(int index) {
        return marks.stream()
                .filter(mark -> mark.start <= index && index < mark.end)
                .min(Mark.PRECEDENCE);
    }

    private String forceOver(int index) {
        return emphases.stream()
                .filter(emphasis -> emphasis.start <= index && index < emphasis.end)
                .map(Emphasis::force)
                .findFirst()
                .orElse("");
    }

    private Run run(Piece piece) {
        String words = text.substring(piece.start, piece.end);
        return piece.mark
                .map(mark -> new Run(words, mark.kind, mark.address, mark.hint, piece.force))
                .orElseGet(() -> new Run(words, Kind.PLAIN, "", "", piece.force));
    }

    private void check(int start, int end) {
        if (start < 0 || start >= end || end > text.length()) {
            throw new IllegalArgumentException("no words from " + start + " to " + end + " in " + text);
        }
    }

    private record Mark(int start, int end, Kind kind, String address, String hint) {
        private static final Comparator<Mark> PRECEDENCE = Comparator.comparing((Mark mark) -> mark.kind == Kind.TERM)
                .thenComparingInt(mark -> mark.end - mark.start)
                .thenComparing(Mark::kind)
                .thenComparing(Mark::address);
    }

    private record Emphasis(int start, int end, String force) {}

    private record Piece(int start, int end, Optional<Mark> mark, String force) {}
}
