package org.plansite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much a command is going to read and write, guessed before Java is started for it.
 *
 * @param plans folders of plans; none where the command reads no content
 * @param hasDownloads whether the site offers files to take away, more than it has pages
 */
record LibrarySize(int plans, boolean hasDownloads) {
    private static final String CONTENT = "--content";

    /** From here on code runs often enough to be compiled well. */
    private static final int LARGE = 8;

    /** With what Java itself takes besides, the process stays below 1.5 GB. */
    private static final Heap PAGES_ONLY = new Heap(1_240, 1_000, 1.0);

    private static final Heap WITH_DOWNLOADS = new Heap(1_100, 100, 1.2);

    private static final String NO_DOWNLOADS = "downloads: []";

    /**
     * The heap of a library in megabytes, measured with synthetic plans of thirty thousand characters.
     *
     * @param enough for so many plans
     * @param further for each one more
     */
    private record Heap(int megabytes, int enough, double further) {
        int of(int plans) {
            return megabytes + (int) (Math.max(0, plans - enough) * further);
        }
    }

    /** What the arguments name, or the folder that is read when they name none. */
    static LibrarySize of(String... args) {
        List<String> given = Arrays.asList(args);
        int name = given.indexOf(CONTENT);
        String folder = given.stream()
                .filter(argument -> argument.startsWith(CONTENT + "="))
                .map(argument -> argument.substring(CONTENT.length() + 1))
                .findFirst()
                .orElse(name >= 0 && name + 1 < given.size() ? given.get(name + 1) : "content");
        return new LibrarySize(plansIn(folder), hasDownloads(folder));
    }

    private static int plansIn(String content) {
        try (Stream<Path> inside = Files.list(Path.of(content).resolve("plans"))) {
            return (int) inside.filter(Files::isDirectory).count();
        } catch (IOException | InvalidPathException none) {
            return 0;
        }
    }

    private static boolean hasDownloads(String content) {
        try (Stream<String> lines = Files.lines(Path.of(content).resolve("site.yaml"))) {
            return lines.map(String::strip).noneMatch(NO_DOWNLOADS::equals);
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            return true;
        }
    }

    boolean isLarge() {
        return plans >= LARGE;
    }

    /**
     * The setting of the heap.
     *
     * @param wanted options the user gives to every Java; a heap named there stands
     */
    Optional<String> heap(@Nullable String wanted) {
        boolean isNamed = wanted != null && wanted.contains("-Xmx");
        Heap heap = hasDownloads ? WITH_DOWNLOADS : PAGES_ONLY;
        return isNamed ? Optional.empty() : Optional.of("-Xmx" + heap.of(plans) + "m");
    }
}
