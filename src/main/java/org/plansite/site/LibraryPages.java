package org.plansite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.BodyKind;
import org.plansite.plan.Indicator;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Vocabulary;

/** The pages that all plans of a library share, made of what {@link PlanFacts} keep. */
final class LibraryPages {
    /** So many names of bodies or indicators stand on one page; of more only the numbers. */
    private static final int MOST_NAMES = 4000;

    private final List<PlanFacts> plans;
    private final Vocabulary shared;

    /**
     * @param plans in any order
     * @param shared the entries that several plans may mean
     */
    LibraryPages(List<PlanFacts> plans, Vocabulary shared) {
        this.plans = plans.stream()
                .sorted(Comparator.comparing(PlanFacts::card, PlanCard.ORDER))
                .toList();
        this.shared = shared;
    }

    /**
     * The first page: all plans, on shelves.
     *
     * @param regions with how many plans each, as the table is filtered by them
     */
    public record Home(
            List<Shelf> shelves,
            List<Facet> regions,
            List<Facet> years,
            List<Facet> topics,
            int plans,
            List<Compared> indicators,
            List<Compared> bodies) {}

    /**
     * The plans of a level.
     *
     * @param level its id; {@code unknown} where nobody declared it
     */
    public record Shelf(String level, List<Row> plans) {}

    /** A plan and what a register of it holds. */
    public record Row(PlanCard card, Map<String, Integer> counts) {}

    /**
     * Something the plans differ in.
     *
     * @param token as the address of the filtered table names it
     * @param name as the reader sees it; empty where it is not declared
     */
    public record Facet(String token, Optional<String> name, int plans) {}

    /** An entry that several plans share. */
    public record Compared(Link link, int plans, int facts) {}

    Home home() {
        List<Shelf> shelves = Groups.of(
                plans,
                plan -> plan.card().level().orElse("unknown"),
                (level, members) ->
                        new Shelf(level, members.stream().map(LibraryPages::row).toList()));
        return new Home(
                shelves,
                facets(card -> Stream.of(card.region())),
                facets(card -> Stream.of(card.year())),
                facets(card -> card.topics().isEmpty()
                        ? Stream.of(Optional.empty())
                        : card.topics().stream().map(Optional::of)),
                plans.size(),
                comparedIndicators(),
                comparedBodies());
    }

    private static Row row(PlanFacts plan) {
        return new Row(plan.card(), plan.counts());
    }

