package org.plansite.analysis;

import java.util.Optional;
import java.util.regex.Pattern;

/** Knows which words of a table are units of measure, and which of them mean the same. */
final class UnitWords {
    private static final String BASE = "(?:千克标准油|千克标准煤|公斤标准煤|kgce|tce|吨标准煤|吨标煤|吨标准油|吨公里|人公里|车公里|吨|千克|公斤|毫克|微克|克"
            + "|mg|μg|ug|kg|千瓦时|千瓦|兆瓦|瓦|kWh|kW|MW|GW|千伏安|千伏|kV|平方公里|平方千米|平方米|公顷|亩|立方米|立方|升|毫升"
            + "|m3|m³|m2|m²|km2|km²|L|公里|千米|海里|米|毫米|km|个百分点|百分点|%|‰|摄氏度|℃|标准箱|TEU|元|美元|人次|人日|人年|人|家|个|座|辆|幢|栋|台|套"
            + "|处|项|条|户|所|名|批|只|艘|次|件|种|类|站|对|片|株|号|小时|天|日|月|分钟|年|岁|张|床|册|篇|部|场|分|级|倍|周|起|例|头|羽|份|盏"
            + "|Mbps|Gbps|GB|TB|PB|EB|FLOPS|EFLOPS|PFLOPS|标准台|d|h|a|t)";
    private static final String ONE = "(?:每|[十百千万亿])*" + BASE;
    private static final Pattern UNIT = Pattern.compile("(?:" + ONE + "|[十百千万亿]+)(?:[/·•]" + ONE + "|/[十百千万亿]+)*");

    private UnitWords() {}

    /** Whether the words are a unit of measure. */
    static boolean isUnit(String words) {
        return UNIT.matcher(plain(words)).matches();
    }

    /** Whether a value in one unit can be one of what is measured in another. */
    static boolean agree(String one, String other) {
        if (plain(one).equals(plain(other))) {
            return true;
        }
        Optional<Measure> first = Measure.of("1", plain(one));
        Optional<Measure> second = Measure.of("1", plain(other));
        return first.isPresent()
                && second.isPresent()
                && first.get().dimension() == second.get().dimension()
                && first.get().per() == second.get().per();
    }

    /** Without what differs only in print. */
    static String plain(String unit) {
        return unit.replaceAll("\\s", "")
                .replace('％', '%')
                .replace('／', '/')
                .replace("³", "3")
                .replace("²", "2")
                .replace("吨标煤", "吨标准煤");
    }
}
