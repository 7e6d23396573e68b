package org.plansite.bench;

import java.math.BigDecimal;
import java.util.List;

/**
 * An indicator of the shared vocabulary and the range its values lie in.
 *
 * @param field the field it belongs to
 * @param decimals how many decimals are printed
 * @param up whether more is wanted
 * @param form how plans set it: {@code level}, {@code change} or {@code count}
 */
record IndicatorWords(
        String id,
        String field,
        String name,
        String unit,
        BigDecimal lowest,
        BigDecimal highest,
        int decimals,
        boolean up,
        String form) {

    /** The indicators of the word stock. */
    static List<IndicatorWords> all() {
        List<List<String>> rows = WordLists.table("indicators.txt");
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(i -> of(i + 1, rows.get(i)))
                .toList();
    }

    private static IndicatorWords of(int number, List<String> row) {
        return new IndicatorWords(
                "indicator-" + number,
                row.get(0),
                row.get(1),
                row.get(2),
                new BigDecimal(row.get(3)),
                new BigDecimal(row.get(4)),
                Integer.parseInt(row.get(5)),
                row.get(6).equals("up"),
                row.get(7));
    }

    /** A value at a share of the way from the least to the most ambitious one. */
    BigDecimal value(int thousandths) {
        BigDecimal way = highest.subtract(lowest).multiply(BigDecimal.valueOf(thousandths, 3));
        BigDecimal value = up || form.equals("change") ? lowest.add(way) : highest.subtract(way);
        return value.setScale(decimals, java.math.RoundingMode.HALF_UP);
    }
}
