package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plansite.document.Block;
import org.plansite.document.Document;
import org.plansite.document.Label;
import org.plansite.document.Words;
import org.plansite.plan.Outline;
import org.plansite.plan.Paragraph;
import org.plansite.plan.Sentence;
import org.plansite.plan.Sentence.Role;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * Turns the blocks of a document into the units of an outline.
 *
 * <p>The level of a heading says what a unit is, its printed label which number it has. A column belongs to the
 * section it stands in, wherever in the section that is.
 */
final class OutlineBuilder {
    private final DiagnosticLog log;
    private final Places places = new Places();
    private final List<Unit> units = new ArrayList<>();

    private @Nullable Draft chapter;
    private @Nullable Draft section;
    private @Nullable Draft open;
    private int principles;
    private int entries;

    OutlineBuilder(DiagnosticLog log) {
        this.log = log;
    }

    /** The outline; incomplete where the log holds errors. */
    Outline build(Document document) {
        open = new Draft(UnitId.NOTICE, UnitKind.NOTICE, "", "印发通知和引言", Optional.empty(), firstPlace(document));
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                heading(heading);
            } else if (block instanceof Block.Paragraph paragraph) {
                open().paragraph(paragraph.words());
            } else if (block instanceof Block.Column column) {
                column(column);
            }
        }
        finish();
        return new Outline(units);
    }

    Places places() {
        return places;
    }

    private static Location firstPlace(Document document) {
        Block first = document.blocks().get(0);
        return first instanceof Block.Heading heading
                ? heading.words().where()
                : first instanceof Block.Paragraph paragraph
                        ? paragraph.words().where()
                        : ((Block.Column) first).title().where();
    }

    private Draft open() {
        if (open == null) {
            throw new IllegalStateException("no unit is open");
        }
        return open;
    }

    private void start(Draft draft) {
        finish();
        open = draft;
    }

    private void finish() {
        if (open != null) {
            Unit unit = open.unit();
            if (units.stream().anyMatch(other -> other.id().equals(unit.id()))) {
                log.report(Problem.DUPLICATE_NUMBER, unit.where(), unit.label() + unit.title(), unit.id());
            } else {
                units.add(unit);
            }
            open = null;
        }
    }

    private void heading(Block.Heading heading) {
        Optional<Label> label = Label.at(heading.words().text());
        switch (heading.level()) {
            case 1 -> {
                if (label.isPresent() && label.get().kind() == Label.Kind.CHAPTER) {
                    chapter(heading, label.get());
                } else if (chapter == null) {
                    open().title(heading.words());
                } else {
                    unlabelled(heading, "一、");
                }
            }
            case 2 -> section(heading, label);
            case 3 -> taskOrPrinciple(heading, label);
            default ->
                log.report(
                        Problem.HEADING_LEVEL,
                        heading.words().where(),
                        heading.words().text());
        }
    }

    private void unlabelled(Block.Heading heading, String example) {
        log.report(
                Problem.HEADING_WITHOUT_LABEL,
                heading.words().where(),
                heading.words().text(),
                example);
    }

    private void chapter(Block.Heading heading, Label label) {
        UnitId id = new UnitId(String.valueOf(label.number()));
        chapter = draft(id, UnitKind.CHAPTER, label, HanNumerals.of(label.number()), null, heading);
        section = null;
        start(chapter);
    }

    private void section(Block.Heading heading, Optional<Label> label) {
        if (chapter == null || label.isEmpty() || label.get().kind() != Label.Kind.SECTION) {
            unlabelled(heading, "（一）");
            return;
        }
        int number = label.get().number();
        String citation = chapter.citation + "（" + HanNumerals.of(number) + "）";
        section = draft(chapter.id.child(number), UnitKind.SECTION, label.get(), citation, chapter.id, heading);
        principles = 0;
        start(section);
    }

    private void taskOrPrinciple(Block.Heading heading, Optional<Label> label) {
        if (section == null || label.isEmpty()) {
            unlabelled(heading, "1.");
        } else if (label.get().kind() == Label.Kind.DASH) {
            principles++;
            UnitId id = new UnitId(section.id + ".p" + principles);
            String citation = section.citation + "第" + principles + "项";
            start(draft(id, UnitKind.PRINCIPLE, label.get(), citation, section.id, heading));
        } else if (label.get().kind() == Label.Kind.TASK) {
            int number = label.get().number();
            String citation = section.citation + number;
            start(draft(section.id.child(number), UnitKind.TASK, label.get(), citation, section.id, heading));
        } else {
            unlabelled(heading, "1.");
        }
    }

    private void column(Block.Column column) {
        Optional<Label> label = Label.at(column.title().text());
        Draft home = section != null ? section : chapter;
        if (home == null || label.isEmpty() || label.get().kind() != Label.Kind.COLUMN) {
            log.report(
                    Problem.COLUMN_WITHOUT_LABEL,
                    column.title().where(),
                    column.title().text());
            return;
        }
        UnitId after = open().id;
        UnitId id = new UnitId("c" + label.get().number());
        String citation = "专栏" + label.get().number();
        Draft draft =
                new Draft(id, UnitKind.COLUMN, label.get(), citation, Optional.of(home.id), after, column.title());
        start(draft);
        Draft item = draft;
        for (Block block : column.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 4) {
                item = item(draft, heading);
            } else if (block instanceof Block.Heading heading && heading.level() == 5) {
                entry(item, heading);
            } else if (block instanceof Block.Heading heading) {
                log.report(
                        Problem.HEADING_LEVEL,
                        heading.words().where(),
                        heading.words().text());
            } else if (block instanceof Block.Paragraph paragraph) {
                open().paragraph(paragraph.words());
            }
        }
    }

    private Draft item(Draft column, Block.Heading heading) {
        Optional<Label> label = Label.at(heading.words().text());
        if (label.isEmpty() || label.get().kind() != Label.Kind.TASK) {
            unlabelled(heading, "1.");
            return column;
        }
        int number = label.get().number();
        String citation = column.citation + "第" + number + "项";
        Draft item = draft(column.id.child(number), UnitKind.ITEM, label.get(), citation, column.id, heading);
        start(item);
        entries = 0;
        return item;
    }

    private void entry(Draft item, Block.Heading heading) {
        entries++;
        Draft entry = new Draft(
                item.id.child(entries),
                UnitKind.ITEM,
                "",
                item.citation + "第" + entries + "目",
                Optional.of(item.id),
                heading.words().where());
        entry.heading(heading.words(), 0, heading.runIn());
        start(entry);
    }

    private Draft draft(
            UnitId id, UnitKind kind, Label label, String citation, @Nullable UnitId parent, Block.Heading heading) {
        Draft draft = new Draft(
                id,
                kind,
                label.printed(),
                citation,
                Optional.ofNullable(parent),
                heading.words().where());
        draft.heading(heading.words(), label.length(), heading.runIn());
        return draft;
    }

    /** A unit while its paragraphs are read. */
    private final class Draft {
        private final UnitId id;
        private final UnitKind kind;
        private final String label;
        private final String citation;
        private final Optional<UnitId> parent;
        private final Optional<UnitId> after;
        private final Location where;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<Sentence> lead = new ArrayList<>();
        private String title = "";
        private String heading = "";
        private int sentences;

        Draft(UnitId id, UnitKind kind, String label, String citation, Optional<UnitId> parent, Location where) {
            this(id, kind, label, citation, parent, Optional.empty(), where);
        }

        Draft(
                UnitId id,
                UnitKind kind,
                Label label,
                String citation,
                Optional<UnitId> parent,
                UnitId after,
                Words whole) {
            this(id, kind, label.printed(), citation, parent, Optional.of(after), whole.where());
            this.heading = plain(whole);
            this.title = plain(whole.from(label.length()));
        }

        private Draft(
                UnitId id,
                UnitKind kind,
                String label,
                String citation,
                Optional<UnitId> parent,
                Optional<UnitId> after,
                Location where) {
            this.id = id;
            this.kind = kind;
            this.label = label;
            this.citation = citation;
            this.parent = parent;
            this.after = after;
            this.where = where;
        }

        /** The unit's own heading; a run-in one, or one closed with 。, is its first sentence. */
        void heading(Words whole, int labelLength, boolean runIn) {
            heading = plain(whole);
            Words words = whole.from(labelLength);
            String text = plain(words);
            title = text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
            if (runIn || text.endsWith("。")) {
                lead.add(sentence(words.from(leadingSpace(words.text())), text, Role.TITLE));
            }
            if (!runIn && !lead.isEmpty()) {
                paragraphs.add(new Paragraph(Paragraph.Style.TEXT, lead));
                lead.clear();
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
            String text = words.text();
            int start = leadingSpace(text);
            List<Sentence> own = new ArrayList<>(lead);
            lead.clear();
            int lastStart = 0;
            for (String piece : SentenceSplitter.split(text.substring(start))) {
                boolean bracket = !own.isEmpty() && isBracket(piece);
                own.add(sentence(words.from(start), piece, bracket ? Role.BRACKET : Role.TEXT));
                lastStart = start;
                start += piece.length();
            }
            checkClosed(own, words, lastStart);
            paragraphs.add(new Paragraph(Paragraph.Style.TEXT, own));
        }

        private boolean isBracket(String piece) {
            return piece.startsWith("（") && Brackets.closeOf(piece, 0) == piece.length() - 1 && !kindIsColumn();
        }

        private boolean kindIsColumn() {
            return kind == UnitKind.COLUMN || kind == UnitKind.ITEM;
        }

        private void checkClosed(List<Sentence> own, Words words, int lastStart) {
            String last = own.get(own.size() - 1).text();
            if (own.size() > 1 && last.startsWith("（") && Brackets.closeOf(last, 0) < 0) {
                log.report(Problem.UNCLOSED_BRACKET, words.at(lastStart), last);
            }
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
    }

    /** The words without the white space around them and without the line breaks inside a title. */
    private static String plain(Words words) {
        return words.text().strip().replace("\n", "");
    }

    private static int leadingSpace(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }
}
