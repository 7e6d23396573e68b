package org.plansite.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plansite.document.CsvReader;
import org.plansite.document.CsvReader.Cell;
import org.plansite.document.CsvReader.Row;
import org.plansite.plan.Plan;
import org.plansite.plan.ProgressReport;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/**
 * Reads what bodies report about a plan, {@code progress/*.csv}.
 *
 * <pre>
 * indicator,unit,period,value,words,reporter,date,evidence
 * lvse-chuxing-bili,,2024,71.5,,区交通运输局,2025-02-10,2024年绿色出行调查
 * ,3.2.1,2024-H1,,已完成可行性研究,区发展改革委,2024-07-05,https://www.example.org/report
 * </pre>
 */
public final class ProgressReader {
    static final List<String> COLUMNS =
            List.of("indicator", "unit", "period", "value", "words", "reporter", "date", "evidence");

    private final Plan plan;
    private final LocalDate asOf;
    private final DiagnosticLog log = new DiagnosticLog();
    private final List<ProgressReport> reports = new ArrayList<>();
    private final Map<List<Object>, Location> said = new HashMap<>();

    private ProgressReader(Plan plan, LocalDate asOf) {
        this.plan = plan;
        this.asOf = asOf;
    }

    /**
     * The reports of some files, in their order.
     *
     * @param plan whose units, indicators and bodies they name
     * @param asOf the site's date, after which nothing can have been reported
     * @throws InputException with everything that is wrong in the files
     */
    public static List<ProgressReport> read(List<SourceFile> files, Plan plan, LocalDate asOf) {
        ProgressReader reader = new ProgressReader(plan, asOf);
        files.forEach(reader::read);
        reader.log.stopIfErrors();
        return List.copyOf(reader.reports);
    }

    private void read(SourceFile file) {
        List<Row> rows = CsvReader.read(file, log);
        if (rows.isEmpty() || !isHeader(rows.get(0))) {
            return;
        }
        List<String> columns = rows.get(0).cells().stream().map(Cell::text).toList();
        rows.stream().skip(1).forEach(row -> report(columns, row).ifPresent(found -> add(found, row)));
    }

    /** Says what is wrong with the names of the columns; rows cannot be read under wrong ones. */
    private boolean isHeader(Row header) {
        int before = log.diagnostics().size();
        Map<String, Cell> found = new HashMap<>();
        for (Cell cell : header.cells()) {
            if (!COLUMNS.contains(cell.text())) {
                log.report(Problem.PROGRESS_UNKNOWN_COLUMN, cell.where(), cell.text(), String.join(",", COLUMNS));
            } else if (found.put(cell.text(), cell) != null) {
                log.report(Problem.PROGRESS_COLUMN_TWICE, cell.where(), cell.text());
            }
        }
        List<String> missing =
                COLUMNS.stream().filter(column -> !found.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            log.report(
                    Problem.PROGRESS_NO_COLUMN, header.where(), String.join(",", missing), String.join(",", COLUMNS));
        }
        return log.diagnostics().size() == before;
    }

    private Optional<ProgressReport> report(List<String> columns, Row row) {
        if (row.cells().size() != columns.size()) {
            log.report(Problem.CSV_CELLS, row.where(), row.cells().size(), columns.size());
            return Optional.empty();
        }
        Map<String, Cell> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), row.cells().get(i));
        }
        ProgressRow reader = new ProgressRow(row.where(), cells, plan, asOf);
        Optional<ProgressReport> report = reader.report();
        log.addAll(reader.complaints());
        return report;
    }

    /** A body says a thing about a period once. */
    private void add(ProgressReport report, Row row) {
        List<Object> matter = List.of(report.indicator(), report.unit(), report.period(), report.reporter());
        Location first = said.putIfAbsent(matter, row.where());
        if (first != null) {
            String reporter = plan.vocabulary().body(report.reporter()).name();
            log.report(Problem.PROGRESS_TWICE, row.where(), reporter, report.period(), first);
        }
        reports.add(report);
    }
}
