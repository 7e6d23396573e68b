package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plansite.plan.Body;
import org.plansite.plan.Plan;
import org.plansite.plan.Vocabulary;

/** Which pages a site has, under which addresses. */
class SiteBuilderTest {

    @Test
    void thePagesOfASmallPlan() {
        assertThat(paths(SiteBuilder.build(List.of(PlanFixture.plan()), settings("zh"))))
                .containsExactlyInAnyOrder(
                        "index.html",
                        "search.html",
                        "qinghe-2023/index.html",
                        "qinghe-2023/full.html",
                        "qinghe-2023/0.html",
                        "qinghe-2023/1.html",
                        "qinghe-2023/1.1.html",
                        "qinghe-2023/2.html",
                        "qinghe-2023/2.1.html",
                        "qinghe-2023/2.1.1.html",
                        "qinghe-2023/c1.html",
                        "qinghe-2023/2.1.2.html",
                        "agencies/index.html",
                        "agencies/zhen-shuiwuzhan.html",
                        "agencies/zhen-nongyeban.html",
                        "agencies/dongcun.html",
                        "agencies/xicun.html",
                        "agencies/ge-cun.html",
                        "agencies/xiangguan-danwei.html",
                        "obligations/index.html",
                        "obligations/red-lines.html",
                        "lists/zhen-shuiwuzhan.html",
                        "lists/zhen-nongyeban.html",
                        "lists/dongcun.html",
                        "lists/xicun.html",
                        "lists/ge-cun.html",
                        "lists/xiangguan-danwei.html",
                        "qinghe-2023/tasks.html",
                        "roadmap.html",
                        "matrix.html",
                        "years/index.html",
                        "years/2020.html",
                        "years/2025.html",
                        "indicators/index.html",
                        "indicators/guangai-liyong-xishu.html",
                        "indicators/jieshui-guangai-mianji.html",
                        "indicators/yongshui-zongliang.html",
                        "projects/index.html",
                        "citations.html",
                        "findings.html",
                        "data/index.html",
                        "about.html",
                        "404.html");
    }

    @Test
    void theSecondLanguageStandsInAFolder() {
        Site one = SiteBuilder.build(List.of(PlanFixture.plan()), settings("zh-Hans"));
        Site two = SiteBuilder.build(List.of(PlanFixture.plan()), settings("zh-Hans", "en"));

        assertThat(paths(two)).contains("index.html", "en/index.html", "en/qinghe-2023/2.1.1.html");
        assertThat(paths(two)).doesNotContain("en/404.html", "en/lists/dongcun.html", "en/qinghe-2023/tasks.html");
        // Once only: 404.html, six lists, one table of tasks.
        assertThat(paths(two)).hasSize(2 * paths(one).size() - 1 - 6 - 1);
    }

    @Test
    void aFormerIdLeadsToThePresentPage() {
        Plan plan = PlanFixture.plan();
        List<Body> bodies = plan.vocabulary().bodies().stream()
                .map(SiteBuilderTest::renamed)
                .toList();
        Vocabulary vocabulary = new Vocabulary(
                bodies, plan.vocabulary().indicators(), plan.vocabulary().terms());
        Plan renamed = new Plan(plan.id(), plan.metadata(), plan.outline(), plan.facts(), vocabulary);

        Site site = SiteBuilder.build(List.of(renamed), settings("zh"));

        assertThat(site.pages())
                .filteredOn(page -> page.path().equals("agencies/shuiguan-suo.html"))
                .extracting(Page::model)
                .containsExactly(new RedirectPage(new Link("镇水务站", "agencies/zhen-shuiwuzhan.html")));
    }

    @Test
    void severalPlansShareTheirIndexes() {
        Site site = SiteBuilder.build(List.of(PlanFixture.plan("a"), PlanFixture.plan("b")), settings("zh"));

        assertThat(paths(site)).contains("a/2.1.1.html", "b/2.1.1.html", "agencies/zhen-shuiwuzhan.html");
        assertThat(site.navigation().get(0).address()).isEqualTo("index.html#plans");
    }

    private static Body renamed(Body body) {
        return new Body(
                body.id(),
                body.name(),
                body.kind(),
                body.aliases(),
                body.mentions(),
                body.everyday(),
                body.members(),
                body.open(),
                body.candidates(),
                body.note(),
                body.id().equals(PlanFixture.WATER) ? List.of("shuiguan-suo") : List.of());
    }

    private static SiteSettings settings(String... languages) {
        return new SiteSettings("青河镇节水", Optional.empty(), "2024-01-01", List.of(languages), Optional.empty());
    }

    private static List<String> paths(Site site) {
        return site.pages().stream().map(Page::path).toList();
    }
}
