package org.plansite.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.plansite.plan.Plan;
import org.plansite.plan.Vocabulary;

/** Shows how the synthetic library grows: were its plans copies, the distinct bigrams would not. */
final class Growth {
    private long characters;
    private long units;
    private long targets;
    private long responsibilities;
    private final Set<Integer> bigrams = new HashSet<>();
    private final Set<Integer> letters = new HashSet<>();

    private Growth() {}

    /**
     * Prints a row for 1, 10, 100 … plans.
     *
     * @param arguments how many plans at most, 1000; the seed, 1
     */
    public static void main(String[] arguments) {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SharedVocabulary words = new SharedVocabulary();
        Vocabulary vocabulary = words.vocabulary();
        out.println("bodies " + vocabulary.bodies().size() + ", indicators " + vocabulary.indicators().size());
        out.println("plans\tcharacters\tunits\ttargets\tresponsibilities\tHan characters\tHan bigrams\tseconds");
        Growth growth = new Growth();
        long start = System.nanoTime();
        for (int number = 1, next = 1; number <= most; number++) {
            SyntheticPlan plan = PlanWriter.write(seed, number, words);
            growth.add(plan, plan.analyzed(vocabulary));
            if (number == next || number == most) {
                out.println(number + "\t" + growth.row() + "\t" + Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
                next *= 10;
            }
        }
    }

    private void add(SyntheticPlan source, Plan plan) {
        String text = source.text();
        characters += text.length();
        units += plan.outline().units().size();
        targets += plan.facts().targets().size();
        responsibilities += plan.facts().responsibilities().size();
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text.charAt(i))) {
                letters.add((int) text.charAt(i));
                if (i > 0 && isHan(text.charAt(i - 1))) {
                    bigrams.add(text.charAt(i - 1) << 16 | text.charAt(i));
                }
            }
        }
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private String row() {
        return characters + "\t" + units + "\t" + targets + "\t" + responsibilities + "\t" + letters.size() + "\t"
                + bigrams.size();
    }
}
