package org.plansite.analysis;

import java.util.regex.Pattern;

/**
 * Whether a printed name starts where it seems to: 垃圾回收率 in 家电垃圾回收率 is the end of another name, in 全市垃圾回收率
 * or 提高垃圾回收率 it is not.
 */
final class NameBoundary {
    private static final String MARKS = "，；：。、和及与“”《》（）() ";

    /** What may stand before a name without changing what is measured. */
    private static final Pattern LEADING = Pattern.compile(
            "(?:.*[0-9%年月日底前末个名家项的上内时])?"
                    + "(?:其中|使|让|将|把|对|在|到|至|力争|确保|争取|保证|努力|全面|基本|稳步|持续|逐步|不断|进一步|推动|促进|带动|实现|实施|提[高升]|增加|降低|减少|控制|保持"
                    + "|维持|稳定|完成|达到|建[成设立]|新[建增]|累计|推广|创建|培育|打造|培养|引进|设立|下达|全[国省市区县州旗镇域]|全行业|全社会|[本我][国省市区县州旗镇]|各[省市区县州旗镇]|年度?|总体|平均|主要|其|并|且|以|以及|或)*");

    private final String place;

    /** @param title the plan's title, which says the place that its numbers are for */
    NameBoundary(String title) {
        this.place = title;
    }

    /** Whether nothing before a name that starts at {@code start} makes it the end of another one. */
    boolean isAt(String sentence, int start) {
        int from = start;
        while (from > 0 && MARKS.indexOf(sentence.charAt(from - 1)) < 0) {
            from--;
        }
        String before = sentence.substring(from, start);
        boolean ownMark = start < sentence.length() && "0123456789“".indexOf(sentence.charAt(start)) >= 0;
        return ownMark || LEADING.matcher(withoutPlace(before)).matches();
    }

    /** The words without the plan's own place at their end: 某新区 in a plan of that district. */
    private String withoutPlace(String words) {
        for (int start = 0; start + 1 < words.length(); start++) {
            if (place.contains(words.substring(start))) {
                return words.substring(0, start);
            }
        }
        return words;
    }
}
