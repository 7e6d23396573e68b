package org.plansite.analysis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plansite.plan.OtherNumber;
import org.plansite.plan.OtherNumber.Reason;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Sentence.Role;
import org.plansite.plan.Unit;

/**
 * Says why a number is neither a target nor a project's quantity, by the words around it.
 *
 * <p>{@code 110千伏电网} is a class, {@code 5G}, {@code B1线} and {@code “871”} are names; a number before {@code 的} says
 * which things are meant: a threshold when it is compared, a fact when it is not.
 */
final class NumberSorter {
    private static final Pattern LETTER_BEFORE = Pattern.compile("[A-Za-z]$");
    private static final Pattern LETTER_BEHIND = Pattern.compile("^[A-Za-z]");
    private static final Pattern QUOTED = Pattern.compile("“[^”，。；]{0,8}$");
    private static final Pattern QUOTED_BEHIND = Pattern.compile("^[^“，。；]{0,8}”");
    private static final Pattern COMPARED = Pattern.compile("(?:超过|高于|低于|不足|大于|小于|达到|不超过|不低于)\\s?$");
    private static final Pattern OF = Pattern.compile("^(?<limit>以上|以下|及以上|及以下|左右)?的");
    /** {@code 30万千瓦及以上机组}: the size of the things meant. */
    private static final Pattern CLASS_OF = Pattern.compile("^(?:（含）)?(?:及以上|及以下|以上|以下)(?=[\\p{IsHan}])(?![和及与或到至在的])");
    /** {@code 截至2020年底，…}, {@code 已建成…}: what is, not what is to be. */
    private static final Pattern STATE =
            Pattern.compile("(?:(?:截至|截止)[^。；]*|已(?:经)?(?:累计)?(?:达|建成|实现|完成|超|突破|有)[^，；。]{0,12})$");

    private static final Pattern CLASS_UNIT = Pattern.compile("(?:千伏|kV|伏|号)$");
    private static final Pattern HAN_MAGNITUDE = Pattern.compile(
            "(?<![0-9０-９一二三四五六七八九])[十百千万亿]{1,3}(?:吨|千瓦|元|平方米|亩)?级|(?<![0-9０-９十一二三四五六七八九])[百千万亿]{1,3}(?:吨|千瓦|亿元|亩)");
    private static final Pattern HAN_COUNT = Pattern.compile("[两二三四五六七八九十]+(?:大项|大(?!精神)|处|座|家|个(?!着力)|项)");
    private static final Pattern IN_NAME = Pattern.compile("[A-Za-z0-9+]");
    private static final Pattern HAN_DURATION = Pattern.compile("(?<!第)[二三四五六七八九十]+年(?!代)");

    /** As far as the patterns look back that do not ask for the whole sentence. */
    private static final int NEAR = 16;

    private NumberSorter() {}

    /** The reason for a number in Arabic digits; empty when none is known. */
    static Optional<Reason> reason(Sentence sentence, PrintedNumber quantity) {
        String text = Marks.read(sentence);
        String before = text.substring(0, quantity.start());
        String behind = text.substring(quantity.end());
        String near = before.substring(Math.max(0, before.length() - NEAR));
        Matcher of = OF.matcher(behind);
        if (isName(near, behind, quantity) || (sentence.role() == Role.TITLE && quantity.hasUnit())) {
            return Optional.of(Reason.NAME);
        } else if (of.find()) {
            boolean compared =
                    of.group("limit") != null || COMPARED.matcher(near).find();
            return Optional.of(compared ? Reason.THRESHOLD : Reason.FACT);
        } else if (CLASS_OF.matcher(behind).find()) {
            return Optional.of(Reason.THRESHOLD);
        } else if (tellsState(before)) {
            return Optional.of(Reason.FACT);
        }
        return Optional.empty();
    }

    /** The words before a number may be thousands, and the pattern is tried at each: seldom is there one it begins with. */
    private static boolean tellsState(String before) {
        return (before.indexOf('截') >= 0 || before.indexOf('已') >= 0)
                && STATE.matcher(before).find();
    }

    private static boolean isName(String before, String behind, PrintedNumber quantity) {
        boolean coded = LETTER_BEFORE.matcher(before).find()
                || (!quantity.hasUnit() && LETTER_BEHIND.matcher(behind).find());
        boolean quoted =
                QUOTED.matcher(before).find() && QUOTED_BEHIND.matcher(behind).find();
        boolean numbered = before.endsWith("〔") && behind.startsWith("〕");
        return coded || quoted || numbered || isClass(quantity);
    }

    /** Whether a number tells the class of the thing behind it, {@code 110千伏变电站}. */
    static boolean isClass(PrintedNumber number) {
        return CLASS_UNIT.matcher(number.unit()).find();
    }

    /** The whole name a number is part of: {@code 1+4+N} between its quotation marks, {@code B1}, {@code 110千伏}. */
    static Passage name(Unit unit, Sentence sentence, PrintedNumber quantity) {
        String text = sentence.text();
        int start = quantity.start();
        int end = quantity.end();
        while (start > 0 && IN_NAME.matcher(text.substring(start - 1, start)).matches()) {
            start--;
        }
        while (!quantity.hasUnit()
                && end < text.length()
                && IN_NAME.matcher(text.substring(end, end + 1)).matches()) {
            end++;
        }
        return Passage.of(unit.id(), sentence, start, end);
    }

    /** The quantities a sentence prints in Chinese numerals. */
    static Stream<OtherNumber> hanNumbers(Unit unit, Sentence sentence) {
        return Stream.of(
                        find(HAN_MAGNITUDE, Reason.MAGNITUDE, unit, sentence),
                        find(HAN_COUNT, Reason.COUNT, unit, sentence),
                        find(HAN_DURATION, Reason.DURATION, unit, sentence))
                .flatMap(found -> found);
    }

    private static Stream<OtherNumber> find(Pattern pattern, Reason reason, Unit unit, Sentence sentence) {
        return pattern.matcher(sentence.text())
                .results()
                .map(match -> Passage.of(unit.id(), sentence, match.start(), match.end()))
                .map(passage -> new OtherNumber(passage, isQuoted(sentence, passage) ? Reason.NAME : reason));
    }

    private static boolean isQuoted(Sentence sentence, Passage passage) {
        return QUOTED.matcher(sentence.text().substring(0, passage.start())).find()
                && QUOTED_BEHIND
                        .matcher(sentence.text().substring(passage.end()))
                        .find();
    }
}
