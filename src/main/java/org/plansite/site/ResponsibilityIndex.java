package org.plansite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plansite.plan.BodyId;
import org.plansite.plan.Mention;
import org.plansite.plan.Responsibility;

/** The bodies of all plans: what they answer for, with whom, and where the text just mentions them. */
final class ResponsibilityIndex {
    private final Map<BodyId, List<Duty>> duties = new LinkedHashMap<>();
    private final Map<BodyId, List<Named>> mentions = new LinkedHashMap<>();

    /** A body answers for a unit of a plan. */
    record Duty(PlanIndex index, Responsibility responsibility) {
        UnitLink unit() {
            return index.link(responsibility.unit());
        }

        /** The unit or, where a cell prints the body, the rows that the cell is for. */
        Stream<Task> tasks() {
            List<Integer> rows = index.facts().rowsOf(responsibility);
            return rows.isEmpty()
                    ? Stream.of(new Task(unit(), 0))
                    : rows.stream().map(row -> new Task(unit(), row));
        }

        /** The others its bracket prints: not the body itself, nor the collective through which it is there. */
        Stream<BodyId> others() {
            return index.facts()
                    .beside(responsibility)
                    .map(Responsibility::body)
                    .filter(body -> !body.equals(responsibility.body()))
                    .filter(body -> !responsibility.via().map(body::equals).orElse(false));
        }
    }

    /**
     * What a body answers for.
     *
     * @param row where it is a row of a table in the unit, the row's first sentence; 0 where it is the unit
     */
    record Task(UnitLink unit, int row) {}

    /** The running text of a plan names a body. */
    record Named(PlanIndex index, Mention mention) {}

    /** Another body and the units whose brackets print both, or print it beside a collective of the one. */
    record Partner(BodyId body, List<Shared> shared) {
        List<UnitLink> units() {
            return shared.stream().map(Shared::unit).toList();
        }
    }

    /** A unit two bodies share, and the section or chapter it stands in. */
    record Shared(UnitLink field, UnitLink unit) {
        static Shared of(Duty duty) {
            return new Shared(duty.index().groupOf(duty.responsibility().unit()), duty.unit());
        }
    }

    ResponsibilityIndex(List<PlanIndex> plans) {
        for (PlanIndex index : plans) {
            for (Responsibility responsibility : index.plan().facts().responsibilities()) {
                duties.computeIfAbsent(responsibility.body(), body -> new ArrayList<>())
                        .add(new Duty(index, responsibility));
            }
            for (Mention mention : index.plan().facts().mentions()) {
                mentions.computeIfAbsent(mention.body(), body -> new ArrayList<>())
                        .add(new Named(index, mention));
            }
        }
    }

    /** Where brackets print the body itself. */
    List<Duty> direct(BodyId body) {
        return duties(body).filter(duty -> duty.responsibility().isDirect()).toList();
    }

    /** Where brackets print a collective it belongs to. */
    List<Duty> viaCollectives(BodyId body) {
        return duties(body).filter(duty -> !duty.responsibility().isDirect()).toList();
    }

    /** In how many brackets, or rows, it is printed first. */
    long firstListed(BodyId body) {
        return direct(body).stream()
                .filter(duty -> duty.responsibility().position() == 1)
                .flatMap(Duty::tasks)
                .count();
    }

    List<Named> mentions(BodyId body) {
        return mentions.getOrDefault(body, List.of());
    }

    /** The other bodies in the same brackets, the most frequent first, then in the order they are first printed. */
    List<Partner> partners(BodyId body) {
        Map<BodyId, Set<Shared>> shared = new LinkedHashMap<>();
        duties(body)
                .forEach(duty -> duty.others()
                        .forEach(other -> shared.computeIfAbsent(other, id -> new LinkedHashSet<>())
                                .add(Shared.of(duty))));
        return shared.entrySet().stream()
                .map(entry -> new Partner(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt(
                        (Partner partner) -> -partner.shared().size()))
                .toList();
    }

    private Stream<Duty> duties(BodyId body) {
        return duties.getOrDefault(body, List.of()).stream();
    }
}
