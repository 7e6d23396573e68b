package org.plansite.plan;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a unit: one line of the source.
 *
 * @param style how it is set
 * @param sentences in order; put together they are the paragraph's words
 * @param row of a table that the paragraph is, if it is one
 */
public record Paragraph(Style style, List<Sentence> sentences, Optional<Row> row) {

    /** How a paragraph is set. */
    public enum Style {
        TEXT,
        /** A title that stands in the text of the notice: the notice's own and the plan's. */
        TITLE
    }

    public Paragraph {
        sentences = List.copyOf(sentences);
    }

    /** A paragraph that is no row of a table. */
    public Paragraph(Style style, List<Sentence> sentences) {
        this(style, sentences, Optional.empty());
    }
}
