package org.plansite.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plansite.bench.Aftermath.Moment;

/**
 * Kills the real build again and again, at random moments and at dangerous ones, while it replaces one site by another:
 * what is visible must be whole, and one of the two; the next build must succeed and leave nothing lying about.
 */
final class Kills {
    private static final List<String> CONTENTS = List.of("one", "other");
    private static final List<KillTimer> TIMERS = List.of(KillTimer.values());

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path folder;
    private final Path site;
    private final Path releases;
    private final Random dice;
    private final Map<String, String> ids = new TreeMap<>();
    private final Map<Moment, Integer> moments = new EnumMap<>(Moment.class);
    private int old;
    private int fresh;

    private Kills(Path folder, long seed) {
        this.folder = folder.toAbsolutePath();
        this.site = this.folder.resolve("site");
        this.releases = this.folder.resolve(".site.releases");
        this.dice = new Random(seed);
    }

    /** The folder to work in, the number of kills, and the seed of the moments. */
    public static void main(String[] args) throws IOException, InterruptedException {
        new Kills(Path.of(args[0]), Long.parseLong(args[2])).run(Integer.parseInt(args[1]));
    }

    private void run(int kills) throws IOException, InterruptedException {
        copyContent(CONTENTS.get(0), "天津");
        copyContent(CONTENTS.get(1), "TIANJIN");
        long nanos = 0;
        for (String content : CONTENTS) {
            long start = System.nanoTime();
            build(content);
            nanos = System.nanoTime() - start;
            ids.put(content, Aftermath.wholeRelease(site));
        }
        out.printf("a build takes %d ms; the two sites are %s%n", nanos / 1_000_000, ids);
        for (int kill = 0; kill < kills; kill++) {
            // What is visible is the other content's site: the last build of the turn before.
            kill(CONTENTS.get(kill % 2), TIMERS.get(kill % TIMERS.size()), nanos);
            if ((kill + 1) % 20 == 0) {
                report(kill + 1);
            }
        }
    }

    private void kill(String content, KillTimer timer, long nanos) throws IOException, InterruptedException {
        String before = Aftermath.wholeRelease(site);
        String after = ids.get(content);
        if (before.equals(after)) {
            throw new IllegalStateException("nothing to replace");
        }
        BuildProcess build = BuildProcess.start(folder.resolve(content), site);
        timer.await(build, releases, dice, nanos);
        build.kill();
        String visible = Aftermath.wholeRelease(site);
        if (!visible.equals(before) && !visible.equals(after)) {
            throw new IllegalStateException("neither the old nor the new site: " + visible);
        }
        moments.merge(Aftermath.moment(releases, visible.equals(after)), 1, Integer::sum);
        old += visible.equals(before) ? 1 : 0;
        fresh += visible.equals(after) ? 1 : 0;
        build(content);
        if (!Aftermath.wholeRelease(site).equals(after)) {
            throw new IllegalStateException("the next build made another site");
        }
        Aftermath.checkNothingLiesAbout(site, releases);
    }

    private void report(int kills) {
        out.printf("kills: %d; visible then: old %d, new %d; not whole 0; stopped %s%n", kills, old, fresh, moments);
    }

    private void build(String content) throws IOException, InterruptedException {
        int code = BuildProcess.start(folder.resolve(content), site).await();
        if (code != 0) {
            throw new IllegalStateException("the build of " + content + " ends with " + code);
        }
    }

    /** The project's content under another title, which stands on every page. */
    private void copyContent(String name, String title) throws IOException {
        Path original = Path.of("content");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(name).resolve(original.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path settings = folder.resolve(name).resolve("site.yaml");
        Files.writeString(settings, Files.readString(settings).replaceFirst("title: .*", "title: " + title));
    }
}
