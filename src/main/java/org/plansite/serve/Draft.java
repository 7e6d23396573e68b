package org.plansite.serve;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.Diagnostic;

/**
 * A site that is laid out: its files are made when somebody asks for them.
 *
 * @param files all but those of the search
 * @param search makes the files of the search, which takes longer
 * @param baseAddress where the site will stand, if that is known
 * @param remarks what a build would refuse, though pages can be shown
 */
public record Draft(
        OutputTree files, Supplier<List<OutputFile>> search, Optional<String> baseAddress, List<Diagnostic> remarks) {
    public Draft {
        remarks = List.copyOf(remarks);
    }
}
