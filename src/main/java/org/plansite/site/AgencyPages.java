package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.BodyKind;
import org.plansite.site.ResponsibilityIndex.Duty;

/** The index of bodies, and one page per body and collective. */
final class AgencyPages {
    private final SiteIndex site;
    private final ResponsibilityIndex responsibilities;

    AgencyPages(SiteIndex site) {
        this.site = site;
        this.responsibilities = site.responsibilities();
    }

    /**
     * The index.
     *
     * @param printed how many bodies and collectives brackets print
     */
    public record Index(List<KindGroup> groups, int printed) {}

    /** The bodies of a kind. */
    public record KindGroup(String kind, List<Summary> bodies) {}

    /** The numbers of a body, each a number of units. */
    public record Summary(
            Link link, List<String> aliases, boolean open, int direct, int via, long first, int mentions) {}

    /**
     * The page of a body.
     *
     * @param direct the units whose brackets print it, by section
     * @param via the units whose brackets print a collective it belongs to
     * @param partners the others in the same brackets
     * @param targets the targets these units state
     * @param mentions where running text names it
     * @param collectives those it belongs to
     * @param members for a collective, those the vocabulary knows
     */
    public record AgencyPage(
            Summary summary,
            String kind,
            boolean collective,
            Optional<String> note,
            List<ItemGroup> direct,
            List<ItemGroup> via,
            List<Partner> partners,
            List<TargetView> targets,
            List<TargetView> targetsVia,
            List<Quote> mentions,
            List<Link> collectives,
            List<Summary> members) {}

    /** The items of a section. */
    public record ItemGroup(UnitLink section, List<Item> items) {}

    /**
     * A unit the body answers for.
     *
     * @param printed the name its bracket prints
     * @param address the bracket
     */
    public record Item(
            UnitLink unit,
            int position,
            int of,
            String printed,
            Optional<Link> via,
            String address,
            List<TargetView> targets,
            List<Link> years) {}

    /** Another body and the units they share. */
    public record Partner(Link body, List<UnitLink> units) {}

    Index index() {
        List<KindGroup> groups = new ArrayList<>();
        for (BodyKind kind : BodyKind.values()) {
            List<Summary> bodies = site.vocabulary().bodies().stream()
                    .filter(body -> body.kind() == kind)
                    .map(this::summary)
                    .toList();
            if (!bodies.isEmpty()) {
                groups.add(new KindGroup(kind.id(), bodies));
            }
        }
        int printed = (int) groups.stream()
                .flatMap(group -> group.bodies().stream())
                .filter(body -> body.direct() > 0)
                .count();
        return new Index(groups, printed);
    }

    Summary summary(Body body) {
        return new Summary(
                Link.to(body),
                body.aliases(),
                body.open(),
                units(responsibilities.direct(body.id())),
                units(responsibilities.viaCollectives(body.id())),
                responsibilities.firstListed(body.id()),
                responsibilities.mentions(body.id()).size());
    }

    private static int units(List<Duty> duties) {
        return (int) duties.stream().map(Duty::unit).distinct().count();
    }

    AgencyPage page(Body body) {
        List<Duty> direct = responsibilities.direct(body.id());
        List<Duty> via = responsibilities.viaCollectives(body.id());
        return new AgencyPage(
                summary(body),
                body.kind().id(),
                body.isCollective(),
                body.note(),
                groups(direct),
                groups(via),
                partners(body),
                targets(direct),
                targets(via),
                responsibilities.mentions(body.id()).stream()
                        .map(named -> Quote.around(
                                named.index().plan(), named.mention().printed()))
                        .toList(),
                collectives(body),
                body.members().stream()
                        .map(member -> summary(site.vocabulary().body(member)))
                        .toList());
    }

    private List<ItemGroup> groups(List<Duty> duties) {
        return Groups.of(
                duties,
                duty -> duty.index().groupOf(duty.responsibility().unit()),
                (section, group) ->
                        new ItemGroup(section, group.stream().map(this::item).toList()));
    }

    private Item item(Duty duty) {
        PlanIndex index = duty.index();
        return new Item(
                duty.unit(),
                duty.responsibility().position(),
                duty.responsibility().of(),
                duty.responsibility().printed().words(),
                duty.responsibility().via().map(via -> Link.to(site.vocabulary().body(via))),
                Addresses.sentence(index.plan(), duty.responsibility().printed()),
                targets(List.of(duty)),
                index.facts().years(duty.responsibility().unit()).stream()
                        .map(year -> new YearIndex.Span(year.from(), year.to()))
                        .distinct()
                        .sorted()
                        .map(YearIndex.Span::link)
                        .toList());
    }

    private static List<TargetView> targets(List<Duty> duties) {
        return duties.stream()
                .flatMap(duty -> duty
                        .index()
                        .facts()
                        .targets(duty.responsibility().unit())
                        .stream()
                        .map(target -> new Statement(duty.index(), target)))
                .distinct()
                .map(Statement::view)
                .toList();
    }

    private List<Partner> partners(Body body) {
        return responsibilities.partners(body.id()).stream()
                .map(partner -> new Partner(Link.to(site.vocabulary().body(partner.body())), partner.units()))
                .toList();
    }

    private List<Link> collectives(Body body) {
        Stream<Body> all = site.vocabulary().bodies().stream();
        return all.filter(other -> other.members().contains(body.id()))
                .map(Link::to)
                .toList();
    }
}
