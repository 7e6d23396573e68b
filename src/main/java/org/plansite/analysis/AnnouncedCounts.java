package org.plansite.analysis;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/** A list closed with its count, {@code 数字政府、数字经济、惠民服务和精准治理四大板块}, has as many parts as it says. */
final class AnnouncedCounts implements Check {
    private static final String DIGITS = "一二三四五六七八九十";
    private static final Pattern LIST = Pattern.compile(
            "(?<list>[\\p{IsHan}A-Za-z“”]+(?:、[\\p{IsHan}A-Za-z“”]+?)+)等?(?<count>(?<number>[二三四五六七八九十])(?:大项|大))");

    @Override
    public List<Result> check(Evidence evidence) {
        return evidence.outline().units().stream()
                .flatMap(unit -> unit.sentences().stream()
                        .flatMap(sentence ->
                                LIST.matcher(sentence.text()).results().map(match -> result(unit, sentence, match))))
                .toList();
    }

    private static Result result(Unit unit, Sentence sentence, MatchResult match) {
        String list = match.group(1);
        long listed = list.chars().filter(c -> c == '、').count() + 1 + (joined(list) ? 1 : 0);
        boolean agrees = DIGITS.indexOf(match.group(3)) + 1 == listed;
        return new Result(
                agrees ? Kind.COUNT_AGREES : Kind.COUNT_DIFFERS,
                List.of(match.group(2), String.valueOf(listed)),
                List.of(Passage.of(unit.id(), sentence, match.start(), match.end())));
    }

    /** Whether the last two parts are joined by 和 instead of 、. */
    private static boolean joined(String list) {
        return list.substring(list.lastIndexOf('、')).contains("和");
    }
}
