package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plansite.analysis.BinhaiPlan;

/** What is known of some units of the real plan, as one reads it there. */
class SearchUnitsTest {
    private static final List<SearchUnit> ALL = SearchUnits.of(BinhaiPlan.plan(), false);
    private static final Map<String, SearchUnit> UNITS =
            ALL.stream().collect(Collectors.toMap(SearchUnit::id, Function.identity()));

    @Test
    void unitsAreInPrintedOrder() {
        assertThat(ALL).hasSize(143);
        assertThat(ALL.stream().map(SearchUnit::id).toList())
                .startsWith("0", "1", "1.1", "1.2", "1.2.p1", "1.2.p2")
                .containsSubsequence("3.5.3", "3.5.4", "3.5.5", "c6", "c6.1", "3.6");
    }

    /** 三（五）3, whose bracket names nine bodies and 各开发区及街镇, and whose last sentence has three targets. */
    @Test
    void aTaskHasItsBodiesTargetsAndPlace() {
        SearchUnit task = unit("3.5.3");
        assertThat(task.citation()).isEqualTo("三（五）3");
        assertThat(task.heading()).isEqualTo("3.建设绿色交通基础设施。");
        assertThat(task.path()).extracting(SearchUnit.Crumb::heading).containsExactly("三、重点任务", "（五）交通运输绿色低碳行动");
        assertThat(task.values(Keyword.BODY))
                .hasSize(10)
                .contains("qu-jiaotong-yunshu-ju", "tianjingang-jituan", "ge-kaifaqu-ji-jiezhen")
                .doesNotContain("qu-shuiwuju", "tianjin-jingji-jishu-kaifaqu");
        assertThat(task.values(Keyword.VIA))
                .contains("tianjin-jingji-jishu-kaifaqu")
                .doesNotContain("tianjingang-jituan");
        assertThat(task.values(Keyword.YEAR)).containsExactly("2025");
        assertThat(task.values(Keyword.INDICATOR))
                .containsExactlyInAnyOrder(
                        "xinjian-chongdianzhuang", "xinjian-jiaqingzhan", "xinjian-zonghe-nengyuan-jiazhuzhan");
        assertThat(task.values(Keyword.CHAPTER)).containsExactly("3", "3.5");
        assertThat(task.values(Keyword.TYPE)).containsExactly("task", "target");
    }

    /** 三（六）1 says no year and no target; nobody can tell who 相关开发区及街镇 are. */
    @Test
    void anOpenCollectiveHasNobodyBehindIt() {
        SearchUnit task = unit("3.6.1");
        assertThat(task.values(Keyword.BODY)).hasSize(7).contains("qu-shuiwuju", "qu-haiyangju");
        assertThat(task.values(Keyword.VIA)).isEmpty();
        assertThat(task.values(Keyword.YEAR)).isEmpty();
        assertThat(task.values(Keyword.INDICATOR)).isEmpty();
        assertThat(task.values(Keyword.TYPE)).containsExactly("task");
    }

    /** 二、主要目标: two periods and two years, and no bracket. */
    @Test
    void aChapterIsInItself() {
        SearchUnit chapter = unit("2");
        assertThat(chapter.values(Keyword.CHAPTER)).containsExactly("2");
        assertThat(chapter.values(Keyword.TYPE)).containsExactly("section", "target");
        assertThat(chapter.values(Keyword.YEAR)).contains("2021-2025", "2026-2030", "2025");
        assertThat(chapter.values(Keyword.BODY)).isEmpty();
        assertThat(chapter.path()).isEmpty();
    }

    @Test
    void anItemIsPartOfAColumnAndAPrincipleOfItsSection() {
        assertThat(unit("c8.3").values(Keyword.TYPE)).contains("column");
        assertThat(unit("c3.2").values(Keyword.CHAPTER)).containsExactly("3", "3.2");
        assertThat(unit("1.2.p1").values(Keyword.TYPE)).containsExactly("principle");
        assertThat(unit("0").values(Keyword.TYPE)).containsExactly("section");
        assertThat(unit("0").values(Keyword.CHAPTER)).isEmpty();
    }

    @Test
    void aHeadingIsIndexedThreeTimesAndFolded() {
        List<String> texts = unit("3.6").indexedTexts();
        assertThat(texts.subList(0, 3)).containsOnly("(6)碳汇能力巩固提升行动");
        assertThat(texts).hasSize(4).allMatch(text -> !text.isEmpty());
    }

    private static SearchUnit unit(String id) {
        return UNITS.getOrDefault(id, ALL.get(0));
    }
}
