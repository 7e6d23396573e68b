package org.plansite;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.serve.RawClient;

/**
 * How long an editor waits for the preview: from the moment a file is saved to new bytes, and to new words in Chromium.
 *
 * <p>One word of the Binhai plan is changed and changed back, again and again, in a preview that runs in a process of its
 * own as the command line starts it.
 */
final class PreviewLatency {
    private static final Path FOLDER = Path.of("target/bench/preview");
    private static final String PAGE = "binhai-2023/1.1.html";
    private static final String CHAPTER = "plans/binhai-2023/01-chapter.md";
    private static final List<String> WORDS = List.of("加快形成", "尽快形成");
    private static final Pattern READY = Pattern.compile("(http://[^ ]+): the preview is ready.*");
    private static final Pattern LAID_OUT = Pattern.compile("laid out in ([0-9]+) ms");
    private static final int FIRST = 3;
    private static final long BETWEEN_EDITS = 700;

    private final Path content;
    private final String address;
    private final List<Integer> layouts = Collections.synchronizedList(new ArrayList<>());
    private int edits;

    private PreviewLatency(Path content, Process preview) throws IOException {
        this.content = content;
        BufferedReader lines = preview.inputReader(StandardCharsets.UTF_8);
        this.address = ready(lines);
        Thread reader = new Thread(() -> lines.lines().forEach(this::hear));
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * @param args how many edits
     */
    public static void main(String... args) throws IOException, InterruptedException {
        int edits = Integer.parseInt(args[0]);
        Path content = Files.createTempDirectory(Files.createDirectories(FOLDER), "content");
        EditedSite.copy(Path.of("content"), content);
        Process preview = start(content);
        try {
            new PreviewLatency(content, preview).run(edits);
        } finally {
            preview.destroy();
        }
    }

    private static Process start(Path content) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.plansite.Main",
                        "serve",
                        "--port",
                        "0",
                        "--content",
                        content.toString())
                .redirectError(FOLDER.resolve("errors.txt").toFile())
                .start();
    }

    private static String ready(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                return ready.group(1);
            }
        }
        throw new IllegalStateException("the preview did not begin: see " + FOLDER.resolve("errors.txt"));
    }

    private void hear(String line) {
        Matcher laidOut = LAID_OUT.matcher(line);
        if (laidOut.matches()) {
            layouts.add(Integer.valueOf(laidOut.group(1)));
        }
    }

    private void run(int count) throws IOException, InterruptedException {
        RawClient client = new RawClient(address);
        print("save to bytes, first edits", measure(FIRST, words -> client.await(
                "/" + PAGE, reply -> reply.text().contains(words))));
        measure(count, words -> client.await("/" + PAGE, reply -> reply.text().contains(words)));
        layouts.clear();
        print("save to bytes", measure(count, words -> client.await(
                "/" + PAGE, reply -> reply.text().contains(words))));
        print("of which laying out", layouts.stream().map(Integer::doubleValue).toList());
        if (Browser.isInstalled()) {
            try (Browser browser = Browser.start(Files.createTempDirectory(FOLDER, "profile"))) {
                browser.open(address + PAGE);
                print("save to words in the browser", measure(count, words -> awaitWords(browser, words)));
            }
        }
    }

    private static void awaitWords(Browser browser, String words) {
        while (!browser.ask("return document.body !== null && document.body.textContent.includes(arguments[0])", words)
                .equals("true")) {
            Thread.onSpinWait();
        }
    }

    /** Waits for words to be seen. */
    @FunctionalInterface
    private interface Seeing {
        void await(String words);
    }

    private List<Double> measure(int count, Seeing seeing) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String words = edit();
            long saved = System.nanoTime();
            seeing.await(words);
            times.add((System.nanoTime() - saved) / 1e6);
            Thread.sleep(BETWEEN_EDITS);
        }
        return times;
    }

    private String edit() throws IOException {
        String old = WORDS.get(edits % 2);
        String next = WORDS.get(++edits % 2);
        EditedSite.edit(content.resolve(CHAPTER), old, next);
        return next;
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-30s median %6.0f ms, 90 %% below %6.0f ms, most %6.0f ms (%d edits)%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 9 / 10),
                sorted.get(sorted.size() - 1),
                sorted.size());
    }
}
