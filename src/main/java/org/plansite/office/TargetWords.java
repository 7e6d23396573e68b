package org.plansite.office;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plansite.plan.Plan;
import org.plansite.plan.Target;
import org.plansite.site.Link;
import org.plansite.site.TargetView;

/** The plan's words for its targets, as the pages print them. */
final class TargetWords {
    private final Wording wording;
    private final Map<String, Map<String, TargetView>> views = new ConcurrentHashMap<>();

    TargetWords(Wording wording) {
        this.wording = wording;
    }

    /** A line of a cell: {@code 新能源装机容量：达到700万千瓦以上（2025年）}. */
    String line(Plan plan, Target target) {
        return wording.of("target", name(plan, target), goal(plan, target), when(target));
    }

    /** The indicator's name as printed; where the plan elides part of it, the full name beside it as a supplement. */
    String name(Plan plan, Target target) {
        TargetView view = view(plan, target);
        boolean isFull = !view.normalised() || view.indicator().text().equals(target.name());
        return isFull
                ? target.name()
                : wording.of("target.added", target.name(), view.indicator().text());
    }

    /** The value with the words around it: {@code 比2020年下降5%左右}. */
    String goal(Plan plan, Target target) {
        TargetView view = view(plan, target);
        String change =
                view.change().equals("none") || view.saysChange() ? "" : wording.said("change." + view.change());
        return before(view)
                + against(view)
                + change
                + view.before()
                + view.value().orElse("")
                + view.unit()
                + view.after();
    }

    /** The words that limit the value, {@code 达到…以上}; of a value the plan hands elsewhere, all there is. */
    String limit(Plan plan, Target target) {
        TargetView view = view(plan, target);
        String words = view.after().isEmpty() ? view.before() : view.before() + "…" + view.after();
        boolean isSpelled = words.isEmpty() && target.value().map("0"::equals).orElse(false);
        return isSpelled ? target.operatorWords() : words;
    }

    /** The value a table prints for an earlier year: {@code 2020年12.3→}. */
    private String before(TargetView view) {
        String year =
                view.baselineYear().map(Link::text).map(each -> each + "年").orElse("");
        return view.baselineValue().map(value -> year + value + "→").orElse("");
    }

    private String against(TargetView view) {
        return view.baselineYear()
                .filter(year -> view.isCompared())
                .map(Link::text)
                .map(year -> wording.said("change.against", year))
                .orElse("");
    }

    /** The year, and the word of strength as printed. */
    private String when(Target target) {
        String year = target.year().isPresent()
                ? wording.of(
                        target.yearCarried().isPresent() ? "year.carried" : "year",
                        target.year().getAsInt())
                : wording.said("none.year.inline");
        return target.strength()
                .map(strength -> wording.of("year.strength", year, strength))
                .orElse(year);
    }

    /** The year for a cell of its own; one that an earlier sentence prints is marked so. */
    Cell year(Target target) {
        if (target.year().isEmpty()) {
            return Cell.text(wording.said("none.year"));
        }
        int year = target.year().getAsInt();
        return target.yearCarried().isPresent() ? Cell.text(wording.of("year.carried", year)) : Cell.whole(year);
    }

    private TargetView view(Plan plan, Target target) {
        return Objects.requireNonNull(
                views.computeIfAbsent(plan.id(), id -> views(plan)).get(target.id()), target.id());
    }

    private static Map<String, TargetView> views(Plan plan) {
        return TargetView.allOf(plan).stream().collect(Collectors.toMap(TargetView::id, Function.identity()));
    }
}
