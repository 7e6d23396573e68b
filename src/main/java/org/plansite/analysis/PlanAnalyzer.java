package org.plansite.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plansite.document.Document;
import org.plansite.plan.Correction;
import org.plansite.plan.Facts;
import org.plansite.plan.Finding;
import org.plansite.plan.Outline;
import org.plansite.plan.Plan;
import org.plansite.plan.Vocabulary;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;

/** Makes a plan of its document: outline, facts, findings. */
public final class PlanAnalyzer {
    private static final List<Check> CHECKS = List.of(
            new RepeatedTargets(),
            new RepeatedGoals(),
            new SumOfParts(),
            new ProjectsAgainstTargets(),
            new RatesAgainstYears(),
            new Labels(),
            new NumbersInRow(),
            new ClosedBrackets(),
            new BodyNames(),
            new UnitNames(),
            new AnnouncedCounts(),
            new DutyRules(),
            new Abbreviations());

    private PlanAnalyzer() {}

    /**
     * The plan with everything found in it.
     *
     * @throws InputException with all complaints about outline, bodies, numbers and corrections
     */
    public static Plan analyze(PlanSource source, Document document, Vocabulary vocabulary) {
        return analyzeWithPlaces(source, document, vocabulary).plan();
    }

    /**
     * The same, with the place of each sentence.
     *
     * @throws InputException with all complaints about outline, bodies, numbers and corrections
     */
    public static PlacedPlan analyzeWithPlaces(PlanSource source, Document document, Vocabulary vocabulary) {
        DiagnosticLog log = new DiagnosticLog();
        OutlineBuilder builder = new OutlineBuilder(vocabulary, log);
        Outline outline = builder.build(document);
        log.stopIfErrors();

        Corrections corrections = new Corrections(source.corrections(), outline);
        FactFinder facts = new FactFinder(
                vocabulary, source.metadata().title(), source.isDraft(), corrections, builder.places(), log);
        facts.walk(outline, builder.rows(), builder.rowDuties());
        List<Correction> applied = corrections.applied(log);
        log.stopIfErrors();

        Evidence evidence = new Evidence(
                outline,
                vocabulary,
                facts.responsibilities,
                facts.mentions,
                facts.targets,
                facts.years,
                facts.projects);
        Plan plan = new Plan(
                source.id(),
                source.metadata(),
                outline,
                new Facts(
                        facts.responsibilities,
                        facts.mentions,
                        facts.targets,
                        facts.years,
                        facts.projects,
                        facts.otherNumbers,
                        facts.citations,
                        facts.forceWords,
                        findings(evidence),
                        applied),
                vocabulary);
        return new PlacedPlan(plan, builder.places());
    }

    private static List<Finding> findings(Evidence evidence) {
        Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);
        List<Finding> findings = new ArrayList<>();
        for (Check check : CHECKS) {
            for (Check.Result result : check.check(evidence)) {
                int number = counts.merge(result.kind(), 1, Integer::sum);
                findings.add(new Finding(
                        result.kind().id() + "-" + number, result.kind(), result.arguments(), result.quotes()));
            }
        }
        return findings;
    }
}
