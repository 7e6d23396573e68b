package org.plansite.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.analysis.PlanAnalyzer;
import org.plansite.analysis.PlanSource;
import org.plansite.analysis.VocabularyReader;
import org.plansite.document.MarkdownReader;
import org.plansite.plan.BodyId;
import org.plansite.plan.Plan;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.source.SourceFile;

/** Two brackets in one paragraph: each body's list holds the sentences its own bracket speaks of. */
class SeveralBracketsTest {
    private static final String AGENCIES = """
            agencies:
            - {id: water, name: 县水利局, kind: government}
            - {id: money, name: 县财政局, kind: government}
            - {id: farms, name: 县农业农村局, kind: government}
            """;
    private static final String TASK = """
            # 三、任务

            ## （一）行动

            ### 1.一项任务。
            修渠。管水。（县水利局牵头，县财政局配合，2025年底前完成）育种，到2030年见效。（县农业农村局负责）护林。
            """;

    private static final Plan PLAN = PlanAnalyzer.analyze(
            new PlanSource(
                    "small",
                    new PlanMetadata("某方案", "某政府", "2023-07-22", "现行", "source.txt", "0", 0, List.of()),
                    List.of()),
            MarkdownReader.read(List.of(new SourceFile("03.md", TASK))),
            VocabularyReader.read(List.of(new SourceFile("agencies.yaml", AGENCIES))));

    private static ListItem item(String body) {
        return ObligationIndex.of(List.of(PLAN))
                .listOf(PLAN.vocabulary().body(new BodyId(body)))
                .items()
                .get(0);
    }

    @Test
    void aListHoldsTheSentencesOfItsBracket() {
        assertThat(item("water").measures()).extracting(Sentence::text).containsExactly("修渠。", "管水。");
        assertThat(item("farms").measures()).extracting(Sentence::text).containsExactly("育种，到2030年见效。");
    }

    @Test
    void partnersStandInTheSameBracket() {
        assertThat(item("water").partners())
                .extracting(each -> each.printed().words() + each.role().orElse(""))
                .containsExactly("县财政局配合");
        assertThat(item("farms").partners()).isEmpty();
    }

    @Test
    void aBracketsTimeLimitIsADeadlineOfItsItemAlone() {
        assertThat(item("water").deadlines()).extracting(Deadline::year).containsExactly(2025);
        assertThat(item("farms").deadlines()).extracting(Deadline::year).containsExactly(2030);
    }

    @Test
    void wordsBehindTheLastBracketBindNobody() {
        assertThat(ObligationIndex.of(List.of(PLAN)).all())
                .extracting(each -> each.sentence().text())
                .doesNotContain("护林。");
        assertThat(ObligationIndex.of(List.of(PLAN)).tasksOf(PLAN).items())
                .singleElement()
                .satisfies(item -> assertThat(item.places())
                        .extracting(Responsibility::position)
                        .containsExactly(1, 2, 1));
    }
}
