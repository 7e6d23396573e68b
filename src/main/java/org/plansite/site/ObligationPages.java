package org.plansite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.obligations.Obligation;
import org.plansite.obligations.ObligationIndex;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.BodyKind;
import org.plansite.plan.Force;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Passage;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;

/** The register of sentences that bind, and its red lines. */
final class ObligationPages {
    static final String REGISTER = "obligations/index.html";
    static final String RED_LINES = "obligations/red-lines.html";
    private static final String NONE = "none";

    private final SiteIndex site;
    private final ObligationIndex index;

    ObligationPages(SiteIndex site) {
        this.site = site;
        this.index = site.obligations();
    }

    /**
     * The register.
     *
     * @param groups the units with sentences that bind, in printed order
     * @param choices what the filters offer
     * @param counts how many there are
     */
    public record Register(List<Group> groups, Choices choices, Counts counts) {}

    /**
     * How many sentences bind.
     *
     * @param sentences all of them
     * @param units the units they stand in
     * @param bracketed those for which a bracket makes bodies answer
     * @param brackets the units with such a bracket
     * @param redLines those that flatly forbid
     */
    public record Counts(int sentences, int units, int bracketed, int brackets, int redLines) {}

    /**
     * The filters' offers, each what the rows carry.
     *
     * @param bodies by kind
     * @param fields the actions and chapters
     * @param years the years of deadlines and targets
     * @param forces the classes that occur
     */
    public record Choices(
            List<KindOfBodies> bodies, List<FieldChoice> fields, List<YearChoice> years, List<String> forces) {}

    /** A deadline: the end of a year, or the time before it. */
    public record YearChoice(int year, boolean before) {
        /** What rows carry: {@code 2030}, {@code before-2030}. */
        public String id() {
            return before ? "before-" + year : Integer.toString(year);
        }
    }

    /** An action or chapter. */
    public record FieldChoice(String id, UnitLink unit) {}

    /** The bodies of a kind that answer for something. */
    public record KindOfBodies(String kind, List<BodyChoice> bodies) {}

    /** A body, and the collectives through which brackets name it. */
    public record BodyChoice(String id, String name, List<String> collectives) {}

    /**
     * A unit with sentences that bind.
     *
     * @param anchor its place on the page
     * @param field the id of the action or chapter it stands in
     * @param bodies the names its bracket prints, in order
     */
    public record Group(String anchor, UnitLink unit, String field, List<BodyPlace> bodies, List<Row> rows) {
        /** The ids of the printed bodies, for a filter. */
        public String bodyIds() {
            return bodies.isEmpty()
                    ? NONE
                    : bodies.stream().map(BodyPlace::id).distinct().collect(Collectors.joining(" "));
        }
    }

    /** A name a bracket prints. */
    public record BodyPlace(String id, int position, String printed, Link link) {}

    /**
     * A sentence that binds.
     *
     * @param quote its words, those that give force marked
     * @param restraints words of it that hold back without forbidding
     */
    public record Row(
            int number,
            Excerpt quote,
            List<Printed.Force> forces,
            List<TargetView> targets,
            List<Link> deadlines,
            List<YearChoice> years,
            List<String> restraints) {
        /** The classes of its words, for a filter. */
        public String forceIds() {
            return forces.isEmpty()
                    ? NONE
                    : forces.stream().map(Printed.Force::id).collect(Collectors.joining(" "));
        }

        /** Its years, for a filter. */
        public String yearIds() {
            return years.isEmpty() ? NONE : years.stream().map(YearChoice::id).collect(Collectors.joining(" "));
        }
    }

    /** The sentences that flatly forbid, and those that hold back in softer words. */
    public record RedLines(List<Group> prohibitions, List<Group> softer) {
        /** The words that forbid, each once. */
        public List<String> words() {
            return words(prohibitions);
        }

        /** The words that hold back, each once. */
        public List<String> softerWords() {
            return words(softer);
        }

        private static List<String> words(List<Group> groups) {
            return groups.stream()
                    .flatMap(group -> group.rows().stream())
                    .flatMap(row -> row.quote().pieces().stream())
                    .filter(Excerpt.Piece::marked)
                    .map(Excerpt.Piece::text)
                    .distinct()
                    .toList();
        }

        /** How many sentences flatly forbid. */
        public int count() {
            return rows(prohibitions);
        }

        /** How many hold back in softer words. */
        public int softerCount() {
            return rows(softer);
        }

        private static int rows(List<Group> groups) {
            return groups.stream().mapToInt(group -> group.rows().size()).sum();
        }
    }

    Register register() {
        List<Obligation> all = index.all();
        List<Obligation> bracketed =
                all.stream().filter(each -> !each.responsibilities().isEmpty()).toList();
        return new Register(
                groups(all, this::row),
                choices(all),
                new Counts(
                        all.size(),
                        units(all),
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

    private List<Group> groups(List<Obligation> obligations, Function<Obligation, Row> row) {
        return Groups.of(obligations, Obligation::unit, (unit, own) -> group(unit, own, row));
    }

    private Group group(Unit unit, List<Obligation> own, Function<Obligation, Row> row) {
        Obligation first = own.get(0);
        return new Group(
                first.plan().id() + "-" + unit.id(),
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
                bodies(),
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

    private List<KindOfBodies> bodies() {
        List<KindOfBodies> kinds = new ArrayList<>();
        for (BodyKind kind : BodyKind.values()) {
            List<BodyChoice> bodies = index.bodiesWithLists().stream()
                    .filter(body -> body.kind() == kind)
                    .map(this::choice)
                    .toList();
            if (!bodies.isEmpty()) {
                kinds.add(new KindOfBodies(kind.id(), bodies));
            }
        }
        return kinds;
    }

    private BodyChoice choice(Body body) {
        return new BodyChoice(
                body.id().value(),
                body.name(),
                site.responsibilities().viaCollectives(body.id()).stream()
                        .flatMap(duty -> duty.responsibility().via().stream())
                        .map(BodyId::value)
                        .distinct()
                        .toList());
    }
}
