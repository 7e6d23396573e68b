package org.plansite.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plansite.plan.Slug;

/** The ids that an import suggests. */
class PinyinIdsTest {
    private static final String LONG_NAME = "省推进工业互联网创新发展专项工作组成员单位";

    @Test
    void aNameThatIsTakenIsToldApartByItsPlan() {
        Set<String> taken = new HashSet<>();
        PinyinIds ids = PinyinIds.ofBodies();
        assertThat(List.of(
                        ids.suggest("区财政局", "yi-2024", taken),
                        ids.suggest("区财政局", "yi-2024", taken),
                        ids.suggest("区财政局", "yi-2024", taken)))
                .containsExactly("qu-caizhengju", "qu-caizhengju-yi-2024", "qu-caizhengju-yi-2024-2");
    }

    @Test
    void whateverIsSuggestedIsAnId() {
        for (String plan : List.of("18-anhui-industrial-internet-boxes", "a".repeat(Slug.LONGEST))) {
            Set<String> taken = new HashSet<>();
            for (int i = 0; i < 12; i++) {
                PinyinIds.ofBodies().suggest(LONG_NAME, plan, taken);
            }
            assertThat(taken).hasSize(12).allMatch(Slug::isValid);
        }
    }
}
