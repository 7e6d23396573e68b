package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.plan.BodyId;
import org.plansite.site.AgencyPage.Item;
import org.plansite.site.AgencyPage.ItemGroup;
import org.plansite.site.AgencyPage.Partner;

/** What binds a body, by name or through a collective, with whom. */
class AgencyPagesTest {
    private final SiteIndex site = SiteIndex.of(List.of(PlanFixture.plan()), PlanFixture.settings());
    private final AgencyPages pages = new AgencyPages(site);

    @Test
    void aBodyNamedInTwoBracketsUnderTwoNames() {
        AgencyPage water = page(PlanFixture.WATER);

        assertThat(water.summary().direct()).isEqualTo(2);
        assertThat(water.summary().via()).isZero();
        assertThat(water.summary().first()).isEqualTo(2);
        assertThat(water.direct()).extracting(group -> group.section().title()).containsExactly("农业节水行动");
        assertThat(items(water.direct())).extracting(Item::printed).containsExactly("镇水务站", "镇水务所");
        assertThat(items(water.direct()))
                .extracting(item -> item.position() + "/" + item.of())
                .containsExactly("1/3", "1/2");
        assertThat(water.via()).isEmpty();
    }

    @Test
    void aMemberAnswersThroughItsCollective() {
        AgencyPage east = page(PlanFixture.EAST);

        assertThat(east.summary().direct()).isZero();
        assertThat(east.summary().via()).isEqualTo(1);
        assertThat(east.summary().first()).isZero();
        assertThat(east.direct()).isEmpty();
        Item item = items(east.via()).get(0);
        assertThat(item.unit().citation()).isEqualTo("二（一）1");
        assertThat(item.printed()).isEqualTo("各村");
        assertThat(item.via()).contains(new Link("各村", "agencies/ge-cun.html"));
        assertThat(east.collectives()).containsExactly(new Link("各村", "agencies/ge-cun.html"));
        assertThat(east.targetsVia()).hasSize(1);
        assertThat(east.targetsVia().get(0).targets())
                .extracting(TargetView::id)
                .containsExactly("2.1.1.t1", "2.1.1.t2");
        assertThat(east.targets()).isEmpty();
    }

    @Test
    void partnersStandInTheSameBracket() {
        assertThat(page(PlanFixture.WATER).partners())
                .extracting(partner -> partner.body().text())
                .containsExactly("镇农业办", "各村", "相关单位");
    }

    @Test
    void aMembersPartnersAreNotItsCollectiveNorItsFellowMembers() {
        List<Partner> partners = page(PlanFixture.EAST).partners();

        assertThat(partners).extracting(partner -> partner.body().text()).containsExactly("镇水务站", "镇农业办");
        assertThat(partners.get(0).units()).extracting(UnitLink::citation).containsExactly("二（一）1");
    }

    @Test
    void aMentionIsNoDuty() {
        AgencyPage villages = page(PlanFixture.VILLAGES);

        assertThat(villages.mentions())
                .extracting(mention -> mention.quote().citation())
                .containsExactly("通知 第1句");
        assertThat(villages.summary().direct()).isEqualTo(1);
    }

    @Test
    void aCollectiveHasMembersOrIsOpen() {
        assertThat(page(PlanFixture.VILLAGES).members())
                .extracting(member -> member.link().text())
                .containsExactly("东村", "西村");
        assertThat(page(PlanFixture.OTHERS).members()).isEmpty();
        assertThat(page(PlanFixture.OTHERS).summary().open()).isTrue();
    }

    @Test
    void theIndexGoesByKindAndCountsPrintedNames() {
        assertThat(pages.index().groups())
                .extracting(AgencyPages.KindGroup::kind)
                .containsExactly("government", "town", "collective");
        assertThat(pages.index().printed()).isEqualTo(4);
    }

    private AgencyPage page(BodyId body) {
        return pages.page(site.vocabulary().body(body));
    }

    private static List<Item> items(List<ItemGroup> groups) {
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }
}
