package org.plansite.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plansite.export.CsvRows;
import org.plansite.obligations.ObligationIndex;
import org.plansite.obligations.ResponsibilityList;
import org.plansite.plan.Body;
import org.plansite.plan.Plan;
import org.plansite.site.Downloads;
import org.plansite.site.Fingerprint;
import org.plansite.site.Messages;
import org.plansite.site.OutputFile;
import org.plansite.site.SiteSettings;

/** The files a clerk takes away: lists, forms and calendars per body, and the tables of each plan. */
public final class OfficeFiles {
    private static final String CALENDAR = "calendar";

    private final SiteSettings settings;
    private final ObligationIndex index;
    private final Wording wording;
    private final TargetWords targets;
    private final ItemWords items;
    private final Heads heads;
    private final FormGrid forms;
    private final CalendarFile calendar;
    private final RecentSheets recent = new RecentSheets();

    private OfficeFiles(SiteSettings settings, List<Plan> plans, Messages messages) {
        this.settings = settings;
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
        return Downloads.of(body.id(), settings).stream()
                .flatMap(each -> each.content().equals(CALENDAR)
                        ? each.files().stream()
                                .map(file -> new OutputFile(
                                        file.address(),
                                        out -> calendar.write(
                                                out, calendars(heads).of(body, index.listOf(body)))))
                        : files(each, () -> sheets(body, each.content())))
                .toList();
    }

    private List<OutputFile> of(Plan plan) {
        Heads own = heads.of(plan);
        return Downloads.of(plan, settings).stream()
                .flatMap(each -> each.content().equals(CALENDAR)
                        ? each.files().stream()
                                .map(file -> new OutputFile(
                                        file.address(),
                                        out -> calendar.write(
                                                out, calendars(own).of(plan, index))))
                        : files(each, () -> sheets(plan, own, each.content())))
                .toList();
    }

    private Calendars calendars(Heads own) {
        return new Calendars(wording, items, own);
    }

    /** The same grids in every format. */
    private Stream<OutputFile> files(Downloads download, Supplier<Sheets> sheets) {
        Object key = download;
        Supplier<Fingerprint> grids =
                Fingerprint.once(() -> recent.of(key, sheets).basis());
        return download.files().stream()
                .map(file -> new OutputFile(file.address(), out -> write(out, recent.of(key, sheets), file.format()))
                        .madeOf(() -> Fingerprint.of(file.format(), grids.get())));
    }

    private Sheets sheets(Body body, String content) {
        ResponsibilityList list = index.listOf(body);
        if (!content.equals("list")) {
            return Sheets.of(heads, forms.of(body, list));
        }
        ListGrids grids = new ListGrids(wording, items, targets, heads);
        return Sheets.of(
                heads,
                grids.list(list),
                new TargetGrid(wording, items, targets, heads).of(list),
                grids.sentences(list),
                new NoteGrid(wording, heads).of(body, index));
    }

    private Sheets sheets(Plan plan, Heads own, String content) {
        NoteGrid notes = new NoteGrid(wording, own);
        TargetGrid goals = new TargetGrid(wording, items, targets, own);
        if (content.equals("targets")) {
            return Sheets.of(own, goals.of(plan, index), notes.ofTargets());
        }
        ResponsibilityList list = index.tasksOf(plan);
        ListGrids grids = new ListGrids(wording, items, targets, own);
        return Sheets.of(own, grids.list(list), goals.of(list), grids.sentences(list), notes.ofTasks());
    }

    /** A workbook holds all grids; a document and a plain table hold the first. */
    private void write(OutputStream out, Sheets sheets, String format) throws IOException {
        Grid main = sheets.main();
        switch (format) {
            case "xlsx" -> XlsxFile.write(out, sheets.properties(), wording.of("foot", "&P", "&N"), sheets.grids());
            case "docx" -> DocxFile.write(out, sheets.properties(), foot(), main);
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
