package org.plansite.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Outline;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/**
 * An abbreviation is explained, {@code 二氧化碳捕集利用与封存（CCUS）}, where it is first used.
 *
 * <p>Capital letters behind a digit are a unit of measure or a name (400MW, 5G), with a digit a name (B1).
 */
final class Abbreviations implements Check {
    private static final Pattern EXPLAINED =
            Pattern.compile("(?<full>[\\p{IsHan}]{4,})（(?<short>[A-Z]{2,}[A-Za-z0-9]*)）");

    private static final Pattern CAPITALS = Pattern.compile("(?<![A-Za-z0-9]|[0-9] )[A-Z]{2,}(?![A-Za-z0-9])");

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
        List<Result> results = new ArrayList<>();
        explained.forEach(
                (word, passage) -> result(evidence.outline(), word, passage).ifPresent(results::add));
        unexplained(evidence.outline(), explained.keySet()).ifPresent(results::add);
        return results;
    }

    private static Optional<Result> unexplained(Outline outline, Set<String> explained) {
        Map<String, Passage> firstUses = new LinkedHashMap<>();
        passages(outline, CAPITALS)
                .filter(passage -> !explained.contains(passage.words()))
                .forEach(passage -> firstUses.putIfAbsent(passage.words(), passage));
        return firstUses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Result(
                        Kind.UNEXPLAINED,
                        List.of(String.join("、", firstUses.keySet())),
                        List.copyOf(firstUses.values())));
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
        return passages(outline, word);
    }

    private static Stream<Passage> passages(Outline outline, Pattern pattern) {
        return outline.units().stream()
                .flatMap(unit -> unit.sentences().stream()
                        .flatMap(sentence -> pattern.matcher(sentence.text())
                                .results()
                                .map(match -> Passage.of(unit.id(), sentence, match.start(), match.end()))));
    }
}
