package org.plansite.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.plansite.plan.Indicator;
import org.plansite.plan.ProgressReport;
import org.plansite.plan.ReportPeriod;

/**
 * A report as every table shows it.
 *
 * @param indicator what was measured; empty where the report is about a unit
 * @param unit what was done
 * @param value the number with its digits as reported
 * @param measure the indicator's unit of measure
 * @param date when it was reported, ISO
 * @param evidence what it rests on
 * @param address the evidence where it can be looked up
 * @param file the file it was handed in with
 * @param line its line there
 */
public record ReportView(
        Optional<Link> indicator,
        Optional<UnitLink> unit,
        ReportPeriod period,
        Optional<String> value,
        String measure,
        Optional<String> words,
        Link reporter,
        String date,
        Optional<String> evidence,
        Optional<String> address,
        String file,
        int line) {

    static ReportView of(PlanIndex index, ProgressReport report) {
        Optional<Indicator> indicator = report.indicator().map(index.plan().vocabulary()::indicator);
        return new ReportView(
                indicator.map(Link::to),
                report.unit().map(index::link),
                report.period(),
                report.value().map(BigDecimal::toPlainString),
                indicator.map(Indicator::unit).orElse(""),
                report.words(),
                Link.to(index.plan().vocabulary().body(report.reporter())),
                report.date().toString(),
                report.evidence(),
                report.evidenceAddress(),
                report.where().file(),
                report.where().line());
    }

    LocalDate day() {
        return LocalDate.parse(date);
    }

    /** The ending of the message that names its period. */
    public String periodName() {
        String length = period.length().id();
        return period.length() == ReportPeriod.Length.HALF ? length + "." + period.number() : length;
    }
}
