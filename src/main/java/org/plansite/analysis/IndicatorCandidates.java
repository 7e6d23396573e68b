package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.analysis.IndicatorDrafts.Reason;
import org.plansite.analysis.TargetGrammar.Verb;
import org.plansite.plan.Indicator.Direction;
import org.plansite.plan.Operator;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target.Change;
import org.plansite.plan.YearMention;

/**
 * Reads one sentence for numbers that set a goal for something without a name in the vocabulary.
 *
 * <p>It looks at the places where {@link TargetFinder} looks for a name: right before the verb, {@code 森林覆盖率达到60%};
 * right before a number of things made by then, {@code 到2025年建成高标准农田300万亩}; and right behind, {@code 培育100家专精特新企业}.
 */
final class IndicatorCandidates {
    private static final Pattern COUNT_UNIT = Pattern.compile(
            "[十百千万亿]*(?:台（套）|件（套）|套（间）|名（个）|个（家）|家（个）|家|个|名|人次|人|项|台|辆|座|所|套|幢|栋|处|条|批|只|艘|件|种|站|片|株|亩|公顷|公里|千米|平方米|平方公里|张|间|场|户|对|盏|部|门|床|头|羽|册|架|列|支)");
    private static final Pattern SEPARATES = Pattern.compile("^\\s?(?:[、，和及与]|以及|并)");
    /** {@code 100万以上的城市}, {@code 9种主要资源}: the number says what the name means. */
    private static final Pattern IN_NAME = Pattern.compile("^[十百千万亿]{0,2}(?:(?:以上|以下|及以上|及以下)(?:的)?|级)[\\p{IsHan}]");

    /** {@code 城镇化率79.5%}: a share that needs no verb. */
    private static final Pattern SHARE = Pattern.compile("(?:率|比重|占比|比例)$");

    private static final Pattern CLOSING_JOINT = Pattern.compile("(?:、|和|及|以及|与)$");
    private static final Pattern LISTED = Pattern.compile("[^，；。：、和及与的]{2,20}(?:、|和|及|以及|与)");
    private static final Pattern LISTED_BEHIND = Pattern.compile("(?:、|，|和|及|以及|与)(?<name>[^，；。：、和及与的]{2,20})");
    private static final Pattern KINDS = Pattern.compile("[种类个大]");

    private final Sentence sentence;
    private final String text;
    private final String plain;
    private final List<YearMention> years;
    private final List<PrintedNumber> numbers;
    private final GoalTime goalTime;

    /** What may say for when a number is set. */
    enum Timing {
        /** Nothing but the sentence. */
        SENTENCE,
        /** The plan, which prints its years in its title; only for what is to be reached. */
        PLAN,
        /** The title above, which says that the goals are told. */
        GOALS
    }

    /**
     * @param years the years the sentence names
     * @param timing what else says for when
     * @param firstYear the first of the plan's years, where its title prints any: a goal is not set for one before
     */
    IndicatorCandidates(Sentence sentence, List<YearMention> years, Timing timing, OptionalInt firstYear) {
        this.sentence = sentence;
        this.text = Marks.read(sentence);
        this.plain = Digits.plain(text);
        this.years = GoalYears.of(text, years, firstYear);
        this.numbers = NumbersOutsideNames.in(text);
        this.goalTime = new GoalTime(text, this.years, timing, firstYear);
    }

    /**
     * What a number may measure.
     *
     * @param name the words that may be an indicator's name; what stands there where none is sure
     * @param printed the words by which it is known again
     * @param number the number
     * @param direction which way is wanted
     * @param doubt why the words are not taken for an indicator's name; empty when they are
     */
    record Candidate(String name, String printed, PrintedNumber number, Direction direction, Optional<Reason> doubt) {
        /** What is known again by its name. */
        Candidate(String name, PrintedNumber number, Direction direction, Optional<Reason> doubt) {
            this(name, name, number, direction, doubt);
        }
    }

