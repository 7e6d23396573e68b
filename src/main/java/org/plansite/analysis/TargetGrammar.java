package org.plansite.analysis;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.plan.Operator;
import org.plansite.plan.Target.Change;

/**
 * The words with which plans set a value: the verb before a number and the limit behind it.
 *
 * <p>{@code 达到…以上}, {@code 不超过…}, {@code 控制在…左右}, {@code 比2020年下降…}. A bare 达到, 提高至 or 降至 sets the value
 * itself.
 */
final class TargetGrammar {
    /** All that stands between numbers, or between years, that are told together. */
    static final Pattern JOINT = Pattern.compile("\\s*(?:、|和|及|以及|与)\\s*");

    private static final Pattern STRENGTH =
            Pattern.compile("力争|确保|争取|保证|努力(?=(?:实现|使)?(?:达|超|突破|提|增|翻|控制|保持|稳定|维持|降|减|零))");

    /** The verb that ends right before the number, with the adverbs around it. */
    private static final Pattern VERB = Pattern.compile("(?<adverb>(?:普遍|全面|均|都|总体|分别|基本|力争|确保|争取)*)"
            + "(?:(?<growth>年均增长|年均下降|年均降低|年均减少|年均提高|年均增加|年均)率?)?"
            + "(?<verb>不得超过|不得突破|不突破|不得高于|不得低于|不得少于|至少|不超过|不高于|不大于|不低于|不少于|不小于|超过|高于|大于|突破|低于|小于|少于|达到|达|提高至|提高到|提升至|提升到"
            + "|增至|增加至|增加到|扩大到|扩大至|上升到|上升至|增长到|增长至|扩大为|提高为|提升为|缩短到|缩短至|缩减到|缩减至|压缩到|压缩至|削减到|削减至|压减到|降为|降至|降到|降低至|降低到|下降至|下降到|减少至|减少到|压减至|控制在|保持在|稳定在|维持在"
            + "|下降|降低|减少|削减|压减|压缩|缩短|缩减|增长|增加|提高|提升|上升|扩大)?"
            + "(?<reached>了)?(?:(?<about>大?约)|为|是)?(?:(?<multiple>(?:19|20)\\d{2})年的)?\\s*$");

    /** A verb with its adverbs has a dozen characters; a clause of a broken text may have thousands, and numbers as many. */
    private static final int LONGEST_VERB = 60;

    private static final int LONGEST_COMPARISON = 40;

    private static final String SINCE = "(?:(?:19|20)\\d{2}年|“?二?十[一二三四五六七八九]五”?(?:规划)?(?:期末|时期末|末|期间|时期)?|上年)底?";

    private static final Pattern BASELINE_BEFORE_VERB =
            Pattern.compile("(?:(?:比|较|与|同)" + SINCE + "(?:同期)?(?:相比)?|在" + SINCE + "(?:水平)?的?基础上|同比)，?$");
    /** A year between an indicator and its verb, {@code A到2025年达到40%}, or several, {@code A2024年、2025年分别达到…}. */
    private static final Pattern YEAR_BEFORE_VERB = Pattern.compile(
            "(?:(?:(?:19|20)\\d{2}年(?:、|和|及|与))*[到至]?(?:19|20)\\d{2}年[底末]?|[于在]?(?:19|20)\\d{2}年底?以?前)$");

    /** What was, before what is to be: {@code 由2022年的213家增加到600家}. */
    private static final Pattern FROM = Pattern.compile(
            "(?:由|从)(?:(?:19|20)\\d{2}年[底末]?的?|目前的|现有的|现在的|当前的)?约?[0-9]+(?:\\.[0-9]+)?[^，。；：0-9]{0,8}$");

    /** {@code 普及率稳步提高，达到92%}: a clause that says which way it goes, before one that says how far. */
    private static final Pattern WHICH_WAY =
            Pattern.compile("(?:稳步|持续|明显|显著|逐步|大幅度?|不断|进一步|有效|较大|全面|总体|稳定)*(?:提高|提升|增长|增加|扩大|上升|下降|降低|减少|改善|好转)，$");

