package org.plansite.export.akn;

import java.io.IOException;
import java.util.List;
import org.plansite.plan.Outline;
import org.plansite.plan.Paragraph;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;
import org.plansite.plan.Sentence.Role;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;

/**
 * Writes the chapters with all they hold: label, heading, own words, and what stands below, in printed order.
 *
 * <p>A run-in title is the heading of its unit: {@code 1.推动绿色低碳优势产业集群发展。}
 */
final class OutlineWriter {
    private final Xml xml;
    private final Outline outline;
    private final SentenceWriter sentences;

    OutlineWriter(Xml xml, Plan plan, SentenceWriter sentences) {
        this.xml = xml;
        this.outline = plan.outline();
        this.sentences = sentences;
    }

    /**
     * How a kind of unit is written.
     *
     * @param prefix the element's name in ids
     * @param name what a container without an element of its own is called; empty for the others
     */
    private record Element(String element, String prefix, String name) {
        static Element of(UnitKind kind) {
            return switch (kind) {
                case NOTICE -> throw new IllegalArgumentException("a notice is no part of the outline");
                case CHAPTER -> new Element("chapter", "chp", "");
                case SECTION -> new Element("section", "sec", "");
                case TASK -> new Element("paragraph", "para", "");
                case PRINCIPLE -> new Element("indent", "indent", "");
                case COLUMN -> new Element("hcontainer", "hcontainer", "column");
                case ITEM -> new Element("point", "point", "");
            };
        }

        EId below(EId parent, Unit unit) {
            return parent.child(prefix, unit.id().ownNumber());
        }

        Attributes attributes(EId id) {
            return name.isEmpty() ? Attributes.id(id) : Attributes.id(id).and("name", name);
        }
    }

    void write() throws IOException {
        for (Unit unit : outline.units()) {
            if (unit.parent().isEmpty() && unit.kind() != UnitKind.NOTICE) {
                write(unit, EId.top(""));
            }
        }
    }

    private void write(Unit unit, EId parent) throws IOException {
        Element element = Element.of(unit.kind());
        EId id = element.below(parent, unit);
        xml.block(element.element(), element.attributes(id), () -> {
            heading(id, unit);
            List<Unit> children = outline.children(unit.id());
            text(id, unit, children.isEmpty() ? "content" : "intro");
            for (Unit child : children) {
                write(child, id);
            }
        });
    }

    private void heading(EId id, Unit unit) throws IOException {
        if (!unit.label().isEmpty()) {
            xml.line("num", Attributes.none(), unit.label());
        }
        List<Sentence> titles = unit.sentences().stream()
                .filter(sentence -> sentence.role() == Role.TITLE)
                .toList();
        Attributes attributes = Attributes.id(id.only("heading"));
        if (titles.isEmpty()) {
            xml.line("heading", attributes, () -> sentences.heading(unit));
        } else {
            Sentence title = titles.get(0);
            xml.line("heading", attributes.and("title", SentenceWriter.citation(unit, title)), () -> {
                xml.text(space(unit));
                sentences.words(unit, title);
            });
        }
    }

    /** The white space printed between a label and a run-in title. */
    private static String space(Unit unit) {
        String title = unit.heading().substring(unit.label().length());
        return title.substring(0, title.length() - title.stripLeading().length());
    }

    private void text(EId id, Unit unit, String element) throws IOException {
        List<List<Sentence>> paragraphs = unit.paragraphs().stream()
                .map(OutlineWriter::withoutTitle)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        if (paragraphs.isEmpty()) {
            return;
        }
        EId holder = id.only(element);
        xml.block(element, Attributes.id(holder), () -> {
            int number = 0;
            for (List<Sentence> paragraph : paragraphs) {
                number++;
                EId own = holder.child("p", number);
                xml.line("p", Attributes.id(own), () -> sentences.sentences(own, unit, paragraph));
            }
        });
    }

    private static List<Sentence> withoutTitle(Paragraph paragraph) {
        return paragraph.sentences().stream()
                .filter(sentence -> sentence.role() != Role.TITLE)
                .toList();
    }
}
