package org.plansite.site;

import java.util.List;
import java.util.Optional;
import org.plansite.compare.Difference;
import org.plansite.compare.Piece;
import org.plansite.plan.PlanMetadata;

/**
 * What differs between the previous edition and this one.
 *
 * @param plans the plans both editions have
 * @param added plans only this edition has
 * @param removed the titles of plans only the previous one had
 * @param groups the changes by action or chapter, in the order of this edition
 * @param kinds the kinds of changes that occur, with how often
 * @param bodies who answers for anything in either edition, by kind
 * @param changes how many there are
 */
public record ChangesPage(
        List<PlanEditions> plans,
        List<Link> added,
        List<String> removed,
        List<Group> groups,
        List<Count> kinds,
        List<KindOfBodies> bodies,
        int changes) {
    /** A plan as both editions describe it. */
    public record PlanEditions(Link contents, PlanMetadata old, PlanMetadata next) {}

    /** The changes in an action or chapter; without an address where only the previous edition has it. */
    public record Group(Place section, List<Row> rows) {}

    /** A kind of changes and how many of it. */
    public record Count(String kind, int count) {}

    /** The bodies of a kind. */
    public record KindOfBodies(String kind, List<Choice> bodies) {}

    /** A body to choose. */
    public record Choice(String id, String name) {}

    /** A unit or sentence, with the way to it where this edition has it. */
    public record Place(String citation, String title, Optional<String> address) {}

    /**
     * A change.
     *
     * @param anchor its place on the page
     * @param old where the previous edition has it
     * @param next where this edition has it
     * @param about what it is about where that is not the unit
     * @param printed the bodies the brackets print in either edition
     * @param bodies the ids of all it concerns, for a filter
     */
    public record Row(
            String anchor,
            String kind,
            Optional<Place> old,
            Optional<Place> next,
            String about,
            List<Difference> differences,
            List<Words> words,
            List<Link> printed,
            String bodies) {
        /** Whether it is about a unit as a whole, all of whose words follow. */
        public boolean isWhole() {
            return old.isEmpty() || next.isEmpty();
        }
    }

    /** Words of either edition. */
    public record Words(Optional<Side> old, Optional<Side> next) {
        /** Whether both editions have the same words, at this place or another. */
        public boolean isSame() {
            return old.map(Side::pieces).equals(next.map(Side::pieces));
        }
    }

    /**
     * Words as one edition has them.
     *
     * @param sentence the number of the sentence; 0 for a title
     * @param address the sentence, where this edition has it
     * @param pieces the words, with what the other edition lacks
     */
    public record Side(int sentence, Optional<String> address, List<Piece> pieces) {}
}
