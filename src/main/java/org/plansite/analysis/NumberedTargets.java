package org.plansite.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.analysis.IndicatorNames.Match;
import org.plansite.analysis.TargetGrammar.Verb;
import org.plansite.plan.Target;
import org.plansite.plan.Target.Change;
import org.plansite.plan.YearMention;

/**
 * Finds the targets of a sentence that are set with a number: {@code 新能源装机容量达到700万千瓦以上}, {@code 新建充电桩2000个},
 * {@code 推广900辆氢燃料电池汽车}, {@code 80%以上的处级及以上机关达到…}.
 */
final class NumberedTargets {
    private static final Pattern REACHING = Pattern.compile("达到?|突破|超过|[增降]至|降到|(?:提高|提升|增加|下降|降低|减少)[到至]|控制在");
    private static final Pattern MAGNITUDE = Pattern.compile("^[百千万亿]+");
    private static final Pattern SHARE = Pattern.compile("[%％‰]|个百分点|倍");
    private static final Pattern LISTED = Pattern.compile("^(?:、|和|及|以及|与)");

    private final IndicatorNames names;
    private final SentenceTargets targets;
    private final ClausesRead clauses;
    private final YearsOfTargets years;
    private final String text;
    private final String plain;

    /** {@code 新增站点76个，其中2022年16个、2023年20个}: for a year, a part of the number before. */
    private static final Pattern PART_IN_YEAR =
            Pattern.compile("(?:[，；（]?其中：?|[、，])(?<year>(?:19|20)[0-9]{2})年(?:底前|底|内|前)?(?:完成|建成|新增|新建|改造|实施|整治)?");

    /** The target of the number before, which a clause without a subject goes on with. */
    private Optional<Target> last = Optional.empty();

    /** The targets of the numbers told together before, which a clause without subjects goes on with. */
    private List<Target> shared = List.of();

    NumberedTargets(IndicatorNames names, SentenceTargets targets) {
        this.names = names;
        this.targets = targets;
        this.clauses = targets.clauses();
        this.years = targets.years();
        this.text = targets.text();
        this.plain = targets.plain();
    }

    /** Adds what the sentence sets with its numbers, which stand in printed order. */
    void find(List<PrintedNumber> numbers) {
        int previousEnd = 0;
        for (int i = 0; i < numbers.size(); ) {
            List<PrintedNumber> series = series(numbers, i);
            if (series.size() > 1) {
                distribute(series, previousEnd);
            } else {
                number(series.get(0), previousEnd);
            }
            i += series.size();
            previousEnd = endBehind(numbers.get(i - 1), previousEnd);
        }
    }

    private void number(PrintedNumber quantity, int previousEnd) {
        Optional<Target> before = last;
        last = Optional.empty();
        shared = List.of();
        Verb verb = verbBefore(quantity);
        boolean whichYear = years.deadlinesBefore(quantity.start()).size() > 1;
        if (years.isPast(verb.start()) || verb.isReached() || whichYear || isOddMultiple(verb, quantity)) {
            return;
        }
        int end = endOf(quantity);
        SetValue value = value(quantity, verb, limitOf(quantity));
        Optional<Match> behind = names.after(text, skipSpace(end));
        if (behind.isPresent()) {
            int start = Math.max(previousEnd, clauses.startOf(quantity.start()));
            targets.add(
                    List.of(behind.get()),
                    value,
                    behindJoint(start),
                    behind.get().end());
            return;
        }
        if (TargetGrammar.isCondition(text, end)) {
            return;
        }
        int known = targets.count();
        named(quantity, verb, value, before, previousEnd);
        last = targets.count() == known + 1 ? targets.last() : Optional.empty();
    }

    /** Adds what a number sets for the indicator before its verb, or, where none stands there, behind the words that describe it. */
    private void named(PrintedNumber quantity, Verb verb, SetValue value, Optional<Target> before, int previousEnd) {
        int end = endOf(quantity);
        TargetGrammar.Subject subject = TargetGrammar.subject(plain, verb, quantity.start());
        List<Match> subjects = List.of();
        if (!verb.isBare() || years.isDated(quantity.start())) {
            int named = TargetGrammar.beforeBaseline(plain, verb.start());
            subjects = names.before(text, TargetGrammar.trimmed(text, named));
            subjects = subjects.isEmpty() ? names.before(text, TargetGrammar.trimmed(text, subject.end())) : subjects;
        }
        if (subject.distributes() && subjects.size() > 1) {
            return;
        }
        OptionalInt partIn = subjects.isEmpty() ? yearOfPart(quantity, before) : OptionalInt.empty();
        if (partIn.isPresent()) {
            targets.goOn(before.orElseThrow(), value, end, partIn);
        } else if (subjects.isEmpty() && goesOn(verb, subject, quantity, before)) {
            targets.goOn(before.orElseThrow(), value, end);
        } else if (!subjects.isEmpty()) {
            targets.add(subjects, value, targets.startOfQuote(quantity.start(), previousEnd), end);
        } else {
            boolean counts = quantity.hasUnit() && !quantity.unit().startsWith("%");
            Optional<Match> counted = counts ? names.behindModifiers(text, end, clauses.endOf(end)) : Optional.empty();
            counted.ifPresent(match -> targets.add(
                    List.of(match),
                    value,
                    behindJoint(Math.max(previousEnd, clauses.startOf(quantity.start()))),
                    match.end()));
        }
    }

