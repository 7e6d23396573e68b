package org.plansite.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plansite.obligations.ListItem;
import org.plansite.obligations.ResponsibilityList;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.site.ListPage.Group;
import org.plansite.site.ListPage.Item;
import org.plansite.site.ListPage.Measure;
import org.plansite.site.ListPage.Place;
import org.plansite.site.ListPage.Through;

/** The responsibility list of each body, and the table of all tasks of a plan. */
final class ListPages {
    private final SiteIndex site;
    private final Map<String, PlanIndex> plans = new LinkedHashMap<>();

    ListPages(SiteIndex site) {
        this.site = site;
        site.plans().forEach(index -> plans.put(index.plan().id(), index));
    }

    ListPage of(Body body) {
        ResponsibilityList list = site.obligations().listOf(body);
        return page(
                list,
                Optional.of(Link.to(body)),
                site.plans(),
                new AgencyPages(site).possible(body),
                files(Downloads.of(body.id(), site.settings())));
    }

    ListPage tasks(PlanIndex index) {
        return page(
                site.obligations().tasksOf(index.plan()),
                Optional.empty(),
                List.of(index),
                List.of(),
                files(Downloads.of(index.plan(), site.settings())));
    }

    private ListPage page(
            ResponsibilityList list,
            Optional<Link> body,
            List<PlanIndex> drawnFrom,
            List<AgencyPage.Possible> possible,
            List<Downloads> downloads) {
        return new ListPage(
                body,
                drawnFrom.stream().map(PlanIndex::plan).map(ListPages::link).toList(),
                site.settings().asOf(),
                list.direct().size(),
                through(list),
                list.measures(),
                list.targets(),
                Groups.of(
                        list.items(),
                        item -> index(item).link(item.field().id()),
                        (field, items) ->
                                new Group(field, items.stream().map(this::item).toList())),
                possible,
                downloads,
                drawnFrom.stream().anyMatch(index -> index.plan().facts().printsRoles()));
    }

    /** Without a content that is offered as this page alone. */
    private static List<Downloads> files(List<Downloads> downloads) {
        return downloads.stream().filter(each -> !each.files().isEmpty()).toList();
    }

    private static Link link(Plan plan) {
        return new Link(plan.metadata().title(), Addresses.plan(plan));
    }

    private PlanIndex index(ListItem item) {
        return Optional.ofNullable(plans.get(item.plan().id())).orElseThrow();
    }

    /** The collectives of the items that do not print the body itself. */
    private List<Through> through(ResponsibilityList list) {
        Map<BodyId, Integer> items = new LinkedHashMap<>();
        for (ListItem item : list.viaOnly()) {
            item.viaCollectives()
                    .map(place -> place.via().orElseThrow())
                    .distinct()
                    .forEach(via -> items.merge(via, 1, Integer::sum));
        }
        return items.entrySet().stream()
                .map(entry -> new Through(Link.to(site.vocabulary().body(entry.getKey())), entry.getValue()))
                .toList();
    }

    private Item item(ListItem item) {
        PlanIndex index = index(item);
        return new Item(
                item.number(),
                index.link(item.unit().id()),
                SentenceCitation.of(item.plan(), item.unit()),
                source(item, index),
                item.measures().stream()
                        .map(sentence -> new Measure(
                                sentence.number(),
                                sentence.text(),
                                Addresses.sentence(item.plan(), item.unit().id(), sentence.number())))
                        .toList(),
                item.below().stream().map(unit -> index.link(unit.id())).toList(),
                item.targets().stream().map(index::view).toList(),
                item.deadlines().stream()
                        .map(deadline -> new Link(deadline.printed(), YearIndex.address(deadline.year())))
                        .toList(),
                item.places().stream().map(this::place).toList(),
                item.partners().stream().map(this::place).toList());
    }

    private static Link source(ListItem item, PlanIndex index) {
        return item.row() > 0
                ? new Link(
                        SentenceCitation.inPlan(item.unit(), item.row()),
                        Addresses.sentence(item.plan(), item.unit().id(), item.row()))
                : new Link(item.unit().citation(), index.link(item.unit().id()).address());
    }

    private Place place(Responsibility responsibility) {
        BodyId printed = responsibility.via().orElse(responsibility.body());
        return new Place(
                responsibility.position(),
                responsibility.of(),
                responsibility.printed().words(),
                Link.to(site.vocabulary().body(printed)),
                responsibility.isDirect(),
                responsibility.role());
    }
}
