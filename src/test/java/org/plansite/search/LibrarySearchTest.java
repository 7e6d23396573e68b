package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.plan.Plan;
import org.plansite.site.Messages;
import org.plansite.site.PlanFixture;

/** Queries in several plans: each is a filter. */
class LibrarySearchTest {
    private static final Plan OLD = Qinghe.plan();
    private static final Plan NEXT = PlanFixture.plan("qinghe-2030");
    private static final PlanSearch SEARCH = PlanSearch.of(List.of(OLD, NEXT), Messages.of("zh-Hans"));

    @Test
    void aPlanIsAskedForByItsId() {
        assertThat(addresses("plan:qinghe-2030"))
                .hasSize(NEXT.outline().units().size())
                .allMatch(address -> address.startsWith("qinghe-2030/"));
        assertThat(addresses("方案：qinghe-2030 灌溉")).isNotEmpty().allMatch(address -> address.startsWith("qinghe-2030/"));
    }

    @Test
    void orLeftOut() {
        assertThat(addresses("灌溉 -plan:qinghe-2030"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith(OLD.id() + "/"));
    }

    @Test
    void orByItsTitle() {
        assertThat(addresses("方案:" + OLD.metadata().title()))
                .hasSize(OLD.outline().units().size())
                .allMatch(address -> address.startsWith(OLD.id() + "/"));
    }

    @Test
    void aSiteOfOnePlanHasNoSuchFilter() {
        PlanSearch one = PlanSearch.of(List.of(OLD), Messages.of("zh-Hans"));
        assertThat(one.answer("plan:" + OLD.id()).exact()).isEmpty();
    }

    private static List<String> addresses(String query) {
        return SEARCH.answer(query).exact().stream()
                .map(PlanSearch.Found::address)
                .toList();
    }
}
