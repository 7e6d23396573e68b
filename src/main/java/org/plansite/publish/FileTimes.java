package org.plansite.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Size and modification time of each file of a release as it was published: a file that still has both is taken to
 * be untouched, as make, rsync and git take it.
 *
 * <p>Kept beside the site and not in it, since times are no part of a release's bytes.
 */
record FileTimes(Map<String, Stamp> stamps) {
    private static final String PREFIX = "times-";

    /** What a file shows without being opened. */
    record Stamp(long size, long modified) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                    : new Stamp(-1, 0);
        }
    }

    FileTimes {
        stamps = Map.copyOf(stamps);
    }

    static FileTimes none() {
        return new FileTimes(Map.of());
    }

    static FileTimes of(Path folder, List<String> paths) throws IOException {
        Map<String, Stamp> stamps = new HashMap<>();
        for (String path : paths) {
            stamps.put(path, Stamp.of(folder.resolve(path)));
        }
        return new FileTimes(stamps);
    }

    /** Where the times of a release are kept. */
    static Path file(Path releases, String id) {
        return releases.resolve(PREFIX + id);
    }

    static boolean isName(String file) {
        return file.startsWith(PREFIX);
    }

    /** Whether a file of the release in a folder looks as it did when it was published. */
    boolean areStill(Path folder, String path) throws IOException {
        Stamp published = stamps.get(path);
        return published != null && published.size() >= 0 && published.equals(Stamp.of(folder.resolve(path)));
    }

    void write(Path file, Disk disk) throws IOException {
        StringBuilder text = new StringBuilder();
        stamps.forEach((path, stamp) -> text.append(stamp.size())
                .append(' ')
                .append(stamp.modified())
                .append(' ')
                .append(path)
                .append('\n'));
        try (OutputStream out = disk.create(file)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What can be read; a line that was cut off, and a file that is not there, say nothing. */
    static FileTimes read(Path file) {
        Map<String, Stamp> stamps = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split(" ", 3);
                stamps.put(parts[2], new Stamp(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
            }
            return new FileTimes(stamps);
        } catch (IOException | RuntimeException unusable) {
            return none();
        }
    }
}