    /** The candidates, in printed order; numbers that are plainly something else give none. */
    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < numbers.size(); ) {
            List<PrintedNumber> series = series(i);
            PrintedNumber first = series.get(0);
            boolean hasUnit = first.hasUnit() || series.get(series.size() - 1).hasUnit() || isOfIndex(first);
            boolean isOther = !hasUnit
                    || NumberSorter.reason(sentence, first).isPresent()
                    || TargetGrammar.isCondition(text, endOf(first));
            Verb verb = TargetGrammar.verbBefore(plain, first.start());
            boolean isMade = isMade(verb, first, i);
            Optional<Candidate> ofThings = shareOfThings(verb, first);
            if (ofThings.isPresent()) {
                found.add(ofThings.get());
                i++;
            } else if (verb.isReached() || (isOther && !isMade)) {
                i++;
            } else if (isMade) {
                behind(first, i).ifPresent(found::add);
                i++;
            } else if (verb.isBare()) {
                before(first, i).ifPresent(found::add);
                i++;
            } else {
                level(verb, series, i, found);
                i += series.size();
            }
        }
        return found;
    }

    /** {@code 灌溉水利用系数达到0.6以上}: what is measured by no unit, to the end of its clause. */
    private boolean isOfIndex(PrintedNumber number) {
        Verb verb = TargetGrammar.verbBefore(plain, number.start());
        return !verb.isBare()
                && IndicatorPhrase.isIndex(text.substring(0, verb.start()))
                && (Clauses.endOf(text, endOf(number)) == endOf(number) || text.startsWith("、", endOf(number)));
    }

    /** {@code 培育100家…}, {@code 培育不少于100家…}, and {@code …、200家…} behind such a number. */
    private boolean isMade(Verb verb, PrintedNumber number, int index) {
        boolean isFirst = COUNT_UNIT.matcher(number.unit()).matches()
                && Clauses.endOf(text, endOf(number)) > endOf(number)
                && IndicatorPhrase.endsInMaking(text.substring(0, verb.start()));
        if (isFirst || index == 0 || !verb.isBare()) {
            return isFirst;
        }
        PrintedNumber before = numbers.get(index - 1);
        String between = text.substring(Math.min(endOf(before), number.start()), number.start());
        return COUNT_UNIT.matcher(number.unit()).matches()
                && LISTED.matcher(between).matches()
                && isMade(TargetGrammar.verbBefore(plain, before.start()), before, index - 1);
    }

    private void level(Verb verb, List<PrintedNumber> series, int index, List<Candidate> found) {
        PrintedNumber first = series.get(0);
        TargetGrammar.Subject subject = TargetGrammar.subject(plain, verb, first.start());
        Optional<Integer> start = startOfName(subject.end(), index);
        int from = start.orElse(Clauses.startOf(text, first.start()));
        String name = IndicatorPhrase.cleaned(text.substring(Math.min(from, subject.end()), subject.end()));
        if (name.isEmpty()) {
            return;
        }
        if (series.size() > 1 || subject.distributes()) {
            distribute(name, IndicatorPhrase.distributed(name), series, verb, found);
            return;
        }
        for (String part : IndicatorPhrase.parts(name)) {
            boolean isSure = start.isPresent() && isSure(part, first.unit());
            boolean isMade = IndicatorPhrase.made(part).isPresent();
            Optional<Reason> doubt = isSure ? goalTime.doubt(first, isMade) : Optional.of(Reason.NAME);
            found.add(new Candidate(counted(part, first.unit()), first, direction(verb, first), doubt));
        }
    }

    /** As many names as numbers, or one name for as many years. */
    private void distribute(
            String name, List<String> parts, List<PrintedNumber> series, Verb verb, List<Candidate> found) {
        PrintedNumber end = series.get(series.size() - 1);
        boolean fits = parts.size() == series.size() && parts.size() > 1;
        boolean isOne = parts.size() == 1 && IndicatorPhrase.isMeasure(name) && series.size() > 1;
        boolean sameYears = isOne && years.stream().filter(goalTime::isGoalYear).count() >= series.size();
        for (int i = 0; i < series.size(); i++) {
            PrintedNumber one = series.get(i);
            PrintedNumber measured = one.measuredAs(end.unit());
            Optional<Reason> doubt = fits || sameYears ? goalTime.doubt(one) : Optional.of(Reason.SHARED);
            found.add(new Candidate(fits ? parts.get(i) : name, measured, direction(verb, end), doubt));
        }
    }

    private boolean isSure(String name, String unit) {
        boolean isCount = COUNT_UNIT.matcher(unit).matches();
        return IndicatorPhrase.isMeasure(name) || (isCount && IndicatorPhrase.isThing(counted(name, unit)));
    }

    /** {@code 培育专精特新企业}达到100家 counts the enterprises. */
    private static String counted(String name, String unit) {
        boolean isCount = COUNT_UNIT.matcher(unit).matches();
        return isCount ? IndicatorPhrase.counted(name) : name;
    }

    /** {@code 培育100家具有…的专精特新企业}: what stands behind 的, or behind the number, is counted. */
    private Optional<Candidate> behind(PrintedNumber number, int index) {
        int clause = Clauses.endOf(text, number.end());
        int end = index + 1 < numbers.size()
                ? Math.min(clause, numbers.get(index + 1).start())
                : clause;
        String rest = text.substring(Math.min(endOf(number), end), end);
        String listed = end < clause ? CLOSING_JOINT.matcher(rest).replaceFirst("") : rest;
        String name = listed.substring(listed.lastIndexOf('的') + 1).strip();
        boolean isListed = end == clause || (listed.length() < rest.length() && name.equals(listed));
        boolean isSure = isListed
                && IndicatorPhrase.isCounted(name)
                && IndicatorPhrase.made(name).isEmpty()
                && !IndicatorPhrase.isList(listed);
        return name.isEmpty() ? Optional.empty() : Optional.of(counted(name, number, isSure));
    }

    /** {@code 到2025年，建成高标准农田300万亩}, {@code 到2025年，城镇化率75%左右}. */
    private Optional<Candidate> before(PrintedNumber number, int index) {
        if (number.unit().equals("%")) {
            return share(number, index);
        }
        Optional<Integer> start = startOfName(number.start(), index);
        String words = start.map(from -> IndicatorPhrase.cleaned(text.substring(from, number.start())))
                .orElse("");
        boolean isCount = COUNT_UNIT.matcher(number.unit()).matches();
        Optional<Candidate> extent = extent(words, number);
        return extent.isPresent()
                ? extent
                : IndicatorPhrase.nameOfMade(words)
                        .or(() -> Optional.of(words)
                                .filter(name -> IndicatorPhrase.isAdded(name) || isListedWithMade(index)))
                        .filter(name -> isCount && closes(number))
                        .map(name -> counted(
                                name, number, IndicatorPhrase.isThing(name) || IndicatorPhrase.areThings(name)));
    }

    /** {@code 创建示范乡镇3个、示范村30个}: the verb is that before the first of the list. */
    private boolean isListedWithMade(int index) {
        if (index == 0) {
            return false;
        }
        PrintedNumber before = numbers.get(index - 1);
        String between = text.substring(
                Math.min(endOf(before), numbers.get(index).start()),
                numbers.get(index).start());
        Matcher listed = LISTED_BEHIND.matcher(between);
        return listed.matches()
                && (!between.startsWith("，") || IndicatorPhrase.isCounted(listed.group("name")))
                && (startOfName(before.start(), index - 1)
                                .flatMap(from -> IndicatorPhrase.made(
                                        IndicatorPhrase.cleaned(text.substring(from, before.start()))))
                                .isPresent()
                        || isListedWithMade(index - 1));
    }

    /** {@code 完成节能改造面积3亿平方米以上}, {@code 新增储能装机容量200万千瓦}. */
    private Optional<Candidate> extent(String words, PrintedNumber number) {
        String name = IndicatorPhrase.made(words).orElse(words);
        boolean isSure = closes(number)
                && !words.startsWith("分别")
                && IndicatorPhrase.isExtent(name)
                && !IndicatorPhrase.isList(name);
        return isSure ? Optional.of(counted(name, number, true)) : Optional.empty();
    }

    /** Whether nothing stands behind a number that it could belong to: its clause ends, or something else is listed. */
    private boolean closes(PrintedNumber number) {
        int end = endOf(number);
        return Clauses.endOf(text, end) == end || text.startsWith("、", end);
    }

    private Optional<Candidate> share(PrintedNumber number, int index) {
        boolean closes = Clauses.endOf(text, endOf(number)) == endOf(number);
        return startOfName(number.start(), index)
                .map(from -> IndicatorPhrase.cleaned(text.substring(from, number.start())))
                .filter(name -> closes
                        && SHARE.matcher(name).find()
                        && !IndicatorPhrase.isList(name)
                        && IndicatorPhrase.isMeasure(name))
                .map(name -> counted(name, number, true));
    }

    /** {@code 80%以上的学校达到绿色学校创建要求}. */
    private Optional<Candidate> shareOfThings(Verb verb, PrintedNumber number) {
        if (!verb.isBare() || !number.unit().matches("[%％]")) {
            return Optional.empty();
        }
        int end = endOf(number);
        int start = Clauses.startOf(text, number.start());
        for (YearMention year : years) {
            start = year.printed().end() <= number.start()
                    ? Math.max(start, year.printed().end())
                    : start;
        }
        String before = text.substring(start, number.start());
        return ShareOfThings.of(before, text.substring(end, Clauses.endOf(text, end)))
                .map(share -> new Candidate(
                        share.name(), share.printed(), number, Direction.UP, goalTime.doubt(number, true)));
    }

    private Candidate counted(String name, PrintedNumber number, boolean isSure) {
        Optional<Reason> doubt = isSure ? goalTime.doubt(number, true) : Optional.of(Reason.NAME);
        return new Candidate(name, number, Direction.UP, doubt);
    }

    /** Where the words begin that end before the verb: behind the year and behind the number before; empty if not sure. */
    private Optional<Integer> startOfName(int end, int index) {
        int start = Clauses.startOf(text, end);
        for (YearMention year : years) {
            if (year.printed().end() <= end) {
                start = Math.max(start, year.printed().end());
            }
        }
        if (index > 0 && endOf(numbers.get(index - 1)) > start && endOf(numbers.get(index - 1)) <= end) {
            PrintedNumber before = numbers.get(index - 1);
            String between = text.substring(endOf(before), end);
            if (SEPARATES.matcher(between).find()) {
                return Optional.of(endOf(before));
            }
            boolean isOfName = IN_NAME.matcher(text.substring(before.end())).find()
                    || (KINDS.matcher(before.unit()).matches() && before.start() == start)
                    || text.startsWith("前", before.start() - 1)
                    || text.startsWith("超", before.start() - 1);
            isOfName |= NumberSorter.isClass(before);
            boolean isAlone = index < 2 || numbers.get(index - 2).end() <= start;
            return isOfName && isAlone ? Optional.of(start) : Optional.empty();
        }
        return Optional.of(start);
    }

    private Direction direction(Verb verb, PrintedNumber number) {
        String limit = TargetGrammar.limitAfter(text, number.end());
        Operator operator = TargetGrammar.operator(verb.operator(), limit);
        if (verb.change() == Change.DECREASE
                || operator == Operator.AT_MOST
                || operator == Operator.BELOW
                || verb.words().matches("[降减缩压削].*|控制在")) {
            return Direction.DOWN;
        }
        return verb.words().matches("(?:保持|稳定|维持)在") ? Direction.NONE : Direction.UP;
    }

    private List<PrintedNumber> series(int first) {
        int last = first;
        while (last + 1 < numbers.size()
                && endOf(numbers.get(last)) <= numbers.get(last + 1).start()
                && TargetGrammar.JOINT
                        .matcher(text.substring(
                                endOf(numbers.get(last)), numbers.get(last + 1).start()))
                        .matches()) {
            last++;
        }
        return numbers.subList(first, last + 1);
    }

    private int endOf(PrintedNumber number) {
        return number.end() + TargetGrammar.limitLength(text, number.end());
    }
}
