package org.plansite.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The list of a release's files with the SHA-256 of each, as {@code sha256sum -c} checks it.
 *
 * <pre>
 * # Every file of this release but this one. Check a copy: sha256sum -c SHA256SUMS
 * # elsewhere: tool/
 * 4f9a…  .plansite
 * 09be…  index.html
 * </pre>
 *
 * @param hashes of the files by path, sorted by code units
 * @param elsewhere folders and files of the site that another step fills; folders end with a slash
 */
record Manifest(SortedMap<String, String> hashes, SortedSet<String> elsewhere) {
    static final String FILE = "SHA256SUMS";
    static final String ELSEWHERE = "# elsewhere: ";
    private static final String TITLE =
            "# Every file of this release but this one. Check a copy: sha256sum -c " + FILE + "\n";
    private static final int ID_LENGTH = 12;

    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
        elsewhere = Collections.unmodifiableSortedSet(new TreeSet<>(elsewhere));
    }

    /**
     * @param promised paths another step fills: whole folders are left to it
     */
    static Manifest of(Map<String, String> hashes, Set<String> promised) {
        Set<String> elsewhere = promised.stream()
                .map(path -> path.substring(0, path.indexOf('/') + 1))
                .collect(Collectors.toSet());
        if (elsewhere.remove("")) {
            promised.stream().filter(path -> path.indexOf('/') < 0).forEach(elsewhere::add);
        }
        return new Manifest(new TreeMap<>(hashes), new TreeSet<>(elsewhere));
    }

    /** The same bytes for the same files. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder(TITLE);
        elsewhere.forEach(path -> text.append(ELSEWHERE).append(path).append('\n'));
        hashes.forEach(
                (path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    String id() {
        return id(bytes());
    }

    /** The id of the release whose manifest has these bytes. */
    static String id(byte[] manifest) {
        return Sha256.of(manifest).substring(0, ID_LENGTH);
    }

    /** The id of the release in a folder; none where no manifest stands. */
    static Optional<String> idOf(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(id(Files.readAllBytes(file)))
                : Optional.empty();
    }

    boolean isElsewhere(String path) {
        return elsewhere.stream().anyMatch(other -> other.endsWith("/") ? path.startsWith(other) : path.equals(other));
    }

    /** How many files the site has, without the tool's own mark. */
    int files() {
        return hashes.size() - (hashes.containsKey(Marker.FILE) ? 1 : 0);
    }

    List<String> paths() {
        return List.copyOf(hashes.keySet());
    }
}
