package org.plansite.bench;

import java.util.ArrayList;
import java.util.List;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/** The queries for a library: fixed ones, from the commonest words to none at all, and some cut out of a plan in it. */
final class ScaleQueries {
    private static final List<String> RARE = List.of("village", "town", "firm", "road", "product", "hill");
    private static final List<Integer> LENGTHS = List.of(3, 6, 12, 24, 60);

    private static final int CUTS = 18;
    private static final List<String> QUESTIONS = List.of("怎么申请", "有什么补贴", "哪个部门负责", "什么时候建成");

    private final Dice dice;
    private final List<String> lines = new ArrayList<>();

    private ScaleQueries(Dice dice) {
        this.dice = dice;
    }

    /**
     * Lines of a kind, a tab and a query.
     *
     * @param plan a plan of the library, whose names and phrases are asked for
     * @param names the names that only this plan prints
     */
    static List<String> of(Plan plan, LocalNames names) {
        ScaleQueries queries = new ScaleQueries(new Dice(1, 0));
        queries.lines.addAll(WordLists.lines("queries.txt").stream()
                .map(line -> line.replaceFirst(" ", "\t"))
                .toList());
        RARE.forEach(list -> queries.add("rare name", names.any(list)));
        for (int i = 0; i < CUTS; i++) {
            queries.add("cut", queries.phrase(plan, queries.dice.between(1, 12)));
            queries.add("question made", queries.phrase(plan, 6) + queries.dice.any(QUESTIONS));
        }
        LENGTHS.forEach(length -> queries.add("phrase of " + length, queries.phrase(plan, length)));
        String sentence = queries.phrase(plan, 30);
        queries.add("two phrases", sentence.substring(0, 4) + " " + sentence.substring(20, 24));
        queries.add("slip", queries.phrase(plan, 6) + "的的");
        return queries.lines;
    }

    private void add(String kind, String query) {
        lines.add(kind + "\t" + query);
    }

    private String phrase(Plan plan, int length) {
        List<String> sentences = plan.outline().units().stream()
                .map(Unit::sentences)
                .flatMap(List::stream)
                .map(Sentence::text)
                .filter(text -> text.length() > length && text.indexOf('“') < 0)
                .toList();
        String sentence = dice.any(sentences);
        int start = dice.below(sentence.length() - length);
        return sentence.substring(start, start + length);
    }
}
