package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.plan.BodyId;
import org.plansite.site.PartnerDrawing.Row;
import org.plansite.site.PartnerDrawing.Square;

/** Who works most often with a body, as squares. */
class PartnerDrawingTest {
    private static final PartnerDrawing WATER = drawing("qu-shuiwuju");

    /** The second and third block of what a reader counted: the partners of 区水务局, bodies and collectives. */
    @Test
    void thePartnersOfTheWaterBureauAreThoseAReaderCounted() throws IOException {
        List<String> byHand = Files.readAllLines(Path.of("src/test/resources/org/plansite/binhai/pairs.txt")).stream()
                .dropWhile(line -> !line.startsWith("##"))
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(BinhaiPagesTest.SITE.responsibilities().partners(new BodyId("qu-shuiwuju")).stream()
                        .map(partner -> BinhaiPagesTest.SITE
                                        .vocabulary()
                                        .body(partner.body())
                                        .name() + " | " + partner.units().size()))
                .containsExactlyInAnyOrderElementsOf(byHand);
        assertThat(WATER.rows().stream()
                        .map(row -> row.body().text() + " | " + row.squares().size()))
                .containsExactlyInAnyOrderElementsOf(
                        byHand.stream().filter(line -> !line.endsWith("| 1")).toList());
        assertThat(WATER.leftOut()).isEqualTo(8);
    }

    @Test
    void aGapStandsBetweenFields() {
        Row first = WATER.rows().get(0);
        assertThat(first.squares())
                .extracting(square -> square.unit().citation())
                .containsExactly("三（二）1", "三（六）1", "三（七）1", "三（七）5", "五（三）");
        assertThat(first.squares()).extracting(Square::x).containsExactly(0, 18, 36, 48, 66);
        assertThat(WATER.width()).isEqualTo(66 + PartnerDrawing.SIDE);
    }

    @Test
    void collectivesAreMarked() {
        assertThat(WATER.rows().stream()
                        .filter(Row::collective)
                        .map(row -> row.body().text()))
                .containsExactlyInAnyOrder("各开发区及街镇", "相关开发区及街镇");
    }

    @Test
    void nothingIsDrawnWhereNobodyIsMetTwice() {
        assertThat(drawing("qu-sifaju").rows()).isEmpty();
    }

    private static PartnerDrawing drawing(String body) {
        return PartnerDrawing.of(
                BinhaiPagesTest.SITE, BinhaiPagesTest.SITE.responsibilities().partners(new BodyId(body)));
    }
}
