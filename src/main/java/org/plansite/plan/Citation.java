package org.plansite.plan;

import java.util.Locale;

/**
 * A law, policy or standard the plan names.
 *
 * @param printed the name at its place, without the marks 《》
 * @param title the name, {@code 天津市节约能源条例}
 * @param kind what sort of document
 * @param marked whether it is printed between 《》
 */
public record Citation(Passage printed, String title, Kind kind, boolean marked) {

    /** The sorts of cited documents. */
    public enum Kind {
        LAW,
        POLICY,
        STANDARD,
        /** The plan itself, named in its notice. */
        SELF;

        /** The name in data files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
