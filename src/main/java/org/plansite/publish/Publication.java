package org.plansite.publish;

import java.util.List;
import org.plansite.source.Diagnostic;

/**
 * What publishing came to.
 *
 * @param release the id of the visible release
 * @param files of the site, without its manifest and its marker
 * @param newFiles those whose bytes are new; the others are the files of the release before, with their times
 * @param changed whether the site was touched at all
 * @param warnings what could not be put in order beside the site
 */
public record Publication(String release, int files, int newFiles, boolean changed, List<Diagnostic> warnings) {
    public Publication {
        warnings = List.copyOf(warnings);
    }
}
