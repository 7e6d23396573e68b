package org.plansite.export.akn;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/** Writes sentences with the names in them; put together, the words are the plan's. */
final class SentenceWriter {
    private final Xml xml;
    private final Map<Mark.Place, List<Mark>> marks;

    SentenceWriter(Xml xml, Plan plan) {
        this.xml = xml;
        this.marks = Mark.of(plan);
    }

    /**
     * The sentences of a paragraph, each an element with an id.
     *
     * @param id the paragraph's
     */
    void sentences(EId id, Unit unit, List<Sentence> sentences) throws IOException {
        int number = 0;
        for (Sentence sentence : sentences) {
            number++;
            sentence(id.child("inline", number), unit, sentence);
        }
    }

    private void sentence(EId id, Unit unit, Sentence sentence) throws IOException {
        String name = sentence.role() == Sentence.Role.BRACKET ? "responsibility" : "sentence";
        xml.inline(
                "inline",
                Attributes.of("name", name).and("eId", id.value()).and("title", citation(unit, sentence)),
                () -> words(unit, sentence));
    }

    /** How people cite it. */
    static String citation(Unit unit, Sentence sentence) {
        return unit.citation() + " 第" + sentence.number() + "句";
    }

    void words(Unit unit, Sentence sentence) throws IOException {
        words(sentence.text(), 0, marks.getOrDefault(new Mark.Place(unit.id(), sentence.number()), List.of()));
    }

    /** The heading behind its label. */
    void heading(Unit unit) throws IOException {
        int start = unit.label().length();
        words(unit.heading().substring(start), start, marks.getOrDefault(new Mark.Place(unit.id(), 0), List.of()));
    }

    private void words(String text, int offset, List<Mark> marks) throws IOException {
        int done = 0;
        for (Mark mark : marks) {
            int from = mark.words().start() - offset;
            int to = mark.words().end() - offset;
            if (from >= done) {
                xml.text(text.substring(done, from));
                xml.inline(mark.element(), mark.attributes(), () -> xml.text(text.substring(from, to)));
                done = to;
            }
        }
        xml.text(text.substring(done));
    }
}
