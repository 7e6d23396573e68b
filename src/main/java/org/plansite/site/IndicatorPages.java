package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plansite.plan.Finding;
import org.plansite.plan.Indicator;
import org.plansite.plan.Target;

/** One page per indicator. */
final class IndicatorPages {
    /** The findings that say in words what the page shows side by side. */
    private static final Set<String> DIFFERENCES = Set.of(
            Finding.Kind.VALUE_CONFLICT.id(), Finding.Kind.STRENGTH_DIFFERS.id(), Finding.Kind.INDICATOR_NAMES.id());

    private final SiteIndex site;
    private final IndicatorIndex indicators;

    IndicatorPages(SiteIndex site) {
        this.site = site;
        this.indicators = site.indicators();
    }

    /** An indicator that is a part of another, with its targets. */
    public record Part(Link link, List<TargetView> targets) {}

    /** Words about the indicator that set no target, and the year or period they are said of. */
    public record Said(Link year, Quote words, Quote sentence) {}

    /**
     * The page of an indicator.
     *
     * @param normalised whether the plan nowhere prints its name so
     * @param printed the names its statements print
     * @param units the units of measure they print
     * @param unvalued what is said of it for a year or period without a target
     * @param differences years for which the plan says two different things
     * @param scale a drawing, where there are two points in time
     * @param progress answers which report stands beside a target
     * @param reports what was reported about it, the latest first
     * @param chart a drawing of that, with the targets
     * @param parts the indicators that add up to it
     * @param wholes the indicators it is a part of
     * @param findings those that quote one of its targets and are not shown as a difference already
     */
    public record IndicatorPage(
            String name,
            boolean normalised,
            List<String> printed,
            List<String> units,
            String group,
            String direction,
            Optional<String> note,
            List<TargetView> statements,
            List<Said> unvalued,
            List<Difference> differences,
            Optional<Scale> scale,
            ProgressIndex progress,
            List<ReportView> reports,
            Optional<ProgressChart> chart,
            List<Part> parts,
            List<Link> wholes,
            List<FindingView> findings) {}

    /**
     * Statements for one year that differ.
     *
     * @param in what they differ in: {@code value}, {@code operator}, {@code strength}, {@code name}
     */
    public record Difference(String year, List<TargetView> statements, List<String> in) {

        /** Whether the words before the values are the same, so that they need not be compared. */
        public boolean sameVerb() {
            return statements.stream().map(TargetView::before).distinct().count() == 1;
        }
    }

    /** What the plans say of an indicator for a year or period without a target for it. */
    List<Said> unvalued(Indicator indicator) {
        return indicators.unvalued(indicator).stream()
                .map(each -> new Said(
                        each.span().link(),
                        Quote.of(each.index().plan(), each.words()),
                        Quote.inSentence(each.index().plan(), each.words())))
                .toList();
    }

    private List<TargetView> statements(Indicator indicator) {
        return indicators.statements(indicator.id()).stream()
                .map(Statement::view)
                .toList();
    }

    IndicatorPage page(Indicator indicator) {
        List<TargetView> statements = statements(indicator);
        List<Difference> differences = differences(statements);
        List<ReportView> reports = site.progress().of(indicator.id());
        return new IndicatorPage(
                indicator.name(),
                TargetView.isNormalised(indicator),
                statements.stream().map(TargetView::name).distinct().toList(),
                statements.stream()
                        .map(TargetView::unit)
                        .filter(unit -> !unit.isEmpty())
                        .distinct()
                        .toList(),
                indicator.group(),
                indicator.direction().name().toLowerCase(Locale.ROOT),
                indicator.note(),
                statements,
                unvalued(indicator),
                differences,
                Scale.of(statements),
                site.progress(),
                reports,
                ProgressChart.of(indicator, statements, reports),
                indicator.parts().stream()
                        .map(part -> part(site.vocabulary().indicator(part)))
                        .toList(),
                site.vocabulary().indicators().stream()
                        .filter(other -> other.parts().contains(indicator.id()))
                        .map(Link::to)
                        .toList(),
                findings(indicator).stream()
                        .filter(finding -> differences.isEmpty() || !DIFFERENCES.contains(finding.kind()))
                        .toList());
    }

    private Part part(Indicator indicator) {
        return new Part(Link.to(indicator), statements(indicator));
    }

    private static List<Difference> differences(List<TargetView> statements) {
        List<Difference> differences = new ArrayList<>();
        Groups.of(
                        statements,
                        target -> target.year().map(Link::text).orElse(""),
                        (year, same) -> new Difference(year, same, differsIn(same)))
                .stream()
                .filter(difference -> !difference.in().isEmpty())
                .forEach(differences::add);
        return differences;
    }

    private static List<String> differsIn(List<TargetView> statements) {
        List<String> in = new ArrayList<>();
        addIfDiffers(in, "value", statements, target -> target.value() + target.unit() + target.change());
        addIfDiffers(in, "operator", statements, TargetView::operator);
        addIfDiffers(in, "strength", statements, TargetView::strength);
        addIfDiffers(in, "name", statements, TargetView::name);
        return in;
    }

    private static void addIfDiffers(
            List<String> in, String what, List<TargetView> statements, Function<TargetView, Object> property) {
        if (statements.stream().map(property).distinct().count() > 1) {
            in.add(what);
        }
    }

    private List<FindingView> findings(Indicator indicator) {
        return indicators.statements(indicator.id()).stream()
                .flatMap(statement -> findings(statement.index(), statement.target()))
                .distinct()
                .toList();
    }

    private static Stream<FindingView> findings(PlanIndex plan, Target target) {
        return plan.facts().findings(target.unitId()).stream()
                .filter(finding -> quotes(finding, target))
                .map(finding -> plan.view(finding));
    }

    /** Whether it says that the plan sets something twice and differently. */
    static boolean isDifference(Finding finding) {
        return DIFFERENCES.contains(finding.kind().id());
    }

    static boolean quotes(Finding finding, Target target) {
        return finding.quotes().stream().anyMatch(target.quote()::overlaps);
    }
}
