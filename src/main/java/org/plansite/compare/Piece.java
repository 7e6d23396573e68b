package org.plansite.compare;

/** A stretch of words that stands in both editions or in one of them. */
public record Piece(Kind kind, String text) {
    /** In which edition the words stand. */
    public enum Kind {
        SAME,
        OLD,
        NEW;
    }

    public Piece {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a piece without words");
        }
    }

    public boolean isOld() {
        return kind == Kind.OLD;
    }

    public boolean isNew() {
        return kind == Kind.NEW;
    }
}
