package org.plansite.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The step that makes a release visible: the site and the release beside it change places.
 *
 * <p>One step where the system has such a call. Where it has none, two renamings do it; between them there is no
 * site, and a run that is stopped there is made good by the next.
 */
final class Swap {
    /** Where the visible release waits between the renamings; the rest of the name is that of the other folder. */
    static final String GONE = "gone-";

    private final Place place;
    private final Disk disk;

    Swap(Place place, Disk disk) {
        this.place = place;
        this.disk = disk;
    }

    /** The folder becomes the site; what it replaces is left for {@link Recovery} to put in order. */
    void with(Path folder) throws IOException {
        if (!Files.exists(place.site(), LinkOption.NOFOLLOW_LINKS)) {
            disk.rename(folder, place.site());
        } else if (!disk.exchange(folder, place.site())) {
            renameTwice(folder);
        }
    }

    private void renameTwice(Path folder) throws IOException {
        Path gone = place.releases().resolve(GONE + folder.getFileName());
        disk.rename(place.site(), gone);
        try {
            disk.rename(folder, place.site());
        } catch (IOException failed) {
            disk.rename(gone, place.site());
            throw failed;
        }
    }

    /** Takes the site back where a run was stopped between the renamings, or gives what was replaced the other's name. */
    void recover(String gone) throws IOException {
        Path waiting = place.releases().resolve(gone);
        if (Files.exists(place.site(), LinkOption.NOFOLLOW_LINKS)) {
            disk.rename(waiting, place.releases().resolve(gone.substring(GONE.length())));
        } else {
            disk.rename(waiting, place.site());
        }
    }
}
