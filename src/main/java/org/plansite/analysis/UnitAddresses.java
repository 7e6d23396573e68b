package org.plansite.analysis;

import java.util.HashSet;
import java.util.Set;
import org.plansite.plan.UnitId;

/** Gives each unit an id and a citation of its own, also where the plan prints one number twice. */
final class UnitAddresses {
    private final Set<UnitId> taken = new HashSet<>();

    /** An id with the words that cite it. */
    record UnitAddress(UnitId id, String citation) {}

    /** What is asked for; for the second unit with a number, {@code 3.2r2} and {@code 三（二）（第二处）}. */
    UnitAddress own(UnitId id, String citation) {
        UnitAddress own = new UnitAddress(id, citation);
        for (int occurrence = 2; !taken.add(own.id()); occurrence++) {
            own = new UnitAddress(id.repeated(occurrence), citation + "（第" + HanNumerals.of(occurrence) + "处）");
        }
        return own;
    }
}