    /** Whether a clause says nothing of what it measures, because the clause before has just said it. */
    private boolean goesOn(Verb verb, TargetGrammar.Subject subject, PrintedNumber quantity, Optional<Target> before) {
        if (verb.isBare() || before.isEmpty()) {
            return false;
        }
        int opening = clauses.startOf(quantity.start());
        for (YearMention year : years.named()) {
            if (year.printed().end() <= subject.end()) {
                opening = Math.max(opening, year.printed().end());
            }
        }
        String unit = before.get().unit();
        boolean isChange = verb.change() != Change.NONE && subject.isCompared();
        boolean sameUnit = isCountedAlike(quantity.unit(), unit)
                || (quantity.unit().equals("个百分点") && unit.equals("%"))
                || (quantity.unit().equals("%") && isChange);
        int end = endOf(quantity);
        int endBefore = before.get().quote().end();
        boolean newClause = clauses.startOf(quantity.start()) > endBefore;
        opening = newClause ? opening : Math.max(opening, endBefore);
        boolean isLevel = newClause && isLevelAfterRate(before.get(), verb, quantity);
        return (sameUnit || isLevel)
                && (Clauses.endOf(text, end) == end || isNextYear(end))
                && (newClause || isChange || isStretch(endBefore, quantity.start()) || isNextYear(endBefore))
                && text.substring(Math.min(opening, subject.end()), subject.end())
                        .matches("[、， ]*");
    }

    /** {@code 2023年达到60亿元、2024年达到75亿元}: what is listed begins with the year it is set for. */
    private boolean isNextYear(int from) {
        return text.startsWith("、", from)
                && years.named().stream()
                        .anyMatch(
                                year -> year.printed().start() == from + 1 && year.role() == YearMention.Role.DEADLINE);
    }

    /** {@code 9000个} and {@code 1.2万个}: the units are the same but for how many of them are told at once. */
    private static boolean isCountedAlike(String one, String other) {
        return MAGNITUDE
                .matcher(one)
                .replaceFirst("")
                .equals(MAGNITUDE.matcher(other).replaceFirst(""));
    }

