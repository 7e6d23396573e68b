package org.plansite.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.Indicator;
import org.plansite.plan.UnitKind;

/**
 * What the shared pages of a library tell of a plan: names, numbers and quotations, so that the plan itself can be let go
 * once its own pages are written.
 *
 * @param counts what its registers hold, by the registers' names
 * @param citations of other plans of the library
 * @param data the rows of its tables
 */
record PlanFacts(
        PlanCard card,
        Map<String, Integer> counts,
        List<BodyFacts> bodies,
        List<IndicatorFacts> indicators,
        List<YearFacts> years,
        List<CitedPlan> citations,
        DataPage data,
        SearchPage search) {
    /** The tables and numbers that a shared page leads to, with what their counts count. */
    static final String TASKS = "tasks";

    /**
     * A body.
     *
     * @param address its page in the plan's folder, or where only this plan has it
     * @param targets of the units that name it
     * @param duties the units whose brackets print it
     * @param list whether it answers for something
     */
    record BodyFacts(
            Body body,
            boolean shared,
            String address,
            AgencyPages.Summary summary,
            int targets,
            List<UnitLink> duties,
            Optional<String> list) {}

    /** An indicator and what is set for it. */
    record IndicatorFacts(Indicator indicator, boolean shared, String address, List<TargetView> targets) {}

    /** A year or period. */
    record YearFacts(YearIndex.Span span, YearPages.Summary summary, String address) {}

    /** Words that name another plan of the library. */
    record CitedPlan(String address, Quote quote) {}

    /**
     * The facts of a plan.
     *
     * @param index of this plan alone
     * @param placement where its pages stand
     */
    static PlanFacts of(SiteIndex index, Placement placement) {
        PlanIndex plan = index.plans().get(0);
        return new PlanFacts(
                PlanCard.of(plan.plan().id(), plan.plan().metadata()),
                counts(index, plan),
                bodies(index, placement),
                indicators(index, placement),
                years(index, placement),
                citations(index),
                DataPage.of(index),
                SearchPage.of(index));
    }

    private static Map<String, Integer> counts(SiteIndex index, PlanIndex plan) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(TASKS, (int) plan.outline().ofKind(UnitKind.TASK).count());
        counts.put("agencies", (int) plan.plan().facts().responsibilities().stream()
                .map(each -> each.body())
                .distinct()
                .count());
        counts.put("obligations", index.obligations().all().size());
        counts.put("red-lines", index.obligations().prohibitions().size());
        counts.put("years", index.years().spans().size());
        counts.put("indicators", plan.plan().facts().targets().size());
        counts.put("roadmap", DatedGoals.of(plan).size());
        counts.put("matrix", index.obligations().tasksOf(plan.plan()).items().size());
        counts.put("projects", plan.plan().facts().projects().size());
        counts.put("citations", index.citations().titles().size());
        counts.put("findings", (int) plan.plan().facts().findings().stream()
                .filter(finding -> !finding.kind().agrees())
                .count());
        return counts;
    }

    private static List<BodyFacts> bodies(SiteIndex index, Placement placement) {
        AgencyPages pages = new AgencyPages(index);
        List<BodyFacts> facts = new ArrayList<>();
        for (Body body : index.vocabulary().bodies()) {
            AgencyPages.Summary summary = pages.summary(body);
            String address = placement.of(Addresses.body(body.id()));
            List<ResponsibilityIndex.Duty> direct = index.responsibilities().direct(body.id());
            boolean answers = summary.direct() + summary.via() > 0;
            facts.add(new BodyFacts(
                    body,
                    !address.equals(Addresses.body(body.id())),
                    address,
                    summary,
                    direct.stream()
                            .map(duty -> duty.responsibility().unit())
                            .distinct()
                            .mapToInt(unit ->
                                    index.plans().get(0).facts().targets(unit).size())
                            .sum(),
                    direct.stream()
                            .map(ResponsibilityIndex.Duty::unit)
                            .distinct()
                            .toList(),
                    answers ? Optional.of(placement.of(Addresses.list(body.id()))) : Optional.empty()));
        }
        return facts;
    }

    private static List<IndicatorFacts> indicators(SiteIndex index, Placement placement) {
        return index.vocabulary().indicators().stream()
                .map(indicator -> {
                    String address = placement.of(Addresses.indicator(indicator.id()));
                    return new IndicatorFacts(
                            indicator,
                            !address.equals(Addresses.indicator(indicator.id())),
                            address,
                            index.indicators().statements(indicator.id()).stream()
                                    .map(Statement::view)
                                    .toList());
                })
                .toList();
    }

    private static List<YearFacts> years(SiteIndex index, Placement placement) {
        YearPages pages = new YearPages(index);
        return index.years().spans().stream()
                .map(span -> new YearFacts(
                        span, pages.summary(span), placement.of(span.link().address())))
                .toList();
    }

    private static List<CitedPlan> citations(SiteIndex index) {
        CitationIndex citations = index.citations();
        return citations.titles().stream()
                .flatMap(title -> citations.plan(title).stream()
                        .flatMap(plan -> citations.named(title).stream()
                                .map(named -> new CitedPlan(
                                        plan.address(),
                                        Quote.around(
                                                named.index().plan(),
                                                named.citation().printed())))))
                .toList();
    }

    /** How many its register of a name holds. */
    int count(String register) {
        return counts.getOrDefault(register, 0);
    }

    Stream<CitedPlan> citationsOf(PlanCard other) {
        return citations.stream().filter(each -> each.address().equals(other.address()));
    }
}
