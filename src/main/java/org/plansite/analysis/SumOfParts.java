package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Indicator;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Passage;
import org.plansite.plan.Target;

/** The parts the vocabulary gives an indicator add up to it, year by year. */
final class SumOfParts implements Check {

    @Override
    public List<Result> check(Evidence evidence) {
        List<Result> results = new ArrayList<>();
        for (Indicator whole : evidence.vocabulary().indicators()) {
            if (!whole.parts().isEmpty()) {
                evidence.targets().stream()
                        .filter(target -> target.indicator().equals(whole.id()))
                        .collect(Collectors.groupingBy(
                                target -> target.year().orElse(0), TreeMap::new, Collectors.toList()))
                        .values()
                        .forEach(wholes -> compare(whole, wholes, evidence).ifPresent(results::add));
            }
        }
        return results;
    }

    private static Optional<Result> compare(Indicator whole, List<Target> wholes, Evidence evidence) {
        List<Target> parts = whole.parts().stream()
                .flatMap(part -> part(part, wholes.get(0), evidence).stream())
                .toList();
        List<Measure> measures = measures(parts);
        Optional<Measure> total = measures(wholes).stream().findFirst();
        if (measures.size() < whole.parts().size() || total.isEmpty()) {
            return Optional.empty();
        }
        String unit = wholes.get(0).unit();
        String sum = new Measure(
                        Measure.sum(measures),
                        total.get().dimension(),
                        total.get().per())
                .in(unit);
        String written =
                measures.stream().map(measure -> measure.in(unit)).collect(Collectors.joining("+")) + "=" + sum + unit;
        boolean agrees = Measure.sum(measures).compareTo(total.get().amount()) == 0;
        List<Passage> quotes = Stream.concat(wholes.stream(), parts.stream())
                .map(Target::quote)
                .toList();
        return Optional.of(new Check.Result(
                agrees ? Kind.SUM_AGREES : Kind.SUM_DIFFERS,
                List.of(whole.name(), written, RepeatedTargets.printedValue(wholes.get(0))),
                quotes));
    }

    private static Optional<Target> part(IndicatorId part, Target whole, Evidence evidence) {
        return evidence.targets().stream()
                .filter(target ->
                        target.indicator().equals(part) && target.year().equals(whole.year()))
                .findFirst();
    }

    private static List<Measure> measures(List<Target> targets) {
        return targets.stream()
                .flatMap(target -> Measure.of(target.value().orElse(""), target.unit()).stream())
                .toList();
    }
}
