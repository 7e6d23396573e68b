package org.plansite.plan;

import java.util.Locale;

/** The sorts of bodies, in the order indexes list them. */
public enum BodyKind {
    GROUP,
    PARTY,
    GOVERNMENT,
    VERTICAL,
    ZONE,
    TOWN,
    ENTERPRISE,
    MILITARY,
    OTHER,
    COLLECTIVE;

    /** The name in vocabulary and data files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
