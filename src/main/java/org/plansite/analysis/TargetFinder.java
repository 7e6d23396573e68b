package org.plansite.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.analysis.IndicatorNames.Match;
import org.plansite.analysis.TargetGrammar.Verb;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Operator;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Target.Change;
import org.plansite.plan.Unit;
import org.plansite.plan.YearMention;

/**
 * Finds the targets in the text of chapters, sections and tasks.
 *
 * <p>With a number: {@code 新能源装机容量达到700万千瓦以上}, {@code 新建充电桩2000个}, {@code 推广900辆氢燃料电池汽车},
 * {@code 80%以上的处级及以上机关达到…}. Without one: {@code 产能清零} is 0, {@code 完成天津市下达指标} hands the value elsewhere, and
 * {@code 下降高于全市…水平} compares with another rate. The year is the last deadline named before the number in its sentence.
 */
final class TargetFinder {
    private static final Pattern ZERO =
            Pattern.compile("(?:全面|全部)?清零" + "|(?<![趋近净])零(?<what>发生|增长|排放)(?=[，；。、）”]|的?目标|$)");
    private static final Pattern BRINGING_ABOUT = Pattern.compile("实现|保持|做到");
    /** What a name has to measure before its value can be an emission. */
    private static final Pattern EMISSION = Pattern.compile("[排废污碳尘烟]");

    private static final Pattern HANDED_DOWN = Pattern.compile(
            "(?:下降值|下降率|降幅|下降|增长)?(?:确保|力争)?完成[^，；。]*?下达(?:的)?(?:指标|目标任务|目标|任务|(?<what>[^，；。]*?)(?<cut>削减|下降|控制)?目标(?:任务)?)");
    private static final Pattern RELATIVE =
            Pattern.compile("(?<way>下降|增长|提高)(?:率|幅度)?(?<verb>不低于|不高于|高于|低于|大于|小于)[^，；。0-9]+?水平");

    private static final Pattern JOINT = Pattern.compile("\\s*(?:、|和|及|以及|与)\\s*");
    private static final Pattern SEPARATED = Pattern.compile("^\\s?(?:及以上|以上|及以下|以下|以内|左右)?\\s?(?:[、，；和及与]|以及|$)");
    private static final Pattern LISTED = Pattern.compile("^(?:、|和|及|以及|与)");

    /** A value that comes again each year is none for the year that is named before it. */
    private static final Pattern EACH_YEAR = Pattern.compile("每(?:一|学|半)?年|每季度?|每月|逐年");

    private static final Pattern WORDED = Pattern.compile("翻(?<times>[一两二三四])?番(?<limit>以上)?|过半(?!数)");
    private static final Pattern REACHED = Pattern.compile("已(?:经)?(?:累计)?(?:达|建成|实现|完成|超|突破|有|\\p{IsHan}{2}$|$)");

    private final IndicatorNames names;

    TargetFinder(IndicatorNames names) {
        this.names = names;
    }

    /**
     * The targets of a sentence, in printed order.
     *
     * @param years the years the same sentence names
     * @param firstNumber the number of the first target found, for its id
     */
    List<Target> find(
            Unit unit, Sentence sentence, List<PrintedNumber> quantities, List<YearMention> years, int firstNumber) {
        Reading reading = new Reading(unit, sentence, years);
        List<PrintedNumber> numbers = withHanQuantities(sentence.text(), quantities);
        int previousEnd = 0;
        for (int i = 0; i < numbers.size(); ) {
            List<PrintedNumber> series = reading.series(numbers, i);
            if (series.size() > 1) {
                reading.distribute(series, previousEnd);
            } else {
                reading.number(series.get(0), previousEnd);
            }
            i += series.size();
            previousEnd = reading.endBehind(numbers.get(i - 1), previousEnd);
        }
        reading.zeros();
        reading.worded();
        reading.handedDown();
        reading.relative();
        reading.joinSharesWithWhatTheyReach();
        reading.found.sort(Comparator.comparingInt(target -> target.quote().start()));
        List<Target> numbered = new ArrayList<>();
        for (Target target : reading.found) {
            numbered.add(target.withId(unit.id() + ".t" + (firstNumber + numbered.size())));
        }
        return numbered;
    }