    private static final Pattern ADVERBS = Pattern.compile(
            "(?<adverb>普遍|全面|均|都|总体|分别|基本|力争|确保|争取|再|继续|进一步|原则上|累计|合计|总计|全部|逐步|逐年|平均|稳步|努力|有望|应|要|须|将)$");
    private static final Pattern BASELINE = Pattern.compile(
            "(?:比|较|与|同|在)(?:(?<year>(?:19|20)\\d{2})年" + "|“?(?<period>二?十[一二三四五六七八九])五”?(?:规划)?(?:期末|时期末|末))");
    /** What makes a number a condition, {@code 达到60%的街道}, and not a goal, {@code 达到60%的目标}. */
    private static final Pattern CONDITION = Pattern.compile("的(?!目标|要求|水平|任务)");

    private static final Pattern LIMIT = Pattern.compile("^\\s?(?:（含）)?(?<limit>及以上|以上|及以下|以下|以内|之内|左右|上下)");

    private TargetGrammar() {}

    /**
     * The verb phrase before a number.
     *
     * @param start where it starts, adverbs included
     * @param words the verb as printed; empty when the number follows its noun at once
     * @param change whether it says a change
     * @param operator how it binds when no limit follows the number
     * @param isReached whether it says what has been reached, {@code 提高了}
     * @param multipleOf the year whose value is multiplied, {@code 达到2020年的2.5倍}
     */
    record Verb(int start, String words, Change change, Operator operator, boolean isReached, OptionalInt multipleOf) {
        boolean isBare() {
            return words.isEmpty();
        }

        /** The same where the year before the number is that by which it is to be, {@code 提高到2025年的300万吨}. */
        Verb ofItsYear() {
            return new Verb(start, words, change, operator, isReached, OptionalInt.empty());
        }
    }

