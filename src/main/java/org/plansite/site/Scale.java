package org.plansite.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A small drawing of an indicator's values at two or more points in time, on one scale from zero.
 *
 * @param unit the unit of measure all values share
 * @param change {@code none}, {@code decrease} or {@code increase}, as all values share it
 * @param marks the values, in time
 * @param ticks the scale's figures
 */
public record Scale(String unit, String change, List<Mark> marks, List<Tick> ticks) {
    private static final int WIDTH = 600;

    /**
     * A value.
     *
     * @param x its place, from 0 to 600
     */
    public record Mark(TargetView target, String year, int x) {}

    /** A figure of the scale. */
    public record Tick(String figure, int x) {}

    /** The drawing; empty when there are no two years with values of one unit. */
    static Optional<Scale> of(List<TargetView> statements) {
        List<TargetView> drawn = statements.stream()
                .filter(target -> target.year().isPresent() && number(target).isPresent())
                .sorted((one, other) -> year(one).compareTo(year(other)))
                .toList();
        boolean twoYears = drawn.stream().map(Scale::year).distinct().count() > 1;
        boolean oneUnit = drawn.stream()
                        .map(target -> target.unit() + target.change())
                        .distinct()
                        .count()
                == 1;
        return twoYears && oneUnit ? Optional.of(draw(drawn)) : Optional.empty();
    }

    private static Scale draw(List<TargetView> drawn) {
        BigDecimal top = top(drawn.stream()
                .map(target -> number(target).orElseThrow())
                .max(BigDecimal::compareTo)
                .orElseThrow());
        List<Mark> marks = drawn.stream()
                .map(target -> new Mark(target, year(target), x(number(target).orElseThrow(), top)))
                .toList();
        BigDecimal half = top.divide(BigDecimal.valueOf(2), MathContext.DECIMAL32);
        List<Tick> ticks = List.of(BigDecimal.ZERO, half, top).stream()
                .map(figure -> new Tick(figure.stripTrailingZeros().toPlainString(), x(figure, top)))
                .toList();
        TargetView first = drawn.get(0);
        return new Scale(first.unit(), first.change(), marks, ticks);
    }

    /** The next number of the form 1, 2 or 5 times a power of ten. */
    static BigDecimal top(BigDecimal greatest) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(greatest.precision() - greatest.scale() - 1);
        for (int step : new int[] {1, 2, 5, 10}) {
            BigDecimal top = power.multiply(BigDecimal.valueOf(step));
            if (top.compareTo(greatest) >= 0) {
                return top;
            }
        }
        return greatest;
    }

    private static int x(BigDecimal value, BigDecimal top) {
        return value.multiply(BigDecimal.valueOf(WIDTH))
                .divide(top, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static String year(TargetView target) {
        return target.year().map(Link::text).orElse("");
    }

    /** A target's value where it is a number above zero. */
    static Optional<BigDecimal> number(TargetView target) {
        return target.value()
                .filter(value -> value.matches("[0-9]+(\\.[0-9]+)?"))
                .map(BigDecimal::new)
                .filter(value -> value.signum() > 0);
    }
}
