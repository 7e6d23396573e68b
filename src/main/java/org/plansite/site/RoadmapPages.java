package org.plansite.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plansite.obligations.Obligation;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.site.DatedGoals.Goal;
import org.plansite.site.RoadmapPage.Entry;
import org.plansite.site.RoadmapPage.Group;
import org.plansite.site.RoadmapPage.Roadmap;
import org.plansite.site.RoadmapPage.Time;
import org.plansite.site.RoadmapPage.Undated;

/** The page with the plans' roadmaps. */
final class RoadmapPages {
    private final SiteIndex site;
    private final LocalDate asOf;

    RoadmapPages(SiteIndex site) {
        this.site = site;
        this.asOf = LocalDate.parse(site.settings().asOf());
    }

    RoadmapPage page() {
        return new RoadmapPage(
                site.settings().asOf(), site.plans().stream().map(this::roadmap).toList());
    }

    private Roadmap roadmap(PlanIndex index) {
        List<Time> times =
                Groups.of(DatedGoals.of(index), Goal::time, (time, goals) -> time(index, time, goals)).stream()
                        .sorted((one, other) -> PlanTime.compare(one.time(), other.time()))
                        .toList();
        List<Undated> undated = undated(index);
        return new Roadmap(
                new Link(index.plan().metadata().title(), Addresses.plan(index.plan())),
                times,
                RoadmapDrawing.both(times, undated, asOf),
                undated);
    }

    private Time time(PlanIndex index, PlanTime time, List<Goal> goals) {
        String anchor = index.plan().id() + "-" + time.slug();
        List<Group> groups = Groups.of(
                goals,
                goal -> index.outline().groupOf(goal.unit()),
                (field, own) -> new Group(
                        anchor + "-" + field.id(),
                        index.link(field.id()),
                        own.stream().map(goal -> entry(index, goal)).toList()));
        return new Time(time, anchor, !time.isPeriod() && time.isOver(asOf), groups);
    }

    private static Entry entry(PlanIndex index, Goal goal) {
        return new Entry(
                goal.target().map(index::view),
                goal.words().stream()
                        .map(words -> Quote.of(index.plan(), words))
                        .toList(),
                index.link(goal.unit()));
    }

    /** The fields with sentences that bind, in printed order. */
    private List<Undated> undated(PlanIndex index) {
        Map<Unit, List<Obligation>> fields = new LinkedHashMap<>();
        site.obligations()
                .all(index.plan())
                .forEach(obligation -> fields.computeIfAbsent(obligation.field(), fresh -> new ArrayList<>())
                        .add(obligation));
        List<Undated> undated = new ArrayList<>();
        fields.forEach((field, obligations) -> undated.add(undated(index, field, obligations)));
        return undated;
    }

    private static Undated undated(PlanIndex index, Unit field, List<Obligation> obligations) {
        List<Target> targets = obligations.stream()
                .flatMap(obligation -> obligation.targets().stream())
                .filter(target -> target.year().isEmpty())
                .toList();
        return new Undated(
                index.link(field.id()),
                obligations.size(),
                (int) obligations.stream()
                        .filter(obligation -> obligation.years().isEmpty())
                        .count(),
                RegisterLinks.withoutYear(field.id()),
                targets.stream().map(index::view).toList());
    }
}
