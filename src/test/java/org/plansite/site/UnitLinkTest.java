package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.analysis.SmallPlan;
import org.plansite.plan.Plan;
import org.plansite.plan.Vocabulary;

class UnitLinkTest {
    @Test
    void anAttachmentsNumberIsPartedFromItsTitle() {
        Plan plan = SmallPlan.of(
                "# 一、任务\n\n做好工作。\n\n附件1\n任务分工表\n===\n\n各负其责。\n\n# 附件2\n\n说明如下。\n",
                new Vocabulary(List.of(), List.of(), List.of()));
        assertThat(plan.outline().units())
                .extracting(unit -> UnitLink.to(plan, unit))
                .extracting(link -> link.label() + "|" + link.title())
                .contains("一、|任务", "附件1 |任务分工表", "附件2|");
    }
}
