package org.plansite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plansite.plan.Passage;
import org.plansite.plan.Target;
import org.plansite.plan.YearMention.Role;
import org.plansite.site.YearIndex.Named;
import org.plansite.site.YearIndex.Span;

/** The index of years, and one page per year and period. */
final class YearPages {
    private final SiteIndex site;
    private final YearIndex years;

    YearPages(SiteIndex site) {
        this.site = site;
        this.years = site.years();
    }

    /** The index. */
    public record Index(List<Summary> years, List<Summary> periods, String asOf) {}

    /**
     * The numbers of a year or period.
     *
     * @param over whether it has ended on the declared date
     */
    public record Summary(Link link, int from, int to, boolean over, int targets, int deadlines, int others) {

        /** Whether anything is to be reached by it. */
        public boolean hasGoals() {
            return targets + deadlines > 0;
        }

        /** 目标年已过. */
        public boolean passed() {
            return over && hasGoals();
        }
    }

    /**
     * The page of a year or period.
     *
     * @param due what is due then, by section
     * @param measuredAgainst targets that measure a change against it
     * @param others where it is named for something else, by role
     * @param around periods that hold the year, or years the period holds
     */
    public record YearPage(
            Summary summary,
            String asOf,
            boolean period,
            List<DueGroup> due,
            List<TargetView> measuredAgainst,
            List<RoleGroup> others,
            List<Link> around) {}

    /** What a section sets for the year: targets, and words with a deadline that set no target. */
    public record DueGroup(UnitLink section, List<TargetView> targets, List<Quote> deadlines) {}

    /** Where the year is named in one role. */
    public record RoleGroup(String role, List<Quote> quotes) {}

    /** Something due, at its place in the plan. */
    private record Due(PlanIndex index, Passage passage, List<Target> target) {
        private static final Comparator<Due> PRINTED_ORDER = Comparator.comparingInt(
                        (Due due) -> due.index.outline().orderOf(due.passage.unit()))
                .thenComparingInt(due -> due.passage.sentence())
                .thenComparingInt(due -> due.passage.start());
    }

    Index index() {
        List<Summary> all = years.spans().stream().map(this::summary).toList();
        return new Index(
                all.stream().filter(each -> each.from() == each.to()).toList(),
                all.stream().filter(each -> each.from() < each.to()).toList(),
                site.settings().asOf());
    }

    Summary summary(Span span) {
        int deadlines = deadlines(span).size();
        return new Summary(
                span.link(),
                span.from(),
                span.to(),
                isOver(span),
                years.due(span).size(),
                deadlines,
                years.mentions(span).size() - deadlines);
    }

    private boolean isOver(Span span) {
        return (span.to() + "-12-31").compareTo(site.settings().asOf()) < 0;
    }

    YearPage page(Span span) {
        return new YearPage(
                summary(span),
                site.settings().asOf(),
                span.isPeriod(),
                site.plans().stream().flatMap(plan -> due(plan, span)).toList(),
                years.measuredAgainst(span).stream().map(Statement::view).toList(),
                others(span),
                years.spans().stream()
                        .filter(other -> !other.equals(span) && (other.holds(span) || span.holds(other)))
                        .map(Span::link)
                        .toList());
    }

    private Stream<DueGroup> due(PlanIndex plan, Span span) {
        List<Due> all = new ArrayList<>();
        years.due(span).stream()
                .filter(statement -> statement.index() == plan)
                .map(statement -> new Due(plan, statement.target().quote(), List.of(statement.target())))
                .forEach(all::add);
        deadlines(span).stream()
                .filter(named -> named.index() == plan && !leadsToTarget(named, span))
                .map(named -> new Due(plan, named.mention().printed(), List.of()))
                .forEach(all::add);
        all.sort(Due.PRINTED_ORDER);
        return Groups.of(all, due -> plan.groupOf(due.passage().unit()), (section, dues) -> group(plan, section, dues))
                .stream();
    }

    private static DueGroup group(PlanIndex plan, UnitLink section, List<Due> dues) {
        return new DueGroup(
                section,
                dues.stream()
                        .flatMap(due -> due.target().stream())
                        .map(plan::view)
                        .toList(),
                dues.stream()
                        .filter(due -> due.target().isEmpty())
                        .map(due -> Quote.around(plan.plan(), due.passage()))
                        .toList());
    }

    private List<Named> deadlines(Span span) {
        return years.mentions(span).stream()
                .filter(named -> named.mention().role() == Role.DEADLINE)
                .toList();
    }

    /** Whether a target of the same sentence and year follows the words, so that its row says it. */
    private boolean leadsToTarget(Named named, Span span) {
        Passage words = named.mention().printed();
        return years.due(span).stream()
                .filter(statement -> statement.index() == named.index())
                .map(statement -> statement.target().quote())
                .anyMatch(quote -> quote.unit().equals(words.unit())
                        && quote.sentence() == words.sentence()
                        && quote.end() > words.start());
    }

    private List<RoleGroup> others(Span span) {
        List<RoleGroup> groups = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Quote> quotes = years.mentions(span).stream()
                    .filter(named -> named.mention().role() == role && role != Role.DEADLINE)
                    .map(named ->
                            Quote.around(named.index().plan(), named.mention().printed()))
                    .toList();
            if (!quotes.isEmpty()) {
                groups.add(new RoleGroup(role.id(), quotes));
            }
        }
        return groups;
    }
}
