package org.plansite;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plansite.source.InputException;

/** How long each stage of a build took, and the most memory the process had. */
final class Timings {
    private final List<Stage> stages = new CopyOnWriteArrayList<>();

    private record Stage(String name, long nanos) {}

    <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            stages.add(new Stage(stage, System.nanoTime() - start));
        }
    }

    /** Starts work beside the stages that follow; what it gives, or throws, comes when it is asked for. */
    <T> Supplier<T> meanwhile(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(
                () -> {
                    task.run();
                    stages.add(new Stage(stage + " (meanwhile)", System.nanoTime() - start));
                },
                stage);
        thread.setDaemon(true);
        thread.start();
        return () -> result(task);
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof InputException complaints) {
                throw complaints;
            }
            throw new IllegalStateException(failed.getCause());
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
