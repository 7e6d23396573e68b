package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plansite.plan.DutyScope;
import org.plansite.plan.Finding;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.Vocabulary;
import org.plansite.source.InputException;
import org.plansite.source.SourceFile;

/** Brackets of duties wherever a plan prints them; the county and its bodies are invented. */
class ResponsibilityFinderTest {
    private static final UnitId TASK = new UnitId("3.1.1");
    private static final Vocabulary VOCABULARY = VocabularyReader.read(List.of(new SourceFile("agencies.yaml", """
            agencies:
            - {id: water, name: 县水利局, kind: government}
            - {id: farms, name: 县农业农村局, kind: government}
            - {id: money, name: 县财政局, kind: government}
            - {id: tax, name: 国家税务总局云泽县税务局, aliases: [税务局], kind: government}
            - {id: schools, name: 云州市教育局, aliases: [教育局], kind: government}
            - {id: east, name: 东镇, kind: town}
            - {id: towns, name: 各乡镇, kind: collective, members: [east]}
            """)));

    private static Plan plan(String text) {
        return SmallPlan.ofTask(text, VOCABULARY);
    }

    private static List<String> printed(Plan plan) {
        return plan.facts().responsibilities().stream()
                .map(ResponsibilityFinderTest::words)
                .toList();
    }

    private static String words(Responsibility each) {
        return each.printed().sentence() + " " + each.position() + "/" + each.of() + " "
                + each.printed().words() + " = " + each.body()
                + each.via().map(via -> " via " + via).orElse("")
                + each.role().map(role -> " " + role).orElse("");
    }

    private static List<String> sentences(Plan plan) {
        return plan.outline().unit(TASK).sentences().stream()
                .map(sentence -> sentence.role() + " " + sentence.text())
                .toList();
    }

    @Test
    void aBracketThatClosesTheParagraphPrintsNoPart() {
        assertThat(printed(plan("修渠。（县水利局、县农业农村局，各乡镇）")))
                .containsExactly(
                        "3 1/3 县水利局 = water",
                        "3 2/3 县农业农村局 = farms",
                        "3 3/3 各乡镇 = towns",
                        "3 3/3 各乡镇 = east via towns");
    }

    @Test
    void aPartIsGivenAsPrintedToMembersToo() {
        assertThat(printed(plan("修渠。（县水利局牵头，各乡镇配合）")))
                .containsExactly("3 1/2 县水利局 = water 牵头", "3 2/2 各乡镇 = towns 配合", "3 2/2 各乡镇 = east via towns 配合");
    }

    @Test
    void aBracketInMidParagraphIsASentenceAndSpeaksOfThoseBeforeIt() {
        Plan plan = plan("修渠。管水。（县水利局牵头）育种。（县农业农村局负责）");
        assertThat(sentences(plan))
                .containsExactly(
                        "TITLE 一项任务。", "TEXT 修渠。", "TEXT 管水。", "BRACKET （县水利局牵头）", "TEXT 育种。", "BRACKET （县农业农村局负责）");
        DutyScope scope = DutyScope.of(plan.outline().unit(TASK));
        assertThat(List.of(scope.covers(4, 2), scope.covers(4, 3), scope.covers(4, 5)))
                .containsExactly(true, true, false);
        assertThat(List.of(scope.covers(6, 3), scope.covers(6, 5))).containsExactly(false, true);
        assertThat(scope.beside(4).contains(6)).isFalse();
    }

    @Test
    void aBracketBeforeTheFullStopTakesItAlong() {
        assertThat(sentences(plan("修渠（县水利局牵头），育种（县农业农村局负责）。护林。")))
                .containsExactly(
                        "TITLE 一项任务。", "TEXT 修渠", "BRACKET （县水利局牵头），", "TEXT 育种", "BRACKET （县农业农村局负责）。", "TEXT 护林。");
    }

    @Test
    void wordsBehindTheOnlyBracketOfAParagraphAreNotItsOwn() {
        Unit unit = plan("修渠。（县水利局牵头）护林。").outline().unit(TASK);
        assertThat(DutyScope.of(unit).covers(3, 2)).isTrue();
        assertThat(DutyScope.of(unit).covers(3, 4)).isFalse();
    }

    @Test
    void theOnlyBracketSpeaksOfTheWholeUnitWhenItClosesAParagraph() {
        Unit unit = plan("修渠。（县水利局）\n\n护林。").outline().unit(TASK);
        assertThat(DutyScope.of(unit).covers(3, 4)).isTrue();
    }

    @Test
    void linesWithoutBracketsAreBracketsTooAndStandTogether() {
        Plan plan = plan("修渠。\n\n牵头单位：县水利局\n\n配合单位：县农业农村局、财政局\n\n完成时限：2025年底前");
        assertThat(printed(plan))
                .containsExactly("3 1/1 县水利局 = water 牵头", "4 1/2 县农业农村局 = farms 配合", "4 2/2 财政局 = money 配合");
        DutyScope scope = DutyScope.of(plan.outline().unit(TASK));
        assertThat(scope.beside(3).contains(5)).isTrue();
        assertThat(scope.covers(4, 2)).isTrue();
    }

    @Test
    void aGovernmentPrintedOnceHoldsForTheNamesBehindIt() {
        assertThat(printed(plan("修渠。（县水利局、财政局、税务局）")))
                .containsExactly("3 1/3 县水利局 = water", "3 2/3 财政局 = money", "3 3/3 税务局 = tax");
    }

    @Test
    void aNameOfAnotherGovernmentIsNotTakenForIt() {
        assertThatThrownBy(() -> plan("修渠。（县水利局、教育局）"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("“县教育局” stands among the responsible bodies");
    }

    @Test
    void whatIsNoBracketOfDutiesStaysText() {
        Plan plan = plan("修渠（含县水利局所管各渠）。（此件公开发布）");
        assertThat(plan.facts().responsibilities()).isEmpty();
        assertThat(sentences(plan)).noneMatch(sentence -> sentence.startsWith(Sentence.Role.BRACKET.name()));
    }

    @Test
    void aRuleIsAFindingWithItsWordsAndBindsNobody() {
        Plan plan = plan("修渠。（县水利局负责。以下均需各乡镇落实，不再列出）");
        assertThat(printed(plan)).containsExactly("3 1/1 县水利局 = water 负责");
        assertThat(plan.facts().findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.DUTY_RULE)
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.quotes().get(0).words()).isEqualTo("以下均需各乡镇落实，不再列出"));
    }

    @Test
    void aColumnsBracketNeedsALabelOrAVerb() {
        Optional<Responsibility> first =
                plan("修渠。\n\n::: 专栏1 工程\n\n#### 1.一项工程。\n建渠。（县水利局、县财政局）\n\n:::").facts().responsibilities().stream()
                        .findFirst();
        assertThat(first).isEmpty();
    }
}
