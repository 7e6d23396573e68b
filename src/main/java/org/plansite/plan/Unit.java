package org.plansite.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plansite.source.Location;

/**
 * A node of the outline.
 *
 * @param id its id, unique in the plan
 * @param kind what it is
 * @param label the number as printed, {@code 三、}, {@code （6）}, {@code 1.}, {@code 专栏3}; empty where none is
 *     printed
 * @param citation the label used in citations, {@code 三（七）1}, {@code 专栏3第2项}
 * @param title without label and closing mark, as printed
 * @param heading label and title with whatever is printed between them and behind, {@code （6） 碳汇能力巩固提升行动}
 * @param parent the unit it belongs to; a column belongs to the section it stands in
 * @param after for a column, the unit it stands behind
 * @param paragraphs its own words, those of its children not included; a run-in title is the first sentence of the
 *     first paragraph, a title on a line of its own is not a sentence
 * @param where the place of its first words in the content
 */
public record Unit(
        UnitId id,
        UnitKind kind,
        String label,
        String citation,
        String title,
        String heading,
        Optional<UnitId> parent,
        Optional<UnitId> after,
        List<Paragraph> paragraphs,
        Location where) {

    public Unit {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Units are compared again and again, and most often with themselves. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Unit unit
                        && id.equals(unit.id)
                        && kind == unit.kind
                        && label.equals(unit.label)
                        && citation.equals(unit.citation)
                        && title.equals(unit.title)
                        && heading.equals(unit.heading)
                        && parent.equals(unit.parent)
                        && after.equals(unit.after)
                        && paragraphs.equals(unit.paragraphs)
                        && where.equals(unit.where));
    }

    /** What is a map's key need not be read to its end. */
    @Override
    public int hashCode() {
        return 31 * id.hashCode() + title.hashCode();
    }

    /** All sentences, in order. */
    public List<Sentence> sentences() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }

    /**
     * The sentence with the given number.
     *
     * @throws IndexOutOfBoundsException when the unit has no such sentence
     */
    public Sentence sentence(int number) {
        return sentences().get(number - 1);
    }

    /** Its own words, one line a paragraph, the title included where it is printed in the text. */
    public String text() {
        return paragraphs.stream()
                .map(paragraph ->
                        paragraph.sentences().stream().map(Sentence::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
