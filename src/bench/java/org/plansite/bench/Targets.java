package org.plansite.bench;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what a plan sets by which year; where it says a thing twice, it says the same. */
final class Targets {
    private static final List<List<Integer>> HORIZONS =
            List.of(List.of(2025, 2030), List.of(2025, 2030), List.of(2025, 2030), List.of(2025, 2035), List.of(2026, 2030));

    private final Dice dice;
    private final Map<String, List<IndicatorWords>> byField = new LinkedHashMap<>();
    private final Map<String, String> said = new LinkedHashMap<>();
    private final List<Integer> years;

    Targets(Dice dice, List<IndicatorWords> indicators) {
        this.dice = dice;
        this.years = dice.any(HORIZONS);
        indicators.forEach(indicator -> byField.computeIfAbsent(indicator.field(), key -> new java.util.ArrayList<>())
                .add(indicator));
    }

    /** One sentence with targets of a field; the near year or the far one. */
    String sentence(Field field, boolean near) {
        List<IndicatorWords> chosen = dice.shuffled(byField.getOrDefault(field.name(), List.of()));
        int count = Math.min(chosen.size(), dice.chance(70) ? 1 : 2);
        return sentence(chosen.subList(0, count), near);
    }

    /** One sentence with a target for each of several fields. */
    String overview(List<Field> fields, boolean near) {
        return sentence(
                fields.stream()
                        .map(field -> dice.any(byField.getOrDefault(field.name(), List.of())))
                        .toList(),
                near);
    }

    private String sentence(List<IndicatorWords> indicators, boolean near) {
        StringBuilder text = new StringBuilder("到").append(years.get(near ? 0 : 1)).append('年');
        for (IndicatorWords indicator : indicators) {
            text.append('，')
                    .append(said.computeIfAbsent(indicator.id() + near, key -> clause(indicator, near)));
        }
        return text.append('。').toString();
    }

    private String clause(IndicatorWords indicator, boolean near) {
        BigDecimal value = indicator.value(near ? dice.between(50, 550) : dice.between(550, 1000));
        String amount = value.toPlainString() + indicator.unit();
        return switch (indicator.form()) {
            case "change" -> indicator.name() + "比2020年" + dice.any(List.of("下降", "降低")) + amount + limit("以上");
            case "count" -> dice.any(List.of("新建", "新增", "建成")) + indicator.name() + amount + limit("以上");
            default -> indicator.name() + verb(indicator) + amount + limit(indicator.up() ? "以上" : "以内");
        };
    }

    private String verb(IndicatorWords indicator) {
        String strength = dice.any(List.of("", "", "力争", "确保"));
        return strength
                + dice.any(indicator.up() ? List.of("达到", "达到", "提高至", "提升至") : List.of("控制在", "降至"));
    }

    private String limit(String limit) {
        return dice.any(List.of("", limit, limit, "左右"));
    }
}