    /** The year for which a number is a part of the one before; empty where it is none, or not of the plan's time. */
    private OptionalInt yearOfPart(PrintedNumber quantity, Optional<Target> before) {
        if (before.isEmpty() || !isCountedAlike(quantity.unit(), before.get().unit())) {
            return OptionalInt.empty();
        }
        int from = before.get().quote().end();
        int end = endOf(quantity);
        boolean closes = Clauses.endOf(text, end) == end || text.startsWith("、", end) || text.startsWith("）", end);
        Matcher part = PART_IN_YEAR.matcher(plain).region(Math.min(from, quantity.start()), quantity.start());
        if (!closes || !part.matches()) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(part.group("year"));
        int first = years.first().orElse(year);
        int due = years.yearBefore(from).orElse(year);
        boolean isSeries = year > due && text.startsWith("、", from);
        boolean isOfPlan = year >= first && (year <= due || isSeries);
        return isOfPlan ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /**
     * {@code 年均增长10%，达到2000亿元}, {@code 提高5个百分点，达到65%}: behind the rate at which something changes, or by how much,
     * what it is to reach.
     */
    private static boolean isLevelAfterRate(Target before, Verb verb, PrintedNumber quantity) {
        boolean isAmount = before.unit().equals("%")
                && quantity.hasUnit()
                && !SHARE.matcher(quantity.unit()).matches();
        boolean isShare = before.unit().equals("个百分点") && quantity.unit().equals("%");
        return before.change() != Change.NONE
                && (isAmount || isShare)
                && REACHING.matcher(verb.words()).matches();
    }

    /** {@code 保持在80%以上、力争达到90%}: the clause says a word of strength before its second value. */
    private boolean isStretch(int from, int number) {
        return text.startsWith("、", from)
                && TargetGrammar.strength(text, from, number).isPresent();
    }

    /**
     * {@code A、B分别达到4.32、0.18万吨}, {@code 到2025年和2030年，A分别达到x和y}: as many values as indicators, or as years,
     * whether 分别 is printed or not; otherwise nothing is sure.
     */
    private void distribute(List<PrintedNumber> series, int previousEnd) {
        List<Target> before = shared;
        last = Optional.empty();
        shared = List.of();
        PrintedNumber first = series.get(0);
        PrintedNumber end = series.get(series.size() - 1);
        Verb verb = TargetGrammar.verbBefore(plain, first.start());
        if (years.isPast(verb.start()) || verb.isReached() || verb.multipleOf().isPresent()) {
            return;
        }
        TargetGrammar.Subject subject = TargetGrammar.subject(plain, verb, first.start());
        List<Match> subjects = names.before(text, TargetGrammar.trimmed(text, subject.end()));
        List<Integer> deadlines = years.deadlinesBefore(first.start());
        int start = targets.startOfQuote(first.start(), previousEnd);
        boolean hasLimits = series.subList(0, series.size() - 1).stream()
                .anyMatch(one -> !limitOf(one).isEmpty());
        boolean goOn = subjects.isEmpty()
                && before.size() == series.size()
                && goesOn(verb, subject, end, Optional.of(before.get(before.size() - 1)));
        int known = targets.count();
        for (int i = 0; i < series.size(); i++) {
            PrintedNumber one = series.get(i);
            PrintedNumber measured = one.measuredAs(end.unit());
            SetValue value = value(measured, verb, hasLimits ? limitOf(one) : limitOf(end));
            if (subjects.size() == series.size() && deadlines.size() < 2 && isWholeList(subjects)) {
                targets.add(List.of(subjects.get(i)), value, start, endOf(end));
            } else if (subjects.size() == 1 && deadlines.size() == series.size()) {
                targets.add(subjects, value, start, endOf(end), OptionalInt.of(deadlines.get(i)));
            } else if (goOn && deadlines.size() < 2) {
                targets.goOn(before.get(i), value, endOf(end));
            }
        }
        shared = targets.since(known);
    }

    /** The number at a place, with those joined to it by nothing but 、 or 和: {@code 60%、70%和80%}. */
    private List<PrintedNumber> series(List<PrintedNumber> numbers, int first) {
        int last = first;
        boolean hasVerb =
                !TargetGrammar.verbBefore(plain, numbers.get(first).start()).isBare();
        while (hasVerb
                && last + 1 < numbers.size()
                && TargetGrammar.JOINT
                        .matcher(text.substring(
                                endOf(numbers.get(last)),
                                Math.max(
                                        endOf(numbers.get(last)),
                                        numbers.get(last + 1).start())))
                        .matches()) {
            last++;
        }
        return numbers.subList(first, last + 1);
    }

    /** Whether nothing unknown is listed before the first of the indicators. */
    private boolean isWholeList(List<Match> subjects) {
        int start = subjects.get(0).start();
        return start == 0 || "、和及与".indexOf(text.charAt(start - 1)) < 0;
    }

    /**
     * Where the words of the next number may begin: behind the number and, where the thing that is counted follows it,
     * behind that thing. The length of a time, {@code 5年内}, belongs to what is said in it.
     */
    private int endBehind(PrintedNumber number, int previousEnd) {
        boolean isDuration = !number.hasUnit() && text.startsWith("年", number.end());
        int end = isDuration ? previousEnd : number.end();
        int close = targets.last().map(target -> target.quote().end()).orElse(end);
        return close > end && LISTED.matcher(text.substring(close)).find() ? close : end;
    }

    private SetValue value(PrintedNumber quantity, Verb verb, String limit) {
        String printed = text.substring(quantity.start(), quantity.end());
        boolean isPlain = printed.startsWith(quantity.value());
        String multiple = verb.multipleOf().isPresent() ? verb.multipleOf().getAsInt() + "年的" : "";
        String words = limit.isEmpty() ? verb.words() : verb.words() + "…" + limit;
        return new SetValue(
                Optional.of(quantity.value()),
                quantity.unit(),
                TargetGrammar.operator(verb.operator(), limit),
                isPlain ? words : verb.words() + multiple + printed + limit,
                verb.change(),
                verb.multipleOf());
    }

    private Verb verbBefore(PrintedNumber quantity) {
        Verb verb = TargetGrammar.verbBefore(plain, quantity.start());
        OptionalInt due = years.yearBefore(quantity.start());
        boolean isOfItsYear = verb.multipleOf().isPresent()
                && verb.multipleOf().equals(due)
                && !quantity.unit().equals("倍");
        return isOfItsYear ? verb.ofItsYear() : verb;
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

    private int behindJoint(int start) {
        Matcher joint = LISTED.matcher(text.substring(start));
        return joint.find() ? start + joint.end() : start;
    }

    private int skipSpace(int start) {
        return start < text.length() && text.charAt(start) == ' ' ? start + 1 : start;
    }
}