    private static List<PrintedNumber> withHanQuantities(String sentence, List<PrintedNumber> quantities) {
        List<PrintedNumber> all = new ArrayList<>(quantities);
        HanQuantities.scan(sentence).stream()
                .filter(han ->
                        quantities.stream().noneMatch(other -> other.start() < han.end() && han.start() < other.end()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(PrintedNumber::start));
        return all;
    }

    /** One sentence while its targets are read. */
    private final class Reading {
        private final Unit unit;
        private final Sentence sentence;
        private final String text;

        /** The text with plain digits, for the grammar. */
        private final String plain;

        private final List<YearMention> years;

        /** Whether anything in it may have been reached. */
        private final boolean saysAlready;

        /** Where it says that something is for each year. */
        private final List<MatchResult> eachYear;

        private final List<Target> found = new ArrayList<>();

        /** The target of the number before, which a clause without a subject goes on with. */
        private Optional<Target> last = Optional.empty();

        /** A place and where its clause starts: the next question is mostly about the same clause. */
        private int known;

        private int knownStart;

        /** A place and where its clause ends. */
        private int knownIn;

        private int knownEnd = -1;

        Reading(Unit unit, Sentence sentence, List<YearMention> years) {
            this.unit = unit;
            this.sentence = sentence;
            this.text = sentence.text();
            this.plain = Digits.plain(text);
            this.years = years;
            this.saysAlready = text.indexOf('已') >= 0;
            this.eachYear = EACH_YEAR.matcher(text).results().toList();
        }

        void number(PrintedNumber quantity, int previousEnd) {
            Optional<Target> before = last;
            last = Optional.empty();
            Verb verb = TargetGrammar.verbBefore(plain, quantity.start());
            boolean whichYear = deadlinesBefore(quantity.start()).size() > 1;
            if (isPast(verb.start()) || verb.isReached() || whichYear || isOddMultiple(verb, quantity)) {
                return;
            }
            int end = endOf(quantity);
            Value value = value(quantity, verb, limitOf(quantity));
            Optional<Match> behind = names.after(text, skipSpace(end));
            if (behind.isPresent()) {
                int start = Math.max(previousEnd, clauseStart(quantity.start()));
                add(
                        List.of(behind.get()),
                        value,
                        behindJoint(start),
                        behind.get().end());
                return;
            }
            if (TargetGrammar.isCondition(text, end)) {
                return;
            }
            TargetGrammar.Subject subject = TargetGrammar.subject(plain, verb, quantity.start());
            List<Match> subjects = List.of();
            if (!verb.isBare() || isDated(quantity.start())) {
                int named = TargetGrammar.beforeBaseline(plain, verb.start());
                subjects = names.before(text, trimmed(named));
                subjects = subjects.isEmpty() ? names.before(text, trimmed(subject.end())) : subjects;
            }
            if (subject.distributes() && subjects.size() > 1) {
                return;
            }
            int known = found.size();
            if (subjects.isEmpty() && goesOn(verb, subject, quantity, before)) {
                goOn(before.orElseThrow(), value, end);
            } else if (!subjects.isEmpty()) {
                add(subjects, value, startOfQuote(quantity.start(), previousEnd), end);
            } else {
                boolean counts = quantity.hasUnit() && !quantity.unit().startsWith("%");
                Optional<Match> counted = counts ? names.behindModifiers(text, end, clauseEnd(end)) : Optional.empty();
                counted.ifPresent(match -> add(
                        List.of(match),
                        value,
                        behindJoint(Math.max(previousEnd, clauseStart(quantity.start()))),
                        match.end()));
            }
            last = found.size() == known + 1 ? Optional.of(found.get(known)) : Optional.empty();
        }

        /**
         * Where the words of the next number may begin: behind the number and, where the thing that is counted follows it,
         * behind that thing. The length of a time, {@code 5年内}, belongs to what is said in it.
         */
        int endBehind(PrintedNumber number, int previousEnd) {
            boolean isDuration = !number.hasUnit() && text.startsWith("年", number.end());
            int end = isDuration ? previousEnd : number.end();
            int close =
                    found.isEmpty() ? end : found.get(found.size() - 1).quote().end();
            return close > end && LISTED.matcher(text.substring(close)).find() ? close : end;
        }

        private Value value(PrintedNumber quantity, Verb verb, String limit) {
            String printed = text.substring(quantity.start(), quantity.end());
            boolean isPlain = printed.startsWith(quantity.value());
            String multiple = verb.multipleOf().isPresent() ? verb.multipleOf().getAsInt() + "年的" : "";
            String words = limit.isEmpty() ? verb.words() : verb.words() + "…" + limit;
            return new Value(
                    Optional.of(quantity.value()),
                    quantity.unit(),
                    TargetGrammar.operator(verb.operator(), limit),
                    isPlain ? words : verb.words() + multiple + printed + limit,
                    verb.change(),
                    verb.multipleOf());
        }

        /** {@code 2020年的30%} and the like: what is taken of which value, nobody can say. */
        private boolean isOddMultiple(Verb verb, PrintedNumber quantity) {
            return verb.multipleOf().isPresent()
                    && (verb.change() != Change.NONE || !quantity.unit().equals("倍"));
        }

        private String limitOf(PrintedNumber quantity) {
            return TargetGrammar.limitAfter(text, quantity.end());
        }

        private int endOf(PrintedNumber quantity) {
            return quantity.end() + TargetGrammar.limitLength(text, quantity.end());
        }

        /** The number at a place, with those joined to it by nothing but 、 or 和: {@code 60%、70%和80%}. */
        List<PrintedNumber> series(List<PrintedNumber> numbers, int first) {
            int last = first;
            boolean hasVerb =
                    !TargetGrammar.verbBefore(plain, numbers.get(first).start()).isBare();
            while (hasVerb
                    && last + 1 < numbers.size()
                    && JOINT.matcher(text.substring(
                                    endOf(numbers.get(last)),
                                    Math.max(
                                            endOf(numbers.get(last)),
                                            numbers.get(last + 1).start())))
                            .matches()) {
                last++;
            }
            return numbers.subList(first, last + 1);
        }

        /**
         * {@code A、B分别达到4.32、0.18万吨}, {@code 到2025年和2030年，A分别达到x和y}: as many values as indicators, or as years,
         * whether 分别 is printed or not; otherwise nothing is sure.
         */
        void distribute(List<PrintedNumber> series, int previousEnd) {
            last = Optional.empty();
            PrintedNumber first = series.get(0);
            PrintedNumber end = series.get(series.size() - 1);
            Verb verb = TargetGrammar.verbBefore(plain, first.start());
            if (isPast(verb.start()) || verb.isReached() || verb.multipleOf().isPresent()) {
                return;
            }
            TargetGrammar.Subject subject = TargetGrammar.subject(plain, verb, first.start());
            List<Match> subjects = names.before(text, trimmed(subject.end()));
            List<Integer> deadlines = deadlinesBefore(first.start());
            int start = startOfQuote(first.start(), previousEnd);
            boolean hasLimits = series.subList(0, series.size() - 1).stream()
                    .anyMatch(one -> !limitOf(one).isEmpty());
            for (int i = 0; i < series.size(); i++) {
                PrintedNumber one = series.get(i);
                PrintedNumber measured = one.measuredAs(end.unit());
                Value value = value(measured, verb, hasLimits ? limitOf(one) : limitOf(end));
                if (subjects.size() == series.size() && deadlines.size() < 2 && isWholeList(subjects)) {
                    add(List.of(subjects.get(i)), value, start, endOf(end));
                } else if (subjects.size() == 1 && deadlines.size() == series.size()) {
                    add(subjects, value, start, endOf(end), OptionalInt.of(deadlines.get(i)));
                }
            }
        }

        /** Whether nothing unknown is listed before the first of the indicators. */
        private boolean isWholeList(List<Match> subjects) {
            int start = subjects.get(0).start();
            return start == 0 || "、和及与".indexOf(text.charAt(start - 1)) < 0;
        }

        /** Whether a clause says nothing of what it measures, because the clause before has just said it. */
        private boolean goesOn(
                Verb verb, TargetGrammar.Subject subject, PrintedNumber quantity, Optional<Target> before) {
            if (verb.isBare() || before.isEmpty()) {
                return false;
            }
            int opening = clauseStart(quantity.start());
            for (YearMention year : years) {
                if (year.printed().end() <= subject.end()) {
                    opening = Math.max(opening, year.printed().end());
                }
            }
            String unit = before.get().unit();
            boolean isChange = verb.change() != Change.NONE && subject.isCompared();
            boolean sameUnit = quantity.unit().equals(unit)
                    || (quantity.unit().equals("个百分点") && unit.equals("%"))
                    || (quantity.unit().equals("%") && isChange);
            int end = endOf(quantity);
            int endBefore = before.get().quote().end();
            boolean newClause = clauseStart(quantity.start()) > endBefore;
            opening = newClause ? opening : Math.max(opening, endBefore);
            return sameUnit
                    && Clauses.endOf(text, end) == end
                    && (newClause || isChange || isStretch(endBefore, quantity.start()))
                    && text.substring(Math.min(opening, subject.end()), subject.end())
                            .matches("[、， ]*");
        }

        /** {@code 保持在80%以上、力争达到90%}: the clause says a word of strength before its second value. */
        private boolean isStretch(int from, int number) {
            return text.startsWith("、", from)
                    && TargetGrammar.strength(text, from, number).isPresent();
        }

        private void goOn(Target before, Value value, int end) {
            int start = before.quote().start();
            int from = before.quote().end();
            Optional<String> strength = TargetGrammar.strength(text, from, end);
            Passage quote = Passage.of(unit.id(), sentence, start, end);
            found.add(value.of(
                    before.indicator(), before.name(), quote, yearBefore(end), strength, baseline(value, from, end)));
        }

        /** {@code 比2020年翻一番}, {@code 占比过半}. */
        void worded() {
            for (Matcher matcher = WORDED.matcher(text); matcher.find(); ) {
                if (isPast(matcher.start())) {
                    continue;
                }
                boolean half = matcher.group().startsWith("过半");
                String times = matcher.group("times") == null ? "一" : matcher.group("times");
                Value value = half
                        ? new Value(Optional.of("50"), "%", Operator.ABOVE, matcher.group(), Change.NONE)
                        : new Value(
                                Optional.of(String.valueOf(HanQuantities.whole(times))),
                                "番",
                                matcher.group("limit") == null ? Operator.EQUAL : Operator.AT_LEAST,
                                matcher.group(),
                                Change.INCREASE);
                add(subjectsBefore(matcher.start()), value, startOfQuote(matcher.start(), 0), matcher.end());
            }
        }

        /** The indicators named before words that stand for verb and number: {@code A实现翻番}. */
        private List<Match> subjectsBefore(int words) {
            Matcher verb = BRINGING_ABOUT.matcher(text).region(Math.max(0, words - 2), words);
            int from = verb.matches() ? verb.start() : words;
            Verb none = new Verb(from, "", Change.NONE, Operator.EQUAL, false, OptionalInt.empty());
            return names.before(
                    text, trimmed(TargetGrammar.subject(plain, none, words).end()));
        }

        /** {@code 产能清零}, {@code 力争实现事故零发生}, {@code 实现施用量零增长}. */
        void zeros() {
            for (Matcher matcher = ZERO.matcher(text); matcher.find(); ) {
                String what = Optional.ofNullable(matcher.group("what")).orElse("");
                boolean unsure = isPast(matcher.start())
                        || deadlinesBefore(matcher.start()).size() > 1;
                List<Match> subjects = unsure ? List.of() : subjectsBefore(matcher.start());
                if (what.equals("排放")
                        && !subjects.stream()
                                .allMatch(match -> EMISSION.matcher(text)
                                        .region(match.start(), match.end())
                                        .find())) {
                    continue;
                }
                Change change = what.equals("增长") ? Change.INCREASE : Change.NONE;
                Value zero = new Value(Optional.of("0"), "", Operator.EQUAL, matcher.group(), change);
                add(subjects, zero, startOfQuote(matcher.start(), 0), matcher.end());
            }
        }

        void handedDown() {
            for (Matcher matcher = HANDED_DOWN.matcher(text); matcher.find(); ) {
                boolean falls =
                        matcher.group().startsWith("下降") || matcher.group().startsWith("降幅");
                boolean cut = matcher.group("cut") != null && !"控制".equals(matcher.group("cut"));
                Value value = new Value(
                        Optional.empty(), "", Operator.NONE, "完成", falls || cut ? Change.DECREASE : Change.NONE);
                List<Match> subjects = matcher.group("what") == null
                        ? names.before(text, matcher.start())
                        : names.within(text, matcher.start("what"), matcher.end("what")).stream()
                                .toList();
                add(subjects, value, startOfQuote(matcher.start(), 0), matcher.end());
            }
        }

        void relative() {
            for (Matcher matcher = RELATIVE.matcher(text); matcher.find(); ) {
                Change change = matcher.group("way").equals("下降") ? Change.DECREASE : Change.INCREASE;
                String verb = matcher.group("verb");
                Value value = new Value(Optional.empty(), "", TargetGrammar.operatorOfVerb(verb), verb, change);
                add(names.before(text, matcher.start()), value, startOfQuote(matcher.start(), 0), matcher.end());
            }
        }

        private void add(List<Match> subjects, Value value, int start, int end) {
            add(subjects, value, start, end, yearBefore(end));
        }

        private void add(List<Match> subjects, Value value, int start, int end, OptionalInt year) {
            Optional<String> strength = TargetGrammar.strength(text, start, end);
            OptionalInt baseline = baseline(value, comparisonStart(start, value), end);
            Passage quote = Passage.of(unit.id(), sentence, start, end);
            for (Match subject : subjects) {
                String name = text.substring(subject.start(), subject.end());
                found.add(value.of(subject.indicator().id(), name, quote, year, strength, baseline));
            }
        }

        /** The start of the clause, behind the number before and behind the year that opens it. */
        private int startOfQuote(int index, int previousEnd) {
            int start = clauseStart(index);
            boolean isPartOfName = previousEnd > start
                    && !SEPARATED.matcher(text.substring(previousEnd)).find();
            start = isPartOfName ? start : Math.max(start, previousEnd);
            for (YearMention year : years) {
                boolean opens = year.role() == YearMention.Role.DEADLINE
                        && year.printed().start() == start;
                start = opens ? year.printed().end() : start;
            }
            while ("、， ".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            return hasCondition(start) ? clauseStart(start - 2) : start;
        }

        /** {@code 新建民用建筑具备条件的，实施装配式建筑比例达到100%}: the clause before says for what the target is set. */
        private boolean hasCondition(int start) {
            return start > 1 && text.startsWith("的，", start - 2);
        }

        /**
         * {@code 超过30%的炼油产能，单位能量因数综合能耗达到7.5千克标准油} sets two targets that mean nothing without each other: both
         * are quoted with the whole.
         */
        void joinSharesWithWhatTheyReach() {
            for (Target share : List.copyOf(found)) {
                int next = share.quote().end() + 1;
                boolean isShare = share.unit().equals("%")
                        && text.startsWith(
                                "的" + share.name(),
                                share.quote().end() - share.name().length() - 1);
                if (isShare) {
                    found.stream()
                            .filter(target -> target.quote().start() == next)
                            .findFirst()
                            .ifPresent(target -> quoteTogether(share, target));
                }
            }
        }

        private void quoteTogether(Target share, Target reached) {
            Passage both = Passage.of(
                    unit.id(), sentence, share.quote().start(), reached.quote().end());
            found.replaceAll(target -> target.equals(share) || target.equals(reached) ? target.quotedAs(both) : target);
        }

        private OptionalInt baseline(Value value, int from, int end) {
            return value.change == Change.NONE ? value.multipleOf : TargetGrammar.baseline(plain, from, end);
        }

        /**
         * {@code 与2020年相比，}: a clause before says what the changes behind it are measured against, until a year, a
         * semicolon or a rate a year says otherwise.
         */
        private int comparisonStart(int start, Value value) {
            int clause = clauseStart(start);
            if (clause > 3 && text.startsWith("相比，", clause - 3)) {
                return clauseStart(clause - 1);
            }
            int from = clause;
            boolean own = value.words.contains("年均") || namesYear(clause, Clauses.endOf(text, start));
            while (!own && from > 3 && text.charAt(from - 1) == '，') {
                int before = clauseStart(from - 1);
                if (text.startsWith("相比，", from - 3)) {
                    return before;
                }
                if (namesYear(before, from)) {
                    return clause;
                }
                from = before;
            }
            return clause;
        }

        private boolean namesYear(int from, int to) {
            return years.stream()
                    .anyMatch(year ->
                            year.printed().start() >= from && year.printed().end() <= to);
        }

        /** Whether the words before a number say what has been reached, not what is to be. */
        private boolean isPast(int index) {
            if (saysAlready
                    && REACHED.matcher(text.substring(clauseStart(index), index))
                            .find()) {
                return true;
            }
            boolean past = false;
            for (YearMention year : years) {
                boolean single = year.from() == year.to() && year.printed().end() <= index;
                if (single && year.role() == YearMention.Role.DEADLINE) {
                    past = false;
                } else if (single && year.role() == YearMention.Role.OTHER) {
                    past = opensClause(year) || isBeforeThePlan(year);
                }
            }
            return past;
        }

        /** {@code 2010年生产总值达到…} in a plan for 2011 to 2015. */
        private boolean isBeforeThePlan(YearMention year) {
            return names.firstYear().isPresent()
                    && year.to() < names.firstYear().getAsInt();
        }

        private boolean opensClause(YearMention year) {
            int start = year.printed().start();
            return text.substring(clauseStart(start), start).matches("(?:截至?|截止)?")
                    && text.startsWith("，", year.printed().end());
        }

        private boolean isDated(int index) {
            return yearBefore(index).isPresent()
                    || years.stream()
                            .anyMatch(year -> year.role() == YearMention.Role.PERIOD
                                    && year.printed().end() <= index);
        }

        /** The last deadlines before a place that stand together: {@code 到2025年和2030年}. */
        private List<Integer> deadlinesBefore(int index) {
            List<Integer> together = new ArrayList<>();
            int end = 0;
            for (YearMention year : years) {
                if (year.role() == YearMention.Role.DEADLINE && year.printed().end() <= index) {
                    boolean joined = JOINT.matcher(
                                    text.substring(end, year.printed().start()))
                            .matches();
                    if (!joined) {
                        together.clear();
                    }
                    together.add(year.to());
                    end = year.printed().end();
                }
            }
            return together;
        }

        private int clauseStart(int index) {
            if (!Clauses.isSame(text, Math.min(index, known), Math.max(index, known))) {
                knownStart = Clauses.startOf(text, index);
            }
            known = index;
            return knownStart;
        }

        private int clauseEnd(int index) {
            if (knownEnd < index || !Clauses.isSame(text, Math.min(index, knownIn), Math.max(index, knownIn))) {
                knownEnd = Clauses.endOf(text, index);
            }
            knownIn = index;
            return knownEnd;
        }

        private int behindJoint(int start) {
            Matcher joint = LISTED.matcher(text.substring(start));
            return joint.find() ? start + joint.end() : start;
        }

        private int trimmed(int end) {
            int trimmed = end;
            while (trimmed > 0 && text.charAt(trimmed - 1) == ' ') {
                trimmed--;
            }
            return trimmed;
        }

        private int skipSpace(int start) {
            return start < text.length() && text.charAt(start) == ' ' ? start + 1 : start;
        }

        /** A five-year period named later ends the reach of a deadline: within it no year is named. */
        private OptionalInt yearBefore(int index) {
            OptionalInt last = OptionalInt.empty();
            int behind = 0;
            for (YearMention year : years) {
                boolean before = year.printed().end() <= index;
                if (before && year.role() == YearMention.Role.DEADLINE) {
                    last = OptionalInt.of(year.to());
                    behind = year.printed().end();
                } else if (before && year.role() == YearMention.Role.PERIOD && opensClause(year)) {
                    last = OptionalInt.empty();
                }
            }
            return isOfEachYear(behind, index) ? OptionalInt.empty() : last;
        }

        /** Whether the clause says behind the year and before a place that it tells of each year. */
        private boolean isOfEachYear(int year, int index) {
            if (eachYear.isEmpty()) {
                return false;
            }
            int clause = Math.max(year, clauseStart(Math.max(year, index - 1)));
            return eachYear.stream().anyMatch(words -> words.start() >= clause && words.end() <= index);
        }
    }

    /** What a clause sets, whatever it sets it for. */
    private record Value(
            Optional<String> value,
            String unit,
            Operator operator,
            String words,
            Change change,
            OptionalInt multipleOf) {
        Value(Optional<String> value, String unit, Operator operator, String words, Change change) {
            this(value, unit, operator, words, change, OptionalInt.empty());
        }

        /** What this value sets for an indicator, in a sentence that prints its own year, if any. */
        Target of(
                IndicatorId indicator,
                String name,
                Passage quote,
                OptionalInt year,
                Optional<String> strength,
                OptionalInt baselineYear) {
            return new Target(
                    "",
                    indicator,
                    name,
                    quote,
                    year,
                    operator,
                    words,
                    value,
                    change,
                    unit,
                    strength,
                    baselineYear,
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
