package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may stand beside a site when no run is at work. */
final class Leftovers {
    private Leftovers() {}

    /** The lock, the marker, archived releases, and what is known of those and of the visible one; nothing else. */
    static void check(Path site, String when) throws IOException {
        Path releases = site.resolveSibling("." + site.getFileName() + ".releases");
        assertThat(Trees.names(Objects.requireNonNull(site.getParent())))
                .as("beside the site, %s", when)
                .containsExactly(
                        releases.getFileName().toString(), site.getFileName().toString());
        Set<String> archived = Trees.names(releases).stream()
                .map(ReleaseName::parse)
                .flatMap(Optional::stream)
                .filter(name -> name.kind() == ReleaseName.Kind.ARCHIVED)
                .map(ReleaseName::toString)
                .collect(Collectors.toSet());
        Set<String> known = Stream.concat(
                        Manifest.idOf(site).stream(), archived.stream().map(name -> name.substring(name.length() - 12)))
                .flatMap(id -> Stream.of("times-" + id, "bases-" + id))
                .collect(Collectors.toSet());
        assertThat(Trees.names(releases))
                .as("left over, %s", when)
                .contains(".plansite", "lock")
                .allMatch(name -> archived.contains(name)
                        || known.contains(name)
                        || Set.of(".plansite", "lock").contains(name));
    }
}
