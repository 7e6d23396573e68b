package org.plansite.site;

import java.util.List;
import java.util.Optional;

/**
 * A responsibility list: of a body its 责任清单, of a plan its 任务分解表.
 *
 * @param body whose list it is; empty for everybody's
 * @param plans the plans it is drawn from
 * @param asOf the date against which 目标年已过 is measured, ISO
 * @param direct how many items print the body itself
 * @param collectives through which it is bound in the others, each with how many items
 * @param sentences how many sentences the items hold
 * @param targets how many targets the items state
 * @param groups the items by action or chapter
 * @param possible the open collectives that may mean it
 * @param downloads the files with the same rows, and what goes with them
 * @param printsRoles whether the plans print who leads or assists
 */
public record ListPage(
        Optional<Link> body,
        List<Link> plans,
        String asOf,
        int direct,
        List<Through> collectives,
        int sentences,
        int targets,
        List<Group> groups,
        List<AgencyPage.Possible> possible,
        List<Downloads> downloads,
        boolean printsRoles) {

    /** A collective, and in how many items it is the way the body is bound. */
    public record Through(Link collective, int items) {}

    /** The items of an action or a chapter. */
    public record Group(UnitLink field, List<Item> items) {}

    /**
     * A unit that binds.
     *
     * @param number its number in the list
     * @param citation how to cite it, with the plan's title
     * @param source where it stands, and how that is cited in the plan: the unit, or a row of a table in it
     * @param below the units right beneath that print no bodies of their own
     * @param places where the bracket prints the body, or a collective it belongs to
     * @param partners the other names of the bracket; of everybody's list all names
     */
    public record Item(
            int number,
            UnitLink unit,
            String citation,
            Link source,
            List<Measure> measures,
            List<UnitLink> below,
            List<TargetView> targets,
            List<Link> deadlines,
            List<Place> places,
            List<Place> partners) {
        /** The places where the bracket prints the body itself. */
        public List<Place> direct() {
            return places.stream().filter(Place::direct).toList();
        }

        /** The places where a collective stands for the body. */
        public List<Place> through() {
            return places.stream().filter(place -> !place.direct()).toList();
        }
    }

    /** A sentence of the unit. */
    public record Measure(int number, String text, String address) {}

    /**
     * A name in a bracket.
     *
     * @param printed as printed
     * @param link the page of the printed body
     * @param direct whether it is the list's body itself, not a collective it belongs to
     * @param role the part the plan prints for it
     */
    public record Place(int position, int of, String printed, Link link, boolean direct, Optional<String> role) {
        /** Whether it is the body itself and stands first. */
        public boolean isFirst() {
            return direct && position == 1;
        }
    }

    /** How many items there are. */
    public int items() {
        return groups.stream().mapToInt(group -> group.items().size()).sum();
    }
}
