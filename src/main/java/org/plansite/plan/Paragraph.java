package org.plansite.plan;

import java.util.List;

/**
 * A paragraph of a unit: one line of the source.
 *
 * @param style how it is set
 * @param sentences in order; put together they are the paragraph's words
 */
public record Paragraph(Style style, List<Sentence> sentences) {

    /** How a paragraph is set. */
    public enum Style {
        TEXT,
        /** A title that stands in the text of the notice: the notice's own and the plan's. */
        TITLE
    }

    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
