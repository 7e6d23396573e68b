package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;
import org.plansite.plan.YearMention;
import org.plansite.plan.YearMention.Role;

/**
 * Finds calendar years and five-year periods, and what they are named for.
 *
 * <p>{@code 到2025年} and {@code 2030年前} set a deadline; {@code 比2020年} and {@code 在2020年的基础上} a baseline;
 * {@code 2020年至2025年期间} and {@code “十四五”期间} a period; a year in a document's name is part of the title.
 */
final class YearFinder {
    /** Since the sixth five-year plan (1981 to 1985), the N-th starts in 1951 + 5 N. */
    private static final int START_OF_PERIODS = 1951;

    private static final String HAN_DIGITS = "一二三四五六七八九";
    private static final Pattern MENTION = Pattern.compile("(?<span>(?<from>(?:19|20)\\d{2})年?(?:至|到|—|－|-|～)"
            + "(?<to>(?:19|20)\\d{2})年(?:期间)?)"
            + "|(?<date>(?:19|20)\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?(?<by>底前|底以前|前|以前|之前)?)"
            + "|(?<five>“?(?<tens>二?十)(?<ones>[" + HAN_DIGITS + "])五”?(?:规划)?(?<during>期末|时期末|末|期间|时期)?)"
            + "|(?<single>(?<until>(?<![达高升降增减])(?:到|至))?(?<year>(?:19|20)\\d{2})年(?<before>底前|年底前|底|末前|末|前|以前|之前)?)");
    private static final Pattern COMPARED = Pattern.compile("(?:比|较|与|同)$");
    /** What makes a period part of a document's name: “十四五”和中长期发展规划. */
    private static final Pattern OF_PLAN = Pattern.compile("^(?:和[\\p{IsHan}]{1,8}?)?[\\p{IsHan}]{0,6}?规划");

    private static final Pattern BASIS = Pattern.compile("^(?:的)?(?:基础上|水平相比|相比|(?:[0-9.]+|[一二两三四五六七八九十]+)倍)");

    /** {@code 由2022年的213家增加到600家}. */
    private static final Pattern FROM = Pattern.compile("[由从]$");

    /** {@code 由2020年的93万吨提高到2025年的300万吨}. */
    private static final Pattern TO = Pattern.compile("[由从][^，；。]{1,30}(?:提高|提升|增加|增长|扩大|上升|下降|降低|减少|压减|缩短)[到至]?$");

    private static final Pattern VALUE = Pattern.compile("^[底末]?的?约?[0-9]");

    private static final Pattern JOINED = Pattern.compile("[、和与及]");
    /** {@code 确保2022年粮食产量稳定在…}: what is to be in that year. */
    private static final Pattern FIRMLY = Pattern.compile("(?:确保|力争|争取|保证|展望)$");

    private static final Pattern STATE = Pattern.compile("(?:截至?|截止)$");

    private YearFinder() {}

    static List<YearMention> find(Unit unit, Sentence sentence) {
        List<YearMention> found = new ArrayList<>();
        Matcher matcher = MENTION.matcher(Digits.plain(Marks.read(sentence)));
        while (matcher.find()) {
            Passage passage = Passage.of(unit.id(), sentence, matcher.start(), matcher.end());
            if (matcher.group("span") != null) {
                int from = Integer.parseInt(matcher.group("from"));
                found.add(new YearMention(passage, from, Integer.parseInt(matcher.group("to")), Role.PERIOD));
            } else if (matcher.group("date") != null) {
                int year = Integer.parseInt(matcher.group("date").substring(0, 4));
                boolean signature = passage.words().equals(sentence.text());
                Role role = matcher.group("by") != null && !inTitle(sentence, matcher) ? Role.DEADLINE : Role.OTHER;
                found.add(new YearMention(passage, year, year, signature ? Role.ISSUE : role));
            } else if (matcher.group("five") != null) {
                int start = START_OF_PERIODS + 5 * periodNumber(matcher.group("tens"), matcher.group("ones"));
                if (isEnd(matcher)) {
                    found.add(new YearMention(passage, start + 4, start + 4, roleOfEnd(sentence, matcher)));
                    continue;
                }
                found.add(new YearMention(passage, start, start + 4, roleOfPeriod(sentence, matcher)));
            } else {
                int year = Integer.parseInt(matcher.group("year"));
                Role role = roleOfSingle(sentence, matcher);
                boolean goesOn = role == Role.OTHER && followsDeadline(sentence, passage, found);
                found.add(new YearMention(passage, year, year, goesOn ? Role.DEADLINE : role));
            }
        }
        return found;
    }

    /** {@code “十四五”末}: the last year of the period. */
    private static boolean isEnd(Matcher matcher) {
        String during = matcher.group("during");
        return during != null && during.endsWith("末");
    }

    private static Role roleOfEnd(Sentence sentence, Matcher matcher) {
        boolean compared = COMPARED.matcher(Marks.read(sentence).substring(0, matcher.start()))
                .find();
        return inTitle(sentence, matcher) ? Role.TITLE : compared ? Role.BASELINE : Role.DEADLINE;
    }

    /** The second year of {@code 到2025年和2030年}. */
    private static boolean followsDeadline(Sentence sentence, Passage year, List<YearMention> found) {
        if (found.isEmpty() || found.get(found.size() - 1).role() != Role.DEADLINE) {
            return false;
        }
        int end = found.get(found.size() - 1).printed().end();
        return JOINED.matcher(Marks.read(sentence).substring(end, year.start())).matches();
    }

    /** The last year of a period: 2020 for {@code 十三}. */
    static int endOfPeriod(String number) {
        int ones = number.length() - 1;
        return START_OF_PERIODS + 5 * periodNumber(number.substring(0, ones), number.substring(ones)) + 4;
    }

    private static int periodNumber(String tens, String ones) {
        return (tens.startsWith("二") ? 20 : 10) + HAN_DIGITS.indexOf(ones) + 1;
    }

    private static Role roleOfPeriod(Sentence sentence, Matcher matcher) {
        boolean during = matcher.group("during") != null;
        String after = Marks.read(sentence).substring(matcher.end());
        if (inTitle(sentence, matcher) || (!during && OF_PLAN.matcher(after).find())) {
            return Role.TITLE;
        }
        return during ? Role.PERIOD : Role.OTHER;
    }

    private static Role roleOfSingle(Sentence sentence, Matcher matcher) {
        String before = Marks.read(sentence).substring(0, matcher.start());
        String after = Marks.read(sentence).substring(matcher.end());
        if (inTitle(sentence, matcher)) {
            return Role.TITLE;
        } else if (COMPARED.matcher(before).find()
                || BASIS.matcher(after).find()
                || (FROM.matcher(before).find() && VALUE.matcher(after).find())) {
            return Role.BASELINE;
        } else if (STATE.matcher(before).find()) {
            return Role.OTHER;
        } else if (matcher.group("until") != null
                || matcher.group("before") != null
                || FIRMLY.matcher(before).find()
                || (TO.matcher(before).find() && VALUE.matcher(after).find())) {
            return Role.DEADLINE;
        }
        return Role.OTHER;
    }

    private static boolean inTitle(Sentence sentence, Matcher matcher) {
        int open = sentence.text().lastIndexOf('《', matcher.start());
        return open >= 0 && sentence.text().indexOf('》', open) > matcher.start();
    }
}
