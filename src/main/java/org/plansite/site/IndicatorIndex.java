package org.plansite.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plansite.plan.Indicator;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.YearMention;
import org.plansite.site.YearIndex.Span;

/** What the plans state about each indicator, in printed order. */
final class IndicatorIndex {
    private static final String CLAUSE_ENDS = "，；。";

    private final List<PlanIndex> plans;
    private final Map<IndicatorId, List<Statement>> statements = new LinkedHashMap<>();
    private final Map<IndicatorId, List<Unvalued>> unvalued = new ConcurrentHashMap<>();

    /** A plan says of an indicator for a year or period what is no target: {@code 大幅下降}. */
    record Unvalued(PlanIndex index, Span span, Passage words) {}

    IndicatorIndex(List<PlanIndex> plans) {
        this.plans = List.copyOf(plans);
        for (PlanIndex index : plans) {
            for (Target target : index.plan().facts().targets()) {
                statements
                        .computeIfAbsent(target.indicator(), indicator -> new ArrayList<>())
                        .add(new Statement(index, target));
            }
        }
    }

    List<Statement> statements(IndicatorId indicator) {
        return statements.getOrDefault(indicator, List.of());
    }

    /** What sentences with a deadline or a period say of the indicator without setting a target for it. */
    List<Unvalued> unvalued(Indicator indicator) {
        return unvalued.computeIfAbsent(indicator.id(), id -> findUnvalued(indicator));
    }

    private List<Unvalued> findUnvalued(Indicator indicator) {
        List<Unvalued> found = new ArrayList<>();
        for (PlanIndex index : plans) {
            for (Unit unit : datedUnits(index)) {
                for (Sentence sentence : unit.sentences()) {
                    indicator.printed().forEach(name -> addUnvalued(found, index, unit, sentence, indicator, name));
                }
            }
        }
        return found;
    }

    private static List<Unit> datedUnits(PlanIndex index) {
        return index.outline().units().stream()
                .filter(unit -> !index.facts().years(unit.id()).isEmpty())
                .toList();
    }

    private static void addUnvalued(
            List<Unvalued> found, PlanIndex index, Unit unit, Sentence sentence, Indicator indicator, String name) {
        int start = sentence.text().indexOf(name);
        boolean hasTarget = index.facts().targets(unit.id()).stream()
                .anyMatch(target -> target.indicator().equals(indicator.id())
                        && target.quote().sentence() == sentence.number());
        if (start < 0 || hasTarget) {
            return;
        }
        index.facts().years(unit.id()).stream()
                .filter(year -> year.printed().sentence() == sentence.number()
                        && year.printed().start() < start
                        && (year.role() == YearMention.Role.DEADLINE || year.role() == YearMention.Role.PERIOD))
                .reduce((earlier, later) -> later)
                .ifPresent(year -> found.add(new Unvalued(
                        index,
                        new Span(year.from(), year.to()),
                        Passage.of(unit.id(), sentence, start, clauseEnd(sentence.text(), start)))));
    }

    private static int clauseEnd(String text, int start) {
        int end = start;
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