    private List<Facet> facets(Function<PlanCard, Stream<Optional<String>>> names) {
        Map<Optional<String>, Integer> counts = new LinkedHashMap<>();
        plans.forEach(plan -> names.apply(plan.card()).forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Optional<String>, Integer> each) ->
                                each.getKey().isEmpty())
                        .thenComparing(each -> -each.getValue())
                        .thenComparing(each -> each.getKey().orElse("")))
                .map(each -> new Facet(
                        each.getKey().map(RowAttribute::token).orElse("none"), each.getKey(), each.getValue()))
                .toList();
    }

    private List<Compared> comparedIndicators() {
        List<Compared> compared = new ArrayList<>();
        for (Indicator indicator : shared.indicators()) {
            List<PlanFacts.IndicatorFacts> here = plans.stream()
                    .flatMap(plan -> facts(plan, indicator.id()).stream())
                    .filter(each -> !each.targets().isEmpty())
                    .toList();
            compared.add(new Compared(
                    Link.to(indicator),
                    here.size(),
                    here.stream().mapToInt(each -> each.targets().size()).sum()));
        }
        return mostShared(compared);
    }

    private List<Compared> comparedBodies() {
        List<Compared> compared = new ArrayList<>();
        for (Body body : shared.bodies()) {
            List<PlanFacts.BodyFacts> here = plans.stream()
                    .flatMap(plan -> facts(plan, body.id()).stream())
                    .filter(each -> each.list().isPresent())
                    .toList();
            compared.add(new Compared(
                    Link.to(body),
                    here.size(),
                    here.stream().mapToInt(each -> each.summary().direct()).sum()));
        }
        return mostShared(compared);
    }

    private static List<Compared> mostShared(List<Compared> compared) {
        return compared.stream()
                .filter(each -> each.plans() > 1)
                .sorted(Comparator.comparingInt((Compared each) -> -each.plans())
                        .thenComparingInt(each -> -each.facts()))
                .limit(8)
                .toList();
    }

    private static Optional<PlanFacts.IndicatorFacts> facts(PlanFacts plan, IndicatorId id) {
        return plan.indicators().stream()
                .filter(each -> each.indicator().id().equals(id))
                .findFirst();
    }

    private static Optional<PlanFacts.BodyFacts> facts(PlanFacts plan, BodyId id) {
        return plan.bodies().stream()
                .filter(each -> each.body().id().equals(id))
                .findFirst();
    }

    /**
     * All bodies: those several plans may mean, by kind, and each plan's own.
     *
     * @param names whether the plans' own bodies are few enough to be named here
     */
    public record Agencies(List<SharedKind> shared, List<PlanBodies> plans, boolean names) {}

    /** The shared bodies of a kind. */
    public record SharedKind(String kind, List<SharedBody> bodies) {}

    /** A shared body, in how many plans it answers for something, and for how many units. */
    public record SharedBody(Link link, List<String> aliases, int plans, int direct, int via) {}

    /**
     * The bodies of a plan.
     *
     * @param own those only this plan has
     * @param all where all that it names are listed
     * @param count how many these are
     */
    public record PlanBodies(PlanCard card, List<Link> own, String all, int count) {}

    Agencies agencies() {
        List<SharedKind> kinds = new ArrayList<>();
        for (BodyKind kind : BodyKind.values()) {
            List<SharedBody> bodies = shared.bodies().stream()
                    .filter(body -> body.kind() == kind)
                    .map(this::sharedBody)
                    .toList();
            if (!bodies.isEmpty()) {
                kinds.add(new SharedKind(kind.id(), bodies));
            }
        }
        List<PlanBodies> own = plans.stream()
                .map(plan -> new PlanBodies(
                        plan.card(),
                        plan.bodies().stream()
                                .filter(each -> !each.shared())
                                .map(each -> Link.to(each.body()))
                                .toList(),
                        plan.card().id() + "/agencies/index.html",
                        plan.bodies().size()))
                .toList();
        return new Agencies(
                kinds, own, own.stream().mapToInt(each -> each.own().size()).sum() <= MOST_NAMES);
    }

    private SharedBody sharedBody(Body body) {
        List<PlanFacts.BodyFacts> here =
                plans.stream().flatMap(plan -> facts(plan, body.id()).stream()).toList();
        return new SharedBody(
                Link.to(body),
                body.aliases(),
                (int) here.stream().filter(each -> each.list().isPresent()).count(),
                here.stream().mapToInt(each -> each.summary().direct()).sum(),
                here.stream().mapToInt(each -> each.summary().via()).sum());
    }

    /**
     * A body in all plans that know it.
     *
     * @param members of a collective, as far as the vocabulary knows them
     * @param duties whether the units that name it are few enough to stand here
     */
    public record Agency(
            String name,
            List<String> aliases,
            String kind,
            Optional<String> note,
            List<Link> members,
            List<AgencyRow> plans,
            boolean duties) {}

    /**
     * What a plan says about a body.
     *
     * @param address its page among the plan's
     * @param list its responsibility list there
     */
    public record AgencyRow(
            PlanCard card,
            String address,
            AgencyPages.Summary summary,
            int targets,
            Optional<String> list,
            List<UnitLink> duties) {}

    Agency agency(Body body) {
        List<AgencyRow> rows = plans.stream()
                .flatMap(plan -> facts(plan, body.id()).stream()
                        .map(each -> new AgencyRow(
                                plan.card(),
                                each.address(),
                                each.summary(),
                                each.targets(),
                                each.list(),
                                each.duties())))
                .toList();
        return new Agency(
                body.name(),
                body.aliases(),
                body.kind().id(),
                body.note(),
                body.members().stream()
                        .map(member -> Link.to(shared.body(member)))
                        .toList(),
                rows,
                rows.stream().mapToInt(row -> row.duties().size()).sum() <= MOST_NAMES);
    }

    /**
     * All indicators by field.
     *
     * @param names whether they are few enough to stand here
     */
    public record Indicators(List<IndicatorField> fields, List<PlanTargets> plans, boolean names) {}

    /** The indicators of a field. */
    public record IndicatorField(String name, List<IndicatorRow> indicators) {}

    /** What plans call by one name: a shared indicator, or those of several plans. */
    public record IndicatorRow(String name, List<Link> links, List<PlanOfIndicator> plans) {}

    /** A plan that sets targets for an indicator. */
    public record PlanOfIndicator(PlanCard card, String address, int targets) {}

    /** The table of all targets of a plan. */
    public record PlanTargets(PlanCard card, String address, int targets) {}

    Indicators indicators() {
        Map<String, Map<String, IndicatorRow>> fields = new LinkedHashMap<>();
        shared.indicators().forEach(indicator -> addRow(fields, indicator, List.of()));
        for (PlanFacts plan : plans) {
            for (PlanFacts.IndicatorFacts each : plan.indicators()) {
                List<PlanOfIndicator> here = each.targets().isEmpty()
                        ? List.of()
                        : List.of(new PlanOfIndicator(
                                plan.card(), each.address(), each.targets().size()));
                addRow(fields, each.indicator(), here);
            }
        }
        List<IndicatorField> all = fields.entrySet().stream()
                .map(field -> new IndicatorField(
                        field.getKey(),
                        field.getValue().values().stream()
                                .sorted(Comparator.comparingInt(
                                        row -> -row.plans().size()))
                                .toList()))
                .toList();
        List<PlanTargets> tables = plans.stream()
                .map(plan -> new PlanTargets(
                        plan.card(), plan.card().id() + "/indicators/index.html", plan.count("indicators")))
                .toList();
        return new Indicators(
                all,
                tables,
                all.stream().mapToInt(field -> field.indicators().size()).sum() <= MOST_NAMES);
    }

    private static void addRow(
            Map<String, Map<String, IndicatorRow>> fields, Indicator indicator, List<PlanOfIndicator> plans) {
        fields.computeIfAbsent(indicator.group(), group -> new LinkedHashMap<>())
                .merge(
                        indicator.name(),
                        new IndicatorRow(indicator.name(), List.of(Link.to(indicator)), plans),
                        (one, other) -> new IndicatorRow(
                                one.name(),
                                Stream.concat(one.links().stream(), other.links().stream())
                                        .distinct()
                                        .toList(),
                                Stream.concat(one.plans().stream(), other.plans().stream())
                                        .toList()));
    }

    /**
     * An indicator in all plans that set targets for it, side by side.
     *
     * @param years for which more than one plan sets a target
     */
    public record SharedIndicator(
            String name,
            List<String> units,
            String group,
            String direction,
            Optional<String> note,
            List<TargetOfPlan> targets,
            List<PlanOfIndicator> plans,
            List<String> years) {}

    /** A target of a plan. */
    public record TargetOfPlan(PlanCard card, TargetView target) {}

    SharedIndicator indicator(Indicator indicator) {
        List<TargetOfPlan> targets = new ArrayList<>();
        List<PlanOfIndicator> here = new ArrayList<>();
        Map<String, Integer> years = new TreeMap<>();
        for (PlanFacts plan : plans) {
            facts(plan, indicator.id()).ifPresent(facts -> {
                facts.targets().forEach(target -> targets.add(new TargetOfPlan(plan.card(), target)));
                here.add(new PlanOfIndicator(
                        plan.card(), facts.address(), facts.targets().size()));
                facts.targets().stream()
                        .flatMap(target -> target.year().stream())
                        .map(Link::text)
                        .distinct()
                        .forEach(year -> years.merge(year, 1, Integer::sum));
            });
        }
        return new SharedIndicator(
                indicator.name(),
                targets.stream()
                        .map(each -> each.target().unit())
                        .filter(unit -> !unit.isEmpty())
                        .distinct()
                        .toList(),
                indicator.group(),
                indicator.direction().name().toLowerCase(Locale.ROOT),
                indicator.note(),
                targets,
                here,
                years.entrySet().stream()
                        .filter(year -> year.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** All years and periods. */
    public record Years(List<YearRow> years, List<YearRow> periods, String asOf) {}

    /** A year or period in all plans that name it. */
    public record YearRow(Link link, Optional<String> name, int plans, int targets, int deadlines, boolean passed) {}

    Years years(String asOf) {
        List<YearRow> rows = spans().stream().map(this::yearRow).toList();
        return new Years(
                rows.stream().filter(row -> !row.link().text().contains("–")).toList(),
                rows.stream().filter(row -> row.link().text().contains("–")).toList(),
                asOf);
    }

    List<YearIndex.Span> spans() {
        return plans.stream()
                .flatMap(plan -> plan.years().stream())
                .map(PlanFacts.YearFacts::span)
                .distinct()
                .sorted()
                .toList();
    }

    private YearRow yearRow(YearIndex.Span span) {
        List<YearPages.Summary> here = in(span).map(each -> each.summary()).toList();
        return new YearRow(
                span.link(),
                here.stream().flatMap(each -> each.name().stream()).findFirst(),
                here.size(),
                here.stream().mapToInt(YearPages.Summary::targets).sum(),
                here.stream().mapToInt(YearPages.Summary::deadlines).sum(),
                here.stream().anyMatch(YearPages.Summary::passed));
    }

    private Stream<YearOfPlan> in(YearIndex.Span span) {
        return plans.stream()
                .flatMap(plan -> plan.years().stream()
                        .filter(each -> each.span().equals(span))
                        .map(each -> new YearOfPlan(plan.card(), each.address(), each.summary())));
    }

    /** A year or period, plan by plan. */
    public record Year(YearRow year, List<YearOfPlan> plans, String asOf) {}

    /** What a plan says about it. */
    public record YearOfPlan(PlanCard card, String address, YearPages.Summary summary) {}

    Year year(YearIndex.Span span, String asOf) {
        return new Year(yearRow(span), in(span).toList(), asOf);
    }

    /**
     * The way to one register of each plan.
     *
     * @param name of the register, as the messages have it
     */
    public record Register(String name, List<RegisterRow> plans, int total) {}

    /** The register of a plan and how much it holds. */
    public record RegisterRow(PlanCard card, String address, int count) {}

    /**
     * @param address of the register in a site of one plan
     */
    Register register(String name, String address) {
        return new Register(
                name,
                plans.stream()
                        .map(plan -> new RegisterRow(plan.card(), plan.card().id() + "/" + address, plan.count(name)))
                        .toList(),
                plans.stream().mapToInt(plan -> plan.count(name)).sum());
    }

    /** What the site says of itself, and where each plan comes from. */
    public record About(String asOf, List<RegisterRow> plans) {}

    About about(String asOf) {
        return new About(asOf, register("", "about.html").plans());
    }

    /** The first plan's examples stand for all. */
    SearchPage search() {
        return new SearchPage(
                plans.stream().flatMap(plan -> plan.search().plans().stream()).toList(),
                plans.get(0).search().examples());
    }

    /** How many rows the tables of all plans have together. */
    DataPage data(int bodies, int indicators) {
        return DataPage.join(plans.stream().map(PlanFacts::data).toList(), bodies, indicators);
    }
}
