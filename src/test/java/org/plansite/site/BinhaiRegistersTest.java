package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.site.ProjectRegister.ColumnGroup;
import org.plansite.site.ProjectRegister.ProjectRow;
import org.plansite.site.ProjectRegister.Projects;

/** The lists of projects, findings and cited documents of the real plan. */
class BinhaiRegistersTest {
    private static final SiteIndex SITE = BinhaiPagesTest.SITE;

    @Test
    void aNumberedItemWithEntriesIsAHeading() {
        Projects page = new ProjectRegister(SITE).page();
        assertThat(page.columns()).hasSize(10);
        assertThat(page.items()).isEqualTo(2 + 4 + 4 + 6 + 7 + 3 + 3 + 3 + 4 + 2);
        assertThat(page.groups()).isEqualTo(2 + 3);
        assertThat(page.entries()).isEqualTo(5 + 4 + 2 + 1 + 3);
        ColumnGroup clusters = page.columns().get(0);
        assertThat(clusters.counted()).isEmpty();
        assertThat(clusters.uncounted())
                .extracting(row -> row.unit().title() + row.entries().size())
                .containsExactly("开发区优势产业集群5", "创新标志区4");
    }

    @Test
    void quantitiesKeepTheWordsThatLimitThem() {
        assertThat(quantities("专栏8第3项第1目")).containsExactly("日处理生活垃圾能力：增加500吨/天", "年处理能力：达到66.7万吨", "年发电量：提升34%");
        assertThat(quantities("专栏8第3项第3目")).containsExactly("日处理脱水污泥：由200吨", "日处理脱水污泥：提升到400吨", "发酵氧气含量：8%以上");
        assertThat(quantities("专栏4第4项")).containsExactly("电力能源热效率：达90%以上");
        assertThat(quantities("专栏3第2项")).containsExactly("天津南港：200MW", "年发电量：约7亿千瓦时", "年平均上网电量：约5.9亿千瓦时");
    }

    @Test
    void quantitiesOfOneClauseShareItsQuotation() {
        ProjectRow sludge = row("专栏8第3项第3目");
        assertThat(sludge.group()).map(UnitLink::title).contains("废弃物处理及综合利用");
        assertThat(sludge.amounts()).hasSize(2);
        assertThat(sludge.amounts().get(0).quote().pieces())
                .extracting(Excerpt.Piece::text)
                .containsExactly("日处理脱水污泥由200吨提升到400吨");
    }

    @Test
    void whatAgreesIsNoDifference() {
        RegisterPages.Findings findings = new RegisterPages(SITE).findings();
        assertThat(findings.agreements().groups())
                .extracting(RegisterPages.FindingGroup::kind)
                .containsExactly("sum-agrees", "projects-agree", "count-agrees");
        assertThat(findings.agreements().findings()).isEqualTo(1 + 1 + 5);
        HomePage.Counts counts = new HomePages(SITE).home().counts();
        assertThat(counts.agreements()).isEqualTo(findings.agreements().findings());
        assertThat(counts.differences()).isEqualTo(findings.differences().findings());
    }

    @Test
    void aSentenceIsQuotedOnceHoweverManyOfItsWordsAreMeant() {
        FindingView photovoltaics = new RegisterPages(SITE)
                .findings().differences().groups().stream()
                        .filter(group -> group.kind().equals("projects-exceed"))
                        .findFirst()
                        .orElseThrow()
                        .findings()
                        .get(0);
        assertThat(photovoltaics.quotes()).extracting(Excerpt::citation).containsExactly("三（二）1 第4句", "专栏3第1项 第2句");
        assertThat(photovoltaics.quotes().get(1).pieces())
                .filteredOn(Excerpt.Piece::marked)
                .hasSize(9);
    }

    @Test
    void thePlanItselfIsNoCitedDocument() {
        RegisterPages.Citations page = new RegisterPages(SITE).citations();
        int all = page.groups().stream()
                .mapToInt(group -> group.documents().size())
                .sum();
        assertThat(page.documents()).isEqualTo(all - 1);
    }

    private static List<String> quantities(String citation) {
        return row(citation).amounts().stream()
                .flatMap(amount -> amount.quantities().stream())
                .map(each -> each.what() + "：" + each.verb() + each.value() + each.unit() + each.limit())
                .toList();
    }

    private static ProjectRow row(String citation) {
        return new ProjectRegister(SITE)
                .page().columns().stream()
                        .flatMap(column -> column.counted().stream())
                        .filter(row -> row.unit().citation().equals(citation))
                        .findFirst()
                        .orElseThrow();
    }
}
