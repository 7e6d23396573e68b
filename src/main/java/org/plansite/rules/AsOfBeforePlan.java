package org.plansite.rules;

import java.util.stream.Stream;
import org.plansite.document.YamlFields;
import org.plansite.source.Diagnostic;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Problem;

/** The day the site speaks of is not before a plan was issued. */
final class AsOfBeforePlan implements Rule<Library> {
    private static final String KEY = "as-of";

    @Override
    public Stream<Diagnostic> check(Library library) {
        YamlFields site = YamlFields.of(library.files().site().orElseThrow(), new DiagnosticLog(), KEY);
        String asOf = site.string(KEY);
        return library.readPlans()
                .filter(plan -> asOf.compareTo(plan.metadata().date()) < 0)
                .map(plan -> Diagnostic.of(
                        Problem.AS_OF_BEFORE_PLAN,
                        site.where(KEY),
                        asOf,
                        plan.metadata().title(),
                        plan.metadata().date()));
    }
}
