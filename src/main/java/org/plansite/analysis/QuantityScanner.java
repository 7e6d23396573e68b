package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a sentence with their units of measure.
 *
 * <p>The units are those the genre prints: a magnitude, a base and perhaps a second one behind a slash,
 * {@code 亿立方米/年}, {@code 千克标准油/吨·能量因数}. Exponents lost in publishing belong to the unit: the 2 of
 * {@code 10kgce/m2} is not a number. Calendar years are not quantities.
 */
final class QuantityScanner {
    private static final String MAGNITUDE = "[十百千万亿]*?";
    /** Longer names come first, since the first that fits is taken. */
    private static final String BASE = "(?:千克标准油|千克标准煤|公斤标准煤|kg标准油|kg标准煤|kgce|tce|吨标准煤|吨标准油|吨吞吐量"
            + "|吨·能量因数|吨公里|人公里|车公里|吨|千克|公斤|克|kg|千瓦时|MWh|GWh|kWh|千瓦|兆瓦|MW|GW|kW|千伏安|千伏|kV|伏"
            + "|平方公里|平方千米|平方米|公顷|亩|km2|m2|立方米|m3|公里|千米|米|km|个百分点|%|％|‰|摄氏度|℃|标准箱|TEU"
            + "|元|美元|人次|人|家|个|座|辆|幢|栋|台|套|处|项|条|户|所|名|批|只|艘|次|件|种|类|站|对|片|株|号|小时|天|日|月|分钟|倍)";

    private static final String PER = "(?:年|月|日|天|小时|d|h|a|户|人)";
    private static final String UNIT = MAGNITUDE + BASE + "(?:/(?:" + MAGNITUDE + BASE + "|" + PER + "))?";
    private static final String NUMBER = "(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:[.．][0-9]+)?";
    private static final String FRACTION = "[1-9]/[1-9][0-9]?(?![0-9/])";
    private static final Pattern INNER_PERCENT = Pattern.compile("[%％](?=.)");

    private static final Pattern QUANTITY = Pattern.compile("(?<value>" + FRACTION + "|" + NUMBER
            + "(?:(?:[%％]?(?:至|—{1,2}|–|－|-|~|～)|到)" + NUMBER + ")?)" + "(?:\\s?(?<unit>" + UNIT + "))?");
    private static final Pattern CALENDAR = Pattern.compile("(?:19|20)[0-9]{2}(?=年)");

    private QuantityScanner() {}

    static List<PrintedNumber> scan(String sentence) {
        List<PrintedNumber> quantities = new ArrayList<>();
        String plain = Digits.plain(sentence);
        Matcher calendar = CALENDAR.matcher(plain);
        Matcher matcher = QUANTITY.matcher(plain);
        int from = 0;
        while (matcher.find(from)) {
            calendar.region(matcher.start(), sentence.length()).useTransparentBounds(true);
            if (calendar.lookingAt()) {
                from = calendar.end();
            } else {
                String unit = matcher.group("unit");
                String printed = sentence.substring(matcher.start("value"), matcher.end("value"));
                String value = INNER_PERCENT.matcher(printed).replaceAll("");
                quantities.add(new PrintedNumber(matcher.start(), matcher.end(), value, unit == null ? "" : unit));
                from = matcher.end();
            }
        }
        return quantities;
    }
}
