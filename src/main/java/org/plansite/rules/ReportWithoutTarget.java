package org.plansite.rules;

import java.util.stream.Stream;
import org.plansite.document.PlanFolder;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Plan;
import org.plansite.plan.ProgressReport;
import org.plansite.source.Diagnostic;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/** A report about an indicator is about one for which the plan sets a target. */
final class ReportWithoutTarget implements Rule<Library> {

    @Override
    public Stream<Diagnostic> check(Library library) {
        return library.readPlans()
                .flatMap(plan -> plan.reports().stream()
                        .flatMap(report -> report.indicator().stream()
                                .filter(id -> !hasTarget(plan, id))
                                .map(id -> Diagnostic.of(
                                        Problem.REPORT_WITHOUT_TARGET,
                                        where(report, library.filesOf(plan)),
                                        plan.vocabulary().indicator(id).name(),
                                        id))));
    }

    private static boolean hasTarget(Plan plan, IndicatorId id) {
        return plan.facts().targets().stream()
                .anyMatch(target -> target.indicator().equals(id));
    }

    /** A report knows its file without the folders. */
    private static Location where(ProgressReport report, PlanFolder files) {
        String file = files.progress().stream()
                .map(SourceFile::name)
                .filter(name -> name.endsWith("/" + report.where().file()))
                .findFirst()
                .orElseThrow();
        return Location.of(file, report.where().line());
    }
}
