package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final DiagnosticLog log;
    private final DutySigns duties;
    private final Places places = new Places();
    private final List<Unit> units = new ArrayList<>();

    private @Nullable UnitDraft chapter;
    private @Nullable UnitDraft section;
    private @Nullable UnitDraft open;
    private int principles;
    private int entries;

    OutlineBuilder(Vocabulary vocabulary, DiagnosticLog log) {
        this.log = log;
        this.duties = new DutySigns(vocabulary, log);
    }

    /** The outline; incomplete where the log holds errors. */
    Outline build(Document document) {
        open = new UnitDraft(
                places,
                duties,
                log,
                UnitId.NOTICE,
                UnitKind.NOTICE,
                "",
                "印发通知和引言",
                Optional.empty(),
                firstPlace(document));
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
        UnitDraft home = section != null ? section : chapter;
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
        UnitDraft draft = new UnitDraft(
                places,
                duties,
                log,
                id,
                UnitKind.COLUMN,
                label.get(),
                citation,
                Optional.of(home.id),
                after,
                column.title());
        start(draft);
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
                open().paragraph(paragraph.words());
            }
        }
    }

    private UnitDraft item(UnitDraft column, Block.Heading heading) {
        Optional<Label> label = Label.at(heading.words().text());
        if (label.isEmpty() || label.get().kind() != Label.Kind.TASK) {
            unlabelled(heading, "1.");
            return column;
        }
        int number = label.get().number();
        String citation = column.citation + "第" + number + "项";
        UnitDraft item = draft(column.id.child(number), UnitKind.ITEM, label.get(), citation, column.id, heading);
        start(item);
        entries = 0;
        return item;
    }

    private void entry(UnitDraft item, Block.Heading heading) {
        entries++;
        UnitDraft entry = new UnitDraft(
                places,
                duties,
                log,
                item.id.child(entries),
                UnitKind.ITEM,
                "",
                item.citation + "第" + entries + "目",
                Optional.of(item.id),
                heading.words().where());
        entry.heading(heading.words(), 0, heading.runIn());
        start(entry);
    }

    private UnitDraft draft(
            UnitId id, UnitKind kind, Label label, String citation, @Nullable UnitId parent, Block.Heading heading) {
        UnitDraft draft = new UnitDraft(
                places,
                duties,
                log,
                id,
                kind,
                label.printed(),
                citation,
                Optional.ofNullable(parent),
                heading.words().where());
        draft.heading(heading.words(), label.length(), heading.runIn());
        return draft;
    }
}