    /** The verb phrase that ends at {@code end}; its words are empty when there is none. */
    static Verb verbBefore(String sentence, int end) {
        int from = clauseStart(sentence, end, LONGEST_VERB);
        Matcher matcher = VERB.matcher(sentence).region(from, end);
        if (!matcher.find()) {
            throw new IllegalStateException("the pattern fits the empty end of " + sentence);
        }
        String verb = Optional.ofNullable(matcher.group("verb")).orElse("");
        String growth = Optional.ofNullable(matcher.group("growth")).orElse("");
        int start = verb.isEmpty() && growth.isEmpty() ? end : matcher.start();
        Operator operator = matcher.group("about") == null ? operatorOfVerb(verb) : Operator.ABOUT;
        String multiple = matcher.group("multiple");
        return new Verb(
                multiple == null ? start : matcher.start(),
                growth + verb,
                changeOf(verb, growth),
                operator,
                matcher.group("reached") != null,
                multiple == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(multiple)));
    }

    private static Change changeOf(String verb, String growth) {
        String words = growth.isEmpty() ? verb : growth;
        if (words.matches("年均增长|年均提高|年均增加|增长|增加|提高|提升|上升|扩大")) {
            return Change.INCREASE;
        }
        return words.matches("年均下降|年均降低|年均减少|下降|降低|减少|削减|压减|压缩|缩短|缩减") ? Change.DECREASE : Change.NONE;
    }

    /** The limit that follows a number, {@code 以上}; empty when there is none. */
    static String limitAfter(String sentence, int start) {
        Matcher matcher = LIMIT.matcher(sentence.substring(start));
        return matcher.find() ? matcher.group("limit") : "";
    }

    /** How many characters the limit takes, white space before it included. */
    static int limitLength(String sentence, int start) {
        Matcher matcher = LIMIT.matcher(sentence.substring(start));
        return matcher.find() ? matcher.end() : 0;
    }

    /** Whether the words behind a number say that it tells which things are meant. */
    static boolean isCondition(String sentence, int end) {
        return CONDITION.matcher(sentence).region(end, sentence.length()).lookingAt();
    }

    static Operator operator(Operator ofVerb, String limit) {
        return switch (limit) {
            case "以上", "及以上" -> Operator.AT_LEAST;
            case "以下", "及以下", "以内", "之内" -> Operator.AT_MOST;
            case "左右", "上下" -> Operator.ABOUT;
            default -> ofVerb;
        };
    }

    static Operator operatorOfVerb(String verb) {
        return switch (verb) {
            case "不超过", "不高于", "不大于", "不突破", "不得突破", "不得超过", "不得高于" -> Operator.AT_MOST;
            case "不低于", "不少于", "不小于", "不得低于", "不得少于", "至少" -> Operator.AT_LEAST;
            case "超过", "高于", "大于", "突破" -> Operator.ABOVE;
            case "低于", "小于", "少于" -> Operator.BELOW;
            default -> Operator.EQUAL;
        };
    }

    /** Where a comparison such as 比2020年 that ends at {@code end} starts; {@code end} when there is none. */
    static int beforeBaseline(String sentence, int end) {
        Matcher matcher =
                BASELINE_BEFORE_VERB.matcher(sentence).region(clauseStart(sentence, end, LONGEST_COMPARISON), end);
        return matcher.find() ? matcher.start() : end;
    }

    /** Where the clause before {@code end} starts, or its last so many signs. */
    private static int clauseStart(String sentence, int end, int longest) {
        int from = Math.max(0, end - longest);
        return from + Clauses.startOf(sentence.substring(from, end), end - from);
    }

    /**
     * Where the words before a verb end that say what it speaks of.
     *
     * @param end behind the subject, before adverbs and comparisons
     * @param distributes whether 分别 stands among them
     * @param isCompared whether a comparison stands among them, {@code 比2020年}
     */
    record Subject(int end, boolean distributes, boolean isCompared) {}

    static Subject subject(String sentence, Verb verb, int number) {
        int end = verb.start();
        boolean distributes = sentence.substring(end, number).contains("分别");
        boolean isCompared = false;
        while (true) {
            int next = beforeBaseline(sentence, end);
            isCompared |= next < end;
            Matcher from = FROM.matcher(sentence).region(clauseStart(sentence, next, LONGEST_COMPARISON), next);
            next = from.find() ? from.start() : next;
            Matcher year =
                    YEAR_BEFORE_VERB.matcher(sentence).region(clauseStart(sentence, next, LONGEST_COMPARISON), next);
            next = year.find() ? year.start() : next;
            Matcher adverb = ADVERBS.matcher(sentence).region(Math.max(0, next - 4), next);
            if (adverb.find()) {
                distributes |= "分别".equals(adverb.group());
                next = adverb.start();
            }
            if (next == end) {
                return new Subject(behindName(sentence, end), distributes, isCompared);
            }
            end = next;
        }
    }

    /** Where the words end that the verb at the beginning of a clause speaks of, if the clause before says which way it goes. */
    private static int behindName(String sentence, int start) {
        Matcher way = WHICH_WAY.matcher(sentence).region(Math.max(0, start - LONGEST_COMPARISON), start);
        return way.find() ? way.start() : start;
    }

    /** The year a change is measured against, named between two places. */
    static OptionalInt baseline(String sentence, int start, int end) {
        Matcher matcher = BASELINE.matcher(sentence).region(start, end);
        OptionalInt year = OptionalInt.empty();
        while (matcher.find()) {
            year = OptionalInt.of(
                    matcher.group("year") == null
                            ? YearFinder.endOfPeriod(matcher.group("period"))
                            : Integer.parseInt(matcher.group("year")));
        }
        return year;
    }

    /** A place without the spaces that end there. */
    static int trimmed(String sentence, int end) {
        int trimmed = end;
        while (trimmed > 0 && sentence.charAt(trimmed - 1) == ' ') {
            trimmed--;
        }
        return trimmed;
    }

    /** The last word of strength between two places: 力争 is not carried on to the next clause. */
    static Optional<String> strength(String sentence, int start, int end) {
        Matcher matcher = STRENGTH.matcher(sentence).region(start, end);
        Optional<String> strength = Optional.empty();
        while (matcher.find()) {
            strength = Optional.of(matcher.group());
        }
        return strength;
    }
}
