package org.plansite.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed value with its unit, in the base unit of its dimension, so that two of them can be compared.
 *
 * @param amount in the dimension's base unit
 * @param dimension what sort of thing it measures
 * @param per the time a rate is for; {@link Period#NONE} for an amount
 */
record Measure(BigDecimal amount, Dimension dimension, Period per) {
    private static final Pattern UNIT =
            Pattern.compile("(?<magnitude>[十百千万亿]*?)(?<base>千克|千瓦时|千瓦|千米|[^十百千万亿/]+)(?:/(?<per>.+))?");
    private static final Map<Character, Integer> MAGNITUDES = Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);
    private static final Map<String, Base> BASES = Map.ofEntries(
            Map.entry("千瓦", new Base(Dimension.POWER, 0)),
            Map.entry("kW", new Base(Dimension.POWER, 0)),
            Map.entry("MW", new Base(Dimension.POWER, 3)),
            Map.entry("兆瓦", new Base(Dimension.POWER, 3)),
            Map.entry("GW", new Base(Dimension.POWER, 6)),
            Map.entry("千瓦时", new Base(Dimension.ENERGY, 0)),
            Map.entry("kWh", new Base(Dimension.ENERGY, 0)),
            Map.entry("MWh", new Base(Dimension.ENERGY, 3)),
            Map.entry("吨", new Base(Dimension.MASS, 0)),
            Map.entry("千克", new Base(Dimension.MASS, -3)),
            Map.entry("kg", new Base(Dimension.MASS, -3)),
            Map.entry("立方米", new Base(Dimension.VOLUME, 0)),
            Map.entry("m3", new Base(Dimension.VOLUME, 0)),
            Map.entry("平方米", new Base(Dimension.AREA, 0)),
            Map.entry("m2", new Base(Dimension.AREA, 0)),
            Map.entry("平方公里", new Base(Dimension.AREA, 6)));
    private static final Map<String, Period> PERIODS =
            Map.of("日", Period.DAY, "天", Period.DAY, "d", Period.DAY, "年", Period.YEAR, "a", Period.YEAR);

    /** What is measured. */
    enum Dimension {
        POWER,
        ENERGY,
        MASS,
        VOLUME,
        AREA
    }

    /** What time a rate is for. */
    enum Period {
        NONE,
        DAY,
        YEAR
    }

    private record Base(Dimension dimension, int exponent) {}

    /** The measure of a printed value; empty for units that can't be converted, percents and counts among them. */
    static Optional<Measure> of(String value, String unit) {
        Matcher matcher = UNIT.matcher(unit);
        if (!matcher.matches() || !BASES.containsKey(matcher.group("base")) || !value.matches("[0-9]+(\\.[0-9]+)?")) {
            return Optional.empty();
        }
        Period per = matcher.group("per") == null ? Period.NONE : PERIODS.get(matcher.group("per"));
        if (per == null) {
            return Optional.empty();
        }
        Base base = BASES.get(matcher.group("base"));
        int exponent = base.exponent + magnitude(matcher.group("magnitude"));
        return Optional.of(new Measure(new BigDecimal(value).scaleByPowerOfTen(exponent), base.dimension, per));
    }

    /** The power of ten of {@code 百万}: 6. */
    static int magnitude(String words) {
        return words.chars().map(c -> MAGNITUDES.get((char) c)).sum();
    }

    /** The amount in another unit of the same dimension, written plainly: {@code 521} for 5210 MW in 万千瓦. */
    String in(String unit) {
        Measure one = of("1", unit).orElseThrow(() -> new IllegalArgumentException("no measure: " + unit));
        return plain(amount.divide(one.amount));
    }

    /** The sum of measures of one dimension. */
    static BigDecimal sum(List<Measure> measures) {
        return measures.stream().map(Measure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
