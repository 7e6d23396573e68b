package org.plansite.site;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.UnitId;
import org.plansite.site.ResponsibilityIndex.Duty;

/**
 * A body to which a table can be narrowed, by the ids of the bodies its rows print in their brackets.
 *
 * @param id the body's own id
 * @param via the ids of the collectives through which it answers as well
 */
public record BodyChoice(String id, String name, List<String> via) {

    /**
     * The choices of one sort of body.
     *
     * @param kind the id of the sort
     */
    public record Group(String kind, List<BodyChoice> bodies) {}

    /** The bodies and collectives that answer for one of the units meant, by name or through a collective. */
    static List<Group> of(SiteIndex site, BiPredicate<PlanIndex, UnitId> meant) {
        List<Body> bodies = site.vocabulary().bodies().stream()
                .filter(body -> duties(site, body.id(), meant).findAny().isPresent())
                .sorted(Comparator.comparing(Body::kind))
                .toList();
        return Groups.of(
                bodies,
                body -> body.kind().id(),
                (kind, members) -> new Group(
                        kind,
                        members.stream().map(body -> choice(site, body, meant)).toList()));
    }

    private static BodyChoice choice(SiteIndex site, Body body, BiPredicate<PlanIndex, UnitId> meant) {
        List<String> via = duties(site, body.id(), meant)
                .flatMap(duty -> duty.responsibility().via().stream())
                .map(BodyId::value)
                .distinct()
                .toList();
        return new BodyChoice(body.id().value(), body.name(), via);
    }

    private static Stream<Duty> duties(SiteIndex site, BodyId body, BiPredicate<PlanIndex, UnitId> meant) {
        ResponsibilityIndex responsibilities = site.responsibilities();
        return Stream.concat(responsibilities.direct(body).stream(), responsibilities.viaCollectives(body).stream())
                .filter(duty -> meant.test(duty.index(), duty.responsibility().unit()));
    }
}
