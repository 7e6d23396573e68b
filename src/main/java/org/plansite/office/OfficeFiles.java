package org.plansite.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.plansite.export.CsvRows;
import org.plansite.obligations.ObligationIndex;
import org.plansite.obligations.ResponsibilityList;
import org.plansite.plan.Body;
import org.plansite.plan.Plan;
import org.plansite.site.Downloads;
import org.plansite.site.Messages;
import org.plansite.site.OutputFile;
import org.plansite.site.SiteSettings;

/** The files a clerk takes away: lists, forms and calendars per body, and the tables of each plan. */
public final class OfficeFiles {
    private final ObligationIndex index;
    private final Wording wording;
    private final TargetWords targets;
    private final ItemWords items;
    private final Heads heads;
    private final FormGrid forms;
    private final CalendarFile calendar;

    private OfficeFiles(SiteSettings settings, List<Plan> plans, Messages messages) {
        index = ObligationIndex.of(plans);
        wording = new Wording(messages);
        targets = new TargetWords(wording);
        items = new ItemWords(wording, targets, settings.baseAddress());
        heads = new Heads(wording, settings, plans);
        forms = new FormGrid(wording, items, targets, heads);
        calendar = new CalendarFile(wording, items, targets, settings.baseAddress());
    }

    /** All files of some plans, which share one vocabulary; their bytes are made when they are written. */
    public static List<OutputFile> of(SiteSettings settings, List<Plan> plans, Messages messages) {
        OfficeFiles office = new OfficeFiles(settings, plans, messages);
        List<OutputFile> files = new ArrayList<>();
        office.index.bodiesWithLists().forEach(body -> files.addAll(office.of(body)));
        plans.forEach(plan -> files.addAll(office.of(plan)));
        return List.copyOf(files);
    }

    private List<OutputFile> of(Body body) {
        return Downloads.of(body.id()).stream()
                .flatMap(each -> each.files().stream()
                        .map(file ->
                                new OutputFile(file.address(), out -> write(out, body, each.content(), file.format()))))
                .toList();
    }

    private List<OutputFile> of(Plan plan) {
        return Downloads.of(plan).stream()
                .flatMap(each -> each.files().stream()
                        .map(file ->
                                new OutputFile(file.address(), out -> write(out, plan, each.content(), file.format()))))
                .toList();
    }

    private void write(OutputStream out, Body body, String content, String format) throws IOException {
        ResponsibilityList list = index.listOf(body);
        switch (content) {
            case "list" -> {
                ListGrids grids = new ListGrids(wording, items, targets, heads);
                write(
                        out,
                        format,
                        heads,
                        grids.list(list),
                        new TargetGrid(wording, items, targets, heads).of(list),
                        grids.sentences(list),
                        new NoteGrid(wording, heads).of(body, index));
            }
            case "assessment" -> write(out, format, heads, forms.of(body, list));
            default -> calendar.write(out, new Calendars(wording, items, heads).of(body, list));
        }
    }

    private void write(OutputStream out, Plan plan, String content, String format) throws IOException {
        Heads own = heads.of(plan);
        NoteGrid notes = new NoteGrid(wording, own);
        TargetGrid goals = new TargetGrid(wording, items, targets, own);
        switch (content) {
            case "tasks" -> {
                ResponsibilityList list = index.tasksOf(plan);
                ListGrids grids = new ListGrids(wording, items, targets, own);
                write(out, format, own, grids.list(list), goals.of(list), grids.sentences(list), notes.ofTasks());
            }
            case "targets" -> write(out, format, own, goals.of(plan, index), notes.ofTargets());
            default -> calendar.write(out, new Calendars(wording, items, own).of(plan, index));
        }
    }

    /** A workbook holds all grids; a document and a plain table hold the first. */
    private void write(OutputStream out, String format, Heads own, Grid... grids) throws IOException {
        Grid main = grids[0];
        switch (format) {
            case "xlsx" ->
                XlsxFile.write(out, own.properties(main.title()), wording.of("foot", "&P", "&N"), List.of(grids));
            case "docx" -> DocxFile.write(out, own.properties(main.title()), foot(), main);
            default ->
                CsvRows.write(
                        out,
                        main.columns().stream().map(Grid.Column::heading).toList(),
                        main.rows()
                                .get()
                                .map(row ->
                                        row.cells().stream().map(Cell::words).toList()));
        }
    }

    /** The words around the number of the page and of the pages. */
    private List<String> foot() {
        return List.of(wording.of("foot", "\n", "\n").split("\n", -1));
    }
}
