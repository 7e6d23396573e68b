package org.plansite.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plansite.analysis.SentenceSplitter.Piece;
import org.plansite.analysis.UnitAddresses.UnitAddress;
import org.plansite.document.DutyBrackets.Found;
import org.plansite.document.Label;
import org.plansite.document.Words;
import org.plansite.plan.Paragraph;
import org.plansite.plan.Row;
import org.plansite.plan.Sentence;
import org.plansite.plan.Sentence.Role;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;
import org.plansite.source.Location;

/** A unit while its paragraphs are read; a sentence's place is noted as it is cut. */
final class UnitDraft {
    private final Places places;
    private final DutySigns duties;
    final UnitId id;
    private final UnitKind kind;
    private final String label;
    final String citation;
    private final Optional<UnitId> parent;
    private final Optional<UnitId> after;
    private final Location where;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Sentence> lead = new ArrayList<>();
    private String title = "";
    private String heading = "";
    private int sentences;

    UnitDraft(
            Places places,
            DutySigns duties,
            UnitAddress address,
            UnitKind kind,
            String label,
            Optional<UnitId> parent,
            Location where) {
        this(places, duties, address, kind, label, parent, Optional.empty(), where);
    }

    UnitDraft(
            Places places,
            DutySigns duties,
            UnitAddress address,
            UnitKind kind,
            Label label,
            Optional<UnitId> parent,
            UnitId after,
            Words whole) {
        this(places, duties, address, kind, label.printed(), parent, Optional.of(after), whole.where());
        this.heading = plain(whole);
        this.title = plain(whole.from(label.length()));
    }

    private UnitDraft(
            Places places,
            DutySigns duties,
            UnitAddress address,
            UnitKind kind,
            String label,
            Optional<UnitId> parent,
            Optional<UnitId> after,
            Location where) {
        this.places = places;
        this.duties = duties;
        this.id = address.id();
        this.kind = kind;
        this.label = label;
        this.citation = address.citation();
        this.parent = parent;
        this.after = after;
        this.where = where;
    }

    /** The heading with its label. */
    String heading() {
        return heading;
    }

    /** The unit's own heading; a run-in one, or one closed with 。 or with a bracket of duties, is its first sentence. */
    void heading(Words whole, int labelLength, boolean runIn) {
        Words words = whole.from(labelLength);
        List<Found> brackets = duties.closing(words.text(), printsLabelledBracketsOnly() || kind == UnitKind.CHAPTER);
        int end = brackets.isEmpty() ? words.text().length() : brackets.get(0).start();
        heading = plain(whole.text().substring(0, labelLength + end));
        String text = plain(words.text().substring(0, end));
        title = text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
        if (runIn || text.endsWith("。") || !brackets.isEmpty()) {
            lead.add(sentence(words.from(leadingSpace(words.text())), text, Role.TITLE));
        }
        for (Found bracket : brackets) {
            String printed = words.text().substring(bracket.start(), bracket.end());
            lead.add(sentence(words.from(bracket.start()), plain(printed), Role.BRACKET));
        }
        if (!runIn) {
            closeLead();
        }
    }

    /** A title that stands in the text, of the notice or of the plan. */
    void title(Words words) {
        String text = plain(words);
        title = title.isEmpty() ? text : title;
        heading = title;
        paragraphs.add(new Paragraph(
                Paragraph.Style.TITLE, List.of(sentence(words.from(leadingSpace(words.text())), text, Role.TEXT))));
    }

    void paragraph(Words words) {
        paragraph(words, Optional.empty());
    }

    /** A row of a table that tells no values of indicators; the sentences that it is. */
    List<Sentence> paragraph(Words words, Row row) {
        closeLead();
        return paragraph(words, Optional.of(row));
    }

    private List<Sentence> paragraph(Words words, Optional<Row> row) {
        int start = leadingSpace(words.text());
        return paragraph(
                words, row, duties.in(words.text().substring(start), printsLabelledBracketsOnly(), sentences > 0));
    }

    /** A row whose cells hand out duties: these cells are its bracket; what other cells print is one if it says so. */
    List<Sentence> dutyRow(Words words, Row row, List<Found> cells) {
        closeLead();
        int space = leadingSpace(words.text());
        List<Found> brackets = new ArrayList<>();
        cells.forEach(cell -> brackets.add(new Found(cell.start() - space, cell.end() - space, cell.bracket())));
        duties.in(words.text().substring(space), true, true).stream()
                .filter(found ->
                        brackets.stream().allMatch(cell -> found.end() <= cell.start() || cell.end() <= found.start()))
                .toList()
                .forEach(brackets::add);
        brackets.sort(Comparator.comparingInt(Found::start));
        return paragraph(words, Optional.of(row), brackets);
    }

    /** @param brackets those of duties, their places behind the space that opens the paragraph */
    private List<Sentence> paragraph(Words words, Optional<Row> row, List<Found> brackets) {
        String text = words.text();
        int start = leadingSpace(text);
        List<Sentence> own = new ArrayList<>(lead);
        lead.clear();
        for (Piece piece : SentenceSplitter.split(text.substring(start), brackets)) {
            own.add(sentence(words.from(start), piece.text(), piece.isBracket() ? Role.BRACKET : Role.TEXT));
            start += piece.text().length();
        }
        paragraphs.add(new Paragraph(Paragraph.Style.TEXT, own, row));
        return own;
    }

    /** A row of an indicator table; the number of the sentence that it is. */
    int row(Words words, Row row) {
        closeLead();
        List<Sentence> own = List.of(sentence(words, words.text(), Role.TEXT));
        paragraphs.add(new Paragraph(Paragraph.Style.TEXT, own, Optional.of(row)));
        return sentences;
    }

    /** A title that a paragraph would go on with stands alone above a table. */
    private void closeLead() {
        if (!lead.isEmpty()) {
            paragraphs.add(new Paragraph(Paragraph.Style.TEXT, lead));
            lead.clear();
        }
    }

    /** A list in a bracket of a column is rather one of things, in a notice one of who signs. */
    private boolean printsLabelledBracketsOnly() {
        return kind == UnitKind.COLUMN || kind == UnitKind.ITEM || kind == UnitKind.NOTICE;
    }

    private Sentence sentence(Words words, String text, Role role) {
        sentences++;
        places.put(id, sentences, words);
        return new Sentence(sentences, text, role);
    }

    Unit unit() {
        if (!lead.isEmpty()) {
            paragraphs.add(new Paragraph(Paragraph.Style.TEXT, lead));
        }
        return new Unit(id, kind, label, citation, title, heading, parent, after, paragraphs, where);
    }

    /** The words without the white space around them and without the line breaks inside a title. */
    private static String plain(Words words) {
        return plain(words.text());
    }

    private static String plain(String words) {
        return words.strip().replace("\n", "");
    }

    private static int leadingSpace(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }
}
