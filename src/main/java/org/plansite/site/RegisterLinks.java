package org.plansite.site;

import org.plansite.plan.BodyId;
import org.plansite.plan.UnitId;

/** Ways into the register of obligations, with its filters set. */
final class RegisterLinks {
    private RegisterLinks() {}

    /** What binds a body. */
    static String of(BodyId body) {
        return ObligationPages.REGISTER + "?body=" + body;
    }

    /** What binds anybody in a field. */
    static String in(UnitId field) {
        return ObligationPages.REGISTER + "?action=" + field;
    }

    /** What binds a body in a field. */
    static String of(BodyId body, UnitId field) {
        return of(body) + "&action=" + field;
    }

    /** What a field says without a year. */
    static String withoutYear(UnitId field) {
        return in(field) + "&year=none";
    }
}
