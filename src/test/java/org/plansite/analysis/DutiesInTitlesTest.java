package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.plan.DutyScope;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.Vocabulary;
import org.plansite.source.SourceFile;

/** Brackets of duties that end the title of a chapter, a section or a task; the county and its bodies are invented. */
class DutiesInTitlesTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read(List.of(new SourceFile("agencies.yaml", """
            agencies:
            - {id: water, name: 县水利局, kind: government}
            - {id: farms, name: 县农业农村局, kind: government}
            """)));

    private static Plan plan(String markdown) {
        return SmallPlan.of(markdown, VOCABULARY);
    }

    private static List<String> duties(Plan plan) {
        return plan.facts().responsibilities().stream()
                .map(each -> each.printed().unit() + " " + each.body()
                        + each.role().map(role -> " " + role).orElse(""))
                .toList();
    }

    private static List<String> sentences(Unit unit) {
        return unit.sentences().stream()
                .map(sentence -> sentence.role() + " " + sentence.text())
                .toList();
    }

    @Test
    void aChaptersTitleBindsTheChapterAndNotWhatStandsBelow() {
        Plan plan = plan("# 一、兴修水利（县水利局牵头，县农业农村局配合）\n\n## （一）修渠\n\n修建渠道。\n");
        assertThat(duties(plan)).containsExactly("1 water 牵头", "1 farms 配合");
        Unit chapter = plan.outline().unit(new UnitId("1"));
        assertThat(chapter.title()).isEqualTo("兴修水利");
        assertThat(sentences(chapter)).containsExactly("TITLE 兴修水利", "BRACKET （县水利局牵头，县农业农村局配合）");
        assertThat(sentences(plan.outline().unit(new UnitId("1.1")))).containsExactly("TEXT 修建渠道。");
    }

    @Test
    void aSectionsTitleSpeaksOfTheSectionsOwnWords() {
        Plan plan = plan("# 一、任务\n\n## （一）修渠（责任单位：县水利局）\n\n修建渠道。\n\n护好渠道。\n");
        assertThat(duties(plan)).containsExactly("1.1 water 责任");
        DutyScope scope = DutyScope.of(plan.outline().unit(new UnitId("1.1")));
        assertThat(List.of(scope.covers(2, 1), scope.covers(2, 3), scope.covers(2, 4)))
                .containsExactly(true, true, true);
    }

    @Test
    void aBracketBehindTheTitlesFullStopOnTheTitleLineBindsTheSection() {
        Plan plan = plan("# 一、任务\n\n## （一）修建渠道。\n（责任单位：县水利局）\n");
        assertThat(duties(plan)).containsExactly("1.1 water 责任");
    }

    @Test
    void aTaskWhoseSentenceGoesOnBehindTheBracketIsBoundToItsEnd() {
        Plan plan = plan("# 一、任务\n\n## （一）水利\n\n### 1.修渠（县水利局负责）。\n修建渠道。护好渠道。\n");
        assertThat(duties(plan)).containsExactly("1.1.1 water 负责");
        Unit task = plan.outline().unit(new UnitId("1.1.1"));
        assertThat(sentences(task)).containsExactly("TITLE 修渠", "BRACKET （县水利局负责）。", "TEXT 修建渠道。", "TEXT 护好渠道。");
        assertThat(DutyScope.of(task).covers(2, 4)).isTrue();
    }

    @Test
    void aBracketOfAnotherSortStaysInTheTitle() {
        Plan plan = plan("# 一、机构（县水利局、县农业农村局）\n\n## （一）修渠（2025年底前）\n\n修建渠道。\n");
        assertThat(duties(plan)).isEmpty();
        assertThat(plan.outline().unit(new UnitId("1")).title()).isEqualTo("机构（县水利局、县农业农村局）");
        assertThat(plan.outline().unit(new UnitId("1.1")).title()).isEqualTo("修渠（2025年底前）");
    }
}
