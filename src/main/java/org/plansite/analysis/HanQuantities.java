package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the values a sentence writes in Chinese numerals: {@code 百分之六十}, {@code 三分之二}, {@code 九成},
 * {@code 二十个}, {@code 三千万吨}. A round number of things announced, {@code 三大工程}, is none.
 */
final class HanQuantities {
    private static final String DIGIT = "[一二两三四五六七八九]";
    private static final String SMALL = "(?:" + DIGIT + "|十|百|千|零)+";
    private static final Pattern VALUE = Pattern.compile("百分之(?<percent>" + SMALL + "(?:点[零一二三四五六七八九]+)?)"
            + "|(?<below>" + DIGIT + ")分之(?<above>" + DIGIT + ")"
            + "|(?<![一二三四五六七八九十百千万\\p{IsDigit}])(?<tenths>[一二三四五六七八九])成(?=以上|以下|左右|[，。；、的])"
            + "|(?<![第一二两三四五六七八九十百千万亿几数\\p{IsDigit}])(?<count>(?!十(?:四|五)?五)" + SMALL + ")"
            + "(?<unit>[万亿]*(?:个(?!方面|着力)|家|座|辆|台|套|所|名|艘|吨|亩|公顷|千瓦时|千瓦|立方米|平方米|公里|亿元|元|倍))(?!级)");
    private static final Map<Character, Integer> PLACES = Map.of('十', 10, '百', 100, '千', 1000);

    private HanQuantities() {}

    static List<PrintedNumber> scan(String sentence) {
        List<PrintedNumber> found = new ArrayList<>();
        Matcher matcher = VALUE.matcher(sentence);
        while (matcher.find()) {
            found.add(number(matcher));
        }
        return found;
    }

    private static PrintedNumber number(Matcher matcher) {
        String value;
        String unit = "%";
        if (matcher.group("percent") != null) {
            value = decimal(matcher.group("percent"));
        } else if (matcher.group("below") != null) {
            value = whole(matcher.group("above")) + "/" + whole(matcher.group("below"));
            unit = "";
        } else if (matcher.group("tenths") != null) {
            value = whole(matcher.group("tenths")) * 10 + "";
        } else {
            value = String.valueOf(whole(matcher.group("count")));
            unit = matcher.group("unit");
        }
        return new PrintedNumber(matcher.start(), matcher.end(), value, unit);
    }

    private static String decimal(String words) {
        int point = words.indexOf('点');
        if (point < 0) {
            return String.valueOf(whole(words));
        }
        StringBuilder value = new StringBuilder(whole(words.substring(0, point)) + ".");
        words.substring(point + 1).chars().forEach(c -> value.append("零一二三四五六七八九".indexOf(c)));
        return value.toString();
    }

    /** {@code 三千二百}: 3200. */
    static int whole(String words) {
        int sum = 0;
        int digit = 0;
        boolean open = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            Integer place = PLACES.get(c);
            if (place == null) {
                digit = c == '两' ? 2 : "零一二三四五六七八九".indexOf(c);
                open = digit > 0;
            } else {
                sum += (open ? digit : 1) * place;
                digit = 0;
                open = false;
            }
        }
        return sum + digit;
    }
}
