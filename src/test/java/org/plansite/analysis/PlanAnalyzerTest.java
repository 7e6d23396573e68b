package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plansite.analysis.CorrectionRule.Kind;
import org.plansite.plan.OtherNumber;
import org.plansite.plan.OtherNumber.Reason;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.Vocabulary;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.SourceFile;

class PlanAnalyzerTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read(List.of(new SourceFile("agencies.yaml", """
            agencies:
            - {id: a, name: 区水务局, kind: government}
            - {id: b, name: 区农业农村委, kind: government}
            """)));

    private static Plan analyze(String markdown, CorrectionRule... corrections) {
        return SmallPlan.of(markdown, VOCABULARY, corrections);
    }

    private static CorrectionRule number(String words, Reason reason) {
        return new CorrectionRule(
                new UnitId("3.1.1"), words, Kind.NUMBER, Optional.of(reason), "测试", Location.of("corrections.yaml", 2));
    }

    private static List<String> findings(Plan plan) {
        return plan.facts().findings().stream()
                .map(finding -> finding.kind().id() + " " + finding.arguments() + " "
                        + finding.quotes().stream().map(Passage::words).collect(Collectors.joining(" / ")))
                .toList();
    }

    private static String task(String text) {
        return "# 三、任务\n\n## （一）行动\n\n### 1.一项任务。\n" + text + "\n";
    }

    @Test
    void anUnknownBodyIsAnErrorWithASuggestion() {
        assertThatThrownBy(() -> analyze(task("推动工作。（区水务局、区水利局，区农业农村委）")))
                .isInstanceOf(InputException.class)
                .hasMessage("03.md:6:12: error: “区水利局” stands among the responsible bodies, but the vocabulary does not"
                        + " know it\n    If it is 区水务局, add it there as an alias; else add it to"
                        + " vocabulary/agencies.yaml as a body of its own.");
    }

    @Test
    void aNumberNobodyClaimsIsAnError() {
        assertThatThrownBy(() -> analyze(task("推动工作，新增面积达到30万平方米。")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("03.md:6:12: error: nothing says what the number “30万平方米” is in “新增面积达到30万平方米”");
    }

    @Test
    void aCorrectionClaimsIt() {
        Plan plan = analyze(task("推动工作，新增面积达到30万平方米。"), number("面积达到30万平方米", Reason.FACT));
        assertThat(plan.facts().otherNumbers()).extracting(OtherNumber::reason).containsExactly(Reason.FACT);
        assertThat(plan.facts().corrections()).hasSize(1);
    }

    @Test
    void aCorrectionThatChangesNothingIsAnError() {
        assertThatThrownBy(() -> analyze(task("推动工作。"), number("不在文中", Reason.FACT)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "corrections.yaml:2: error: the correction of “不在文中” in unit 3.1.1 changes nothing");
    }

    @Test
    void aListOfBodiesThatIsNeverClosedReachesToTheEndOfItsParagraph() {
        Plan plan = analyze(task("推动工作。（区水务局、区农业农村委"));
        assertThat(plan.facts().responsibilities())
                .extracting(duty -> duty.printed().words())
                .containsExactly("区水务局", "区农业农村委");
        assertThat(findings(plan)).containsExactly("bracket-open [] （区水务局、区农业农村委");
    }

    @Test
    void aBracketInSentencesThatIsNeverClosedHandsNothingOut() {
        Plan plan = analyze(task("推动工作（区水务局、区农业农村委。做好准备。（区水务局、区农业农村委。继续推动。"));
        assertThat(plan.facts().responsibilities()).isEmpty();
        assertThat(findings(plan)).containsExactly("bracket-open [] （区水务局、区农业农村委。");
    }

    @Test
    void theSecondUnitWithANumberHasAnIdAndACitationOfItsOwn() {
        Plan plan = analyze(task("甲。") + "\n### 1.又一项任务。\n乙。\n\n## （一） 再次\n\n### 1.它的任务。\n丙。\n");
        assertThat(plan.outline().units().subList(2, 7))
                .extracting(unit -> unit.id() + " " + unit.citation() + " " + unit.label())
                .containsExactly(
                        "3.1 三（一） （一）",
                        "3.1.1 三（一）1 1.",
                        "3.1.1r2 三（一）1（第二处） 1.",
                        "3.1r2 三（一）（第二处） （一）",
                        "3.1r2.1 三（一）（第二处）1 1.");
        assertThat(findings(plan))
                .containsExactly(
                        "number-twice [1., 一项任务, 又一项任务] 1.一项任务。 / 1.又一项任务。",
                        "number-twice [（一）, 行动, 再次] （一）行动 / （一） 再次");
    }

    @Test
    void aNumberThatIsLeftOutIsFound() {
        Plan plan = analyze(task("甲。") + "\n### 3.又一项任务。\n乙。\n\n## （二）再次\n\n### 4.它的任务。\n丙。\n");
        assertThat(findings(plan)).containsExactly("number-missing [1., 3.] 1.一项任务。 / 3.又一项任务。");
    }

    @Test
    void aHeadingNeedsTheLabelOfItsLevel() {
        assertThatThrownBy(() -> analyze("# 三、任务\n\n## 行动\n\n内容。\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("03.md:3:4: error: the heading “行动” has no number its level prints");
    }

    @Test
    void anIrregularLabelKeepsItsPlaceAndItsPrint() {
        Unit section = analyze("# 三、任务\n\n## （6） 行动\n\n内容。\n").outline().unit(new UnitId("3.6"));
        assertThat(section.label()).isEqualTo("（6）");
        assertThat(section.citation()).isEqualTo("三（六）");
        assertThat(section.title()).isEqualTo("行动");
    }
}
