package org.plansite.analysis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a share printed before its noun measures: {@code 80%以上的学校达到绿色学校创建要求}.
 *
 * @param name what to call it, {@code 达到绿色学校创建要求的学校比例}
 * @param printed the words behind the share by which it is known again, {@code 的学校达到绿色学校创建要求}
 */
record ShareOfThings(String name, String printed) {
    private static final Pattern THINGS_DO = Pattern.compile(
            "的(?<things>[\\p{IsHan}、（）]{2,16}?)(?<does>(?:基本)?(?:达到|建成|创建成|建设成|实现|完成|建立|符合|成为|通过|开展|纳入)(?:为)?[^0-9，；。：%％]{2,24})");

    private static final Pattern PLACE = Pattern.compile("[\\p{IsHan}]{0,8}");

    /**
     * Reads the words around a share.
     *
     * @param before the words of its clause before it, {@code 建成区} of {@code 建成区80%的面积…}
     * @param behind those behind it and its limit, to the end of the clause
     */
    static Optional<ShareOfThings> of(String before, String behind) {
        String place = IndicatorPhrase.cleaned(before);
        Matcher found = THINGS_DO.matcher(behind);
        boolean isRead = PLACE.matcher(place).matches()
                && !IndicatorPhrase.beginsAsAction(place)
                && found.matches()
                && !IndicatorPhrase.isList(found.group("does"));
        return isRead
                ? Optional.of(
                        new ShareOfThings(found.group("does") + "的" + place + found.group("things") + "比例", behind))
                : Optional.empty();
    }
}
