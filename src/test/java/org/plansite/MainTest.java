package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What a user of the command line sees: one line when all is well, complaints with places, the right exit code. */
class MainTest {
    private static final Path CONTENT = Path.of("content");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        assertThat(run("--help")).isEqualTo(Main.FINE);
        assertThat(out.toString())
                .contains("build", "serve", "import", "check", "diff", "0   fine", "3   the tool itself has a fault");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "serve", "import", "check", "search", "diff"})
    void everyCommandHasHelp(String command) {
        assertThat(run(command, "--help")).isEqualTo(Main.FINE);
        assertThat(out.toString()).startsWith("Usage: plansite " + command);
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isEqualTo(Main.FINE);
        assertThat(out.toString()).startsWith("plansite ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "deploy", "build --port 80", "import", "import plan.txt", "check --content", "build extra"})
    void wrongUseIsToldWithTheUsage(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(Main.WRONG_USE);
        assertThat(err.toString()).contains("Usage: plansite");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void checkSaysOneLineWhenAllIsWell() {
        assertThat(run("check")).as(err.toString()).isEqualTo(Main.FINE);
        assertThat(out.toString()).isEqualTo("content: no mistakes\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void checkShowsALostWordWithItsPlace() throws IOException {
        copyContent();
        Path chapter = folder.resolve("plans/binhai-2023/02-chapter.md");
        Files.writeString(chapter, Files.readString(chapter).replace("700万千瓦以上", "700万千瓦"));

        assertThat(run("check", "--content", folder.toString())).isEqualTo(Main.INPUT_ERRORS);
        assertThat(out.toString()).startsWith(chapter + ":").contains(": error: ", "700万千瓦", "\n    ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFolderWithoutContentIsAnInputError() {
        assertThat(run("check", "--content", folder.resolve("none").toString())).isEqualTo(Main.INPUT_ERRORS);
        assertThat(out.toString()).contains("error: ").doesNotContain("Exception");
    }

    @Test
    void settingsAreCheckedWithTheirPlace() throws IOException {
        copyContent();
        Files.writeString(folder.resolve("site.yaml"), "title: 节水\nbase: www.example.org\nas-of: 2026-02-30\n");

        assertThat(run("check", "--content", folder.toString())).isEqualTo(Main.INPUT_ERRORS);
        assertThat(out.toString())
                .contains("site.yaml:2:7: error: “www.example.org”", "site.yaml:3:8: error: “2026-02-30”");
    }

    @Test
    void buildSaysOneLineAndShowsTimesOnDemand() {
        String output = folder.resolve("site").toString();
        assertThat(run("build", "--output", output, "--timings"))
                .as(err.toString())
                .isEqualTo(Main.FINE);
        assertThat(out.toString().lines().findFirst().orElseThrow())
                .matches("\\S+site: the site is in place \\(files: \\d+, new or changed: \\d+\\)");
        assertThat(out.toString()).contains("find facts", "write files, check links", "since Java started");
        assertThat(folder.resolve("site/index.html")).exists();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void importWritesThePlanAndSaysWhatItIsNotSureOf() throws IOException {
        Path source = CONTENT.resolve("plans/binhai-2023/source.txt");
        assertThat(run("import", source.toString(), "--plan", "binhai-2023", "--content", folder.toString()))
                .isEqualTo(Main.FINE);

        assertThat(out.toString().lines())
                .startsWith(
                        "outline: 8 titles and chapters, 24 sections, 49 tasks and principles, 10 columns, 0 tables")
                .anyMatch(line -> line.startsWith("brackets of duties: 56,"))
                .last(InstanceOfAssertFactories.STRING)
                .matches("\\S+binhai-2023: imported \\(places to look at: \\d+\\)");
        assertThat(folder.resolve("plans/binhai-2023/plan.yaml")).exists();
        assertThat(err.toString()).contains("（6）");
    }

    /** Numbers printed twice and brackets never closed are the plan's: they are noted, and the site is built. */
    @Test
    void aPlanWithSlipsOfPrintIsImportedAndBuilt() throws IOException {
        Path source = folder.resolve("plan.txt");
        Files.writeString(source, """
                各村：
                现将方案印发给你们，请认真执行。
                青河镇人民政府
                2023年5月8日
                青河镇节水实施方案
                一、总体要求
                坚持节水优先。
                二、重点任务
                （一）农业
                1.推广高效灌溉。改造老旧渠道。（镇水务站、镇农业办
                2.控制用水总量。严禁新打机井。（镇水务站）
                2.改造管网。更换老旧管网。（镇水务站）
                二、组织实施
                （一）加强领导。成立工作专班。
                """);
        Path content = folder.resolve("content");
        Files.createDirectory(content);
        Files.writeString(content.resolve("site.yaml"), "title: 青河镇规划库\nas-of: 2023-06-01\n");
        assertThat(run("import", source.toString(), "--plan", "qinghe-2023", "--content", content.toString()))
                .isEqualTo(Main.FINE);
        Path site = folder.resolve("site");
        assertThat(run("build", "--content", content.toString(), "--output", site.toString()))
                .as(err.toString())
                .isEqualTo(Main.FINE);

        assertThat(site.resolve("data/responsibilities.csv"))
                .content()
                .contains("2.1.1,", "2.1.2,", "2.1.2r2,")
                .contains("镇农业办");
        assertThat(site.resolve("qinghe-2023/2r2.1.html")).content().contains("加强领导");
    }

    @Test
    void aFaultOfTheToolIsOneLineUnlessTheTraceIsWanted() {
        assertThat(run(new Main(terminal(), List.of(new Faulty())), "faulty")).isEqualTo(Main.INTERNAL_ERROR);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("internal error: java.lang.StackOverflowError: too deep");

        assertThat(run(new Main(terminal(), List.of(new Faulty())), "faulty", "--debug"))
                .isEqualTo(Main.INTERNAL_ERROR);
        assertThat(err.toString()).contains("\tat org.plansite.MainTest");
    }

    /** A command with a fault. */
    private static final class Faulty implements Command {
        @Override
        public CommandSpec spec() {
            return Command.named("faulty", "fails");
        }

        @Override
        public void run(ParseResult options, Terminal terminal) {
            throw new IllegalStateException(new StackOverflowError("too deep"));
        }
    }

    private int run(String... args) {
        return run(Main.with(terminal()), args);
    }

    private static int run(Main main, String... args) {
        return main.run(args);
    }

    private Terminal terminal() {
        return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private void copyContent() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(CONTENT.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
