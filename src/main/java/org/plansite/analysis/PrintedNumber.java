package org.plansite.analysis;

/**
 * A number in a sentence, with the unit of measure printed behind it.
 *
 * @param start where the number starts in the sentence (UTF-16 index)
 * @param end where the unit ends, or the number when it has none
 * @param value the number as printed, {@code 17.50}, {@code １至２}
 * @param unit the unit as printed, {@code 吨标准煤/万吨吞吐量}; empty when there is none
 */
record PrintedNumber(int start, int end, String value, String unit) {
    boolean hasUnit() {
        return !unit.isEmpty();
    }

    /** With the unit that only the last of several numbers prints: {@code 60、70%}, {@code 3个和4个百分点}. */
    PrintedNumber measuredAs(String lastUnit) {
        boolean isShort = !hasUnit() || (unit.equals("个") && lastUnit.equals("个百分点"));
        return isShort ? new PrintedNumber(start, end, value, lastUnit) : this;
    }
}
