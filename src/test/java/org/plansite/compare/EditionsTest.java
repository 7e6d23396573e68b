package org.plansite.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.analysis.VocabularyReader;
import org.plansite.compare.Change.Kind;
import org.plansite.plan.BodyId;
import org.plansite.plan.Plan;
import org.plansite.source.SourceFile;

/** What lies outside the words of a plan: the vocabularies of two editions, and which plans belong together. */
class EditionsTest {
    private static final String WORDS = "# 一、任务\n\n## （一）行动\n\n### 1.推广滴灌。\n到2025年，灌溉面积达到3000亩。（镇水务站，各村）\n";
    private static final String VOCABULARY = """
            agencies:
            - {id: shuiwuzhan, name: 镇水务站, kind: government}
            - {id: dongcun, name: 东村, kind: town}
            - {id: xicun, name: 西村, kind: town}
            - {id: ge-cun, name: 各村, kind: collective, members: [dongcun]}
            indicators:
            - {id: mianji, name: 灌溉面积, printed: [灌溉面积], unit: 亩, group: 农业, direction: up}
            terms: []
            """;

    /** The plan says 各村 as before, but who that is has changed. */
    @Test
    void aBodyThatJoinsACollectiveIsAdded() {
        Comparison comparison = Comparison.of(
                plan(WORDS, VOCABULARY), plan(WORDS, VOCABULARY.replace("[dongcun]", "[dongcun, xicun]")));
        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.BODY_ADDED);
            assertThat(change.about()).isEqualTo("西村");
            assertThat(change.wordings().get(0).words()).isEqualTo("各村");
            assertThat(change.affected().bodies()).contains(new BodyId("xicun"));
        });
        assertThat(Comparison.of(comparison.next(), comparison.old()).changes())
                .extracting(Change::kind)
                .containsExactly(Kind.BODY_REMOVED);
    }

    @Test
    void aNewIdIsNoChangeWhereTheOldOneLeadsThere() {
        String renamed = VOCABULARY
                .replace(
                        "{id: shuiwuzhan, name: 镇水务站, ",
                        "{id: shuiwuju, name: 镇水务局, aliases: [镇水务站], redirects: [shuiwuzhan], ")
                .replace("{id: mianji, ", "{id: guangai-mianji, redirects: [mianji], ");
        Comparison comparison = Comparison.of(plan(WORDS, VOCABULARY), plan(WORDS, renamed));
        assertThat(comparison.changes()).isEmpty();
        Comparison reworded = Comparison.of(plan(WORDS, VOCABULARY), plan(WORDS.replace("3000", "4000"), renamed));
        assertThat(reworded.changes()).extracting(Change::kind).contains(Kind.TARGET_CHANGED);
        assertThat(reworded.of(new BodyId("shuiwuju")).changes()).hasSameSizeAs(reworded.changes());
        assertThat(reworded.name(new BodyId("shuiwuju"))).isEqualTo("镇水务局");
    }

    @Test
    void aBodyOnlyTheOldVocabularyKnowsKeepsItsName() {
        String without = VOCABULARY.replace("- {id: shuiwuzhan, name: 镇水务站, kind: government}\n", "");
        Comparison comparison = Comparison.of(plan(WORDS, VOCABULARY), plan(WORDS.replace("镇水务站，", ""), without));
        assertThat(comparison.changes())
                .extracting(change -> change.kind() + " " + change.about())
                .containsExactly("BODY_REMOVED 镇水务站", "BODY_POSITION 各村");
        assertThat(comparison.name(new BodyId("shuiwuzhan"))).isEqualTo("镇水务站");
        assertThat(comparison.answering()).contains(new BodyId("shuiwuzhan"));
    }

    @Test
    void plansBelongTogetherByTheirIdsOrAsTheOnlyOnes() {
        Plan a = named("a");
        Plan b = named("b");
        Plan c = named("c");
        assertThat(Editions.of(List.of(a), List.of(b)).comparisons()).hasSize(1);
        Editions editions = Editions.of(List.of(a, b), List.of(b, c));
        assertThat(editions.comparisons()).extracting(each -> each.next().id()).containsExactly("b");
        assertThat(editions.added()).containsExactly(c);
        assertThat(editions.removed()).containsExactly(a);
    }

    /** A sentence of many thousand characters is not compared in full, and still nothing of it is lost. */
    @Test
    void anEndlessSentenceIsToldAsAWhole() {
        String old = "始" + "甲乙".repeat(3000) + "终";
        String next = "始" + "丙丁".repeat(3000) + "终";
        List<Piece> pieces = WordDiff.between(old, next);
        assertThat(pieces)
                .extracting(Piece::kind)
                .containsExactly(Piece.Kind.SAME, Piece.Kind.OLD, Piece.Kind.NEW, Piece.Kind.SAME);
        assertThat(pieces.stream()
                        .filter(piece -> !piece.isNew())
                        .map(Piece::text)
                        .reduce("", String::concat))
                .isEqualTo(old);
    }

    private static Plan named(String id) {
        Plan plan = plan(WORDS, VOCABULARY);
        return new Plan(id, plan.metadata(), plan.outline(), plan.facts(), plan.vocabulary());
    }

    private static Plan plan(String words, String vocabulary) {
        return SmallPlan.of(
                new SourceFile("plan.md", words),
                VocabularyReader.read(List.of(new SourceFile("vocabulary.yaml", vocabulary))));
    }
}
