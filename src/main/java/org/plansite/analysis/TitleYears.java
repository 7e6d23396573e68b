package org.plansite.analysis;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that a title prints: all that stands below it and names no other time is for them. */
final class TitleYears {
    private static final Pattern FIVE_YEARS =
            Pattern.compile("(?<number>二?十[一二三四五六七八九])五|第(?<whole>二?十[一二三四五六七八九])个五年");

    private static final Pattern SPAN =
            Pattern.compile("(?<from>(?:19|20)\\d{2})年?\\s?(?:至|到|[-—–－~～]+)\\s?(?<to>(?:19|20)\\d{2})年?");

    private static final Pattern SOME_YEARS = Pattern.compile("(?:[三四五]|[345])年(?:滚动)?(?:行动|攻坚|实施|工作|发展|建设|提升|专项)");

    /** A year before what is done in it; not the year of a document's date. */
    private static final Pattern YEAR = Pattern.compile(
            "(?<year>(?:19|20)[0-9]{2})年.*(?:要点|重点工作|重点任务|目标任务|责任分解|任务分解|任务分工|工作计划|行动计划|工作安排|工作方案|民生实事)");

    private TitleYears() {}

    /** Some years, both ends among them. */
    record Period(int first, int last) {}

    static boolean areIn(String title) {
        return firstOf(title).isPresent() || SOME_YEARS.matcher(title).find();
    }

    /** The first of the years: what was reached before it is past. */
    static OptionalInt firstOf(String title) {
        Optional<Period> period = periodOf(title);
        if (period.isPresent()) {
            return OptionalInt.of(period.get().first());
        }
        Matcher year = YEAR.matcher(Digits.plain(title));
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group("year"))) : OptionalInt.empty();
    }

    /** Several years, {@code 2021—2025年} or {@code 十四五}. */
    static Optional<Period> periodOf(String title) {
        String plain = Digits.plain(title);
        Matcher span = SPAN.matcher(plain);
        if (span.find()) {
            return Optional.of(new Period(Integer.parseInt(span.group("from")), Integer.parseInt(span.group("to"))));
        }
        Matcher five = FIVE_YEARS.matcher(plain);
        if (five.find()) {
            int end = YearFinder.endOfPeriod(five.group("number") == null ? five.group("whole") : five.group("number"));
            return Optional.of(new Period(end - 4, end));
        }
        return Optional.empty();
    }
}
