package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A few hundred spoilt contents: each is refused with words and a place, or becomes a site without a trace of markup from
 * content. The long run is {@link Fuzz}.
 */
class FuzzTest {
    @Test
    void spoiltContentIsRefusedWithWordsOrHarmless(@TempDir Path work) {
        FuzzRun run = Fuzz.run(work, 1, 250, false);
        assertThat(run.faults()).isEmpty();
        assertThat(run.count(FuzzRound.End.BUILT)).as("built to the last page").isGreaterThan(10);
        assertThat(run.marked()).as("pages with planted words").isGreaterThan(50);
    }

    /** Found by a long run: thousands of numbers in one clause, where a verb was looked for before each. */
    @Test
    void aClauseOfThousandsOfNumbersIsReadInTime(@TempDir Path work) {
        assertThat(Fuzz.run(work, 955, 1, false).faults()).isEmpty();
    }
}
