package org.plansite.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plansite.source.Diagnostic;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * Makes a release visible that stands complete beside the site, and puts in order what it replaced.
 *
 * <p>The order is that of a recovery: what follows the step is the same whether this run does it or the next.
 */
final class Step {
    private final Place place;
    private final Disk disk;

    Step(Place place, Disk disk) {
        this.place = place;
        this.disk = disk;
    }

    /**
     * @param folder of the release, whose name says what is to become of the one it replaces
     * @param kept how many archived releases stay
     * @return what could not be put in order; the release is visible all the same
     * @throws IOException when the release could not be made visible; the site stands as it was
     */
    List<Diagnostic> take(Path folder, int kept) throws IOException {
        new Swap(place, disk).with(folder);
        try {
            disk.force(place.parent());
            new Recovery(place, disk).run();
            new Releases(place, disk).keep(kept);
            disk.force(place.releases());
            return List.of();
        } catch (IOException failed) {
            return List.of(
                    Diagnostic.of(Problem.UNTIDY, Location.of(place.site().toString()), IoReason.of(failed)));
        }
    }
}
