package org.plansite.rules;

import java.util.stream.Stream;
import org.plansite.document.CsvReader;
import org.plansite.document.PlanFolder;
import org.plansite.source.Diagnostic;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** A file of reports holds at least one. */
final class EmptyReports implements Rule<Library> {

    @Override
    public Stream<Diagnostic> check(Library library) {
        return library.files().plans().stream()
                .map(PlanFolder::progress)
                .flatMap(files -> files.stream())
                .filter(file -> CsvReader.read(file, new DiagnosticLog()).size() <= 1)
                .map(file -> Diagnostic.of(Problem.REPORTS_EMPTY, Location.of(file.name())));
    }
}
