package org.plansite.rules;

import java.util.stream.Stream;
import org.plansite.document.PlanFolder;
import org.plansite.document.YamlFields;
import org.plansite.source.Diagnostic;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Problem;

/** The number of characters in {@code plan.yaml}, where it is given, is that of the source. */
final class SourceLength implements Rule<Library> {

    @Override
    public Stream<Diagnostic> check(Library library) {
        return library.files().plans().stream().flatMap(SourceLength::check);
    }

    private static Stream<Diagnostic> check(PlanFolder folder) {
        String actual = String.valueOf(folder.source().characters());
        DiagnosticLog told = new DiagnosticLog();
        YamlFields source =
                YamlFields.of(YamlFields.of(folder.plan(), told, "source").mapping("source"), told, "characters");
        return source.optionalString("characters").stream()
                .filter(given -> !given.equals(actual))
                .map(given -> Diagnostic.of(Problem.SOURCE_LENGTH, source.where("characters"), given, actual));
    }
}
