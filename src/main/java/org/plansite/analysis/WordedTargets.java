package org.plansite.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.analysis.IndicatorNames.Match;
import org.plansite.analysis.TargetGrammar.Verb;
import org.plansite.plan.Operator;
import org.plansite.plan.Target.Change;

/**
 * Finds the targets of a sentence that are set without a number: {@code 产能清零} is 0, {@code 完成天津市下达指标} hands the value
 * elsewhere, {@code 下降高于全市…水平} compares with another rate, {@code 翻一番} doubles.
 */
final class WordedTargets {
    private static final Pattern ZERO =
            Pattern.compile("(?:全面|全部)?清零" + "|(?<![趋近净])零(?<what>发生|增长|排放)(?=[，；。、）”]|的?目标|$)");
    private static final Pattern BRINGING_ABOUT = Pattern.compile("实现|保持|做到");
    /** What a name has to measure before its value can be an emission. */
    private static final Pattern EMISSION = Pattern.compile("[排废污碳尘烟]");

    private static final Pattern HANDED_DOWN = Pattern.compile(
            "(?:下降值|下降率|降幅|下降|增长)?(?:确保|力争)?完成[^，；。]*?下达(?:的)?(?:指标|目标任务|目标|任务|(?<what>[^，；。]*?)(?<cut>削减|下降|控制)?目标(?:任务)?)");
    private static final Pattern RELATIVE =
            Pattern.compile("(?<way>下降|增长|提高)(?:率|幅度)?(?<verb>不低于|不高于|高于|低于|大于|小于)[^，；。0-9]+?水平");

    private static final Pattern WORDED = Pattern.compile("翻(?<times>[一两二三四])?番(?<limit>以上)?|过半(?!数)");

    private final IndicatorNames names;
    private final SentenceTargets targets;
    private final YearsOfTargets years;
    private final String text;
    private final String plain;

    WordedTargets(IndicatorNames names, SentenceTargets targets) {
        this.names = names;
        this.targets = targets;
        this.years = targets.years();
        this.text = targets.text();
        this.plain = targets.plain();
    }

    /** Adds what the sentence sets in words. */
    void find() {
        zeros();
        worded();
        handedDown();
        relative();
    }

    /** The indicators named before words that stand for verb and number: {@code A实现翻番}. */
    private List<Match> subjectsBefore(int words) {
        Matcher verb = BRINGING_ABOUT.matcher(text).region(Math.max(0, words - 2), words);
        int from = verb.matches() ? verb.start() : words;
        Verb none = new Verb(from, "", Change.NONE, Operator.EQUAL, false, OptionalInt.empty());
        return names.before(
                text,
                TargetGrammar.trimmed(
                        text, TargetGrammar.subject(plain, none, words).end()));
    }

    /** {@code 比2020年翻一番}, {@code 占比过半}. */
    private void worded() {
        for (Matcher matcher = WORDED.matcher(text); matcher.find(); ) {
            if (years.isPast(matcher.start())) {
                continue;
            }
            boolean half = matcher.group().startsWith("过半");
            String times = matcher.group("times") == null ? "一" : matcher.group("times");
            SetValue value = half
                    ? new SetValue(Optional.of("50"), "%", Operator.ABOVE, matcher.group(), Change.NONE)
                    : new SetValue(
                            Optional.of(String.valueOf(HanQuantities.whole(times))),
                            "番",
                            matcher.group("limit") == null ? Operator.EQUAL : Operator.AT_LEAST,
                            matcher.group(),
                            Change.INCREASE);
            targets.add(
                    subjectsBefore(matcher.start()), value, targets.startOfQuote(matcher.start(), 0), matcher.end());
        }
    }

    /** {@code 产能清零}, {@code 力争实现事故零发生}, {@code 实现施用量零增长}. */
    private void zeros() {
        for (Matcher matcher = ZERO.matcher(text); matcher.find(); ) {
            String what = Optional.ofNullable(matcher.group("what")).orElse("");
            boolean unsure = years.isPast(matcher.start())
                    || years.deadlinesBefore(matcher.start()).size() > 1;
            List<Match> subjects = unsure ? List.of() : subjectsBefore(matcher.start());
            if (what.equals("排放")
                    && !subjects.stream()
                            .allMatch(match -> EMISSION.matcher(text)
                                    .region(match.start(), match.end())
                                    .find())) {
                continue;
            }
            Change change = what.equals("增长") ? Change.INCREASE : Change.NONE;
            SetValue zero = new SetValue(Optional.of("0"), "", Operator.EQUAL, matcher.group(), change);
            targets.add(subjects, zero, targets.startOfQuote(matcher.start(), 0), matcher.end());
        }
    }

    private void handedDown() {
        for (Matcher matcher = HANDED_DOWN.matcher(text); matcher.find(); ) {
            boolean falls = matcher.group().startsWith("下降") || matcher.group().startsWith("降幅");
            boolean cut = matcher.group("cut") != null && !"控制".equals(matcher.group("cut"));
            SetValue value = new SetValue(
                    Optional.empty(), "", Operator.NONE, "完成", falls || cut ? Change.DECREASE : Change.NONE);
            List<Match> subjects = matcher.group("what") == null
                    ? names.before(text, matcher.start())
                    : names.within(text, matcher.start("what"), matcher.end("what")).stream()
                            .toList();
            targets.add(subjects, value, targets.startOfQuote(matcher.start(), 0), matcher.end());
        }
    }

    private void relative() {
        for (Matcher matcher = RELATIVE.matcher(text); matcher.find(); ) {
            Change change = matcher.group("way").equals("下降") ? Change.DECREASE : Change.INCREASE;
            String verb = matcher.group("verb");
            SetValue value = new SetValue(Optional.empty(), "", TargetGrammar.operatorOfVerb(verb), verb, change);
            targets.add(
                    names.before(text, matcher.start()),
                    value,
                    targets.startOfQuote(matcher.start(), 0),
                    matcher.end());
        }
    }
}
