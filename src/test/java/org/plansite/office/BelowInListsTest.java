package org.plansite.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plansite.analysis.SmallPlan;
import org.plansite.analysis.VocabularyReader;
import org.plansite.obligations.ListItem;
import org.plansite.obligations.ObligationIndex;
import org.plansite.plan.BodyId;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;
import org.plansite.plan.Vocabulary;
import org.plansite.site.Messages;
import org.plansite.site.SiteSettings;
import org.plansite.source.SourceFile;

/** The list of a body whose bracket stands in a title names what stands beneath, and says that it prints no bodies. */
class BelowInListsTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read(List.of(new SourceFile("agencies.yaml", """
            agencies:
            - {id: water, name: 县水利局, kind: government}
            - {id: farms, name: 县农业农村局, kind: government}
            """)));
    private static final Plan PLAN = SmallPlan.of("""
            # 一、任务

            ## （一）兴修水利（责任单位：县水利局）

            ### 1.修渠。
            修建渠道。

            ### 2.打井。
            打好机井。（县农业农村局）

            ### 3.护堤。
            加固堤防。

            ## （二）育种

            ### 1.选种。
            选好种子。（县农业农村局）
            """, VOCABULARY);

    private static List<ListItem> items(String body) {
        return ObligationIndex.of(List.of(PLAN))
                .listOf(PLAN.vocabulary().body(new BodyId(body)))
                .items();
    }

    @Test
    void theUnitsBeneathThatPrintNoBodiesAreNamed() {
        assertThat(items("water"))
                .singleElement()
                .satisfies(
                        item -> assertThat(item.below()).extracting(Unit::title).containsExactly("修渠", "护堤"));
    }

    @Test
    void nothingStandsBeneathATask() {
        assertThat(items("farms"))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.below()).isEmpty());
    }

    @Test
    void theCellOfTheMeasuresSaysSo() {
        assertThat(csv("lists/water.csv")).contains("\"下级条目，未另印责任单位：一（一）1 修渠\n下级条目，未另印责任单位：一（一）3 护堤\"");
        assertThat(csv("lists/farms.csv")).contains("第2句　打好机井。").doesNotContain("下级条目");
    }

    private static String csv(String path) {
        SiteSettings settings =
                new SiteSettings("知识站", Optional.empty(), "2026-11-22", List.of("zh-Hans"), Optional.empty());
        return new OfficeFiles(settings, Messages.of("zh-Hans"))
                .of(PLAN).stream()
                        .filter(each -> each.path().equals(path))
                        .map(file -> new String(Made.bytes(file.content()), StandardCharsets.UTF_8))
                        .findFirst()
                        .orElseThrow()
                        .replace("\r\n", "\n");
    }
}
