package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.obligations.OpenCollectives;
import org.plansite.plan.Body;
import org.plansite.plan.BodyKind;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Passage;
import org.plansite.plan.YearMention;
import org.plansite.site.AgencyPage.Item;
import org.plansite.site.AgencyPage.ItemGroup;
import org.plansite.site.AgencyPage.MentionRow;
import org.plansite.site.AgencyPage.Partner;
import org.plansite.site.AgencyPage.Possible;
import org.plansite.site.AgencyPage.TargetGroup;
import org.plansite.site.ResponsibilityIndex.Duty;
import org.plansite.site.ResponsibilityIndex.Named;

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
     * @param others how many stand only in running text, in columns or in the notice
     */
    public record Index(List<KindGroup> groups, int printed, int others) {}

    /** The bodies of a kind. */
    public record KindGroup(String kind, List<Summary> bodies) {}

    /**
     * The numbers of a body, each a number of units, or of the rows of a table that hands out duties.
     *
     * @param open whether the plan does not say (all of) which bodies it means
     * @param members how many members of a collective are known
     * @param mentions how many sentences of running text name it
     */
    public record Summary(
            Link link,
            List<String> aliases,
            boolean open,
            int members,
            int direct,
            int via,
            long first,
            int mentions) {}

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
        return new Index(groups, printed, site.vocabulary().bodies().size() - printed);
    }

    Summary summary(Body body) {
        return new Summary(
                Link.to(body),
                body.aliases(),
                body.open(),
                body.members().size(),
                tasks(responsibilities.direct(body.id())),
                tasks(responsibilities.viaCollectives(body.id())),
                responsibilities.firstListed(body.id()),
                (int) responsibilities.mentions(body.id()).stream()
                        .map(named -> Addresses.sentence(
                                named.index().plan(), named.mention().printed()))
                        .distinct()
                        .count());
    }

    private static int tasks(List<Duty> duties) {
        return (int) duties.stream().flatMap(Duty::tasks).distinct().count();
    }

    AgencyPage page(Body body) {
        List<Duty> direct = responsibilities.direct(body.id());
        List<Duty> via = responsibilities.viaCollectives(body.id());
        Set<UnitLink> named = direct.stream().map(Duty::unit).collect(Collectors.toSet());
        return new AgencyPage(
                summary(body),
                body.kind().id(),
                body.isCollective(),
                body.note(),
                direct.isEmpty() && via.isEmpty() ? List.of() : Downloads.of(body.id(), site.settings()),
                groups(direct),
                groups(via),
                collectives(via),
                possible(body),
                targets(direct),
                targets(via.stream()
                        .filter(duty -> !named.contains(duty.unit()))
                        .toList()),
                partners(body),
                PartnerDrawing.of(site, responsibilities.partners(body.id())),
                mentions(body),
                body.members().stream()
                        .map(member -> summary(site.vocabulary().body(member)))
                        .toList(),
                site.progress(),
                site.progress().by(body),
                direct.isEmpty() && via.isEmpty() ? Optional.empty() : Optional.of("lists/" + body.id()),
                site.plans().stream().anyMatch(index -> index.plan().facts().printsRoles()));
    }

    private List<ItemGroup> groups(List<Duty> duties) {
        return Groups.of(
                duties,
                duty -> duty.index().groupOf(duty.responsibility().unit()),
                (section, group) -> new ItemGroup(section, items(group)));
    }

    private List<Item> items(List<Duty> duties) {
        return duties.stream().map(this::item).toList();
    }

    private Item item(Duty duty) {
        PlanIndex index = duty.index();
        return new Item(
                duty.unit(),
                index.facts().rowsOf(duty.responsibility()).stream()
                        .map(row ->
                                RowLink.of(index.plan(), duty.responsibility().unit(), row))
                        .toList(),
                duty.responsibility().position(),
                duty.responsibility().of(),
                duty.responsibility().printed().words(),
                duty.responsibility().via().map(via -> Link.to(site.vocabulary().body(via))),
                duty.responsibility().role(),
                Addresses.sentence(index.plan(), duty.responsibility().printed()),
                targets(duty),
                index.facts().years(duty.responsibility().unit()).stream()
                        .filter(year -> year.role() == YearMention.Role.DEADLINE)
                        .filter(year -> index.facts()
                                .speaksOf(duty.responsibility(), year.printed().sentence()))
                        .map(year -> new Link(year.printed().words(), Addresses.year(year)))
                        .distinct()
                        .toList());
    }

    private static List<TargetView> targets(Duty duty) {
        return duty.index().facts().targets(duty.responsibility().unit()).stream()
                .filter(target -> duty.index()
                        .facts()
                        .speaksOf(duty.responsibility(), target.quote().sentence()))
                .map(duty.index()::view)
                .toList();
    }

    private static List<TargetGroup> targets(List<Duty> duties) {
        return Groups.of(duties, Duty::unit, (unit, same) -> new TargetGroup(unit, targetsOf(same))).stream()
                .filter(group -> !group.targets().isEmpty())
                .toList();
    }

    /** The targets of a unit that the brackets of these duties speak of, each once. */
    private static List<TargetView> targetsOf(List<Duty> duties) {
        return duties.stream()
                .flatMap(duty -> targets(duty).stream())
                .distinct()
                .toList();
    }

    private List<Partner> partners(Body body) {
        return responsibilities.partners(body.id()).stream()
                .map(partner -> new Partner(Link.to(site.vocabulary().body(partner.body())), partner.units()))
                .toList();
    }

    /** The collectives through which it answers; one no bracket prints is none of them. */
    private List<Link> collectives(List<Duty> via) {
        return via.stream()
                .flatMap(duty -> duty.responsibility().via().stream())
                .distinct()
                .map(collective -> Link.to(site.vocabulary().body(collective)))
                .toList();
    }

    /** The open collectives of which the plan does not say whether they mean the body. */
    List<Possible> possible(Body body) {
        return OpenCollectives.thatMayMean(body, site.vocabulary()).stream()
                .map(this::possiblyMeant)
                .toList();
    }

    private Possible possiblyMeant(Body collective) {
        List<Duty> duties = Stream.concat(
                        responsibilities.direct(collective.id()).stream(),
                        responsibilities.viaCollectives(collective.id()).stream())
                .toList();
        return new Possible(
                Link.to(collective),
                items(duties),
                mentions(collective).stream().map(MentionRow::quote).toList());
    }

    private List<MentionRow> mentions(Body body) {
        List<MentionRow> rows = new ArrayList<>();
        Groups.of(responsibilities.mentions(body.id()), Named::index, AgencyPages::mentions)
                .forEach(rows::addAll);
        return rows;
    }

    private static List<MentionRow> mentions(PlanIndex index, List<Named> named) {
        List<Passage> words =
                named.stream().map(each -> each.mention().printed()).toList();
        return Excerpt.whole(index.plan(), words).stream()
                .map(quote -> new MentionRow(quote, forces(index, words, quote)))
                .toList();
    }

    private static List<Printed.Force> forces(PlanIndex index, List<Passage> words, Excerpt quote) {
        List<ForceWord> found = words.stream()
                .filter(passage -> Addresses.sentence(index.plan(), passage).equals(quote.address()))
                .findFirst()
                .map(passage -> index.facts().forceWords(passage.unit()).stream()
                        .filter(word -> word.printed().sentence() == passage.sentence())
                        .toList())
                .orElse(List.of());
        return NoteWriter.forces(found);
    }
}
