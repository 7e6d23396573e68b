package org.plansite.site;

import java.util.List;
import java.util.Optional;
import org.plansite.plan.Indicator;

/**
 * A drawing of what was reported in time, and the targets in the same frame: 600 wide, 240 high, values from zero.
 *
 * <p>It says nothing about a target being met. What cannot be drawn on one scale stays out: words, and targets in another
 * unit of measure than the reports.
 *
 * @param change {@code none}, {@code decrease} or {@code increase}, as all its targets share it
 * @param lines one for each reporter
 * @param years the ends of years
 * @param values the figures of the scale
 */
public record ProgressChart(String change, List<Line> lines, List<Mark> targets, List<Tick> years, List<Tick> values) {

    /**
     * What one body reported.
     *
     * @param points of the line, as SVG writes them
     */
    public record Line(Link reporter, String points, List<Dot> dots) {}

    /**
     * A reported value.
     *
     * @param labelled whether there is room for its number
     * @param last whether it is the body's latest
     * @param labelY where the number's base line is
     */
    public record Dot(int x, int y, ReportView report, boolean labelled, boolean last, int labelY) {}

    /**
     * A target at the end of its year.
     *
     * @param labelled whether its words are written out
     * @param labelY where their base line is
     */
    public record Mark(int x, int y, TargetView target, boolean labelled, int labelY) {}

    /** A figure of an axis, and its place there. */
    public record Tick(String figure, int at) {}

    /** The drawing; empty when there are no two things to compare. */
    static Optional<ProgressChart> of(Indicator indicator, List<TargetView> statements, List<ReportView> reports) {
        List<ReportView> values =
                reports.stream().filter(report -> report.value().isPresent()).toList();
        List<TargetView> numbers = statements.stream()
                .filter(target ->
                        target.year().isPresent() && Scale.number(target).isPresent())
                .toList();
        List<String> changes =
                numbers.stream().map(TargetView::change).distinct().toList();
        if (values.isEmpty() || values.size() + numbers.size() < 2 || changes.size() > 1) {
            return Optional.empty();
        }
        List<TargetView> targets = numbers.stream()
                .filter(target -> target.unit().equals(indicator.unit()))
                .toList();
        ProgressFrame frame = new ProgressFrame(values, targets);
        return Optional.of(new ProgressChart(
                changes.isEmpty() ? "none" : changes.get(0),
                frame.lines(),
                frame.marks(),
                frame.years(),
                frame.values()));
    }
}
