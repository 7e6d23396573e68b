package org.plansite.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes good what a run that was stopped left behind, by what stands on the disk and nothing else; stopped itself, it
 * begins again.
 */
final class Recovery {
    private final Place place;
    private final Disk disk;
    private final Releases releases;

    Recovery(Place place, Disk disk) {
        this.place = place;
        this.disk = disk;
        this.releases = new Releases(place, disk);
    }

    void run() throws IOException {
        takeBackOldSite();
        for (String name : releases.names()) {
            if (name.startsWith(Swap.GONE)) {
                new Swap(place, disk).recover(name);
            }
        }
        for (String name : releases.names()) {
            recover(name);
        }
        releases.forgetTimes();
    }

    private void recover(String name) throws IOException {
        Path path = place.releases().resolve(name);
        Optional<ReleaseName> release = ReleaseName.parse(name).filter(ReleaseName::isOnItsWay);
        if (release.isPresent()) {
            new Row(place, disk).settle(release.get());
        } else if (path.equals(place.next()) || name.startsWith(Releases.TRASH)) {
            FileTree.delete(path, disk);
        }
    }

    /** Versions of this tool before releases wrote and kept a site under these names. */
    private void takeBackOldSite() throws IOException {
        Path old = place.formerly(".old");
        if (Marker.isOn(old) && !Files.exists(place.site(), LinkOption.NOFOLLOW_LINKS)) {
            disk.rename(old, place.site());
        }
        for (Path left : new Path[] {place.formerly(".new"), old}) {
            if (Marker.isOn(left)) {
                FileTree.delete(left, disk);
            }
        }
    }
}
