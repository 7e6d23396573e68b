package org.plansite.site;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plansite.obligations.Obligation;
import org.plansite.obligations.ObligationIndex;
import org.plansite.plan.Force;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Passage;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.site.ObligationRegister.BodyPlace;
import org.plansite.site.ObligationRegister.Choices;
import org.plansite.site.ObligationRegister.Counts;
import org.plansite.site.ObligationRegister.FieldChoice;
import org.plansite.site.ObligationRegister.Group;
import org.plansite.site.ObligationRegister.RedLines;
import org.plansite.site.ObligationRegister.Row;
import org.plansite.site.ObligationRegister.YearChoice;

/** The register of sentences that bind, and its red lines. */
final class ObligationPages {
    static final String REGISTER = "obligations/index.html";
    static final String RED_LINES = "obligations/red-lines.html";

    private final SiteIndex site;
    private final ObligationIndex index;

    ObligationPages(SiteIndex site) {
        this.site = site;
        this.index = site.obligations();
    }

    ObligationRegister register() {
        List<Obligation> all = index.all();
        List<Obligation> bracketed =
                all.stream().filter(each -> !each.responsibilities().isEmpty()).toList();
        return new ObligationRegister(
                groups(all, this::row),
                choices(all),
                new Counts(
                        all.size(),
                        bracketed.size(),
                        units(bracketed),
                        index.prohibitions().size()));
    }

    private static int units(List<Obligation> obligations) {
        return (int) obligations.stream().map(Obligation::unit).distinct().count();
    }

    RedLines redLines() {
        return new RedLines(
                groups(index.prohibitions(), each -> row(each, marked(each, Force.PROHIBIT))),
                groups(index.softerThanProhibitions(), each -> row(each, each.restraints())));
    }

    private static List<Passage> marked(Obligation obligation, Force force) {
        return obligation.forceWords().stream()
                .filter(word -> word.force() == force)
                .map(ForceWord::printed)
                .toList();
    }

    /** Sentences of one unit for which the same brackets print who answers; the first of them stand at the unit's anchor. */
    private record Answered(Unit unit, List<Integer> brackets) {
        static Answered of(Obligation obligation) {
            return new Answered(
                    obligation.unit(),
                    obligation.printedBodies().stream()
                            .map(each -> each.printed().sentence())
                            .distinct()
                            .toList());
        }
    }

    private List<Group> groups(List<Obligation> obligations, Function<Obligation, Row> row) {
        Set<String> anchors = new HashSet<>();
        return Groups.of(obligations, Answered::of, (answered, own) -> {
            String unit = own.get(0).plan().id() + "-" + answered.unit().id();
            String anchor = anchors.add(unit)
                    ? unit
                    : unit + "-s" + own.get(0).sentence().number();
            return group(anchor, answered.unit(), own, row);
        });
    }

    private Group group(String anchor, Unit unit, List<Obligation> own, Function<Obligation, Row> row) {
        Obligation first = own.get(0);
        return new Group(
                anchor,
                link(first, unit.id()),
                first.field().id().value(),
                first.printedBodies().stream().map(each -> place(first, each)).toList(),
                own.stream().map(row).toList());
    }

    private UnitLink link(Obligation obligation, UnitId unit) {
        return planIndex(obligation).link(unit);
    }

    private PlanIndex planIndex(Obligation obligation) {
        return site.plans().stream()
                .filter(plan -> plan.plan().equals(obligation.plan()))
                .findFirst()
                .orElseThrow();
    }

    private static BodyPlace place(Obligation obligation, Responsibility responsibility) {
        return new BodyPlace(
                responsibility.body().value(),
                responsibility.position(),
                responsibility.printed().words(),
                Link.to(obligation.body(responsibility)));
    }

    private Row row(Obligation obligation) {
        return row(
                obligation,
                obligation.forceWords().stream().map(ForceWord::printed).toList());
    }

    private Row row(Obligation obligation, List<Passage> marked) {
        return new Row(
                obligation.sentence().number(),
                Excerpt.marking(obligation.plan(), obligation.passage(), marked),
                NoteWriter.forces(obligation.forceWords()),
                obligation.targets().stream().map(planIndex(obligation)::view).toList(),
                obligation.deadlines().stream()
                        .map(deadline -> new Link(deadline.printed(), YearIndex.address(deadline.year())))
                        .toList(),
                years(obligation),
                obligation.restraints().stream().map(Passage::words).distinct().toList());
    }

    /** Its deadlines, each once; a target's year where no deadline names it. */
    private static List<YearChoice> years(Obligation obligation) {
        Set<YearChoice> years = new LinkedHashSet<>();
        obligation.deadlines().forEach(deadline -> years.add(new YearChoice(deadline.year(), deadline.isBefore())));
        obligation.years().stream()
                .filter(year -> years.stream().noneMatch(known -> known.year() == year))
                .forEach(year -> years.add(new YearChoice(year, false)));
        return List.copyOf(years);
    }

    private Choices choices(List<Obligation> all) {
        return new Choices(
                BodyChoice.of(site, (plan, unit) -> true),
                all.stream()
                        .map(each -> new FieldChoice(
                                each.field().id().value(),
                                link(each, each.field().id())))
                        .distinct()
                        .toList(),
                all.stream()
                        .flatMap(each -> years(each).stream())
                        .distinct()
                        .sorted(Comparator.comparingInt(YearChoice::year).thenComparing(year -> !year.before()))
                        .toList(),
                Stream.of(Force.values())
                        .filter(force -> all.stream().anyMatch(each -> each.has(force)))
                        .map(Force::id)
                        .toList());
    }
}
