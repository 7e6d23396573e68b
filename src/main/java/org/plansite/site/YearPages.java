package org.plansite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plansite.plan.Passage;
import org.plansite.plan.Target;
import org.plansite.plan.UnitId;
import org.plansite.plan.YearMention.Role;
import org.plansite.site.YearIndex.Named;
import org.plansite.site.YearIndex.Span;

/** The index of years, and one page per year and period. */
final class YearPages {
    private final SiteIndex site;
    private final YearIndex years;
    private final Map<Span, Map<PlanIndex, List<Due>>> dues = new ConcurrentHashMap<>();
    private final Map<Span, Summary> summaries = new ConcurrentHashMap<>();

    YearPages(SiteIndex site) {
        this.site = site;
        this.years = site.years();
    }

    /** The index. */
    public record Index(List<Summary> years, List<Summary> periods, String asOf) {}

    /**
     * The numbers of a year or period.
     *
     * @param name for a period, the name it is printed with
     * @param over whether it has ended on the declared date
     * @param targets how many targets are to be reached by it
     * @param deadlines how many sentences set it as a deadline
     * @param others how often it is named for something else
     */
    public record Summary(
            Link link, Optional<String> name, int from, int to, boolean over, int targets, int deadlines, int others) {

        /** Whether anything is to be reached by it. */
        public boolean hasGoals() {
            return targets + deadlines > 0;
        }

        /** 目标年已过. */
        public boolean passed() {
            return over && hasGoals();
        }

        /** Whether its name says which years it means. */
        public boolean nameHasYears() {
            return name.filter(words -> words.contains(Integer.toString(from)) && words.contains(Integer.toString(to)))
                    .isPresent();
        }
    }

    /**
     * The page of a year or period.
     *
     * @param forms how it is printed
     * @param due what is due then, by section
     * @param measuredAgainst targets that measure a change against it
     * @param others where it is named for something else, by role
     * @param within the periods it lies in
     * @param holds the years and periods that lie in it
     * @param progress answers which report stands beside a target
     */
    public record YearPage(
            Summary summary,
            String asOf,
            List<String> forms,
            List<DueGroup> due,
            List<TargetView> measuredAgainst,
            List<RoleGroup> others,
            List<Summary> within,
            List<Summary> holds,
            ProgressIndex progress) {}

    /** What a section sets for the year. */
    public record DueGroup(UnitLink section, List<DueItem> items) {}

    /**
     * What an item sets for the year.
     *
     * @param bodies those its bracket prints, in order
     */
    public record DueItem(UnitLink unit, List<Link> bodies, List<DueSentence> sentences) {}

    /** A sentence that names the year as a deadline, whole, and the targets it sets for it. */
    public record DueSentence(Quote quote, List<TargetView> targets) {}

    /** Where the year is named in one role. */
    public record RoleGroup(String role, List<Quote> quotes) {}

    /** A sentence with something due, at its place in the plan. */
    private record Due(UnitId unit, int sentence) {}

    Index index() {
        List<Summary> all = years.spans().stream().map(this::summary).toList();
        return new Index(
                all.stream().filter(each -> each.from() == each.to()).toList(),
                all.stream().filter(each -> each.from() < each.to()).toList(),
                site.settings().asOf());
    }

    Summary summary(Span span) {
        Summary known = summaries.get(span);
        if (known == null) {
            known = summarized(span);
            summaries.put(span, known);
        }
        return known;
    }

    private Summary summarized(Span span) {
        List<Named> deadlines = deadlines(span);
        int sentences = duesByPlan(span).values().stream().mapToInt(List::size).sum();
        return new Summary(
                span.link(),
                years.periodName(span),
                span.from(),
                span.to(),
                isOver(span),
                years.due(span).size(),
                sentences,
                years.mentions(span).size() - deadlines.size());
    }

    /** Whether it has ended on the declared date. */
    boolean isOver(Span span) {
        return (span.to() + "-12-31").compareTo(site.settings().asOf()) < 0;
    }

