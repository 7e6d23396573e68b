package org.plansite.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The names that only one plan prints: its towns, villages, roads, rivers, firms, schools, products. */
final class LocalNames {
    private static final List<String> TOWN = List.of("镇", "街道", "乡", "镇");
    private static final List<String> VILLAGE = List.of("村", "社区", "庄", "屯", "寨", "湾", "岭村", "营");
    private static final List<String> ROAD = List.of("路", "大道", "街", "北路", "快速路", "东街", "环路");
    private static final List<String> RIVER = List.of("河", "江", "溪", "湖", "水库", "渠", "港");
    private static final List<String> HILL = List.of("山", "岭", "峰", "岛", "古城", "林场", "湿地", "草场");
    private static final List<String> PARK = List.of("工业园", "产业园", "开发区", "科技园", "物流园", "创新港", "示范园");
    private static final List<String> FIRM =
            List.of("集团", "科技公司", "股份", "有限公司", "合作社", "实业", "新材料", "能源", "生物", "智能", "重工", "食品", "环保");
    private static final List<String> SCHOOL = List.of("中学", "职业学院", "大学", "小学", "幼儿园", "研究院", "技师学院");
    private static final List<String> HOSPITAL = List.of("医院", "中医院", "卫生院", "康复中心", "妇幼保健院");

    private final Dice dice;
    private final NameMaker names;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    LocalNames(Dice dice, List<Field> fields) {
        this.dice = dice;
        this.names = new NameMaker(dice);
        put("town", 20, () -> with(TOWN));
        put("village", 70, () -> with(VILLAGE));
        put("road", 24, this::road);
        put("river", 14, () -> with(RIVER));
        put("hill", 16, () -> with(HILL));
        put("park", 14, () -> with(PARK));
        put("firm", 60, () -> with(FIRM));
        put("school", 16, () -> with(SCHOOL));
        put("hospital", 12, () -> with(HOSPITAL));
        put("product", 30, () -> names.shortName() + dice.any(dice.any(fields).list("goods")));
        put("code", 20, this::code);
    }

    Map<String, List<String>> lists() {
        return lists;
    }

    String any(String list) {
        List<String> made = lists.get(list);
        if (made == null) {
            throw new IllegalArgumentException("no list " + list);
        }
        return dice.any(made);
    }

    private void put(String list, int size, Supplier<String> name) {
        List<String> made = new ArrayList<>();
        while (made.size() < size) {
            made.add(name.get());
        }
        lists.put(list, made);
    }

    private String with(List<String> ends) {
        return names.name() + dice.any(ends);
    }

    private String road() {
        return dice.chance(25) ? (dice.chance(50) ? "S" : "G") + dice.between(11, 989) + "线" : with(ROAD);
    }

    /** The type of a machine, {@code GT-350}. */
    private String code() {
        return "" + (char) ('A' + dice.below(26)) + (char) ('A' + dice.below(26)) + "-" + dice.between(20, 9800);
    }
}
