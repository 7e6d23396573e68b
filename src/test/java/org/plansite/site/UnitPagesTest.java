package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plansite.analysis.SmallPlan;
import org.plansite.analysis.VocabularyReader;
import org.plansite.plan.UnitId;
import org.plansite.plan.Vocabulary;
import org.plansite.source.SourceFile;

/** Where a unit prints no bodies, its page leads to the bracket above it, and says no more. */
class UnitPagesTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read(List.of(new SourceFile("agencies.yaml", """
            agencies:
            - {id: water, name: 县水利局, kind: government}
            - {id: farms, name: 县农业农村局, kind: government}
            """)));

    private final SiteIndex site = SiteIndex.of(List.of(SmallPlan.of("""
                    # 一、兴修水利（县水利局牵头，县农业农村局配合）

                    ## （一）修渠

                    修建渠道。

                    ## （二）打井（责任单位：县农业农村局）

                    ### 1.选址。
                    选好地点。

                    ### 2.施工。
                    按图施工。（县水利局）

                    # 二、保障

                    ## （一）督查

                    加强督查。
                    """, VOCABULARY)), PlanFixture.settings());

    private Optional<Link> above(String unit) {
        PlanIndex plan = site.plans().get(0);
        UnitPage page = new UnitPages(site, plan).page(plan.outline().unit(new UnitId(unit)));
        return page.bodiesAbove();
    }

    @Test
    void theNearestBracketAboveIsNamed() {
        assertThat(above("1.1")).contains(new Link("一、兴修水利", "small/1.html#s2"));
        assertThat(above("1.2.1")).contains(new Link("（二）打井", "small/1.2.html#s2"));
    }

    @Test
    void aUnitWithABracketOfItsOwnOrWithNoneAboveHasNone() {
        assertThat(above("1.2")).isEmpty();
        assertThat(above("1.2.2")).isEmpty();
        assertThat(above("2.1")).isEmpty();
    }
}
