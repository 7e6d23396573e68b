package org.plansite.obligations;

import java.util.List;
import org.plansite.plan.Body;
import org.plansite.plan.Vocabulary;

/** The collective names of which a plan does not say whom they mean, such as {@code 各相关部门}. */
public final class OpenCollectives {
    private OpenCollectives() {}

    /** Those that may mean a body: its sort is among those they may mean, and it is no known member. */
    public static List<Body> thatMayMean(Body body, Vocabulary vocabulary) {
        return vocabulary.bodies().stream()
                .filter(collective -> collective.open()
                        && collective.candidates().contains(body.kind())
                        && !collective.members().contains(body.id()))
                .toList();
    }
}
