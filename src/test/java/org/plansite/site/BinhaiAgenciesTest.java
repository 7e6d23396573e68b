package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.plan.BodyId;
import org.plansite.site.AgencyPage.Item;
import org.plansite.site.AgencyPage.ItemGroup;

/** What the pages of some bodies of the real plan say, against brackets read by hand. */
class BinhaiAgenciesTest {
    private static final AgencyPages PAGES = new AgencyPages(BinhaiPagesTest.SITE);

    @Test
    void theStreetsAndTownsAnswerByTheirOwnNameAndWithTheZones() {
        AgencyPage page = page("ge-jiezhen");
        assertThat(citations(page.direct())).containsExactly("六（一）", "六（二）", "六（三）");
        assertThat(page.summary().via()).isEqualTo(39);
        assertThat(citations(page.via())).hasSize(39).contains("三（一）1", "三（十）3", "四（一）", "五（五）");
        assertThat(page.via())
                .allSatisfy(group ->
                        assertThat(group.items()).extracting(Item::printed).containsOnly("各开发区及街镇"));
    }

    @Test
    void aTownThePlanNamesAnswersForWhatAllTownsAnswerFor() {
        AgencyPage page = page("xiaowangzhuang-zhen");
        assertThat(page.summary().direct()).isZero();
        assertThat(page.summary().via()).isEqualTo(39 + 3);
        assertThat(page.collectives()).extracting(Link::text).containsExactly("各开发区及街镇", "各街镇");
        assertThat(page.mentions())
                .extracting(mention -> mention.quote().citation())
                .containsExactly("三（四）5 第9句");
        assertThat(page.possible())
                .extracting(possible -> possible.collective().text())
                .containsExactly("相关开发区及街镇", "相关街镇", "各涉农街镇");
        assertThat(possibleCitations(page)).containsExactly("三（六）1", "三（七）1", "三（六）3", "三（七）2", "三（四）5");
    }

    @Test
    void aZoneMayBeMeantByThreeItemsMore() {
        AgencyPage page = page("tianjingang-baoshuiqu");
        assertThat(page.summary().direct()).isZero();
        assertThat(page.summary().via()).isEqualTo(39 + 1 + 7);
        assertThat(page.possibleUnits()).isEqualTo(3);
        assertThat(possibleCitations(page)).containsExactlyInAnyOrder("五（一）", "三（六）1", "三（七）1");
    }

    @Test
    void aCollectiveThatNoBracketPrintsIsNoneAZoneAnswersThrough() {
        assertThat(page("tianjingang-baoshuiqu").collectives())
                .extracting(Link::text)
                .containsExactlyInAnyOrder("各开发区", "各开发区及街镇", "各开发区及相关街镇");
    }

    @Test
    void theMeteorologicalBureauMayBeOneOfTheBureausConcerned() {
        AgencyPage page = page("qu-qixiangju");
        assertThat(items(page.direct()))
                .extracting(item -> item.unit().citation() + " " + item.position() + "/" + item.of())
                .containsExactly("三（四）3 5/6", "三（六）2 5/6", "五（一） 8/9");
        assertThat(page.summary().via()).isZero();
        assertThat(page.possible())
                .extracting(possible -> possible.collective().text())
                .containsExactly("各相关部门", "各有关部门", "各单位");
        assertThat(possibleCitations(page)).containsExactly("六（一）", "六（二）", "六（三）");
        assertThat(page.possible().get(1).mentions()).hasSize(1);
        assertThat(page.possible().get(1).mentions().get(0).pieces())
                .extracting(Excerpt.Piece::text)
                .containsExactly("各有关部门", "要加强与市级部门的沟通衔接，制定本领域实施方案，加快形成目标明确、分工合理、措施有力、衔接有序的碳达峰碳中和“1+7+5”政策体系。");
    }

    @Test
    void aBaselineIsNoDeadlineOfAnItem() {
        assertThat(items(page("qu-caizhengju").direct()))
                .filteredOn(item -> item.unit().citation().equals("三（十）3"))
                .flatExtracting(Item::deadlines)
                .extracting(Link::text)
                .containsExactly("到2025年");
        Item vehicles = items(page("xintiangang-jituan").direct()).get(0);
        assertThat(vehicles.deadlines()).extracting(Link::text).containsExactly("到2025年", "到2030年", "2030年前");
    }

    @Test
    void eachTargetHasItsOwnYearOrNone() {
        Item dataCentres = items(page("quwei-wangxinban").direct()).get(0);
        assertThat(dataCentres.targets())
                .extracting(target -> target.value().orElse("")
                        + target.year().map(Link::text).orElse(""))
                .containsExactly("1.25", "1.52025");
    }

    @Test
    void aTitleThatIsJustTheNameIsQuotedWithWhatFollows() {
        assertThat(page("tianjingang-baoshuiqu").mentions().get(0).quote().pieces())
                .extracting(Excerpt.Piece::text)
                .containsExactly("天津港保税区", "。", "重点发展高端装备制造、食品加工制造、运输设备制造（航空航天、船舶）、国际贸易等主导产业。");
    }

    @Test
    void theMarginCountsTheZonesAndNamesTheStreetsAndTowns() {
        UnitPage page = AllUnitPages.of(
                        BinhaiPagesTest.SITE, BinhaiPagesTest.SITE.plans().get(0))
                .stream()
                .filter(each -> each.unit().citation().equals("三（一）1"))
                .findFirst()
                .orElseThrow();
        List<Printed.Responsible> bodies = page.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.notes().stream())
                .flatMap(note -> note.bodies().stream())
                .toList();
        Printed.Responsible last = bodies.get(bodies.size() - 1);
        assertThat(last.printed()).isEqualTo("各开发区及街镇");
        assertThat(last.members()).hasSize(5);
        assertThat(last.kind()).contains("zone");
        assertThat(last.collectives()).extracting(Link::text).containsExactly("各街镇");
    }

    @Test
    void bracketsPrintFiftySevenBodies() {
        AgencyPages.Index index = PAGES.index();
        assertThat(index.printed()).isEqualTo(57);
        assertThat(index.groups().stream()
                        .mapToInt(group -> group.bodies().size())
                        .sum())
                .isEqualTo(57 + index.others());
    }

    private static AgencyPage page(String id) {
        return PAGES.page(BinhaiPagesTest.SITE.vocabulary().body(new BodyId(id)));
    }

    private static List<Item> items(List<ItemGroup> groups) {
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }

    private static List<String> citations(List<ItemGroup> groups) {
        return items(groups).stream().map(item -> item.unit().citation()).toList();
    }

    private static List<String> possibleCitations(AgencyPage page) {
        return page.possible().stream()
                .flatMap(possible -> possible.items().stream())
                .map(item -> item.unit().citation())
                .toList();
    }
}
