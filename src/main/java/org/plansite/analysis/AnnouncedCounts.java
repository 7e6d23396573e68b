package org.plansite.analysis;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;

/**
 * A list closed with its count, {@code 数字政府、数字经济、惠民服务和精准治理四大板块}, has as many parts as it says; behind 等 it may
 * have fewer.
 */
final class AnnouncedCounts implements Check {
    private static final String DIGITS = "一二三四五六七八九十";
    private static final String PART = "(?:[\\p{IsHan}A-Za-z]|“[^”]*”)+";
    private static final Pattern LIST = Pattern.compile(
            "(?<list>" + PART + "(?:、" + PART + "?)+?)(?<open>等?)(?<count>(?<number>[二三四五六七八九十])(?:大项|大))");

    /** Without it there is no such list; it is found sooner than the list itself. */
    private static final Pattern COUNT = Pattern.compile("[二三四五六七八九十]大");

    private static final Pattern ITEMS = Pattern.compile("([二三四五六七八九十])(?:个|大)(?:领域|方面|方向|重点|项目|工程|行动)");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    @Override
    public List<Result> check(Evidence evidence) {
        Stream<Result> lists = evidence.outline().units().stream()
                .flatMap(unit -> unit.sentences().stream()
                        .filter(sentence -> COUNT.matcher(sentence.text()).find())
                        .flatMap(sentence -> LIST.matcher(sentence.text())
                                .results()
                                .flatMap(match -> result(unit, sentence, match).stream())));
        Stream<Result> columns = evidence.outline()
                .ofKind(UnitKind.COLUMN)
                .flatMap(column ->
                        items(column, evidence.outline().children(column.id()).size()));
        return Stream.concat(lists, columns).toList();
    }

    /** {@code 从四个领域参与} before the items of a column. */
    private static Stream<Result> items(Unit column, int items) {
        return column.sentences().stream()
                .flatMap(sentence -> ITEMS.matcher(sentence.text())
                        .results()
                        .map(match -> new Result(
                                DIGITS.indexOf(match.group(1)) + 1 == items ? Kind.COUNT_AGREES : Kind.COUNT_DIFFERS,
                                List.of(match.group(), String.valueOf(items)),
                                List.of(Passage.of(column.id(), sentence, match.start(), match.end())))));
    }

    private static Optional<Result> result(Unit unit, Sentence sentence, MatchResult match) {
        String list = QUOTED.matcher(match.group(1)).replaceAll("“”");
        long listed = list.chars().filter(c -> c == '、').count() + 1 + (joined(list) ? 1 : 0);
        int announced = DIGITS.indexOf(match.group(4)) + 1;
        if (listed < announced && !match.group(2).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Result(
                listed == announced ? Kind.COUNT_AGREES : Kind.COUNT_DIFFERS,
                List.of(match.group(3), String.valueOf(listed)),
                List.of(Passage.of(unit.id(), sentence, match.start(), match.end()))));
    }

    /** Whether the last two parts are joined by 和 instead of 、. */
    private static boolean joined(String list) {
        return list.substring(list.lastIndexOf('、')).contains("和");
    }
}
