package org.plansite.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.analysis.SmallPlan;
import org.plansite.analysis.VocabularyReader;
import org.plansite.plan.BodyId;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Vocabulary;
import org.plansite.source.SourceFile;

/** A row of a table that hands out duties is an item of the lists; the county and its bodies are invented. */
class RowsInListsTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read(List.of(new SourceFile("agencies.yaml", """
            agencies:
            - {id: water, name: 县水利局, kind: government}
            - {id: farms, name: 县农业农村局, kind: government}
            - {id: money, name: 县财政局, kind: government}
            """)));
    private static final Plan PLAN = SmallPlan.of("""
            # 一、任务

            ## （一）分工

            | 重点任务 | 牵头单位 | 配合单位 | 完成时限 |
            | --- | --- | --- | --- |
            | 修建渠道。护好渠道。 | 县水利局 | 县财政局 | 2025年底前 |
            | 建立台账 | ^^ | 县农业农村局 | 2027年12月 |
            | 筹措资金 | 县财政局 |  | 长期坚持 |

            做好总结。（县水利局负责）
            """, VOCABULARY);
    private static final ObligationIndex INDEX = ObligationIndex.of(List.of(PLAN));

    private static List<String> items(ResponsibilityList list) {
        return list.items().stream()
                .map(item -> item.row() + " "
                        + item.measures().stream().map(Sentence::text).toList() + " "
                        + item.deadlines().stream().map(Deadline::printed).toList() + " "
                        + printed(item.places()) + " " + printed(item.partners()))
                .toList();
    }

    private static List<String> printed(List<Responsibility> all) {
        return all.stream()
                .map(each -> each.printed().words() + each.role().orElse(""))
                .toList();
    }

    @Test
    void eachRowIsAnItemOfItsBodiesWithWhatIsBesideIt() {
        assertThat(items(INDEX.listOf(VOCABULARY.body(new BodyId("water")))))
                .containsExactly(
                        "2 [修建渠道。, 护好渠道。] [2025年底前] [县水利局牵头] [县财政局配合]",
                        "6 [建立台账] [2027年12月] [县水利局牵头] [县农业农村局配合]",
                        "0 [做好总结。] [] [县水利局负责] []");
        assertThat(items(INDEX.listOf(VOCABULARY.body(new BodyId("farms")))))
                .containsExactly("6 [建立台账] [2027年12月] [县农业农村局配合] [县水利局牵头]");
    }

    @Test
    void theTableOfTasksHasARowOfItsOwnForEach() {
        assertThat(items(INDEX.tasksOf(PLAN)))
                .containsExactly(
                        "2 [修建渠道。, 护好渠道。] [2025年底前] [县水利局牵头, 县财政局配合] []",
                        "6 [建立台账] [2027年12月] [县水利局牵头, 县农业农村局配合] []",
                        "8 [筹措资金] [] [县财政局牵头] []",
                        "0 [做好总结。] [] [县水利局负责] []");
    }

    @Test
    void aSentenceOfARowHasTheYearOfItsRow() {
        assertThat(INDEX.all(PLAN).stream()
                        .map(each -> each.sentence().number() + " " + each.years())
                        .toList())
                .containsExactly("2 [2025]", "3 [2025]", "6 [2027]", "8 []", "10 []");
    }
}
