package org.plansite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many plans a command is going to read, guessed before Java is started for it.
 *
 * @param plans folders of plans; none where the command reads no content
 */
record LibrarySize(int plans) {
    private static final String CONTENT = "--content";

    /** From here on code runs often enough to be compiled well. */
    private static final int LARGE = 8;

    /** With what Java itself takes besides, the process stays below 1.5 GB. */
    private static final int HEAP_OF_HUNDRED = 1_100;

    private static final int HEAP_OF_FURTHER_PLAN = 6;

    /** What the arguments name, or the folder that is read when they name none. */
    static LibrarySize of(String... args) {
        List<String> given = Arrays.asList(args);
        int name = given.indexOf(CONTENT);
        String folder = given.stream()
                .filter(argument -> argument.startsWith(CONTENT + "="))
                .map(argument -> argument.substring(CONTENT.length() + 1))
                .findFirst()
                .orElse(name >= 0 && name + 1 < given.size() ? given.get(name + 1) : "content");
        return new LibrarySize(plansIn(folder));
    }

    private static int plansIn(String content) {
        try (Stream<Path> inside = Files.list(Path.of(content).resolve("plans"))) {
            return (int) inside.filter(Files::isDirectory).count();
        } catch (IOException | InvalidPathException none) {
            return 0;
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
        int megabytes = HEAP_OF_HUNDRED + Math.max(0, plans - 100) * HEAP_OF_FURTHER_PLAN;
        return isNamed ? Optional.empty() : Optional.of("-Xmx" + megabytes + "m");
    }
}
