package org.plansite.analysis;

import java.util.Optional;
import org.plansite.plan.OtherNumber;
import org.plansite.plan.UnitId;
import org.plansite.source.Location;

/**
 * An entry of a plan's {@code corrections.yaml}: what the rules read wrongly at exact words, and what it is.
 *
 * @param unit the unit the words stand in
 * @param words the exact words
 * @param kind what is put right
 * @param number for {@link Kind#NUMBER}, what sort of number it is
 * @param reason why, for readers of the site
 * @param where its place in the file
 */
public record CorrectionRule(
        UnitId unit, String words, Kind kind, Optional<OtherNumber.Reason> number, String reason, Location where) {

    /** What a correction puts right. */
    public enum Kind {
        /** A number is neither target nor quantity. */
        NUMBER,
        /** These words do not name the body. */
        NO_MENTION,
        /** These words name no document. */
        NO_CITATION,
        /** This word gives the sentence no force. */
        NO_FORCE,
        /** These words set no target. */
        NO_TARGET
    }
}
