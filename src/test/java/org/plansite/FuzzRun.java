package org.plansite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.plansite.fuzz.Mutant;

/** Many rounds, one after the other, each with a deadline; the same first seed gives the same rounds. */
final class FuzzRun {
    /** No content may keep the tool longer. */
    static final Duration LONGEST = Duration.ofSeconds(5);

    /** The looking takes its time, too; who is not back by then hangs. */
    private static final Duration HANGS = Duration.ofMinutes(5);

    private final Path work;
    private final Map<FuzzRound.End, Integer> ends = new EnumMap<>(FuzzRound.End.class);
    private final List<String> faults = new ArrayList<>();
    private int marked;
    private long slowest;
    private long slowestSeed;

    /** @param work a folder to work in */
    FuzzRun(Path work) {
        this.work = work;
    }

    /** A good content folder, and the plan in it. */
    record Good(Map<String, byte[]> files, String plan, Optional<Path> previous) {

        /** The small plan, with everything in its vocabulary and its overlays that content can have. */
        static Good small() {
            Map<String, byte[]> files = files(SmallContent.ORIGINAL);
            files.putAll(files(Path.of("src/test/resources/org/plansite/fuzz/content")));
            return new Good(files, "qinghe-2023", Optional.of(SmallContent.ORIGINAL));
        }

        /** The project's own content, with the manual's example of reports. */
        static Good binhai() {
            Map<String, byte[]> files = files(Path.of("content"));
            files.put("plans/binhai-2023/progress/2024.csv", bytes(ReportedSite.EXAMPLE));
            return new Good(files, "binhai-2023", Optional.empty());
        }

        private static Map<String, byte[]> files(Path folder) {
            Map<String, byte[]> files = new TreeMap<>();
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile)
                        .forEach(path ->
                                files.put(folder.relativize(path).toString().replace('\\', '/'), bytes(path)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return files;
        }

        private static byte[] bytes(Path file) {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A round with the good content: it is built, or nothing that follows would mean anything; and Java is warm then. */
    void warmUp(Good good) {
        FuzzRound.Result result = FuzzRound.of(Mutant.none(good.files()), good.plan(), work, true, good.previous());
        if (result.end() != FuzzRound.End.BUILT || !result.faults().isEmpty()) {
            throw new IllegalStateException("the good content is not built: " + result);
        }
    }

    /** One round; what is wrong is kept with the seed. */
    void round(long seed, Good good, boolean deep) {
        Mutant mutant = Mutant.of(seed, good.files());
        FutureTask<FuzzRound.Result> task =
                new FutureTask<>(() -> FuzzRound.of(mutant, good.plan(), work, deep, good.previous()));
        Thread thread = new Thread(task, "round " + seed);
        thread.setDaemon(true);
        thread.start();
        String name = "seed " + seed + " " + good.plan() + " " + mutant.ways() + ": ";
        try {
            take(seed, name, task.get(HANGS.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException hangs) {
            throw new IllegalStateException(name + "hangs at " + Arrays.toString(thread.getStackTrace()), hangs);
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(name + e.getMessage(), e);
        }
    }

    private void take(long seed, String name, FuzzRound.Result result) {
        ends.merge(result.end(), 1, Integer::sum);
        marked += result.marked();
        result.faults().forEach(fault -> faults.add(name + fault));
        if (result.nanos() > slowest) {
            slowest = result.nanos();
            slowestSeed = seed;
        }
        if (result.nanos() > LONGEST.toNanos()) {
            faults.add(name + "took " + result.nanos() / 1_000_000 + " ms");
        }
    }

    /** What should not be, each with its seed. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    int count(FuzzRound.End end) {
        return ends.getOrDefault(end, 0);
    }

    /** Files in which planted words stand as words: without any, the looking for markup would prove nothing. */
    int marked() {
        return marked;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s, planted words in %d files, slowest %d ms (seed %d), faults %d",
                ends,
                marked,
                slowest / 1_000_000,
                slowestSeed,
                faults.size());
    }
}
