package org.plansite.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.analysis.BinhaiPlan;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.UnitId;

class ObligationIndexTest {
    private static final Plan PLAN = BinhaiPlan.plan();
    private static final ObligationIndex INDEX = ObligationIndex.of(List.of(PLAN));

    @Test
    void everySentenceOfATaskWithABracketBinds() {
        List<Integer> binding = INDEX.all().stream()
                .filter(obligation -> obligation.unit().id().equals(new UnitId("3.1.1")))
                .map(obligation -> obligation.sentence().number())
                .toList();
        // 三（一）1: sentence 1 is its title, sentences 2 to 7 are its words, 8 is the bracket.
        assertThat(binding).containsExactly(2, 3, 4, 5, 6, 7);
    }

    @Test
    void aSentenceWithoutABracketBindsByItsWords() {
        assertThat(units()).contains("1.1", "2", "3.1").doesNotContain("0", "c1.1");
        assertThat(INDEX.all()).allMatch(obligation -> obligation.sentence().role() == Sentence.Role.TEXT);
    }

    private static List<String> units() {
        return INDEX.all().stream()
                .map(obligation -> obligation.unit().id().value())
                .distinct()
                .toList();
    }

    @Test
    void fourRedLinesAndNoMore() {
        assertThat(INDEX.prohibitions())
                .extracting(obligation -> obligation.unit().citation())
                .containsExactly("三（一）2", "三（一）4", "三（一）5", "三（二）5");
    }

    @Test
    void softerWordsAreNoRedLines() {
        assertThat(INDEX.softerThanProhibitions())
                .doesNotContainAnyElementsOf(INDEX.prohibitions())
                .anyMatch(obligation -> obligation.sentence().text().contains("坚决制止餐饮行业的浪费行为"));
    }

    @Test
    void aListHasOneItemPerUnit() {
        ResponsibilityList list = INDEX.listOf(body("qu-qixiangju"));
        assertThat(list.items()).extracting(item -> item.unit().citation()).containsExactly("三（四）3", "三（六）2", "五（一）");
        assertThat(list.items().get(0).places())
                .extracting(Responsibility::position, Responsibility::of)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(5, 6));
        assertThat(list.items().get(0).partners())
                .extracting(each -> each.printed().words())
                .containsExactly("区住房建设委", "区城市管理委", "区发展改革委", "区机关事务管理局", "各开发区及街镇");
    }

    @Test
    void aBodyNoBracketPrintsIsBoundThroughItsCollective() {
        ResponsibilityList list = INDEX.listOf(body("tianjingang-baoshuiqu"));
        assertThat(list.direct()).isEmpty();
        assertThat(list.viaOnly())
                .isNotEmpty()
                .allMatch(item -> item.partners().stream()
                        .noneMatch(partner -> partner.printed().words().startsWith("各开发区")));
    }

    @Test
    void thePlansTaskTableHasEveryBracket() {
        // 44 tasks, four sections of chapter 四, five of 五, three of 六.
        assertThat(INDEX.tasksOf(PLAN).items()).hasSize(44 + 4 + 5 + 3);
    }

    @Test
    void aDeadlineEndsWithItsYearAndBeforeAYearMeansBefore() {
        assertThat(Deadline.of("到2025年", 2025).date()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(Deadline.of("2030年前", 2030).date()).isEqualTo(LocalDate.of(2029, 12, 31));
        assertThat(Deadline.of("2025年底前", 2025).date()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    private static Body body(String id) {
        return PLAN.vocabulary().body(new BodyId(id));
    }
}
