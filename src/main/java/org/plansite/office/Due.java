package org.plansite.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plansite.obligations.Deadline;
import org.plansite.obligations.Obligation;
import org.plansite.plan.Plan;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;

/**
 * What a unit wants done by one day.
 *
 * @param date the day
 * @param deadlines the printed words that name it, each once
 * @param sentences those that name it
 * @param targets those of its year in these sentences, and in sentences that take the year from before
 */
record Due(LocalDate date, List<Deadline> deadlines, List<Obligation> sentences, List<Target> targets) {

    /** The days a unit's sentences name, in time. */
    static List<Due> of(List<Obligation> unit) {
        SortedMap<LocalDate, List<Deadline>> days = new TreeMap<>();
        unit.stream()
                .flatMap(sentence -> sentence.deadlines().stream())
                .distinct()
                .forEach(deadline -> days.computeIfAbsent(deadline.date(), day -> new ArrayList<>())
                        .add(deadline));
        List<Due> dues = new ArrayList<>();
        days.forEach((day, deadlines) ->
                dues.add(new Due(day, deadlines, naming(unit, deadlines), targets(unit, deadlines))));
        return dues;
    }

    private static List<Obligation> naming(List<Obligation> unit, List<Deadline> deadlines) {
        return unit.stream()
                .filter(sentence -> sentence.deadlines().stream().anyMatch(deadlines::contains))
                .toList();
    }

    private static List<Target> targets(List<Obligation> unit, List<Deadline> deadlines) {
        return unit.stream()
                .filter(sentence -> sentence.deadlines().isEmpty()
                        || sentence.deadlines().stream().anyMatch(deadlines::contains))
                .flatMap(sentence -> sentence.targets().stream())
                .filter(target -> target.year().isPresent()
                        && deadlines.stream()
                                .anyMatch(deadline ->
                                        deadline.year() == target.year().getAsInt()))
                .toList();
    }

    Plan plan() {
        return sentences.get(0).plan();
    }

    Unit unit() {
        return sentences.get(0).unit();
    }
}
