package org.plansite.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a site stands, and what stands beside it.
 *
 * <pre>
 * target/site/              what visitors see: a plain folder
 * target/.site.releases/    the lock, the release that is being written, and those before this one
 * </pre>
 *
 * @param site the folder that visitors see
 * @param releases the folder beside it
 */
record Place(Path site, Path releases) {

    /** A symbolic link is followed, so that what it leads to is replaced and not the link. */
    static Place of(Path target) throws IOException {
        return of(target, Optional.empty());
    }

    /**
     * The same, with the folder of releases elsewhere, on the same disk.
     *
     * @param releases that folder, if it is not to stand beside the site
     */
    static Place of(Path target, Optional<Path> releases) throws IOException {
        Path site = Files.isSymbolicLink(target)
                ? target.toRealPath()
                : target.toAbsolutePath().normalize();
        String name = Optional.ofNullable(site.getFileName())
                .map(Path::toString)
                .orElseThrow(() -> new NoSuchFileException(site.toString(), null, "nothing can stand beside it"));
        Path beside = site.resolveSibling("." + name + ".releases");
        return new Place(
                site, releases.map(Path::toAbsolutePath).map(Path::normalize).orElse(beside));
    }

    Path parent() {
        return Optional.ofNullable(site.getParent()).orElse(site);
    }

    Path lock() {
        return releases.resolve("lock");
    }

    /** Where a release is written. */
    Path next() {
        return releases.resolve("next");
    }

    /** What the versions of this tool before releases left beside a site when they were stopped. */
    Path formerly(String suffix) {
        return site.resolveSibling("." + site.getFileName() + suffix);
    }
}
