package org.plansite.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.analysis.Measure.Dimension;
import org.plansite.analysis.Measure.Period;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Passage;
import org.plansite.plan.Project;

/**
 * A daily rate and a yearly amount of the same thing fit: 365 times the one is about the other.
 *
 * <p>{@code 30万m3/d} against {@code 年产淡化水4927.5万吨}: a tonne of water is a cubic metre.
 */
final class RatesAgainstYears implements Check {
    private static final BigDecimal DAYS = BigDecimal.valueOf(365);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");
    private static final int SHARED_NAME = 4;

    private record Statement(String name, String printed, String unit, Measure measure, Passage quote) {
        boolean isDaily() {
            return measure.per() == Period.DAY;
        }

        boolean isYearly() {
            return measure.per() == Period.YEAR || (measure.per() == Period.NONE && name.contains("年"));
        }

        boolean isWater() {
            return name.contains("水") || quote.words().contains("水");
        }
    }

    @Override
    public List<Result> check(Evidence evidence) {
        List<Result> results = new ArrayList<>();
        for (Project project : evidence.projects()) {
            List<Statement> statements = project.quantities().stream()
                    .flatMap(quantity ->
                            statement(quantity.what(), quantity.value(), quantity.unit(), quantity.quote()).stream())
                    .toList();
            compare(statements, false, results);
        }
        List<Statement> targets = evidence.targets().stream()
                .flatMap(target ->
                        statement(target.name(), target.value().orElse(""), target.unit(), target.quote()).stream())
                .toList();
        compare(targets, true, results);
        return results;
    }

    private static Optional<Statement> statement(String name, String value, String unit, Passage quote) {
        return Measure.of(value, unit).map(measure -> new Statement(name, value + unit, unit, measure, quote));
    }

    private static void compare(List<Statement> statements, boolean byName, List<Result> results) {
        for (Statement day : statements) {
            for (Statement year : statements) {
                boolean together = day.quote.unit().equals(year.quote.unit())
                        && day.quote.sentence() == year.quote.sentence()
                        && (!byName || shared(day.name, year.name));
                boolean added =
                        day.quote.words().contains("增加") || day.quote.words().contains("新增");
                if (together && !added && day.isDaily() && year.isYearly() && comparable(day, year)) {
                    compare(day, year).ifPresent(results::add);
                }
            }
        }
    }

    private static boolean comparable(Statement day, Statement year) {
        Dimension a = day.measure.dimension();
        Dimension b = year.measure.dimension();
        boolean weighedWater =
                (a == Dimension.VOLUME && b == Dimension.MASS) || (a == Dimension.MASS && b == Dimension.VOLUME);
        return a == b || (weighedWater && (day.isWater() || year.isWater()));
    }

    private static Optional<Result> compare(Statement day, Statement year) {
        BigDecimal product = day.measure.amount().multiply(DAYS);
        BigDecimal ratio = year.measure.amount().divide(product, 4, RoundingMode.HALF_UP);
        if (ratio.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) <= 0) {
            return Optional.empty();
        }
        boolean weighed = day.measure.dimension() != year.measure.dimension();
        String yearUnit = year.unit.contains("/") ? year.unit.substring(0, year.unit.indexOf('/')) : year.unit;
        String yearly = new Measure(product, year.measure.dimension(), Period.NONE).in(yearUnit) + yearUnit;
        String percent = Measure.plain(ratio.movePointRight(2).setScale(0, RoundingMode.HALF_UP));
        return Optional.of(new Result(
                weighed ? Kind.WATER_RATE_MISMATCH : Kind.RATE_MISMATCH,
                List.of(day.name + day.printed, yearly, year.name + year.printed, percent),
                List.of(day.quote, year.quote)));
    }

    private static boolean shared(String a, String b) {
        for (int i = 0; i + SHARED_NAME <= a.length(); i++) {
            if (b.contains(a.substring(i, i + SHARED_NAME))) {
                return true;
            }
        }
        return false;
    }
}
