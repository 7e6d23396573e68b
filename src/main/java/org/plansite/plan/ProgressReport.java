package org.plansite.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.plansite.source.Location;

/**
 * What a body reports about an indicator or a unit of a plan: the reporter's word, never the plan's.
 *
 * @param indicator what was measured; empty where the report is about a unit
 * @param unit what was done; empty where the report is about an indicator
 * @param period the time it speaks of
 * @param value the number with its digits as written, in the indicator's unit of measure
 * @param words what is said besides or instead
 * @param reporter who says it
 * @param date when it was said
 * @param evidence what it rests on, in words or as an address
 * @param where its row, the file's name without folders
 */
public record ProgressReport(
        Optional<IndicatorId> indicator,
        Optional<UnitId> unit,
        ReportPeriod period,
        Optional<BigDecimal> value,
        Optional<String> words,
        BodyId reporter,
        LocalDate date,
        Optional<String> evidence,
        Location where) {

    public ProgressReport {
        if (indicator.isPresent() == unit.isPresent()) {
            throw new IllegalArgumentException("a report is about an indicator or a unit: " + where);
        }
        if (value.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("a report without value and words: " + where);
        }
        if (value.isPresent() && indicator.isEmpty()) {
            throw new IllegalArgumentException("a value, but no indicator to say its unit of measure: " + where);
        }
    }

    /** Where a reader can look up the evidence, when it is an address. */
    public Optional<String> evidenceAddress() {
        return evidence.filter(words -> words.startsWith("https://") || words.startsWith("http://"));
    }
}
