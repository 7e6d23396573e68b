package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Vocabulary;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.SourceFile;

class VocabularyReaderTest {

    @Test
    void readsBodies() {
        Vocabulary vocabulary = read("""
                agencies:
                - id: qu-shuiwuju
                  name: 区水务局
                  kind: government
                  aliases: [区水利局]
                  mentions: [水务, {text: 水务局, not_after: [市], not_before: [长]}]
                - id: ge-ju
                  name: 各局
                  kind: collective
                  members: [qu-shuiwuju]
                  open: true
                """);
        Body water = vocabulary.bodyNamed("区水利局").orElseThrow();
        assertThat(water.name()).isEqualTo("区水务局");
        assertThat(water.mentions()).hasSize(2);
        assertThat(water.mentions().get(1).notBefore()).containsExactly("长");
        Body all = vocabulary.body(new BodyId("ge-ju"));
        assertThat(all.members()).containsExactly(new BodyId("qu-shuiwuju"));
        assertThat(all.open()).isTrue();
    }

    @Test
    void reportsEveryMistakeAtItsPlace() {
        assertThatThrownBy(() -> read("""
                        agencies:
                        - id: 区水务局
                          name: 区水务局
                          kind: bureau
                        - id: a
                          name: 甲局
                          kind: other
                          aliases: [区水务局]
                          members: [c]
                        - id: a
                          name: 乙局
                          kind: other
                          head: 张三
                        """))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(
                        "agencies.yaml:2:7: error: “区水务局” cannot be an id",
                        "agencies.yaml:4:9: error: “bureau” is no kind",
                        "agencies.yaml:8:13: error: the name “区水务局” stands for two entries",
                        "agencies.yaml:9:13: error: there is no entry with the id “c”",
                        "agencies.yaml:10:7: error: the id “a” is given twice",
                        "agencies.yaml:13:3: error: unknown key “head”");
    }

