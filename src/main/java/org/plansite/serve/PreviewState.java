package org.plansite.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.source.Diagnostic;

/**
 * What there is to show at a moment.
 *
 * @param edition counts the changes of anything below
 * @param version counts the times the site was laid out, or could not be
 * @param site as the folders have it; empty when something in them is wrong
 * @param failure why there is none
 * @param earlier sites from before, the newest first
 * @param remarks what a build would refuse, though pages can be shown
 */
record PreviewState(
        int edition,
        int version,
        Optional<ServedSite> site,
        Optional<Failure> failure,
        List<ServedSite> earlier,
        List<Diagnostic> remarks) {
    private static final int MOST_EARLIER = 2;

    PreviewState {
        earlier = List.copyOf(earlier);
        remarks = List.copyOf(remarks);
    }

    /** Before anything was read. */
    static PreviewState first() {
        return new PreviewState(0, 0, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    PreviewState with(ServedSite next) {
        return new PreviewState(edition + 1, version + 1, Optional.of(next), Optional.empty(), past(), next.remarks());
    }

    PreviewState without(Failure reason) {
        return new PreviewState(edition + 1, version + 1, Optional.empty(), Optional.of(reason), past(), List.of());
    }

    boolean shows(ServedSite one) {
        return site.filter(shown -> shown == one).isPresent();
    }

    /** The same site, with more remarks. */
    PreviewState withRemarks(List<Diagnostic> found) {
        List<Diagnostic> all = new ArrayList<>(remarks);
        all.addAll(found);
        return new PreviewState(edition + 1, version, site, failure, earlier, all);
    }

    /** Sites in which a page may be found that can still be shown, the newest first. */
    List<ServedSite> sites() {
        List<ServedSite> sites = new ArrayList<>(earlier);
        site.ifPresent(newest -> sites.add(0, newest));
        return sites;
    }

    /** Those without a known damage: however often a template is saved in its broken state, a site from before stays. */
    private List<ServedSite> past() {
        return sites().stream()
                .filter(each -> !each.isDamaged())
                .limit(MOST_EARLIER)
                .toList();
    }
}
