package org.plansite.publish;

import java.io.IOException;
import java.util.Optional;
import org.plansite.publish.ReleaseName.Kind;

/**
 * Puts the releases in order after the step: what was replaced goes to its place in the row.
 *
 * <p>Nothing is remembered but the folders' names, so that a run that is stopped here, at whatever moment, is finished
 * by the next.
 */
final class Row {
    private final Releases releases;

    Row(Place place, Disk disk) {
        this.releases = new Releases(place, disk);
    }

    /**
     * Settles a folder whose release is on its way.
     *
     * <p>The id in its name is that of the release that was put there; when another stands in it now, the step was done.
     */
    void settle(ReleaseName onItsWay) throws IOException {
        Optional<String> there = Manifest.idOf(releases.path(onItsWay));
        boolean done = !there.equals(Optional.of(onItsWay.id()));
        if (onItsWay.kind() == Kind.NEXT) {
            settleNext(onItsWay, there, done);
        } else {
            settleBack(onItsWay, there, done);
        }
    }

    private void settleNext(ReleaseName next, Optional<String> there, boolean done) throws IOException {
        if (!done) {
            releases.delete(next);
            return;
        }
        for (ReleaseName undone : releases.all(Kind.UNDONE)) {
            releases.delete(undone);
        }
        retire(next, there.map(id -> ReleaseName.archived(next.number(), id)));
    }

    private void settleBack(ReleaseName back, Optional<String> there, boolean done) throws IOException {
        if (!done) {
            releases.rename(back, beside(back.replaced(), back.number(), back.id()));
            return;
        }
        for (ReleaseName archived : releases.all(Kind.ARCHIVED)) {
            move(archived, back.number());
        }
        for (ReleaseName undone : releases.all(Kind.UNDONE)) {
            move(undone, back.number());
        }
        retire(back, there.map(id -> beside(back.number(), back.replaced(), id)));
    }

    /** Archives what comes before the visible release in the row, and takes for undone what comes behind. */
    private void move(ReleaseName release, int visible) throws IOException {
        ReleaseName name = beside(visible, release.number(), release.id());
        if (!name.equals(release)) {
            releases.rename(release, name);
        }
    }

    private static ReleaseName beside(int visible, int number, String id) {
        return number < visible ? ReleaseName.archived(number, id) : ReleaseName.undone(number, id);
    }

    /** A site of earlier versions has no manifest, and nothing it could be put back by. */
    private void retire(ReleaseName replaced, Optional<ReleaseName> name) throws IOException {
        if (name.isPresent()) {
            releases.rename(replaced, name.get());
        } else {
            releases.delete(replaced);
        }
    }
}
