package org.plansite.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.YearMention;

/** A goal named with its year, {@code 2030年前碳达峰目标}, has the same strength wherever it is set. */
final class RepeatedGoals implements Check {
    private static final Pattern GOAL = Pattern.compile("^(?<goal>[\\p{IsHan}]{2,12}?目标)[^》]");

    /** A clause that sets a goal. */
    private record Clause(Passage passage, String strength) {}

    @Override
    public List<Result> check(Evidence evidence) {
        Map<String, List<Clause>> goals = new LinkedHashMap<>();
        for (YearMention year : evidence.years()) {
            Sentence sentence = evidence.outline()
                    .unit(year.printed().unit())
                    .sentence(year.printed().sentence());
            Matcher matcher =
                    GOAL.matcher(Marks.read(sentence).substring(year.printed().end()));
            if (year.role() == YearMention.Role.DEADLINE && matcher.find()) {
                String goal = year.printed().words() + matcher.group("goal");
                goals.computeIfAbsent(goal, key -> new ArrayList<>()).add(clause(year.printed(), sentence));
            }
        }
        List<Result> results = new ArrayList<>();
        goals.forEach((goal, clauses) -> {
            List<String> strengths =
                    clauses.stream().map(Clause::strength).distinct().toList();
            if (strengths.size() > 1) {
                List<String> arguments = List.of(goal, goal.substring(0, 4), String.join(" / ", strengths));
                List<Passage> quotes = clauses.stream().map(Clause::passage).toList();
                results.add(new Result(Kind.STRENGTH_DIFFERS, arguments, quotes));
            }
        });
        return results;
    }

    private static Clause clause(Passage words, Sentence sentence) {
        String text = Marks.read(sentence);
        int start = Clauses.startOf(text, words.start());
        int end = Clauses.endOf(text, words.end());
        String strength = TargetGrammar.strength(text, start, end).orElse("—");
        return new Clause(Passage.of(words.unit(), sentence, start, end), strength);
    }
}
