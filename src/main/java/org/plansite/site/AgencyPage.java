package org.plansite.site;

import java.util.List;
import java.util.Optional;
import org.plansite.site.AgencyPages.Summary;

/**
 * The page of a body.
 *
 * @param downloads what a clerk of it takes away; none where nothing binds it
 * @param direct the units whose brackets print it, by section
 * @param via the units whose brackets print a collective it belongs to
 * @param collectives those collectives
 * @param possible the open collectives that may mean it
 * @param targets the targets of the units that name it
 * @param targetsVia those of the others, where only a collective stands
 * @param partners the others in the same brackets
 * @param circle the most frequent of them, drawn
 * @param mentions the sentences in which running text names it
 * @param members for a collective, those the vocabulary knows
 * @param progress answers which report stands beside a target
 * @param reports what it reported, the latest first
 * @param list where its responsibility list stands, relative to the site's root, without ending; empty when it answers
 *     for nothing
 * @param printsRoles whether the plans print who leads or assists
 */
public record AgencyPage(
        Summary summary,
        String kind,
        boolean collective,
        Optional<String> note,
        List<Downloads> downloads,
        List<ItemGroup> direct,
        List<ItemGroup> via,
        List<Link> collectives,
        List<Possible> possible,
        List<TargetGroup> targets,
        List<TargetGroup> targetsVia,
        List<Partner> partners,
        PartnerDrawing circle,
        List<MentionRow> mentions,
        List<Summary> members,
        ProgressIndex progress,
        List<ReportView> reports,
        Optional<String> list,
        boolean printsRoles) {

    /** The items of a section. */
    public record ItemGroup(UnitLink section, List<Item> items) {}

    /**
     * A unit, or a row of a table in it, that the body answers for.
     *
     * @param rows the rows, with their words
     * @param printed the name its bracket prints
     * @param role the part the plan prints for it
     * @param address the bracket
     * @param deadlines the years it sets as limits, as printed
     */
    public record Item(
            UnitLink unit,
            List<Link> rows,
            int position,
            int of,
            String printed,
            Optional<Link> via,
            Optional<String> role,
            String address,
            List<TargetView> targets,
            List<Link> deadlines) {}

    /**
     * A collective of which the plan does not say whether it means the body.
     *
     * @param items the units whose brackets print it, or one it belongs to
     * @param mentions the sentences in which running text names it
     */
    public record Possible(Link collective, List<Item> items, List<Excerpt> mentions) {}

    /** The targets a unit states. */
    public record TargetGroup(UnitLink unit, List<TargetView> targets) {}

    /** Another body and the units they share. */
    public record Partner(Link body, List<UnitLink> units) {}

    /** A sentence that names the body, and the words that give it force. */
    public record MentionRow(Excerpt quote, List<Printed.Force> forces) {}

    /** How many units bind collectives that may mean the body. */
    public long possibleUnits() {
        return possible.stream()
                .flatMap(each -> each.items().stream())
                .map(Item::unit)
                .distinct()
                .count();
    }

    /** How many targets the units state that name it. */
    public int targetCount() {
        return targets.stream().mapToInt(group -> group.targets().size()).sum();
    }

    /** How many targets the units state that name only a collective it belongs to. */
    public int targetViaCount() {
        return targetsVia.stream().mapToInt(group -> group.targets().size()).sum();
    }
}
