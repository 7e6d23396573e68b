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

    @Override
    public List<Result> check(Evidence evidence) {
        Map<String, List<Passage>> clauses = new LinkedHashMap<>();
        Map<String, List<String>> strengths = new LinkedHashMap<>();
        for (YearMention year : evidence.years()) {
            Sentence sentence = evidence.outline().unit(year.printed().unit()).sentence(year.printed().sentence());
            String text = sentence.text();
            Matcher matcher = GOAL.matcher(text.substring(year.printed().end()));
            if (year.role() == YearMention.Role.DEADLINE && matcher.find()) {
                String goal = year.printed().words() + matcher.group("goal");
                int start = Clauses.startOf(text, year.printed().start());
                int end = Clauses.endOf(text, year.printed().end());
                clauses.computeIfAbsent(goal, key -> new ArrayList<>())
                        .add(Passage.of(year.printed().unit(), sentence, start, end));
                strengths
                        .computeIfAbsent(goal, key -> new ArrayList<>())
                        .add(TargetGrammar.strength(text, start, end).orElse("—"));
            }
        }
        return clauses.keySet().stream()
                .filter(goal -> strengths.get(goal).stream().distinct().count() > 1)
                .map(goal -> new Result(
                        Kind.STRENGTH_DIFFERS,
                        List.of(goal, goal.substring(0, 4), String.join(" / ", strengths.get(goal))),
                        clauses.get(goal)))
                .toList();
    }
}
