package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plansite.plan.Finding;
import org.plansite.plan.Target;
import org.plansite.site.TargetRow.Contrast;
import org.plansite.site.YearIndex.Span;

/** Lays out targets as rows that can be filtered and sorted. */
final class TargetRows {
    /** What stands for a year or a strength the plan does not say, and for a value it does not list. */
    static final String NONE = "none";

    private final YearPages years;
    private final TargetRanks ranks;

    TargetRows(SiteIndex site, TargetRanks ranks) {
        this.years = new YearPages(site);
        this.ranks = ranks;
    }

    /** The year as a token. */
    static String year(Statement statement) {
        return statement.view().year().map(Link::text).orElse(NONE);
    }

    /** The strength as a token. */
    static String strength(Statement statement) {
        return statement.target().strength().map(RowAttribute::token).orElse(NONE);
    }

    boolean isPassed(int year) {
        return years.isOver(Span.of(year));
    }

    TargetRow row(String field, Statement statement) {
        TargetView target = statement.view();
        List<Contrast> contrasts = contrasts(statement);
        List<RowAttribute> data = new ArrayList<>(tokens(field, statement));
        if (!contrasts.isEmpty()) {
            data.add(new RowAttribute("differs", "yes"));
        }
        data.addAll(ranks.of(statement));
        return new TargetRow(
                target,
                statement.index().plan().metadata().title(),
                Optional.of(target.name())
                        .filter(name -> !name.equals(target.indicator().text())),
                statement.target().year().stream().anyMatch(this::isPassed),
                contrasts,
                data);
    }

    private List<RowAttribute> tokens(String field, Statement statement) {
        Target target = statement.target();
        List<RowAttribute> tokens = new ArrayList<>();
        tokens.add(new RowAttribute("field", RowAttribute.token(field)));
        tokens.add(new RowAttribute("year", year(statement)));
        target.year().ifPresent(year -> tokens.add(new RowAttribute("passed", isPassed(year) ? "yes" : "no")));
        tokens.add(new RowAttribute("operator", statement.view().operator()));
        tokens.add(new RowAttribute("strength", strength(statement)));
        tokens.add(new RowAttribute("value", target.value().isPresent() ? "given" : NONE));
        String bodies = statement
                .index()
                .facts()
                .answering(target.unitId(), target.quote().sentence())
                .stream()
                .map(responsibility -> responsibility.body().value())
                .collect(Collectors.joining(" "));
        tokens.add(new RowAttribute("body", bodies));
        return tokens;
    }

    private static List<Contrast> contrasts(Statement statement) {
        PlanIndex index = statement.index();
        Target target = statement.target();
        return index.facts().findings(target.unitId()).stream()
                .filter(IndicatorPages::isDifference)
                .filter(finding -> IndicatorPages.quotes(finding, target))
                .map(finding -> new Contrast(index.view(finding), others(index, finding, target)))
                .filter(contrast -> !contrast.others().isEmpty())
                .toList();
    }

    private static List<TargetView> others(PlanIndex index, Finding finding, Target target) {
        return index.plan().facts().targets().stream()
                .filter(other -> other.indicator().equals(target.indicator()) && !other.equals(target))
                .filter(other -> IndicatorPages.quotes(finding, other))
                .map(index::view)
                .toList();
    }
}
