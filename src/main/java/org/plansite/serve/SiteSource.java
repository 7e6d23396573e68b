package org.plansite.serve;

import java.nio.file.Path;
import java.util.List;

/** Where the preview gets its site from. Asked by one thread at a time. */
public interface SiteSource {

    /** The folders it reads, as the user named them. */
    List<Path> folders();

    /**
     * The site as the folders now have it.
     *
     * @throws org.plansite.source.InputException when something in them is wrong
     */
    Draft draft();

    /** Does what a draft takes once more, for nothing: the machine is quicker the next time. */
    void rehearse();
}
