package org.plansite.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.HandReading;
import org.plansite.analysis.BinhaiPlan;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Vocabulary;

/** Two rules of the genre: which sentence orders a yearly assessment, and which open names may mean a body. */
class AssessmentOrderTest {

    /** 年度碳盘查 of enterprises, which 五（一） encourages, is no assessment of the plan. */
    @Test
    void theSentenceReadByEyeAndNoOther() {
        List<List<String>> read = HandReading.rows("assessment.txt").stream()
                .filter(row -> row.get(2).equals("年度评估"))
                .map(row -> List.of(row.get(0), row.get(1), row.get(3)))
                .toList();
        assertThat(AssessmentOrder.of(BinhaiPlan.plan()))
                .extracting(order -> List.of(
                        order.unit().id().value(),
                        Integer.toString(order.sentence().number()),
                        order.sentence().text()))
                .containsExactlyElementsOf(read);
    }

    @Test
    void anOpenNameMayMeanABodyOfItsSortThatIsNoKnownMember() {
        Vocabulary vocabulary = BinhaiPlan.plan().vocabulary();
        assertThat(OpenCollectives.thatMayMean(vocabulary.body(new BodyId("qu-shuiwuju")), vocabulary))
                .extracting(Body::name)
                .contains("各相关部门")
                .doesNotContain("各街镇", "各开发区及街镇");
    }
}
