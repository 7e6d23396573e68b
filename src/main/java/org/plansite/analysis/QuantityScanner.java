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
    private static final String BASE =
            "(?:[/／]10万|千克标准油|千克标准煤|公斤标准煤|kg标准油|kg标准煤|kgce|tce|吨标准煤|吨标准油|克标准煤|(?:吨|千克|公斤|克|kg)(?:二氧化碳当量|二氧化碳(?=[/／]))|吨吞吐量"
                    + "|吨·能量因数|吨公里|人公里|车公里|蒸吨|吨|千克|公斤|毫克|微克|克|kg|μg|ug|mg|千瓦时|MWh|GWh|kWh|千瓦|兆瓦|MW|GW|kW|千伏安|千伏|kV|伏"
                    + "|平方公里|平方千米|平方米|平米|公顷|亩|km2|m2|立方米|m3|公里|千米|米|km|个百分点|%|％|‰|摄氏度|℃|标准箱|标箱|TEU|㎡|㎢|m²|m³|套（间）|台（套）|名（个）|个（家）|家（个）|件（套）|场次|批次|户次|车次"
                    + "|元|美元|个?工作日|个自然日|个月|个小时|人次|人|家|个|座|辆|幢|栋|台|套|处|项|条|户|所|名|批|只|艘|次|件|种|类|站|对|片|株|眼|分(?=$|[，；。、）]|以上|及以上|以下|左右)|号|学时|课时|小时|天|日|月|分钟|倍"
                    + "|岁|斤|册|羽|升|张(?!家)|架(?!构)|头(?![部雁等])|列(?![入车为])|支(?![持撑付])|床(?!位)|间(?![接隔歇]))";

    private static final String YEARS = "年";
    private static final int LONGEST_LASTING = 40;

    private static final String PER = "(?:年|月|日|天|小时|d|h|a|户|人)";
    /** A second unit behind a slash, or behind the word for it: {@code 微克每立方米}. */
    private static final String UNIT =
            MAGNITUDE + BASE + "(?:(?:[/／]|(?<=[克吨升时])每)(?:[人户]·[年月日天次]|" + MAGNITUDE + BASE + "|" + PER + "))?";

    private static final String NUMBER = "(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:[.．][0-9]+)?";
    private static final String FRACTION = "[1-9]/[1-9][0-9]?(?![0-9/])";
    private static final Pattern INNER_PERCENT = Pattern.compile("[%％](?=.)");

    private static final Pattern QUANTITY = Pattern.compile("(?<value>" + FRACTION + "|" + NUMBER
            + "(?:(?:[%％]?(?:至|—{1,2}|–|－|-|~|～)|到)" + NUMBER + ")?)" + "(?:\\s?(?<unit>" + UNIT + "))?");
    /** {@code 受教育年限达到11.3年}: what is measured in years. */
    private static final Pattern LASTS = Pattern.compile("(?:年限|寿命)[^，；。]{0,24}$");

    private static final Pattern IN_YEARS = Pattern.compile("年(?=$|[，；。、）]|以上|以下|左右|以内)");
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
                String unit = matcher.group("unit") == null ? inYears(plain, matcher.end()) : matcher.group("unit");
                String printed = sentence.substring(matcher.start("value"), matcher.end("value"));
                String value = INNER_PERCENT.matcher(printed).replaceAll("");
                from = unit.equals(YEARS) ? matcher.end() + 1 : matcher.end();
                quantities.add(new PrintedNumber(matcher.start(), from, value, unit));
            }
        }
        return quantities;
    }

    /** The unit of a number without one: years, where the words before say that so much is lasted. */
    private static String inYears(String plain, int end) {
        boolean lasts = IN_YEARS.matcher(plain).region(end, plain.length()).lookingAt()
                && LASTS.matcher(plain.substring(Math.max(0, end - LONGEST_LASTING), end))
                        .find();
        return lasts ? YEARS : "";
    }
}
