package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plansite.document.PlanFolder;
import org.plansite.document.RecordedSource;
import org.plansite.plan.OtherNumber.Reason;
import org.plansite.source.InputException;
import org.plansite.source.SourceFile;

class PlanSourceReaderTest {
    private static final RecordedSource SOURCE =
            RecordedSource.of("某方案".getBytes(StandardCharsets.UTF_8), "source.txt");
    private static final String PLAN = """
            title: 某方案
            issuer: 某政府
            date: 2023-07-22
            status: 现行
            source: {name: source.txt, sha256: %s, characters: 3}
            supplements: []
            """.formatted(SOURCE.sha256());

    private static PlanSource read(String corrections) {
        return PlanSourceReader.read(new PlanFolder(
                "small",
                new SourceFile("plan.yaml", PLAN),
                SOURCE,
                Optional.of(new SourceFile("corrections.yaml", corrections)),
                List.of(),
                List.of(),
                List.of()));
    }

    @Test
    void readsCorrections() {
        List<CorrectionRule> rules = read("""
                        corrections:
                        - {unit: c8.1.1, words: 120万吨, number: name, reason: 项目名}
                        - {unit: 3.1.1, words: 生态城, ignore: mention, reason: 地名}
                        """).corrections();
        assertThat(rules)
                .extracting(CorrectionRule::kind)
                .containsExactly(CorrectionRule.Kind.NUMBER, CorrectionRule.Kind.NO_MENTION);
        assertThat(rules.get(0).number()).contains(Reason.NAME);
    }

    @Test
    void reportsWhatACorrectionLeavesOpen() {
        assertThatThrownBy(() -> read("""
                        corrections:
                        - {unit: c8.1.1, words: 甲, reason: 无}
                        - {unit: c8.1.1, words: 乙, number: name, ignore: mention, reason: 两样}
                        - {unit: 第八, words: 丙, number: name, reason: 编号不对}
                        - {unit: c8.1.1, words: 丁, number: nothing, reason: 词不对}
                        """))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(
                        "corrections.yaml:2:3: error: the correction of “甲” must say either number or ignore",
                        "corrections.yaml:3:3: error: the correction of “乙” must say either number or ignore",
                        "corrections.yaml:4:10: error: a correction for unit 第八, which the plan does not have",
                        "corrections.yaml:5:36: error: “nothing” is no number");
    }
}
