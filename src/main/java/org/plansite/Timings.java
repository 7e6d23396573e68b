package org.plansite;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How long each stage of a build took, and the most memory the process had. */
final class Timings {
    private final List<Stage> stages = new ArrayList<>();

    private record Stage(String name, long nanos) {}

    <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            stages.add(new Stage(stage, System.nanoTime() - start));
        }
    }

    void time(String stage, Runnable work) {
        time(stage, () -> {
            work.run();
            return stage;
        });
    }

    void print(PrintWriter out) {
        stages.forEach(stage -> print(out, stage.name(), stage.nanos()));
        print(out, "all stages", stages.stream().mapToLong(Stage::nanos).sum());
        print(out, "since Java started", ManagementFactory.getRuntimeMXBean().getUptime() * 1_000_000);
        peakMemory().ifPresent(memory -> out.printf(Locale.ROOT, "%-28s %7d MB%n", "peak memory", memory));
    }

    private static void print(PrintWriter out, String name, long nanos) {
        out.printf(Locale.ROOT, "%-28s %7d ms%n", name, nanos / 1_000_000);
    }

    /** What the whole process had resident at its peak, in megabytes; only Linux tells. */
    private static Optional<Integer> peakMemory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Integer.parseInt(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst();
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }
}
