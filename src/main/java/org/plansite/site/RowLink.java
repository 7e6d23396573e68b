package org.plansite.site;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plansite.plan.Paragraph;
import org.plansite.plan.Plan;
import org.plansite.plan.Row;
import org.plansite.plan.Sentence;
import org.plansite.plan.UnitId;

/** A link to a row of a table that hands out duties, in the words of its cells without those duties. */
final class RowLink {
    private static final int LONGEST = 60;

    private RowLink() {}

    /** @param first the row's first sentence */
    static Link of(Plan plan, UnitId unit, int first) {
        List<Paragraph> paragraphs = plan.outline().unit(unit).paragraphs();
        int number = IntStream.range(0, paragraphs.size())
                .filter(i -> paragraphs.get(i).sentences().get(0).number() == first)
                .findFirst()
                .orElseThrow();
        int columns = paragraphs.get(number).row().orElseThrow().cells().size();
        String words = IntStream.range(0, columns)
                .mapToObj(column -> words(paragraphs, number, column))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
        int end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        return new Link(
                end < words.length() ? words.substring(0, end) + "……" : words, Addresses.sentence(plan, unit, first));
    }

    /** The words of a cell, or of the merged one that reaches down to its place; none of duties. */
    private static String words(List<Paragraph> paragraphs, int number, int column) {
        int from = number;
        while (cell(paragraphs, from, column).rows() == 0) {
            from--;
        }
        Row.Cell cell = cell(paragraphs, from, column);
        String text =
                paragraphs.get(from).sentences().stream().map(Sentence::text).collect(Collectors.joining());
        return cell.duty() > 0 || cell.isEmpty() || cell.end() > text.length()
                ? ""
                : text.substring(cell.start(), cell.end());
    }

    private static Row.Cell cell(List<Paragraph> paragraphs, int number, int column) {
        return paragraphs.get(number).row().orElseThrow().cells().get(column);
    }
}
