package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plansite.plan.Paragraph;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/** Sets the words of one page: the units it shows, with marks on their words and notes beside their paragraphs. */
final class TextComposer {
    private final PlanIndex index;
    private final TextMarker marker;
    private final NoteWriter notes;
    private final TermFinder terms;

    TextComposer(PlanIndex index, CitationIndex citations) {
        this.index = index;
        this.marker = new TextMarker(index.plan().vocabulary(), citations);
        this.notes = new NoteWriter(index, citations);
        this.terms = new TermFinder(index.plan().vocabulary().terms());
    }

    /** The unit of the page and, below it, the units that have no page of their own. */
    List<Printed.Section> sections(Unit unit) {
        List<Printed.Section> sections = new ArrayList<>();
        add(sections, unit, 0);
        return sections;
    }

    private void add(List<Printed.Section> sections, Unit unit, int depth) {
        sections.add(section(unit, depth));
        index.outline().children(unit.id()).stream()
                .filter(child -> !child.kind().hasPage())
                .forEach(child -> add(sections, child, depth + 1));
    }

    private Printed.Section section(Unit unit, int depth) {
        List<Printed.Sentence> titles = new ArrayList<>();
        List<Printed.Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : unit.paragraphs()) {
            Printed.Paragraph next = paragraph(unit, paragraph, titles);
            boolean goesOn = paragraph.row().filter(row -> !row.opensTable()).isPresent();
            paragraphs.add(goesOn ? paragraphs.remove(paragraphs.size() - 1).and(next) : next);
        }
        return new Printed.Section(
                unit.id().value(),
                depth,
                index.link(unit.id()),
                titles.stream().findFirst(),
                SentenceCitation.of(index.plan(), unit),
                paragraphs);
    }

    /** The paragraph without its title, which goes to the titles. */
    private Printed.Paragraph paragraph(Unit unit, Paragraph paragraph, List<Printed.Sentence> titles) {
        List<Printed.Sentence> sentences = new ArrayList<>();
        List<Printed.Note> beside = new ArrayList<>();
        for (Sentence sentence : paragraph.sentences()) {
            SentenceFacts facts = SentenceFacts.of(index.facts(), unit, sentence, terms);
            boolean title = sentence.role() == Sentence.Role.TITLE && titles.isEmpty();
            (title ? titles : sentences).add(sentence(unit, sentence, marker.runs(sentence, facts)));
            Printed.Note note = notes.note(unit, sentence, facts);
            if (!note.isEmpty()) {
                beside.add(note);
            }
        }
        List<Printed.Row> rows = paragraph.row().map(row -> RowSetter.set(row, sentences)).stream()
                .toList();
        return new Printed.Paragraph(ParagraphStyle.of(index.plan(), unit, paragraph), sentences, beside, rows);
    }

    private Printed.Sentence sentence(Unit unit, Sentence sentence, List<Run> runs) {
        return new Printed.Sentence(
                sentence.number(),
                Addresses.sentenceAnchor(index.plan(), unit.id(), sentence.number()),
                sentence.role().name().toLowerCase(Locale.ROOT),
                SentenceCitation.of(index.plan(), unit, sentence.number()),
                runs);
    }
}
