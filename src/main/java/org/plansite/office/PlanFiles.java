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
import org.plansite.site.Recent;
import org.plansite.site.SiteSettings;

/** The files a clerk takes away of one plan: lists, forms and calendars per body, and its tables. */
final class PlanFiles {
    private static final String CALENDAR = "calendar";

    private final SiteSettings settings;
    private final Plan plan;
    private final Recents recent;
    private final Wording wording;
    private final TargetWords targets;
    private final ItemWords items;
    private final Heads heads;
    private final FormGrid forms;
    private final CalendarFile calendar;

    /**
     * What several files are made of, which are written next to one another; shared by all plans, since a library has too
     * many to keep it for each.
     *
     * @param indexes by the plans' ids
     * @param sheets with their rows made, by plan and download: all its formats have the same
     */
    record Recents(Recent<String, ObligationIndex> indexes, Recent<List<Object>, Sheets> sheets) {
        /** As many as files are written at a time, and one. */
        private static final int INDEXES = 3;

        private static final int SHEETS = 4;

        Recents() {
            this(new Recent<>(INDEXES), new Recent<>(SHEETS));
        }
    }

    PlanFiles(SiteSettings settings, Plan plan, Messages messages, Recents recent) {
        this.settings = settings;
        this.plan = plan;
        this.recent = recent;
        wording = new Wording(messages);
        targets = new TargetWords(wording);
        items = new ItemWords(wording, targets, settings.baseAddress());
        heads = new Heads(wording, settings, List.of(plan));
        forms = new FormGrid(wording, items, targets, heads);
        calendar = new CalendarFile(wording, items, targets, settings.baseAddress());
    }

    /** All files; their bytes are made when they are written. */
    List<OutputFile> all() {
        List<OutputFile> files = new ArrayList<>();
        index().bodiesWithLists().forEach(body -> files.addAll(of(body)));
        files.addAll(ofPlan());
        return List.copyOf(files);
    }

    private ObligationIndex index() {
        return recent.indexes().get(plan.id(), () -> ObligationIndex.of(List.of(plan)));
    }

    private List<OutputFile> of(Body body) {
        return Downloads.of(body.id(), settings).stream()
                .flatMap(each -> each.content().equals(CALENDAR)
                        ? each.files().stream()
                                .map(file -> new OutputFile(
                                        file.address(),
                                        out -> calendar.write(out, calendars().of(body, index().listOf(body)))))
                        : files(each, () -> sheets(body, each.content())))
                .toList();
    }

    private List<OutputFile> ofPlan() {
        return Downloads.of(plan, settings).stream()
                .flatMap(each -> each.content().equals(CALENDAR)
                        ? each.files().stream()
                                .map(file -> new OutputFile(
                                        file.address(),
                                        out -> calendar.write(out, calendars().of(plan, index()))))
                        : files(each, () -> sheets(each.content())))
                .toList();
    }

    private Calendars calendars() {
        return new Calendars(wording, items, heads);
    }

    /** The same grids in every format. */
    private Stream<OutputFile> files(Downloads download, Supplier<Sheets> sheets) {
        Supplier<Sheets> made = () -> recent.sheets()
                .get(List.of(plan.id(), download), () -> sheets.get().withRowsMade());
        Supplier<Fingerprint> grids = Fingerprint.once(() -> made.get().basis());
        return download.files().stream()
                .map(file -> new OutputFile(file.address(), out -> write(out, made.get(), file.format()))
                        .madeOf(() -> Fingerprint.of(file.format(), grids.get())));
    }

    private Sheets sheets(Body body, String content) {
        ResponsibilityList list = index().listOf(body);
        if (!content.equals("list")) {
            return Sheets.of(heads, forms.of(body, list));
        }
        ListGrids grids = new ListGrids(wording, items, targets, heads);
        return Sheets.of(
                heads,
                grids.list(list),
                new TargetGrid(wording, items, targets, heads).of(list),
                grids.sentences(list),
                new NoteGrid(wording, heads).of(body, index()));
    }

    private Sheets sheets(String content) {
        NoteGrid notes = new NoteGrid(wording, heads);
        TargetGrid goals = new TargetGrid(wording, items, targets, heads);
        if (content.equals("targets")) {
            return Sheets.of(heads, goals.of(plan, index()), notes.ofTargets());
        }
        ResponsibilityList list = index().tasksOf(plan);
        ListGrids grids = new ListGrids(wording, items, targets, heads);
        return Sheets.of(heads, grids.list(list), goals.of(list), grids.sentences(list), notes.ofTasks());
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
