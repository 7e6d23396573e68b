package org.plansite.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.plansite.plan.Plan;
import org.plansite.plan.Vocabulary;
import org.plansite.search.StreamedLibrary;
import org.plansite.site.Messages;

/** Indexes libraries of synthetic plans, streamed one plan at a time, and says what the search files take. */
final class SearchScale {
    private static final int UNITS_OF_A_PLAN = 145;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final SharedVocabulary words = new SharedVocabulary();
    private final Vocabulary vocabulary = words.vocabulary();
    private final Path folder;
    private final HeapWatch heap;
    private final Map<String, List<Integer>> sizes = new LinkedHashMap<>();
    private final Map<String, List<Integer>> packed = new LinkedHashMap<>();

    private SearchScale(Path folder, HeapWatch heap) {
        this.folder = folder;
        this.heap = heap;
    }

    /**
     * Writes a folder for each library and prints what it took.
     *
     * @param arguments the folder for all of them; the folder of the site's scripts; the numbers of plans, smallest first
     */
    public static void main(String[] arguments) throws IOException {
        Path all = Path.of(arguments[0]);
        HeapWatch heap = HeapWatch.start();
        for (String plans : Arrays.asList(arguments).subList(2, arguments.length)) {
            SearchScale scale = new SearchScale(all.resolve("search-" + plans), heap);
            scale.copyScripts(Path.of(arguments[1]));
            scale.index(Integer.parseInt(plans));
        }
    }

    private void copyScripts(Path scripts) throws IOException {
        delete(folder);
        Path assets = Files.createDirectories(folder.resolve("assets"));
        try (Stream<Path> files = Files.list(scripts)) {
            for (Path file : files.filter(name -> name.getFileName().toString().endsWith(".js"))
                    .toList()) {
                Files.copy(file, assets.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void index(int plans) throws IOException {
        Files.createDirectories(folder.resolve("search"));
        Path lucene = folder.resolveSibling("lucene-" + plans);
        delete(lucene);
        heap.restart();
        long start = System.nanoTime();
        Duration indexing = Duration.ZERO;
        long units = 0;
        StreamedLibrary library = new StreamedLibrary(lucene, plans * UNITS_OF_A_PLAN, this::write);
        for (int number = 1; number <= plans; number++) {
            Plan plan = PlanWriter.write(1, number, words).analyzed(vocabulary);
            units += plan.outline().units().size();
            long before = System.nanoTime();
            library.add(plan);
            indexing = indexing.plusNanos(System.nanoTime() - before);
            if (number == (plans + 1) / 2) {
                Files.write(folder.resolve("queries.txt"), ScaleQueries.of(plan, PlanWriter.names(1, number, words)));
            }
        }
        long before = System.nanoTime();
        library.finish(Messages.of("zh-Hans"));
        Duration finishing = Duration.ofNanos(System.nanoTime() - before);
        report(plans, units, Duration.ofNanos(System.nanoTime() - start), indexing, finishing);
        delete(lucene);
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve("search").resolve(name + ".js"), bytes);
            String sort = name.replaceFirst("(-\\d+)?\\.[0-9a-f]{8}$", "");
            sizes.computeIfAbsent(sort, key -> new ArrayList<>()).add(bytes.length);
            packed.computeIfAbsent(sort, key -> new ArrayList<>()).add(gzip(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(kept)) {
            gzip.write(bytes);
        }
        return kept.size();
    }

    private void report(int plans, long units, Duration all, Duration indexing, Duration finishing) throws IOException {
        out.println(plans + " plans, " + units + " units: " + seconds(all) + " s, of which indexing " + seconds(indexing)
                + " s and writing the files " + seconds(finishing) + " s");
        out.println("  heap behind a collection at most " + heap.most() / 1_000_000 + " MB, process " + residentPeak());
        out.println("  sort: files, MB, MB gzip; KB gzip of a file: median, largest; KB of the largest");
        for (String sort : sizes.keySet()) {
            List<Integer> plain = sizes.getOrDefault(sort, List.of());
            List<Integer> small = packed.getOrDefault(sort, List.of()).stream().sorted().toList();
            out.printf(
                    "  %s: %d, %.2f, %.2f; %.1f, %.1f; %.1f%n",
                    sort,
                    plain.size(),
                    sum(plain) / 1e6,
                    sum(small) / 1e6,
                    small.get(small.size() / 2) / 1e3,
                    small.get(small.size() - 1) / 1e3,
                    Collections.max(plain) / 1e3);
        }
    }

    private static double sum(List<Integer> sizes) {
        return sizes.stream().mapToLong(Integer::longValue).sum();
    }

    private static String seconds(Duration duration) {
        return String.valueOf(duration.toMillis() / 1000.0);
    }

    /** What the process held at most, where the system tells. */
    private static String residentPeak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> line.replaceAll("\\s+", " "))
                        .findFirst()
                        .orElse("unknown")
                : "unknown";
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
