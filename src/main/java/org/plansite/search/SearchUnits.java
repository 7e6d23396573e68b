package org.plansite.search;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Facts;
import org.plansite.plan.Outline;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;
import org.plansite.site.Addresses;

/** The units of a plan as the search knows them, with the facts that stand in each of them. */
final class SearchUnits {
    private static final String HAS_TARGET = "target";

    private final Plan plan;
    private final Map<UnitId, Set<String>> direct;
    private final Map<UnitId, Set<String>> via;
    private final Map<UnitId, Set<String>> years;
    private final Map<UnitId, Set<String>> indicators;
    private final Map<UnitId, Set<String>> forces;

    private SearchUnits(Plan plan) {
        this.plan = plan;
        Facts facts = plan.facts();
        direct = values(
                facts.responsibilities().stream().filter(each -> each.isDirect()),
                each -> each.unit(),
                each -> each.body().value());
        via = values(
                facts.responsibilities().stream().filter(each -> !each.isDirect()),
                each -> each.unit(),
                each -> each.body().value());
        years = values(facts.years().stream(), each -> each.printed().unit(), each -> each.slug());
        indicators = values(
                facts.targets().stream(),
                each -> each.unitId(),
                each -> each.indicator().value());
        forces = values(
                facts.forceWords().stream(),
                each -> each.printed().unit(),
                each -> each.force().id());
    }

    /**
     * All units, in printed order.
     *
     * @param isLibrary whether there are other plans, so that each unit says its own
     */
    static List<SearchUnit> of(Plan plan, boolean isLibrary) {
        SearchUnits units = new SearchUnits(plan);
        return plan.outline().units().stream()
                .map(units::searchUnit)
                .map(unit -> isLibrary ? unit.in(plan) : unit)
                .toList();
    }

    private static <F> Map<UnitId, Set<String>> values(
            Stream<F> facts, Function<F, UnitId> unit, Function<F, String> value) {
        return facts.collect(groupingBy(
                unit, mapping(value, collectingAndThen(toCollection(TreeSet::new), set -> set))));
    }

    private SearchUnit searchUnit(Unit unit) {
        Outline outline = plan.outline();
        List<SearchUnit.Crumb> path = outline.ancestors(unit.id()).stream()
                .map(above -> new SearchUnit.Crumb(above.heading(), Addresses.unit(plan, above.id())))
                .toList();
        return new SearchUnit(
                Addresses.unit(plan, unit.id()),
                unit.id().value(),
                unit.kind().id(),
                unit.citation(),
                unit.heading(),
                path,
                unit.sentences(),
                keywords(unit));
    }

    private Map<Keyword, Set<String>> keywords(Unit unit) {
        Map<Keyword, Set<String>> keywords = new EnumMap<>(Keyword.class);
        keywords.put(Keyword.BODY, of(direct, unit));
        keywords.put(Keyword.VIA, of(via, unit));
        keywords.put(Keyword.YEAR, of(years, unit));
        keywords.put(Keyword.INDICATOR, of(indicators, unit));
        keywords.put(Keyword.FORCE, of(forces, unit));
        keywords.put(Keyword.CHAPTER, chapters(unit));
        keywords.put(Keyword.TYPE, types(unit));
        return keywords;
    }

    /** The chapter it stands in and, in it, the section. */
    private Set<String> chapters(Unit unit) {
        return Stream.concat(plan.outline().ancestors(unit.id()).stream(), Stream.of(unit))
                .filter(each -> each.kind() == UnitKind.CHAPTER || each.kind() == UnitKind.SECTION)
                .map(each -> each.id().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** An item is part of a column; chapters, sections and the notice are the frame. */
    private Set<String> types(Unit unit) {
        Set<String> types = new LinkedHashSet<>();
        types.add(
                switch (unit.kind()) {
                    case TASK, PRINCIPLE -> unit.kind().id();
                    case COLUMN, ITEM -> UnitKind.COLUMN.id();
                    case NOTICE, CHAPTER, SECTION -> UnitKind.SECTION.id();
                });
        if (indicators.containsKey(unit.id())) {
            types.add(HAS_TARGET);
        }
        return types;
    }

    private static Set<String> of(Map<UnitId, Set<String>> values, Unit unit) {
        return values.getOrDefault(unit.id(), Set.of());
    }
}
