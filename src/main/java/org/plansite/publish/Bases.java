package org.plansite.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plansite.site.Fingerprint;

/**
 * What a release was made of: kept beside the site, so that a build of the same makes nothing, and a build after an edit
 * only what the edit reaches.
 *
 * @param origin of the release, if it was told
 * @param files the basis of each file that has one, by path
 */
record Bases(Optional<Origin> origin, Map<String, Fingerprint> files) {
    private static final String PREFIX = "bases-";
    private static final String NOT_KNOWN = "-";

    Bases {
        files = Map.copyOf(files);
    }

    static Bases none() {
        return new Bases(Optional.empty(), Map.of());
    }

    static Bases of(Origin origin, List<MadeFile> made) {
        Map<String, Fingerprint> files = new HashMap<>();
        made.forEach(file -> file.basis().ifPresent(basis -> files.put(file.path(), basis)));
        return new Bases(Optional.of(origin), files);
    }

    /** The same for a build by a tool: of what another one made nothing is known. */
    Bases as(Origin build) {
        return origin.filter(last -> last.tool().equals(build.tool())).isPresent() ? this : none();
    }

    /** Whether the file, if it were made of this, would have the bytes it was published with last time. */
    boolean isSame(String path, Optional<Fingerprint> basis) {
        return basis.isPresent() && basis.get().equals(files.get(path));
    }

    boolean isOf(Fingerprint inputs) {
        return origin.flatMap(Origin::inputs).equals(Optional.of(inputs));
    }

    /** Where those of a release are kept. */
    static Path file(Path releases, String id) {
        return releases.resolve(PREFIX + id);
    }

    static boolean isName(String file) {
        return file.startsWith(PREFIX);
    }

    void write(Path file, Disk disk) throws IOException {
        Origin known = origin.orElseThrow();
        StringBuilder text = new StringBuilder();
        text.append(known.tool().hex())
                .append(' ')
                .append(known.inputs().map(Fingerprint::hex).orElse(NOT_KNOWN))
                .append('\n');
        files.forEach((path, basis) ->
                text.append(basis.hex()).append(' ').append(path).append('\n'));
        try (OutputStream out = disk.create(file)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What can be read; a file that is cut off or not there says nothing. */
    static Bases read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String[] head = lines.get(0).split(" ", 2);
            Map<String, Fingerprint> files = new HashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] parts = line.split(" ", 2);
                files.put(parts[1], new Fingerprint(parts[0]));
            }
            return new Bases(Optional.of(new Origin(new Fingerprint(head[0]), known(head[1]))), files);
        } catch (IOException | RuntimeException unusable) {
            return none();
        }
    }

    private static Optional<Fingerprint> known(String hex) {
        return hex.equals(NOT_KNOWN) ? Optional.empty() : Optional.of(new Fingerprint(hex));
    }
}
