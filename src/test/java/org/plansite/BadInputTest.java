package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user sees who gives the tool something it cannot use: one broken input a folder, beside the exact answer.
 *
 * <p>The folders stand in {@code src/test/resources/org/plansite/errors}; the README.md there says how to add one.
 */
class BadInputTest {
    private static final Path RESOURCES = Path.of("src/test/resources/org/plansite");
    private static final Path SMALL_CONTENT = RESOURCES.resolve("small/content");
    private static final Path CASES = RESOURCES.resolve("errors");
    private static final String PLAN = "plans/qinghe-2023";
    private static final boolean REWRITE = Boolean.getBoolean("plansite.rewrite");

    /** What a case may hold: the command and its answer, and what is laid over the good input. */
    private static final Set<String> PARTS =
            Set.of("command.txt", "expected.txt", "content", "templates", "source.txt", "site", "blocked", "photos");

    @TempDir
    private static Path shared;

    @TempDir
    private static Path work;

    @BeforeAll
    static void buildTheOldSite() throws IOException {
        copy(SMALL_CONTENT, shared.resolve("content"));
        copy(Path.of("templates"), shared.resolve("templates"));
        Answer answer = answer(shared, "build --content content --templates templates --output site");
        assertThat(answer.text()).startsWith("exit code 0\nsite: the site is in place");
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> cases =
                list(CASES).stream().filter(path -> !path.endsWith("README.md")).toList();
        assertThat(cases).hasSizeGreaterThan(20);
        return cases.stream()
                .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)));
    }

    /** Markup in the plan's words is words. */
    @Test
    void aScriptInThePlanIsShownAndNotRun(@TempDir Path folder) throws IOException {
        String script = "<script>alert(\"水\")</script>&lt;b&gt;";
        copy(shared, folder);
        String source = Files.readString(SMALL_CONTENT.resolve(PLAN).resolve("source.txt"));
        Files.writeString(folder.resolve("source.txt"), source.replace("改造老旧渠道", "改造" + script + "渠道"));

        assertThat(answer(folder, "import source.txt --plan qinghe-2023 --content content")
                        .text())
                .startsWith("exit code 0\n");
        assertThat(answer(folder, "build --content content --templates templates --output site")
                        .text())
                .startsWith("exit code 0\n");

        for (String path : List.of("site/qinghe-2023/2.1.1.html", "site/qinghe-2023/full.html")) {
            Document page = Jsoup.parse(Files.readString(folder.resolve(path)));
            assertThat(page.select("main").text()).contains("改造" + script + "渠道");
            assertThat(page.select("script:not([type=application/ld+json])"))
                    .isNotEmpty()
                    .allSatisfy(element -> assertThat(element.data()).isEmpty());
            assertThat(page.select("main .sentence b")).isEmpty();
        }
    }

    /** The good input stands in the repository as the tool imports it. */
    @Test
    void theGoodInputIsWhatTheToolImports(@TempDir Path folder) throws IOException {
        Path source = SMALL_CONTENT.resolve(PLAN).resolve("source.txt");
        Files.copy(source, folder.resolve("source.txt"));
        copy(SMALL_CONTENT.resolve("vocabulary"), folder.resolve("content/vocabulary"));
        Answer answer = answer(folder, "import source.txt --plan qinghe-2023 --content content");
        assertThat(answer.text())
                .startsWith("exit code 0\noutline: ")
                .contains("new to the vocabulary: 0\n")
                .endsWith("content/plans/qinghe-2023: imported (places to look at: 0)\n");
        Path imported = folder.resolve("content").resolve(PLAN);
        Files.delete(imported.resolve("import-report.md"));
        String plan = Files.readString(imported.resolve("plan.yaml"));
        Files.writeString(imported.resolve("plan.yaml"), plan.substring(0, plan.indexOf("# 导入后")));
        assertSame(files(imported), files(SMALL_CONTENT.resolve(PLAN)));
    }

    private static void check(Path given) throws IOException {
        refuseOrphans(given);
        Path folder = Files.createTempDirectory(work, "case");
        layOut(given, folder);
        SortedMap<String, byte[]> before = files(folder);
        String command = Files.readString(given.resolve("command.txt")).strip();
        Answer answer = answer(folder, command);

        assertThat(answer.exitCode).isEqualTo(Main.INPUT_ERRORS);
        assertThat(answer.out).isEmpty();
        assertThat(answer.err).doesNotContain("Exception", "\tat ", "internal error");
        assertThat(answer(folder, command)).as("asked again").isEqualTo(answer);
        assertSame(files(folder), before);

        Path expected = given.resolve("expected.txt");
        if (REWRITE) {
            Files.writeString(expected, answer.text());
        }
        assertThat(answer.text()).isEqualTo(Files.readString(expected));
    }

    /** A file that nobody reads would test nothing, nor would one that is no other than the good one. */
    private static void refuseOrphans(Path given) throws IOException {
        assertThat(list(given))
                .extracting(part -> part.getFileName().toString())
                .allMatch(PARTS::contains)
                .contains("command.txt");
        for (String file : files(given).keySet()) {
            assertThat(isAsGood(given, file))
                    .as(file + " is as in the good input")
                    .isFalse();
        }
    }

    private static boolean isAsGood(Path given, String file) throws IOException {
        Path good = shared.resolve(file);
        return Files.isRegularFile(good) && Files.mismatch(given.resolve(file), good) < 0;
    }

    /** The good content, the project's templates and an old site, with the case's files in place of theirs. */
    private static void layOut(Path given, Path folder) throws IOException {
        copy(shared.resolve("content"), folder.resolve("content"));
        copy(shared.resolve("templates"), folder.resolve("templates"));
        if (!Files.exists(given.resolve("site"))) {
            copy(shared.resolve("site"), folder.resolve("site"));
            copy(shared.resolve(".site.releases"), folder.resolve(".site.releases"));
        }
        for (Path part : list(given)) {
            if (!part.getFileName().toString().matches("command\\.txt|expected\\.txt")) {
                copy(part, folder.resolve(part.getFileName().toString()));
            }
        }
    }

    /** What the command line answers, with the names of files as a user in that folder would see them. */
    private static Answer answer(Path folder, String command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = Arrays.stream(command.split(" "))
                .map(word -> isPath(word) ? folder.resolve(word).normalize().toString() : word)
                .toArray(String[]::new);
        int exitCode = Main.with(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true)))
                .run(args);
        return new Answer(exitCode, relative(folder, out), relative(folder, err));
    }

    private static boolean isPath(String word) {
        return word.equals(".") || PARTS.contains(word.split("/")[0]);
    }

    private static String relative(Path folder, StringWriter said) {
        String prefix = folder.toString();
        return said.toString().replace(prefix + "/", "").replace(prefix, ".");
    }

    private record Answer(int exitCode, String out, String err) {
        String text() {
            return "exit code " + exitCode + "\n" + out + err;
        }
    }

    private static void assertSame(SortedMap<String, byte[]> files, SortedMap<String, byte[]> expected) {
        assertThat(files.keySet()).isEqualTo(expected.keySet());
        files.forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .as(path)
                .isEqualTo(new String(expected.getOrDefault(path, new byte[0]), StandardCharsets.ISO_8859_1)));
    }

    private static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path goal = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(goal);
                } else {
                    Files.write(goal, Files.readAllBytes(path));
                }
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }
}
