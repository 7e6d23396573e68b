package org.plansite.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plansite.plan.Plan;
import org.plansite.plan.UnitKind;
import org.plansite.plan.Vocabulary;

class SyntheticPlanTest {
    private static final int PLANS = 20;

    private final SharedVocabulary words = new SharedVocabulary();

    @Test
    void theSameSeedWritesTheSamePlan() {
        assertThat(PlanWriter.write(7, 3, words)).isEqualTo(PlanWriter.write(7, 3, new SharedVocabulary()));
        assertThat(PlanWriter.write(7, 3, words).text())
                .isNotEqualTo(PlanWriter.write(8, 3, words).text());
    }

    @Test
    void everyPlanHasTheShapeOfTheGenre() {
        Vocabulary vocabulary = words.vocabulary();
        for (int number = 1; number <= PLANS; number++) {
            SyntheticPlan source = PlanWriter.write(7, number, words);
            Plan plan = source.analyzed(vocabulary);
            assertThat(source.text().length()).isBetween(22_000, 38_000);
            assertThat(plan.outline().ofKind(UnitKind.CHAPTER)).hasSizeBetween(5, 8);
            assertThat(plan.outline().ofKind(UnitKind.TASK)).hasSizeBetween(36, 66);
            assertThat(plan.outline().ofKind(UnitKind.COLUMN)).hasSizeBetween(7, 11);
            assertThat(plan.outline().units()).hasSizeGreaterThan(120);
            assertThat(plan.facts().targets()).hasSizeGreaterThan(15);
            assertThat(plan.facts().responsibilities()).hasSizeGreaterThan(150);
        }
    }

    @Test
    void plansAreNoCopies() {
        Set<String> seen = new HashSet<>();
        List<String> again = new ArrayList<>();
        for (int number = 1; number <= PLANS; number++) {
            for (String sentence : PlanWriter.write(7, number, words).text().split("。|\n")) {
                boolean isSetOrBracket = sentence.startsWith("到20") || sentence.startsWith("（");
                if (sentence.length() > 30 && !isSetOrBracket && !seen.add(sentence)) {
                    again.add(sentence);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(5_000);
        assertThat(again).as("longer sentences of several plans").isEmpty();
    }
}
