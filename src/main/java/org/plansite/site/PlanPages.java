package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plansite.plan.Paragraph;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;

/** The table of contents of a plan, and its whole text on one page. */
final class PlanPages {
    private final PlanIndex index;
    private final SiteSettings settings;

    PlanPages(PlanIndex index, SiteSettings settings) {
        this.index = index;
        this.settings = settings;
    }

    /**
     * The table of contents.
     *
     * @param counts the numbers of the outline: kind and count
     * @param downloads what the office that keeps the plan takes away
     */
    public record Contents(
            PlanMetadata metadata,
            List<KindCount> counts,
            List<Entry> entries,
            String fullText,
            List<Downloads> downloads) {}

    /** How many units of a kind there are. */
    public record KindCount(String kind, int count) {}

    /**
     * A line of the table of contents.
     *
     * @param bodies how many its own bracket prints
     * @param targets how many it and all units below it set
     * @param summed whether units below have lines of their own
     */
    public record Entry(UnitLink unit, int depth, int bodies, int targets, boolean summed) {}

    /**
     * The whole text.
     *
     * @param entries chapters and sections, for the way through the page
     */
    public record FullText(Link plan, PlanMetadata metadata, List<Anchor> entries, List<Block> blocks) {}

    /** A place on the page. */
    public record Anchor(String id, String label, String citation, String title, int depth) {}

    /**
     * A unit's heading and words.
     *
     * @param opens whether a column, which is set as a box, begins with it
     * @param closes whether the box ends behind it
     */
    public record Block(
            UnitLink unit,
            String id,
            int depth,
            boolean opens,
            boolean closes,
            boolean titleIsPrinted,
            List<Line> lines) {}

    /**
     * A paragraph, or a table.
     *
     * @param rows of the table that the sentences are set as; none for a paragraph
     */
    public record Line(String style, List<Words> sentences, List<Printed.Row> rows) {
        /** A table of both, one above the other. */
        Line and(Line below) {
            return new Line(
                    style,
                    Stream.concat(sentences.stream(), below.sentences.stream()).toList(),
                    Stream.concat(rows.stream(), below.rows.stream()).toList());
        }
    }

    /** A sentence with its anchor. */
    public record Words(String anchor, String role, String text) {}

    Contents contents() {
        List<KindCount> counts = new ArrayList<>();
        for (UnitKind kind : UnitKind.values()) {
            int count = (int) index.outline().ofKind(kind).count();
            if (count > 0 && kind != UnitKind.NOTICE) {
                counts.add(new KindCount(kind.id(), count));
            }
        }
        List<Entry> entries = index.outline().units().stream()
                .filter(unit -> unit.kind() != UnitKind.ITEM)
                .map(unit -> new Entry(
                        index.link(unit.id()),
                        depth(unit),
                        (int) index.facts().printedBodies(unit.id()).stream()
                                .map(Responsibility::body)
                                .distinct()
                                .count(),
                        index.count(unit, index.facts()::targets),
                        index.outline().children(unit.id()).stream().anyMatch(child -> child.kind() != UnitKind.ITEM)))
                .toList();
        return new Contents(
                index.plan().metadata(),
                counts,
                entries,
                Addresses.fullText(index.plan()),
                Downloads.of(index.plan(), settings));
    }

    FullText fullText() {
        List<Block> blocks = new ArrayList<>();
        List<Anchor> entries = new ArrayList<>();
        for (Unit unit : index.outline().units()) {
            blocks.add(block(unit));
            if (depth(unit) < 2) {
                entries.add(new Anchor(unit.id().value(), unit.label(), unit.citation(), unit.title(), depth(unit)));
            }
        }
        Link plan = new Link(index.plan().metadata().title(), Addresses.plan(index.plan()));
        return new FullText(plan, index.plan().metadata(), entries, blocks);
    }

    private Block block(Unit unit) {
        return new Block(
                index.link(unit.id()),
                unit.id().value(),
                depth(unit),
                unit.kind() == UnitKind.COLUMN,
                closesBox(unit),
                unit.sentences().stream().anyMatch(sentence -> sentence.role() == Sentence.Role.TITLE),
                lines(unit));
    }

    private List<Line> lines(Unit unit) {
        List<Line> lines = new ArrayList<>();
        for (Paragraph paragraph : unit.paragraphs()) {
            List<Words> sentences = paragraph.sentences().stream()
                    .map(sentence -> words(unit.id(), sentence))
                    .toList();
            Line next = new Line(
                    ParagraphStyle.of(index.plan(), unit, paragraph),
                    sentences,
                    paragraph.row().map(row -> RowSetter.set(row, unmarked(sentences))).stream()
                            .toList());
            boolean goesOn = paragraph.row().filter(row -> !row.opensTable()).isPresent();
            lines.add(goesOn ? lines.remove(lines.size() - 1).and(next) : next);
        }
        return lines;
    }

    private static List<Printed.Sentence> unmarked(List<Words> sentences) {
        return sentences.stream()
                .map(each -> new Printed.Sentence(
                        0, each.anchor(), each.role(), "", List.of(new Run(each.text(), Run.Kind.PLAIN, "", "", ""))))
                .toList();
    }

    /** Whether the unit is the last one of a column. */
    private boolean closesBox(Unit unit) {
        return unit.id().isInColumn()
                && index.outline()
                        .ofKind(UnitKind.COLUMN)
                        .map(column -> index.within(column).reduce((before, last) -> last))
                        .anyMatch(last -> last.map(unit::equals).orElse(false));
    }

    private static Words words(UnitId unit, Sentence sentence) {
        return new Words(
                unit + "-s" + sentence.number(), sentence.role().name().toLowerCase(Locale.ROOT), sentence.text());
    }

    private int depth(Unit unit) {
        return index.outline().ancestors(unit.id()).size();
    }
}
