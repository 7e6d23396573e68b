package org.plansite.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.plansite.publish.LinkCheck;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.Diagnostic;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** Looks for what a build would refuse: makes every page once and checks its links. */
final class SiteCheck {
    private final LinkCheck links;
    private final DiagnosticLog pagesNotMade = new DiagnosticLog();

    private SiteCheck(LinkCheck links) {
        this.links = links;
    }

    /**
     * What a build would refuse; empty when the answer was no longer wanted.
     *
     * @param stillWanted is asked before each page
     */
    static Optional<List<Diagnostic>> of(ServedSite site, BooleanSupplier stillWanted) {
        OutputTree tree = site.whole();
        SiteCheck check = new SiteCheck(new LinkCheck(tree, site.baseAddress().orElse("")));
        for (OutputFile file : tree.files()) {
            if (!stillWanted.getAsBoolean()) {
                return Optional.empty();
            }
            if (LinkCheck.isPage(file.path())) {
                check.add(file);
            }
        }
        return Optional.of(check.complaints());
    }

    private void add(OutputFile page) {
        try {
            links.add(page.path(), ServedSite.bytes(page));
        } catch (InputException errors) {
            pagesNotMade.addAll(errors.diagnostics());
        } catch (IOException failed) {
            pagesNotMade.report(Problem.UNREADABLE, Location.of(page.path()), IoReason.of(failed));
        }
    }

    /** Where a page could not be made, links to it would be blamed for its missing ids. */
    private List<Diagnostic> complaints() {
        return pagesNotMade.hasErrors() ? pagesNotMade.diagnostics() : links.diagnostics();
    }
}
