package org.plansite.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Indicator;
import org.plansite.plan.Passage;
import org.plansite.plan.Project;
import org.plansite.plan.Project.Quantity;
import org.plansite.plan.Target;

/**
 * The projects of a column that serve an indicator, by the topic in their title, do not together exceed its target.
 *
 * <p>Less than the target is no contradiction, since a column lists only the main projects.
 */
final class ProjectsAgainstTargets implements Check {

    @Override
    public List<Result> check(Evidence evidence) {
        List<Result> results = new ArrayList<>();
        for (Project project : evidence.projects()) {
            for (Indicator indicator : evidence.vocabulary().indicators()) {
                if (indicator.topics().stream().anyMatch(project.name()::contains)) {
                    compare(project, indicator, evidence).ifPresent(results::add);
                }
            }
        }
        return results;
    }

    private static Optional<Result> compare(Project project, Indicator indicator, Evidence evidence) {
        Optional<Target> target = evidence.targets().stream()
                .filter(candidate -> candidate.indicator().equals(indicator.id()))
                .filter(candidate -> candidate.value().isPresent())
                .findFirst();
        Optional<Measure> goal =
                target.flatMap(found -> Measure.of(found.value().orElseThrow(), found.unit()));
        if (goal.isEmpty()) {
            return Optional.empty();
        }
        List<Quantity> alike = project.quantities().stream()
                .filter(quantity -> measure(quantity)
                        .filter(measure -> measure.dimension() == goal.get().dimension()
                                && measure.per() == goal.get().per())
                        .isPresent())
                .toList();
        BigDecimal sum = Measure.sum(
                alike.stream().map(quantity -> measure(quantity).orElseThrow()).toList());
        int comparison = sum.compareTo(goal.get().amount());
        if (alike.isEmpty() || comparison < 0) {
            return Optional.empty();
        }
        String unit = alike.get(0).unit();
        Measure total = new Measure(sum, goal.get().dimension(), goal.get().per());
        String terms = alike.stream()
                .map(quantity -> measure(quantity).orElseThrow().in(unit))
                .collect(Collectors.joining("+"));
        String written = (alike.size() > 1 ? terms + "=" : "") + total.in(unit) + unit;
        String converted = total.in(target.get().unit()) + target.get().unit();
        List<Passage> quotes = Stream.concat(
                        Stream.of(target.get().quote()), alike.stream().map(Quantity::quote))
                .toList();
        return Optional.of(new Result(
                comparison == 0 ? Kind.PROJECTS_AGREE : Kind.PROJECTS_EXCEED,
                List.of(
                        project.name(),
                        written,
                        converted,
                        indicator.name(),
                        RepeatedTargets.printedValue(target.get())),
                quotes));
    }

    private static Optional<Measure> measure(Quantity quantity) {
        return Measure.of(quantity.value(), quantity.unit());
    }
}