    YearPage page(Span span) {
        return new YearPage(
                summary(span),
                site.settings().asOf(),
                years.printedForms(span),
                site.plans().stream().flatMap(plan -> due(plan, span)).toList(),
                years.measuredAgainst(span).stream().map(Statement::view).toList(),
                others(span),
                summaries(span, other -> other.holds(span)),
                summaries(span, span::holds),
                site.progress());
    }

    private List<Summary> summaries(Span span, Predicate<Span> related) {
        return years.spans().stream()
                .filter(other -> !other.equals(span) && related.test(other))
                .map(this::summary)
                .toList();
    }

    private Stream<DueGroup> due(PlanIndex plan, Span span) {
        return Groups.of(
                dues(plan, span),
                due -> plan.groupOf(due.unit()),
                (section, dues) ->
                        new DueGroup(section, Groups.of(dues, Due::unit, (unit, own) -> item(plan, span, unit, own))))
                .stream();
    }

    /** The sentences that name the year as a deadline or set a target for it, in printed order. */
    private List<Due> dues(PlanIndex plan, Span span) {
        return duesByPlan(span).getOrDefault(plan, List.of());
    }

    private Map<PlanIndex, List<Due>> duesByPlan(Span span) {
        return dues.computeIfAbsent(span, each -> {
            Map<PlanIndex, List<Due>> found = new HashMap<>();
            deadlines(each)
                    .forEach(named -> add(found, named.index(), named.mention().printed()));
            years.due(each)
                    .forEach(
                            target -> add(found, target.index(), target.target().quote()));
            found.replaceAll((plan, some) -> some.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt((Due due) -> plan.outline().orderOf(due.unit()))
                            .thenComparingInt(Due::sentence))
                    .toList());
            return found;
        });
    }

    private static void add(Map<PlanIndex, List<Due>> found, PlanIndex plan, Passage words) {
        found.computeIfAbsent(plan, key -> new ArrayList<>()).add(new Due(words.unit(), words.sentence()));
    }

    private DueItem item(PlanIndex plan, Span span, UnitId unit, List<Due> dues) {
        return new DueItem(
                plan.link(unit),
                dues.stream()
                        .flatMap(due -> plan.facts().answering(unit, due.sentence()).stream())
                        .distinct()
                        .map(each -> Link.to(site.vocabulary().body(each.body())))
                        .toList(),
                dues.stream().map(due -> sentence(plan, span, due)).toList());
    }

    private DueSentence sentence(PlanIndex plan, Span span, Due due) {
        List<Target> targets = years.due(span).stream()
                .filter(each -> each.index() == plan && isIn(each.target().quote(), due))
                .map(Statement::target)
                .toList();
        Passage marked = deadlines(span).stream()
                .filter(each -> each.index() == plan)
                .map(each -> each.mention().printed())
                .filter(words -> isIn(words, due))
                .findFirst()
                .orElseGet(() -> targets.get(0).quote());
        return new DueSentence(
                Quote.inSentence(plan.plan(), marked),
                targets.stream().map(plan::view).toList());
    }

    private static boolean isIn(Passage words, Due due) {
        return words.unit().equals(due.unit()) && words.sentence() == due.sentence();
    }

    private List<Named> deadlines(Span span) {
        return years.mentions(span).stream()
                .filter(named -> named.mention().role() == Role.DEADLINE)
                .toList();
    }

    private List<RoleGroup> others(Span span) {
        List<RoleGroup> groups = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Quote> quotes = years.mentions(span).stream()
                    .filter(named -> named.mention().role() == role && role != Role.DEADLINE)
                    .map(YearPages::quote)
                    .toList();
            if (!quotes.isEmpty()) {
                groups.add(new RoleGroup(role.id(), quotes));
            }
        }
        return groups;
    }

    /** What is said of a period fills its sentence; other mentions need only the words around them. */
    private static Quote quote(Named named) {
        Passage words = named.mention().printed();
        return named.mention().role() == Role.PERIOD
                ? Quote.inSentence(named.index().plan(), words)
                : Quote.around(named.index().plan(), words);
    }
}
