package org.plansite.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plansite.plan.Indicator;
import org.plansite.site.YearIndex.Span;

/** The dashboard: every target of every plan in one table, how many there are of which sort, and what else is said. */
final class TargetBoard {
    private final SiteIndex site;
    private final IndicatorPages indicators;
    private final List<Statement> all;
    private final TargetRows rows;

    TargetBoard(SiteIndex site) {
        this.site = site;
        this.indicators = new IndicatorPages(site);
        this.all = site.plans().stream()
                .flatMap(index -> index.plan().facts().targets().stream().map(target -> new Statement(index, target)))
                .toList();
        this.rows = new TargetRows(site, new TargetRanks(site, all));
    }

    /**
     * The page.
     *
     * @param operators those that occur, in printed order
     * @param said what is said of indicators for a year or period without a target
     * @param without the indicators for which no plan sets a target
     */
    public record Page(
            Totals totals,
            List<Field> fields,
            List<String> operators,
            List<BodyChoice.Group> bodies,
            List<SaidOf> said,
            List<Link> without,
            String asOf) {}

    /**
     * How many targets there are.
     *
     * @param indicators of how many indicators
     * @param years by year, those without one last
     * @param strengths by strength as printed, those without one last
     * @param handed those without a value
     * @param differing those of which a finding quotes another one beside
     */
    public record Totals(
            int targets, int indicators, List<YearCount> years, List<Count> strengths, int handed, int differing) {}

    /**
     * The targets of one sort.
     *
     * @param id as the address of the filtered table names it
     */
    public record Count(String id, int targets) {}

    /** The targets of a year; without a link those that say none. */
    public record YearCount(String id, int targets, Optional<Link> year, boolean passed) {}

    /**
     * The targets of a field.
     *
     * @param id as the address of the filtered table names it
     */
    public record Field(String id, String name, List<TargetRow> rows) {}

    /** Words about an indicator that set no target. */
    public record SaidOf(Link indicator, IndicatorPages.Said said) {}

    Page page() {
        List<Field> fields = fields();
        return new Page(
                totals(fields),
                fields,
                distinct(target -> target.view().operator()),
                BodyChoice.of(
                        site, (index, unit) -> !index.facts().targets(unit).isEmpty()),
                site.vocabulary().indicators().stream()
                        .flatMap(indicator -> indicators.unvalued(indicator).stream()
                                .map(said -> new SaidOf(Link.to(indicator), said)))
                        .toList(),
                site.vocabulary().indicators().stream()
                        .filter(indicator ->
                                site.indicators().statements(indicator.id()).isEmpty())
                        .map(Link::to)
                        .toList(),
                site.settings().asOf());
    }

    private List<Field> fields() {
        List<Field> fields = Groups.of(
                site.vocabulary().indicators(),
                Indicator::group,
                (name, members) -> new Field(
                        RowAttribute.token(name),
                        name,
                        members.stream()
                                .flatMap(indicator -> statements(indicator).stream())
                                .map(statement -> rows.row(name, statement))
                                .toList()));
        return fields.stream().filter(field -> !field.rows().isEmpty()).toList();
    }

    /** What is set for an indicator, by year, for one year in printed order. */
    private List<Statement> statements(Indicator indicator) {
        return site.indicators().statements(indicator.id()).stream()
                .sorted(Comparator.comparingInt(each -> each.target().year().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private Totals totals(List<Field> fields) {
        int differing = (int) fields.stream()
                .flatMap(field -> field.rows().stream())
                .filter(row -> !row.contrasts().isEmpty())
                .count();
        int handed = (int)
                all.stream().filter(each -> each.target().value().isEmpty()).count();
        return new Totals(
                all.size(),
                distinct(each -> each.target().indicator()).size(),
                counts(TargetRows::year).stream().map(this::yearCount).toList(),
                counts(TargetRows::strength),
                handed,
                differing);
    }

    private <T> List<T> distinct(Function<Statement, T> property) {
        return all.stream().map(property).distinct().toList();
    }

    /** How often each token of a sort comes up, as first printed; none last. */
    private List<Count> counts(Function<Statement, String> token) {
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(token, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().equals(TargetRows.NONE)))
                .map(entry -> new Count(entry.getKey(), entry.getValue().intValue()))
                .toList();
    }

    private YearCount yearCount(Count count) {
        if (count.id().equals(TargetRows.NONE)) {
            return new YearCount(count.id(), count.targets(), Optional.empty(), false);
        }
        int year = Integer.parseInt(count.id());
        return new YearCount(
                count.id(), count.targets(), Optional.of(Span.of(year).link()), rows.isPassed(year));
    }
}
