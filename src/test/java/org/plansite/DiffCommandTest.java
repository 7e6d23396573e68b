package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plansite diff} as the office that keeps the plan sees it. */
class DiffCommandTest {
    private static final String OLD = SmallContent.ORIGINAL.toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private SmallContent next;

    @BeforeEach
    void issueANewEdition() throws IOException {
        next = SmallContent.copiedTo(folder.resolve("new"))
                .reissued(List.of(
                        new String[] {"2023年5月8日", "2024年6月1日"},
                        new String[] {"3000亩以上", "4000亩以上"},
                        new String[] {"（镇水务站、镇发展办）", "（镇水务站）"},
                        new String[] {"提高居民节水意识", "增强居民节水意识"}));
    }

    @Test
    void tellsTheChangesInTheOrderOfThePlan() {
        assertThat(run(OLD, next.folder().toString())).as(err.toString()).isEqualTo(Main.FINE);
        assertThat(out.toString()).isEqualTo("""
                qinghe-2023: 《青河镇节水实施方案》 2023-05-08 → 2024-06-01
                印发通知和引言  unit reworded: 青河镇人民政府关于印发青河镇节水实施方案的通知
                    第5句  [-2023年5月8-]{+2024年6月1+}日
                二（一）1  target changed: 高效节水灌溉面积
                    value: 3000亩 → 4000亩
                    第3句  高效节水灌溉面积达到[-3000-]{+4000+}亩以上
                    bodies: 镇农业办、镇水务站、各村
                二（一）1  unit reworded: 推广高效节水灌溉
                    第3句  到2025年，高效节水灌溉面积达到[-3000-]{+4000+}亩以上，喷灌面积力争达到800亩。
                    bodies: 镇农业办、镇水务站、各村
                二（一）2  body removed: 镇发展办
                    position: 2/2 → —
                    第4句  [-镇发展办-]
                    bodies: 镇水务站、镇发展办
                二（二）  unit reworded: 城镇节水行动
                    第1句  [-提高-]{+增强+}居民节水意识。
                changes: 5 (unit reworded: 3, body removed: 1, target changed: 1)
                """);
        assertThat(err.toString()).isEmpty();
    }

    /** The tool ends without closing its output: each line has to be out by then. */
    @Test
    void everyLineLeavesTheTool() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintWriter(bytes, true, StandardCharsets.UTF_8), new PrintWriter(err));
        assertThat(Main.with(terminal).run("diff", OLD, OLD)).isEqualTo(Main.FINE);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("changes: 0\n");
    }

    @Test
    void showsOnlyWhatConcernsABody() {
        for (String body : List.of("zhen-fazhanban", "镇发展办")) {
            out.getBuffer().setLength(0);
            assertThat(run("--body", body, OLD, next.folder().toString())).isEqualTo(Main.FINE);
            assertThat(out.toString())
                    .contains("body removed: 镇发展办", "changes: 1 (body removed: 1)\n")
                    .doesNotContain("target changed");
        }
    }

    /** A village answers for the first task because 各村 stands in its bracket. */
    @Test
    void aMemberOfACollectiveIsConcerned() {
        assertThat(run(OLD, next.folder().toString(), "--body=xicun")).isEqualTo(Main.FINE);
        assertThat(out.toString()).contains("changes: 2 (unit reworded: 1, target changed: 1)\n");
    }

    @Test
    void anUnknownBodyIsAnErrorWithASuggestion() {
        assertThat(run("--body", "zhen-fazhan", OLD, next.folder().toString())).isEqualTo(Main.INPUT_ERRORS);
        assertThat(err.toString()).contains("--body: error: ", "“zhen-fazhan”", "zhen-fazhanban");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void noDifferenceIsAnAnswer() {
        assertThat(run(OLD, OLD)).isEqualTo(Main.FINE);
        assertThat(out.toString()).isEqualTo("qinghe-2023: 《青河镇节水实施方案》 2023-05-08\nchanges: 0\n");
    }

    @Test
    void aPlanOnOneSideOnlyIsSaid() throws IOException {
        Path plans = next.folder().resolve("plans");
        Files.move(plans.resolve("qinghe-2023"), plans.resolve("qinghe-2024"));
        Path both = SmallContent.copiedTo(folder.resolve("both")).folder();
        Files.createDirectories(both.resolve("plans/qinghe-2022"));
        for (Path file : files(both.resolve("plans/qinghe-2023"))) {
            Files.copy(file, both.resolve("plans/qinghe-2022").resolve(file.getFileName()));
        }
        assertThat(run(both.toString(), OLD)).as(err.toString()).isEqualTo(Main.FINE);
        assertThat(out.toString()).contains("changes: 0\nqinghe-2022: only in the old edition\n");
        out.getBuffer().setLength(0);
        assertThat(run(OLD, both.toString())).isEqualTo(Main.FINE);
        assertThat(out.toString()).contains("qinghe-2022: only in the new edition\n");
        out.getBuffer().setLength(0);
        assertThat(run(OLD, next.folder().toString())).as("one plan each").isEqualTo(Main.FINE);
        assertThat(out.toString()).startsWith("qinghe-2024: ").contains("changes: 5 ");
    }

    @Test
    void wrongUseIsToldWithTheUsage() {
        assertThat(run(OLD)).isEqualTo(Main.WRONG_USE);
        assertThat(err.toString()).contains("Usage: plansite diff");
        assertThat(run(OLD, OLD, OLD)).isEqualTo(Main.WRONG_USE);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFolderWithoutContentIsAnInputError() {
        assertThat(run(OLD, folder.resolve("none").toString())).isEqualTo(Main.INPUT_ERRORS);
        assertThat(err.toString()).contains("error: ").doesNotContain("Exception");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("diff"));
        all.addAll(List.of(arguments));
        return Main.with(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true)))
                .run(all.toArray(new String[0]));
    }
}
