package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plansite.document.Block;
import org.plansite.document.Document;
import org.plansite.document.Label;
import org.plansite.plan.Outline;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;
import org.plansite.plan.Vocabulary;
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
    private static final int LONGEST_CAPTION = 60;

    private final DiagnosticLog log;
    private final DutySigns duties;
    private final Places places = new Places();
    private final OutlineTables tables;

    /** The last lines that may be a table's title: behind a heading or a paragraph that has more to say, none. */
    private String caption = "";

    private final List<Unit> units = new ArrayList<>();
    private final UnitAddresses addresses = new UnitAddresses();

    /** What ids begin with: {@code a1-} in the first attachment, {@code d2-} in the second document; empty before. */
    private String part = "";

    private String partCitation = "";
    private int attachments;
    private int documents = 1;
    private int columns;
    private @Nullable UnitDraft root;
    private @Nullable UnitDraft chapter;
    private @Nullable UnitDraft section;
    private @Nullable UnitDraft open;
    private int principles;
    private int lastTask;
    private int entries;

    OutlineBuilder(Vocabulary vocabulary, DiagnosticLog log) {
        this.log = log;
        this.duties = new DutySigns(vocabulary);
        this.tables = new OutlineTables(vocabulary);
    }

    /** The outline; incomplete where the log holds errors. */
    Outline build(Document document) {
        open = new UnitDraft(
                places,
                duties,
                addresses.own(UnitId.NOTICE, "印发通知和引言"),
                UnitKind.NOTICE,
                "",
                Optional.empty(),
                firstPlace(document));
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                heading(heading);
                caption = heading.words().text();
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Block.Column column) {
                column(column);
            } else if (block instanceof Block.Table table) {
                table(table);
            }
        }
        finish();
        return new Outline(units);
    }

    Places places() {
        return places;
    }

    /** The rows of its indicator tables. */
    TableRows rows() {
        return tables.rows();
    }

    /** What its tables say of duties. */
    RowDuties rowDuties() {
        return tables.duties();
    }

    private static Location firstPlace(Document document) {
        Block first = document.blocks().get(0);
        return first.where();
    }

    private UnitDraft open() {
        if (open == null) {
            throw new IllegalStateException("no unit is open");
        }
        return open;
    }

    private void start(UnitDraft draft) {
        finish();
        open = draft;
    }

    private void finish() {
        if (open != null) {
            units.add(open.unit());
            open = null;
        }
    }

    private void heading(Block.Heading heading) {
        Optional<Label> label = Label.ofHeading(heading.words().text());
        switch (heading.level()) {
            case 1 -> {
                if (label.isPresent() && label.get().kind() == Label.Kind.ATTACHMENT) {
                    attachment(heading, label.get());
                } else if (isNumbered(label)) {
                    chapter(heading, label.get());
                } else if (chapter == null && part.isEmpty()) {
                    open().title(heading.words());
                } else {
                    document(heading);
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

    /** Dashes, columns and attachments have no place in the row of numbers. */
    private static boolean isNumbered(Optional<Label> label) {
        return label.filter(found -> found.number() > 0
                        && found.kind() != Label.Kind.COLUMN
                        && found.kind() != Label.Kind.ATTACHMENT)
                .isPresent();
    }

    private void attachment(Block.Heading heading, Label label) {
        attachments = label.number() > attachments ? label.number() : attachments + 1;
        startPart("a" + attachments, label, "附件" + attachments, heading);
    }

    /** A second document in the file begins with its title. */
    private void document(Block.Heading heading) {
        documents++;
        String title = heading.words().text().strip().replace("\n", "");
        Label none = new Label(Label.Kind.ATTACHMENT, "", 0, true, 0);
        startPart("d" + documents, none, "《" + title + "》", heading);
    }

    private void startPart(String id, Label label, String citation, Block.Heading heading) {
        root = draft(new UnitId(id), citation, UnitKind.CHAPTER, label, null, heading);
        start(root);
        part = id + "-";
        partCitation = citation;
        columns = 0;
        chapter = null;
        section = null;
    }

    private void chapter(Block.Heading heading, Label label) {
        UnitId id = new UnitId(part + label.number());
        chapter = draft(id, partCitation + cited(label), UnitKind.CHAPTER, label, null, heading);
        section = null;
        lastTask = 0;
        start(chapter);
    }

    /** {@code 三} for {@code 三、}, {@code （二）}, {@code 第四章}. */
    private static String cited(Label label) {
        return switch (label.kind()) {
            case CHAPTER -> HanNumerals.of(label.number());
            case SECTION -> label.number() < 100 ? "（" + HanNumerals.of(label.number()) + "）" : label.printed();
            case TASK, HALF -> String.valueOf(label.number());
            default -> label.printed();
        };
    }

    private void section(Block.Heading heading, Optional<Label> label) {
        if (chapter == null || !isNumbered(label)) {
            unlabelled(heading, "（一）");
            return;
        }
        String citation = chapter.citation + cited(label.get());
        UnitId id = chapter.id.child(label.get().number());
        section = draft(id, citation, UnitKind.SECTION, label.get(), chapter.id, heading);
        principles = 0;
        lastTask = 0;
        start(section);
    }

    /** Some plans print them without a dash, in a section that says so. */
    private boolean isPrinciple(Optional<Label> label) {
        return label.map(found -> found.kind() == Label.Kind.DASH)
                .orElse(section != null && section.heading().contains("原则"));
    }

    /** A task without a number is counted; one of a chapter without sections is the chapter's. */
    private void taskOrPrinciple(Block.Heading heading, Optional<Label> label) {
        UnitDraft home = section != null ? section : chapter;
        if (home == null) {
            unlabelled(heading, "1.");
        } else if (isPrinciple(label)) {
            principles++;
            UnitId id = new UnitId(home.id + ".p" + principles);
            String citation = home.citation + "第" + principles + "项";
            Label dash = label.orElse(new Label(Label.Kind.DASH, "", 0, true, 0));
            start(draft(id, citation, UnitKind.PRINCIPLE, dash, home.id, heading));
        } else if (isNumbered(label)) {
            lastTask = label.get().number();
            String citation = home.citation + cited(label.get());
            start(draft(home.id.child(lastTask), citation, UnitKind.TASK, label.get(), home.id, heading));
        } else {
            lastTask++;
            Label none = new Label(Label.Kind.TASK, "", lastTask, true, 0);
            String citation = home.citation + "第" + lastTask + "项";
            start(draft(home.id.child(lastTask), citation, UnitKind.TASK, none, home.id, heading));
        }
    }

    private void column(Block.Column column) {
        Optional<Label> label = Label.at(column.title().text());
        UnitDraft home = section != null ? section : chapter != null ? chapter : root;
        if (home == null || label.isEmpty() || label.get().kind() != Label.Kind.COLUMN) {
            log.report(
                    Problem.COLUMN_WITHOUT_LABEL,
                    column.title().where(),
                    column.title().text());
            return;
        }
        UnitId after = open().id;
        columns = label.get().number() > 0 ? label.get().number() : columns + 1;
        UnitId id = new UnitId(part + "c" + columns);
        String citation = partCitation + "专栏" + (label.get().number() > 0 ? numberOf(label.get()) : columns);
        UnitDraft draft = new UnitDraft(
                places,
                duties,
                addresses.own(id, citation),
                UnitKind.COLUMN,
                label.get(),
                Optional.of(home.id),
                after,
                column.title());
        start(draft);
        caption = column.title().text();
        UnitDraft item = draft;
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
                paragraph(paragraph);
            } else if (block instanceof Block.Table table) {
                table(table);
            }
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        String text = paragraph.words().text();
        open().paragraph(paragraph.words());
        boolean isCaption = text.length() <= LONGEST_CAPTION && text.indexOf('。') < 0;
        caption = isCaption ? caption + "\n" + text : "";
    }

    private void table(Block.Table table) {
        tables.add(table, caption, headings(), open());
        caption = "";
    }

    /** Those above the place that has been reached. */
    private List<String> headings() {
        return Stream.of(chapter, section, open)
                .filter(Objects::nonNull)
                .map(UnitDraft::heading)
                .toList();
    }

    /** The number of a column as printed: {@code 1-2}. */
    private static String numberOf(Label label) {
        boolean hasParts = label.number() >= 100;
        return hasParts ? label.number() / 100 + "-" + label.number() % 100 : String.valueOf(label.number());
    }

    private UnitDraft item(UnitDraft column, Block.Heading heading) {
        Optional<Label> label = Label.at(heading.words().text());
        if (label.isEmpty() || label.get().kind() != Label.Kind.TASK) {
            unlabelled(heading, "1.");
            return column;
        }
        int number = label.get().number();
        String citation = column.citation + "第" + number + "项";
        UnitDraft item = draft(column.id.child(number), citation, UnitKind.ITEM, label.get(), column.id, heading);
        start(item);
        entries = 0;
        return item;
    }

    private void entry(UnitDraft item, Block.Heading heading) {
        entries++;
        UnitDraft entry = new UnitDraft(
                places,
                duties,
                addresses.own(item.id.child(entries), item.citation + "第" + entries + "目"),
                UnitKind.ITEM,
                "",
                Optional.of(item.id),
                heading.words().where());
        entry.heading(heading.words(), 0, heading.runIn());
        start(entry);
    }

    private UnitDraft draft(
            UnitId id, String citation, UnitKind kind, Label label, @Nullable UnitId parent, Block.Heading heading) {
        UnitDraft draft = new UnitDraft(
                places,
                duties,
                addresses.own(id, citation),
                kind,
                label.printed(),
                Optional.ofNullable(parent),
                heading.words().where());
        draft.heading(heading.words(), label.length(), heading.runIn());
        return draft;
    }
}
