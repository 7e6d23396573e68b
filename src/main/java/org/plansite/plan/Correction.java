package org.plansite.plan;

/**
 * A fact the rules could not get right, put right by hand in the content, with its reason.
 *
 * @param unit the unit
 * @param words the exact words it is about
 * @param change what was set, as an id the messages put in words: {@code name}, {@code no-mention}
 * @param reason why
 */
public record Correction(UnitId unit, String words, String change, String reason) {}
