package org.plansite.publish;

import org.plansite.site.OutputFile;

/** Says which files need not be made again; asked once for each file, by several threads. */
@FunctionalInterface
public interface Reuse {
    /** Makes every file; what turns out to have the bytes of the visible one is still linked to it. */
    Reuse NOTHING = file -> false;

    /**
     * Whether the file, if it were made, would have the bytes it was published with last time.
     *
     * <p>Asked only when the visible file has those bytes: one that was edited by hand is made again in any case.
     */
    boolean isCurrent(OutputFile file);
}
