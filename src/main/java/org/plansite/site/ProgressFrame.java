package org.plansite.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plansite.site.ProgressChart.Dot;
import org.plansite.site.ProgressChart.Line;
import org.plansite.site.ProgressChart.Mark;
import org.plansite.site.ProgressChart.Tick;

/** The axes of a drawing of reports, and the places of everything between them. */
final class ProgressFrame {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 240;
    private static final int LABEL_WIDTH = 75;
    private static final int LABEL_HEIGHT = 24;
    private static final int ABOVE = -12;
    private static final int BELOW = 24;
    private static final int MOST_YEARS = 8;

    private final List<ReportView> reports;
    private final List<TargetView> targets;
    private final int firstYear;
    private final int lastYear;
    private final BigDecimal bottom;
    private final BigDecimal top;
    private final boolean targetsAbove;

    /**
     * @param reports with values, the latest first
     * @param targets with years and numbers
     */
    ProgressFrame(List<ReportView> reports, List<TargetView> targets) {
        this.reports = reports;
        this.targets = targets;
        List<Integer> months = Stream.concat(
                        reports.stream().map(ProgressFrame::month),
                        targets.stream().map(ProgressFrame::month))
                .sorted()
                .toList();
        // a year of room before the first, so that nothing stands on the axis
        firstYear = Math.floorDiv(months.get(0) - 1, 12) - 1;
        lastYear = Math.floorDiv(months.get(months.size() - 1) - 1, 12);
        List<BigDecimal> values = Stream.concat(
                        reports.stream().map(ProgressFrame::number),
                        targets.stream().map(ProgressFrame::number))
                .sorted()
                .toList();
        BigDecimal least = values.get(0);
        bottom = least.signum() < 0 ? Scale.top(least.negate()).negate() : BigDecimal.ZERO;
        top = Scale.top(values.get(values.size() - 1).max(BigDecimal.ZERO));
        targetsAbove = !targets.isEmpty()
                && targets.stream().allMatch(target -> number(target).compareTo(number(reports.get(0))) >= 0);
    }

    /** Months since the beginning of our era, up to the end of the period. */
    private static int month(ReportView report) {
        return report.period().lastMonth().getYear() * 12
                + report.period().lastMonth().getMonthValue();
    }

    private static int month(TargetView target) {
        return endOfYear(Integer.parseInt(target.year().orElseThrow().text()));
    }

    private static int endOfYear(int year) {
        return year * 12 + 12;
    }

    private static BigDecimal number(ReportView report) {
        return new BigDecimal(report.value().orElseThrow());
    }

    private static BigDecimal number(TargetView target) {
        return Scale.number(target).orElseThrow();
    }

    /** One line for each reporter. */
    List<Line> lines() {
        return Groups.of(reports, ReportView::reporter, this::line);
    }

    private Line line(Link reporter, List<ReportView> latestFirst) {
        List<Dot> dots = new ArrayList<>();
        int free = Integer.MAX_VALUE;
        for (ReportView report : latestFirst) {
            int x = x(month(report));
            int y = y(number(report));
            boolean hasRoom = x <= free;
            free = hasRoom ? x - LABEL_WIDTH : free;
            dots.add(0, new Dot(x, y, report, hasRoom, dots.isEmpty(), labelY(y, !targetsAbove)));
        }
        String points = dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
        return new Line(reporter, points, dots);
    }

    List<Mark> marks() {
        return Groups.of(targets, ProgressFrame::month, this::marks).stream()
                .flatMap(Collection::stream)
                .toList();
    }

    /** The targets of a year; their words stand one above the other. */
    private List<Mark> marks(int month, List<TargetView> sameYear) {
        Comparator<TargetView> upwards = Comparator.comparing(ProgressFrame::number);
        List<TargetView> outwards = sameYear.stream()
                .sorted(targetsAbove ? upwards : upwards.reversed())
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (TargetView target : outwards) {
            int y = y(number(target));
            boolean isNews = marks.stream().noneMatch(mark -> saysTheSame(mark.target(), target));
            int labelY = isNews ? beyond(marks, labelY(y, targetsAbove)) : 0;
            marks.add(new Mark(x(month), y, target, isNews, labelY));
        }
        return marks;
    }

    /** Of two that differ in the verb alone, 达到700万千瓦以上 and 达700万千瓦以上, one is written out. */
    private static boolean saysTheSame(TargetView one, TargetView other) {
        return one.value().equals(other.value())
                && one.unit().equals(other.unit())
                && one.after().equals(other.after());
    }

    /** The place for words, or the next behind those that are taken. */
    private int beyond(List<Mark> marks, int labelY) {
        IntStream taken = marks.stream().filter(Mark::labelled).mapToInt(Mark::labelY);
        return targetsAbove
                ? Math.min(labelY, taken.map(y -> y - LABEL_HEIGHT).min().orElse(labelY))
                : Math.max(labelY, taken.map(y -> y + LABEL_HEIGHT).max().orElse(labelY));
    }

    /** Where words stand above or below a place, but never on the figures of the axis. */
    private static int labelY(int y, boolean isAbove) {
        return isAbove || y + BELOW > HEIGHT ? y + ABOVE : y + BELOW;
    }

    /** The ends of years, counted back from the last. */
    List<Tick> years() {
        int years = lastYear - firstYear;
        int step = IntStream.of(1, 2, 5, 10)
                .filter(each -> years / each <= MOST_YEARS)
                .findFirst()
                .orElse(25);
        return IntStream.rangeClosed(firstYear, lastYear)
                .filter(year -> (lastYear - year) % step == 0)
                .mapToObj(year -> new Tick(Integer.toString(year), x(endOfYear(year))))
                .toList();
    }

    List<Tick> values() {
        BigDecimal half = top.divide(BigDecimal.valueOf(2));
        return Stream.of(bottom, BigDecimal.ZERO, half, top)
                .map(figure -> new Tick(figure.stripTrailingZeros().toPlainString(), y(figure)))
                .distinct()
                .toList();
    }

    private int x(int month) {
        int whole = endOfYear(lastYear) - endOfYear(firstYear);
        return (2 * WIDTH * (month - endOfYear(firstYear)) + whole) / (2 * whole);
    }

    private int y(BigDecimal value) {
        return top.subtract(value)
                .multiply(BigDecimal.valueOf(HEIGHT))
                .divide(top.subtract(bottom), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