    @Test
    void aPlansOwnNamesWin() {
        Vocabulary plan = own("""
                agencies:
                - {id: shi-shuiwuju, name: 市水务局, kind: government, aliases: [水务局]}
                indicators:
                - {id: penguan-mianji, printed: [喷灌面积]}
                not-bodies: [各方]
                """).vocabulary();
        assertThat(plan.bodyNamed("水务局")).map(Body::name).hasValue("市水务局");
        assertThat(plan.bodyNamed("林业局")).map(Body::name).hasValue("区林业局");
        assertThat(plan.bodyNamed("各方")).isEmpty();
        assertThat(plan.isNoBody("各方")).isTrue();
        assertThat(plan.bodies())
                .extracting(Body::name)
                .as("own entries first")
                .containsExactly("市水务局", "区水务局", "区林业局", "各方面");
        assertThat(plan.indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.name()).isEqualTo("喷灌面积总量");
            assertThat(indicator.printed()).containsExactly("喷灌总面积", "喷灌面积");
        });
        assertThat(SHARED.vocabulary().bodyNamed("水务局")).map(Body::name).hasValue("区水务局");
    }

    @Test
    void aPlanAddsNamesToSharedBodies() {
        PlacedVocabulary plan = own("""
                agencies:
                - {id: qu-linyeju, name: 区林业局, aliases: [林草局], mentions: [林业部门], draft: true}
                """);
        Body forests = plan.vocabulary().bodyNamed("林草局").orElseThrow();
        assertThat(forests.aliases()).containsExactly("林业局", "林草局");
        assertThat(forests.mentions()).extracting(Body.SpokenName::text).containsExactly("林业部门");
        assertThat(plan.vocabulary().bodyNamed("林业局")).hasValue(forests);
        assertThat(plan.vocabulary().bodies()).hasSize(3);
        assertThat(plan.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.text()).isEqualTo("区林业局");
            assertThat(draft.where()).hasToString("own.yaml:2:73");
        });
    }

    @Test
    void aPlanChangesNothingElseOfSharedEntries() {
        assertThatThrownBy(() -> own("""
                        agencies:
                        - {id: qu-linyeju, name: 区林草局}
                        - {id: qu-linyeju, aliases: [林草局], kind: town}
                        - {id: a, name: 甲局, kind: other, aliases: [各方]}
                        terms:
                        - {id: hanjing, name: 旱井, explanation: 井。}
                        not-bodies: [各方]
                        """))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(
                        "own.yaml:2:20: error: “name” is given for “区林业局”, which is an entry of the shared vocabulary"
                                + " (shared.yaml:3:8)",
                        "own.yaml:3:3: error: the id “qu-linyeju” is given twice",
                        "own.yaml:3:36: error: “kind” is given for “区林业局”",
                        "own.yaml:6:8: error: the id “hanjing” is given twice (first at shared.yaml:6:8)",
                        "own.yaml:7:14: error: “各方” stands under not-bodies, but is a name of a");
    }

    @Test
    void whatIsNoIndicatorHasNoEntry() {
        assertThat(own("not-indicators: [水位]\n").vocabulary().indicators()).hasSize(1);
        assertThatThrownBy(() -> own("""
                        indicators:
                        - {id: shuiwei, name: 水位, printed: [水位, 平均水位], group: 水, direction: none}
                        not-indicators: [平均水位]
                        """))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "own.yaml:3:18: error: “平均水位” stands under not-indicators, but is a name of shuiwei");
    }

    @Test
    void oneIdIsNotForEntriesOfTwoPlans() {
        String same = "agencies:\n- {id: shi-shuiwuju, name: 市水务局, kind: government}\n";
        DiagnosticLog log = new DiagnosticLog();
        EntryIds.check(List.of(own(same), own("agencies:\n- {id: qu-linyeju, aliases: [林草局]}\n")), log);
        assertThat(log.diagnostics()).isEmpty();
        EntryIds.check(List.of(own(same), own(same)), log);
        assertThat(log.diagnostics())
                .singleElement()
                .satisfies(complaint -> assertThat(complaint.message())
                        .contains("the id “shi-shuiwuju” is that of an entry of another plan, too (at own.yaml:2:8)"));
    }

    @Test
    void theUnionOfPlansHoldsEachEntryOnceWithAllItsNames() {
        Vocabulary one = own("agencies:\n- {id: qu-linyeju, aliases: [林草局]}\n").vocabulary();
        Vocabulary other = own("agencies:\n- {id: qu-linyeju, aliases: [园林局]}\n- {id: a, name: 甲局, kind: other}\n")
                .vocabulary();
        Vocabulary both = Vocabulary.union(List.of(one, other, SHARED.vocabulary()));
        assertThat(both.bodies()).extracting(Body::name).containsExactly("区水务局", "区林业局", "各方面", "甲局");
        assertThat(both.body(new BodyId("qu-linyeju")).aliases()).containsExactly("林业局", "林草局", "园林局");
        assertThat(Vocabulary.union(List.of(one, one))).isSameAs(one);
    }

    private static final PlacedVocabulary SHARED =
            VocabularyReader.readWithPlaces(List.of(new SourceFile("shared.yaml", """
                    agencies:
                    - {id: qu-shuiwuju, name: 区水务局, kind: government, aliases: [水务局]}
                    - {id: qu-linyeju, name: 区林业局, kind: government, aliases: [林业局]}
                    - {id: ge-fangmian, name: 各方面, kind: collective, aliases: [各方], open: true}
                    terms:
                    - {id: hanjing, name: 旱井, explanation: 存雨水的井。}
                    indicators:
                    - {id: penguan-mianji, name: 喷灌面积总量, printed: [喷灌总面积], unit: 亩, group: 农业, direction: up}
                    """)));

    private static PlacedVocabulary own(String yaml) {
        return VocabularyReader.readOwn(List.of(new SourceFile("own.yaml", yaml)), SHARED);
    }

    private static Vocabulary read(String yaml) {
        return VocabularyReader.read(List.of(new SourceFile("agencies.yaml", yaml)));
    }
}
