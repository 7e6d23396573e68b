package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plansite.site.TargetRow.Contrast;

/** The dashboard of a small plan: rows with what they are filtered and sorted by, totals, contradictions. */
class TargetBoardTest {
    private final SiteIndex site = SiteIndex.of(List.of(PlanFixture.plan()), PlanFixture.settings());
    private final TargetBoard.Page page = new TargetBoard(site).page();

    @Test
    void targetsStandByFieldThenIndicatorThenYear() {
        assertThat(page.fields()).extracting(TargetBoard.Field::name).containsExactly("水资源");
        assertThat(rows())
                .extracting(row -> row.target().id())
                .containsExactly("2.1.1.t1", "2.1.1.t2", "2.1.2.t2", "2.1.2.t1");
    }

    @Test
    void aRowSaysWhatItIsFilteredBy() {
        assertThat(data(0))
                .contains(
                        entry("field", "水资源"),
                        entry("year", "2025"),
                        entry("operator", "at-least"),
                        entry("strength", "none"),
                        entry("value", "given"),
                        entry("body", "zhen-shuiwuzhan zhen-nongyeban ge-cun"));
        assertThat(data(1)).contains(entry("strength", "力争"), entry("operator", "equal"));
    }

    @Test
    void aYearThePlanDoesNotSayIsNeitherPassedNorOpen() {
        assertThat(data(2)).contains(entry("year", "none")).doesNotContainKeys("passed", "sort-year");
        assertThat(data(0)).contains(entry("passed", "no"), entry("sort-year", "2025"));
        assertThat(rows()).extracting(TargetRow::passed).containsOnly(false);
    }

    /** The coefficient has no unit, the area 万亩, and the 5% are a decrease: three measures, as first printed. */
    @Test
    void valuesAreRankedWithinWhatTheyMeasure() {
        assertThat(data(0)).contains(entry("sort-value", "0 0.6"), entry("sort-plan", "0"));
        assertThat(data(1)).contains(entry("sort-value", "1 3"));
        assertThat(data(2)).contains(entry("sort-value", "1 3"));
        assertThat(data(3)).contains(entry("sort-value", "2 5"), entry("sort-plan", "2"));
    }

    /** guangai-…, jieshui-…, yongshui-…; the body listed first is the first of the vocabulary. */
    @Test
    void indicatorsAreRankedByPinyin() {
        assertThat(rows().stream().map(this::attributes).map(data -> data.get("sort-name")))
                .containsExactly("0", "1", "1", "2");
        assertThat(data(0)).contains(entry("sort-body", "0"));
        assertThat(data(0)).doesNotContainKey("sort-strength");
        assertThat(data(1)).contains(entry("sort-strength", "0"));
    }

    @Test
    void whatAFindingQuotesTogetherStandsSideBySide() {
        assertThat(data(1)).contains(entry("differs", "yes"));
        Contrast contrast = rows().get(1).contrasts().get(0);
        assertThat(contrast.finding().id()).isEqualTo("value-conflict-1");
        assertThat(contrast.others()).extracting(TargetView::id).containsExactly("2.1.2.t2");
        assertThat(rows().get(2).contrasts().get(0).others())
                .extracting(TargetView::id)
                .containsExactly("2.1.1.t2");
        assertThat(data(0)).doesNotContainKey("differs");
    }

    @Test
    void totalsAreCounted() {
        TargetBoard.Totals totals = page.totals();
        assertThat(totals.targets()).isEqualTo(4);
        assertThat(totals.indicators()).isEqualTo(3);
        assertThat(totals.years())
                .extracting(year -> year.id() + " " + year.targets())
                .containsExactly("2025 3", "none 1");
        assertThat(totals.strengths())
                .extracting(count -> count.id() + " " + count.targets())
                .containsExactly("力争 1", "none 3");
        assertThat(totals.handed()).isZero();
        assertThat(totals.differing()).isEqualTo(2);
    }

    @Test
    void aBodyIsChosenWithTheCollectivesItAnswersThrough() {
        assertThat(page.bodies().stream().flatMap(group -> group.bodies().stream()))
                .contains(new BodyChoice("zhen-shuiwuzhan", "镇水务站", List.of()))
                .contains(new BodyChoice("dongcun", "东村", List.of("ge-cun")));
    }

    private List<TargetRow> rows() {
        return page.fields().stream().flatMap(field -> field.rows().stream()).toList();
    }

    private Map<String, String> data(int row) {
        return attributes(rows().get(row));
    }

    private Map<String, String> attributes(TargetRow row) {
        return row.data().stream().collect(Collectors.toMap(RowAttribute::name, RowAttribute::value));
    }
}
