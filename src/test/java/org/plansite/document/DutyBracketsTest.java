package org.plansite.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where in a paragraph a bracket of duties is taken for one; the bodies are invented. */
class DutyBracketsTest {
    private static List<String> in(String paragraph) {
        return DutyBrackets.in(paragraph, "东渠工程处"::equals).stream()
                .map(found ->
                        (found.bracket().isDuty() ? "" : "unsure ") + paragraph.substring(found.start(), found.end()))
                .toList();
    }

    @Test
    void aBareListStandsBehindASentenceOrAtTheEnd() {
        assertThat(in("修渠。（市水务局、市财政局）管水。")).containsExactly("（市水务局、市财政局）");
        assertThat(in("修渠（市水务局、市财政局）。")).containsExactly("（市水务局、市财政局）。");
        assertThat(in("由主管部门（市水务局、市财政局）审核后修渠。")).isEmpty();
    }

    @Test
    void aLabelOrAVerbStandsAnywhere() {
        assertThat(in("修渠（市水务局牵头）、管水（责任单位：市财政局），并护林。")).containsExactly("（市水务局牵头）、", "（责任单位：市财政局），");
    }

    @Test
    void aLabelOpensALineOrASentence() {
        assertThat(in("责任单位：市水务局、市财政局。")).containsExactly("责任单位：市水务局、市财政局。");
        assertThat(in("修渠。牵头单位：市水务局。")).containsExactly("牵头单位：市水务局。");
        assertThat(in("落实责任：市水务局要修渠。")).isEmpty();
        assertThat(in("修渠的责任单位：市水务局。")).isEmpty();
    }

    @Test
    void otherBracketsAreLeftAlone() {
        assertThat(in("修渠（含支渠）、护林（见附件）。全部乡镇（街道）。（此件公开发布）")).isEmpty();
        assertThat(in("修渠（以下简称“市水务局”），（一）支渠，（2025年完成）。")).isEmpty();
        assertThat(in("建立政府主导（企业牵头、高校参与）的机制。")).isEmpty();
    }

    @Test
    void whatCannotBeToldIsUnsure() {
        assertThat(in("修渠。（东段渠、西段渠）")).containsExactly("unsure （东段渠、西段渠）");
        assertThat(in("修渠。（市水务局、东段）")).containsExactly("unsure （市水务局、东段）");
    }

    @Test
    void aKnownNameIsOneWhateverItLooksLike() {
        assertThat(in("修渠。（东渠工程处）")).containsExactly("（东渠工程处）");
    }

    @Test
    void theLongestKnownNameWinsOverTheSeparators() {
        assertThat(DutyBracket.of("（市水务局、东渠与西渠管理处、市财政局）", "东渠与西渠管理处"::equals)
                        .orElseThrow()
                        .names())
                .extracting(DutyBracket.Name::printed)
                .containsExactly("市水务局", "东渠与西渠管理处", "市财政局");
        assertThat(DutyBracket.of("（市水务局、东片、西片管理委）", "东片、西片管理委"::equals)
                        .orElseThrow()
                        .names())
                .extracting(DutyBracket.Name::printed)
                .containsExactly("市水务局", "东片、西片管理委");
    }
}
