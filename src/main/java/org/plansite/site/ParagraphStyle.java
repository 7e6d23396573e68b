package org.plansite.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plansite.plan.Paragraph;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;

/** How a paragraph is set; a notice is set as a letter: whom it addresses at the left, who signs and when at the right. */
final class ParagraphStyle {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

    private ParagraphStyle() {}

    /** {@code text}, {@code title}, {@code salutation} or {@code signature}. */
    static String of(Plan plan, Unit unit, Paragraph paragraph) {
        if (paragraph.style() == Paragraph.Style.TITLE) {
            return "title";
        }
        if (unit.kind() != UnitKind.NOTICE) {
            return "text";
        }
        String words = paragraph.sentences().stream()
                .map(Sentence::text)
                .collect(Collectors.joining())
                .strip();
        if (words.endsWith("：")) {
            return "salutation";
        }
        return words.equals(plan.metadata().issuer()) || words.equals(printedDate(plan)) ? "signature" : "text";
    }

    private static String printedDate(Plan plan) {
        return PRINTED.format(LocalDate.parse(plan.metadata().date()));
    }
}
