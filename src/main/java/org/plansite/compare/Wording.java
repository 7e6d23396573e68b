package org.plansite.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plansite.plan.Passage;
import org.plansite.plan.Unit;

/**
 * Words of the plan as two editions print them, with what differs marked.
 *
 * @param old the words in the old edition; empty when they are new
 * @param next the words in the new edition; empty when they are gone
 * @param pieces the words of both, in order
 */
public record Wording(Optional<Passage> old, Optional<Passage> next, List<Piece> pieces) {
    public Wording {
        pieces = List.copyOf(pieces);
    }

    static Wording of(Optional<Passage> old, Optional<Passage> next) {
        return new Wording(
                old,
                next,
                WordDiff.between(
                        old.map(Passage::words).orElse(""),
                        next.map(Passage::words).orElse("")));
    }

    /** The titles of a unit in both editions; its label where it has no title. */
    static Wording ofTitles(Optional<Unit> old, Optional<Unit> next) {
        return of(old.flatMap(Wording::title), next.flatMap(Wording::title));
    }

    private static Optional<Passage> title(Unit unit) {
        String heading = unit.heading();
        int start = heading.indexOf(unit.title());
        String words = start < 0 || unit.title().isEmpty() ? heading : unit.title();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Passage(unit.id(), 0, Math.max(start, 0), words));
    }

    /** Whether both editions have the same words: then they stand at another place. */
    public boolean isSame() {
        return pieces.stream().allMatch(piece -> piece.kind() == Piece.Kind.SAME);
    }

    /** The words as the old edition has them. */
    public List<Piece> oldPieces() {
        return pieces.stream().filter(piece -> !piece.isNew()).toList();
    }

    /** The words as the new edition has them. */
    public List<Piece> nextPieces() {
        return pieces.stream().filter(piece -> !piece.isOld()).toList();
    }

    /** The words of the edition that has them, of the new one if both have. */
    public String words() {
        return next.or(() -> old).map(Passage::words).orElse("");
    }

    /** In one line, {@code 达到[-35-]{+40+}%以上}. */
    public String marked() {
        return pieces.stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case OLD -> "[-" + piece.text() + "-]";
                    case NEW -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }
}
