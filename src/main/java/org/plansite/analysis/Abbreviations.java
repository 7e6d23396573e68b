package org.plansite.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Outline;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/** An abbreviation is explained, {@code 二氧化碳捕集利用与封存（CCUS）}, where it is first used. */
final class Abbreviations implements Check {
    private static final Pattern EXPLAINED =
            Pattern.compile("(?<full>[\\p{IsHan}]{4,})（(?<short>[A-Z]{2,}[A-Za-z0-9]*)）");

    @Override
    public List<Result> check(Evidence evidence) {
        Map<String, Passage> explained = new LinkedHashMap<>();
        for (Unit unit : evidence.outline().units()) {
            for (Sentence sentence : unit.sentences()) {
                Matcher matcher = EXPLAINED.matcher(sentence.text());
                while (matcher.find()) {
                    explained.putIfAbsent(
                            matcher.group("short"), Passage.of(unit.id(), sentence, matcher.start(), matcher.end()));
                }
            }
        }
        return explained.entrySet().stream()
                .flatMap(entry -> result(evidence.outline(), entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private static Optional<Result> result(Outline outline, String abbreviation, Passage explained) {
        String citation = outline.unit(explained.unit()).citation();
        return uses(outline, abbreviation)
                .findFirst()
                .filter(first -> !first.overlaps(explained))
                .map(first ->
                        new Result(Kind.ABBREVIATION, List.of(abbreviation, citation), List.of(first, explained)));
    }

    private static Stream<Passage> uses(Outline outline, String abbreviation) {
        Pattern word = Pattern.compile("(?<![A-Za-z])" + Pattern.quote(abbreviation) + "(?![A-Za-z])");
        return outline.units().stream()
                .flatMap(unit -> unit.sentences().stream()
                        .flatMap(sentence -> word.matcher(sentence.text())
                                .results()
                                .map(match -> Passage.of(unit.id(), sentence, match.start(), match.end()))));
    }
}
