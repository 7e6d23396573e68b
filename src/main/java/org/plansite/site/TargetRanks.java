package org.plansite.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Indicator;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Passage;

/**
 * The numbers by which a table of targets is sorted.
 *
 * <p>Places count from 0. What a target does not say has no number and comes last. Values are compared only where they
 * measure the same: one unit as printed, and levels apart from changes; these sorts follow one another as first printed.
 * Indicators follow the pinyin of their names, which their ids spell, so that no collation is asked.
 */
final class TargetRanks {
    private final Map<Statement, Integer> printed = new LinkedHashMap<>();
    private final Map<String, Integer> measures;
    private final Map<String, Integer> strengths;
    private final Map<IndicatorId, Integer> names;
    private final Map<BodyId, Integer> bodies;

    /**
     * The ranks among some targets.
     *
     * @param all in printed order
     */
    TargetRanks(SiteIndex site, List<Statement> all) {
        all.forEach(each -> printed.put(each, printed.size()));
        measures = places(all.stream().map(each -> measure(each.view())));
        strengths = places(all.stream().flatMap(each -> each.target().strength().stream()));
        names = places(site.vocabulary().indicators().stream()
                .map(Indicator::id)
                .sorted((one, other) -> one.value().compareTo(other.value())));
        bodies = places(site.vocabulary().bodies().stream().map(Body::id));
    }

    private static <T> Map<T, Integer> places(Stream<T> list) {
        Map<T, Integer> places = new LinkedHashMap<>();
        Set<T> once = new LinkedHashSet<>();
        list.forEach(once::add);
        once.forEach(each -> places.put(each, places.size()));
        return places;
    }

    /** The numbers of a target. */
    List<RowAttribute> of(Statement statement) {
        TargetView target = statement.view();
        List<RowAttribute> ranks = new ArrayList<>();
        add(ranks, "plan", Optional.ofNullable(printed.get(statement)));
        add(ranks, "year", target.year().map(Link::text));
        add(ranks, "name", Optional.ofNullable(names.get(target.indicatorId())));
        add(ranks, "value", target.value().map(value -> measures.get(measure(target)) + " " + number(value)));
        add(ranks, "strength", target.strength().map(strengths::get));
        add(ranks, "body", firstBody(statement).map(bodies::get));
        return ranks;
    }

    private static void add(List<RowAttribute> ranks, String name, Optional<?> rank) {
        rank.ifPresent(number -> ranks.add(new RowAttribute("sort-" + name, number.toString())));
    }

    /** What a value is a value of; words in place of a number are of their own. */
    private static String measure(TargetView target) {
        String value = target.value().orElse("");
        return isNumber(value) ? target.unit() + " " + target.change() : value;
    }

    private static String number(String value) {
        return isNumber(value) ? value : "0";
    }

    private static boolean isNumber(String value) {
        return value.matches("[0-9]+(\\.[0-9]+)?");
    }

    private static Optional<BodyId> firstBody(Statement statement) {
        Passage quote = statement.target().quote();
        return statement.index().facts().answering(quote.unit(), quote.sentence()).stream()
                .findFirst()
                .map(responsibility -> responsibility.body());
    }
}
