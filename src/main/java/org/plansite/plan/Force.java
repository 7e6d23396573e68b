package org.plansite.plan;

import java.util.Locale;

/** The classes of force a sentence's words give it, hardest first. */
public enum Force {
    PROHIBIT,
    MUST,
    COMMIT,
    STRIVE,
    ENCOURAGE,
    EXPLORE;

    /** The name in data files and messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
