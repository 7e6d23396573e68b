package org.plansite.export.akn;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plansite.plan.Paragraph;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/** Writes what stands before the first chapter: the notice and the plan's title, then the words that introduce it. */
final class FrontWriter {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

    private final Xml xml;
    private final PlanMetadata metadata;
    private final SentenceWriter sentences;

    FrontWriter(Xml xml, PlanMetadata metadata, SentenceWriter sentences) {
        this.xml = xml;
        this.metadata = metadata;
        this.sentences = sentences;
    }

    void write(Unit notice) throws IOException {
        int titles = endOfTitles(notice.paragraphs());
        write("preface", notice, notice.paragraphs().subList(0, titles));
        write(
                "preamble",
                notice,
                notice.paragraphs().subList(titles, notice.paragraphs().size()));
    }

    /** How many paragraphs there are up to the last title, which is the plan's own. */
    private static int endOfTitles(List<Paragraph> paragraphs) {
        int end = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).style() == Paragraph.Style.TITLE) {
                end = i + 1;
            }
        }
        return end;
    }

    private void write(String element, Unit notice, List<Paragraph> paragraphs) throws IOException {
        if (paragraphs.isEmpty()) {
            return;
        }
        EId id = EId.top(element);
        xml.block(element, Attributes.id(id), () -> {
            int number = 0;
            for (Paragraph paragraph : paragraphs) {
                number++;
                write(id.child("p", number), notice, paragraph);
            }
        });
    }

    private void write(EId id, Unit notice, Paragraph paragraph) throws IOException {
        Attributes attributes = paragraph.style() == Paragraph.Style.TITLE
                ? Attributes.id(id).and("class", "title")
                : Attributes.id(id);
        Xml.Body words = () -> sentences.sentences(id, notice, paragraph.sentences());
        xml.line("p", attributes, () -> meant(paragraph, words));
    }

    /** A paragraph that is the plan's title, its issuer or its date is marked as that. */
    private void meant(Paragraph paragraph, Xml.Body words) throws IOException {
        String text = paragraph.sentences().stream()
                .map(Sentence::text)
                .collect(Collectors.joining())
                .strip();
        if (text.equals(metadata.title())) {
            xml.inline("docTitle", Attributes.none(), words);
        } else if (text.equals(metadata.issuer())) {
            xml.inline("docAuthority", Attributes.none(), words);
        } else if (text.equals(PRINTED.format(LocalDate.parse(metadata.date())))) {
            xml.inline("docDate", Attributes.of("date", metadata.date()), words);
        } else {
            words.write();
        }
    }
}
