package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.site.MatrixPage.Cell;
import org.plansite.site.MatrixPage.Column;
import org.plansite.site.MatrixPage.KindGroup;
import org.plansite.site.MatrixPage.Matrix;
import org.plansite.site.MatrixPage.Row;

/** Bodies and fields in one table, and who stands together; against the plan, and on a small one. */
class MatrixPagesTest {
    private static final Matrix BINHAI =
            new MatrixPages(BinhaiPagesTest.SITE).page().plans().get(0);
    private static final Matrix SMALL = new MatrixPages(
                    SiteIndex.of(List.of(PlanFixture.plan()), PlanFixture.settings()))
            .page()
            .plans()
            .get(0);

    @Test
    void theColumnsAreTheTenActionsAndTheLastThreeChapters() {
        assertThat(BINHAI.columns())
                .extracting(column -> String.join("", column.number()))
                .containsExactly(
                        "三（一）", "三（二）", "三（三）", "三（四）", "三（五）", "三（六）", "三（七）", "三（八）", "三（九）", "三（十）", "四", "五", "六");
        // The sixth is printed （6）, but cited like its neighbours.
        assertThat(BINHAI.columns().get(5).number()).containsExactly("三", "（六）");
        assertThat(BINHAI.columns()).extracting(Column::items).containsExactly(5, 5, 3, 5, 5, 3, 5, 5, 5, 3, 4, 5, 3);
    }

    @Test
    void totalsCountItemsNotNames() {
        assertThat(BINHAI.items()).isEqualTo(56);
        assertThat(BINHAI.columns().stream().mapToInt(Column::items).sum()).isEqualTo(56);
    }

    @Test
    void aRowAddsUpToItsTotal() {
        for (KindGroup group : BINHAI.groups()) {
            for (Row row : group.rows()) {
                assertThat(row.cells().stream().mapToInt(Cell::direct).sum())
                        .isEqualTo(row.total().direct());
                assertThat(row.cells().stream().mapToInt(Cell::via).sum())
                        .isEqualTo(row.total().via());
            }
        }
    }

    /** Five zones: two are printed once themselves (三（四）1, 三（八）1), and all five are bound by 47 collective names. */
    @Test
    void directAndThroughACollectiveAreKeptApart() {
        List<Row> zones = group(BINHAI, "zone");
        assertThat(zones).hasSize(5).noneMatch(Row::isFolded);
        assertThat(zones).extracting(row -> row.total().direct()).containsExactly(0, 0, 1, 0, 1);
        assertThat(zones).extracting(row -> row.total().via()).containsOnly(47);
    }

    @Test
    void bodiesOnlyBoundThroughCollectivesAndAllAlikeShareARow() {
        List<Row> towns = group(BINHAI, "town");
        assertThat(towns).hasSize(1);
        assertThat(towns.get(0).bodies()).extracting(Link::text).containsExactly("小王庄镇", "胡家园街", "太平镇");
        assertThat(towns.get(0).total().direct()).isZero();
        assertThat(group(SMALL, "town").get(0).bodies()).extracting(Link::text).containsExactly("东村", "西村");
        assertThat(group(SMALL, "government")).noneMatch(Row::isFolded);
    }

    @Test
    void collectivesStandLast() {
        assertThat(BINHAI.groups()).extracting(KindGroup::kind).endsWith("collective");
        assertThat(SMALL.bodies()).as("镇水务站 and 镇农业办").isEqualTo(2);
    }

    @Test
    void aCellLeadsToItsItemsAndAnEmptyOneNowhere() {
        Row water = group(BINHAI, "government").stream()
                .filter(row -> row.bodies().get(0).text().equals("区水务局"))
                .findFirst()
                .orElseThrow();
        assertThat(water.cells().get(0).list()).isEmpty();
        assertThat(water.cells().get(1).list())
                .hasValueSatisfying(list -> assertThat(list).endsWith("?body=qu-shuiwuju&action=3.2"));
        assertThat(water.total().list())
                .hasValueSatisfying(list -> assertThat(list).endsWith("?body=qu-shuiwuju"));
        assertThat(water.load()).isEqualTo(50_000);
    }

    /** The first block of what a reader counted: name, name, number. */
    @Test
    void theMostFrequentPairsAreThoseAReaderCounted() throws IOException {
        List<String> byHand = Files.readAllLines(Path.of("src/test/resources/org/plansite/binhai/pairs.txt")).stream()
                .dropWhile(line -> line.startsWith("#"))
                .takeWhile(line -> !line.startsWith("#"))
                .toList();
        assertThat(BINHAI.pairs().most().stream()
                        .map(pair -> pair.one().text() + " | " + pair.other().text() + " | "
                                + pair.items().size()))
                .containsExactlyInAnyOrderElementsOf(byHand);
        assertThat(BINHAI.pairs().most())
                .extracting(pair -> pair.items().size())
                .isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void noTieIsCut() {
        assertThat(MostFrequent.of(List.of(1, 5, 3, 3), each -> each, 4)).containsExactly(5, 3, 3, 1);
        assertThat(MostFrequent.of(List.of(1, 5, 3, 3), each -> each, 3)).containsExactly(5, 3, 3);
        assertThat(MostFrequent.of(List.of(1, 5, 3, 3), each -> each, 2)).containsExactly(5);
        assertThat(MostFrequent.of(List.of(2, 2, 2), each -> each, 2)).isEmpty();
    }

    @Test
    void collectivesAreNoPartnersOfAPair() {
        assertThat(SMALL.pairs().most())
                .extracting(pair -> pair.one().text() + " " + pair.other().text())
                .containsExactly("镇水务站 镇农业办");
    }

    @Test
    void shadesGrowWithTheItemsThatPrintTheBody() {
        assertThat(group(BINHAI, "government").stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.shade() != Math.min(4, cell.direct())))
                .isEmpty();
        assertThat(group(BINHAI, "town").get(0).cells()).extracting(Cell::shade).containsOnly(0);
    }

    private static List<Row> group(Matrix matrix, String kind) {
        return matrix.groups().stream()
                .filter(group -> group.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .rows();
    }
}
