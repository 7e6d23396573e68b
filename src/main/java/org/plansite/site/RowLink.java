package org.plansite.site;

import java.util.stream.Collectors;
import org.plansite.plan.Paragraph;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;
import org.plansite.plan.Sentence.Role;
import org.plansite.plan.UnitId;

/** A link to a row of a table that hands out duties, in the row's own words without those duties. */
final class RowLink {
    private static final int LONGEST = 60;

    private RowLink() {}

    /** @param first the row's first sentence */
    static Link of(Plan plan, UnitId unit, int first) {
        String words = plan.outline().unit(unit).paragraphs().stream()
                .map(Paragraph::sentences)
                .filter(sentences -> sentences.get(0).number() == first)
                .flatMap(sentences -> sentences.stream())
                .filter(sentence -> sentence.role() == Role.TEXT)
                .map(Sentence::text)
                .collect(Collectors.joining())
                .replace('\u3000', ' ')
                .strip();
        int end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        return new Link(
                end < words.length() ? words.substring(0, end) + "……" : words, Addresses.sentence(plan, unit, first));
    }
}
