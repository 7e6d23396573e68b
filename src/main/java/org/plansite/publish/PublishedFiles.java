package org.plansite.publish;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a published site says of itself in its manifest.
 *
 * @param hashes SHA-256 of the files by path
 * @param elsewhere folders and files that another step fills; folders end with a slash
 */
public record PublishedFiles(SortedMap<String, String> hashes, SortedSet<String> elsewhere) {
    public PublishedFiles {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
        elsewhere = Collections.unmodifiableSortedSet(new TreeSet<>(elsewhere));
    }

    /**
     * @throws org.plansite.source.InputException when the folder has no manifest that can be read
     */
    public static PublishedFiles of(Path site) {
        Manifest manifest = ManifestReader.read(site.resolve(Manifest.FILE));
        return new PublishedFiles(manifest.hashes(), manifest.elsewhere());
    }
}
