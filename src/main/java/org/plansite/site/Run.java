package org.plansite.site;

import java.util.Locale;

/**
 * A stretch of a sentence that is set in one way.
 *
 * @param text the words
 * @param kind why they are marked
 * @param address where the mark leads; empty for none
 * @param hint what the mark says about them; empty for none
 * @param force the id of the force these words give the sentence; empty for none
 */
public record Run(String text, Kind kind, String address, String hint, String force) {

    /** What the marked words are; of two marks of one length the earlier kind wins. */
    public enum Kind {
        BODY,
        YEAR,
        DOCUMENT,
        TARGET,
        TERM,
        PLAIN;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
