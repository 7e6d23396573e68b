package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.source.InputException;
import org.plansite.source.Problem;

/** On a disk that grows from too small to large enough, the visible site is whole at every size. */
class FullDiskTest {
    private static final int PAGE = 4;
    private static final int ROOM = 4000;

    @TempDir
    private Path folder;

    @Test
    void theVisibleSiteIsWholeAtEverySize() throws IOException, InterruptedException {
        OptionalInt enough = OptionalInt.empty();
        int refused = 0;
        for (int size = 2 * PAGE; enough.isEmpty() && size < ROOM; size += 3 * PAGE) {
            try (SmallDisk disk = SmallDisk.mount(folder, size)) {
                boolean first = publishes(0);
                boolean second = publishes(1);
                check(first, second, size);
                disk.grow(ROOM);
                assertThat(publishes(2))
                        .as("with room again, %d KB before", size)
                        .isTrue();
                Leftovers.check(site(), "full at " + size);
                refused += first && !second ? 1 : 0;
                enough = first && second ? OptionalInt.of(size) : OptionalInt.empty();
            }
        }
        assertThat(enough).as("a size that is enough").isPresent();
        assertThat(refused).as("sizes with room for the old site alone").isGreaterThan(5);
    }

    private void check(boolean first, boolean second, int size) throws IOException {
        if (first || second) {
            assertThat(new SiteCopy(site(), Optional.empty()).check().complaints())
                    .as("at %d KB", size)
                    .isEmpty();
            assertThat(site().resolve("pages/1/1.html")).content().contains(second ? "version 1" : "version 0");
        } else {
            assertThat(Files.exists(site())).as("a site at %d KB", size).isFalse();
        }
    }

    private boolean publishes(int version) {
        try {
            new SitePublisher(site()).publish(EndlessPublishing.site(version), Optional.empty());
            return true;
        } catch (InputException full) {
            assertThat(full.diagnostics().get(0).problem()).isEqualTo(Problem.UNWRITABLE);
            assertThat(full).hasMessageContaining("No space left on device");
            return false;
        }
    }

    private Path site() {
        return folder.resolve("site");
    }
}
