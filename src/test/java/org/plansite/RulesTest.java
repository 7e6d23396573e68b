package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.report.TextReport;
import org.plansite.rules.Verdict;
import org.plansite.source.Problem;

/** Each rule of {@code check} with content that breaks it and content that keeps it. */
class RulesTest {
    private static final Path CASES = Path.of("src/test/resources/org/plansite/rules");
    private static final boolean REWRITE = Boolean.getBoolean("plansite.rewrite");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> eachRuleIsTold() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule, () -> {
            Path expected = CASES.resolve(rule).resolve("expected.txt");
            String answer = answer(rule, "broken.txt");
            if (REWRITE) {
                Files.writeString(expected, answer);
            }
            assertThat(answer).isEqualTo(Files.readString(expected)).contains("warning: ", "[" + rule + "]");
            assertThat(answer(rule, "broken.txt")).as("asked again").isEqualTo(answer);
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatKeepsARuleIsLeftAlone() {
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule, () -> assertThat(answer(rule, "kept.txt")).matches("content: no mistakes(, accepted: 1)?\n")));
    }

    @Test
    void thereIsNoFolderWithoutARule() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            assertThat(folders.map(path -> path.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(rules().toList());
        }
    }

    /** All warnings that check can make stand together in the list of problems. */
    private static Stream<String> rules() {
        List<Problem> problems = Arrays.asList(Problem.values());
        return problems
                .subList(problems.indexOf(Problem.UNREAD_FILE), problems.indexOf(Problem.ACCEPTED_UNUSED) + 1)
                .stream()
                .map(Problem::id);
    }

    private String answer(String rule, String file) throws IOException {
        Path content = Files.createTempDirectory(folder, rule).resolve("content");
        Edits edits = new Edits(CASES.resolve(rule).resolve(file));
        Verdict verdict = Check.withoutPages(edits.in(content).folder()).verdict();
        return TextReport.of(verdict, "content").replace(content.getParent() + "/", "");
    }
}
