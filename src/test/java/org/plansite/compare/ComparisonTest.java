package org.plansite.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder of {@code compare/cases} holds two editions of a small plan and what is to be said about them. */
class ComparisonTest {
    @TestFactory
    Stream<DynamicTest> everyCaseIsToldAsExpected() throws IOException {
        List<Path> cases = list(SmallPlan.RESOURCES.resolve("cases"));
        assertThat(cases).hasSizeGreaterThan(15);
        return cases.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    assertThat(list(folder))
                            .extracting(path -> path.getFileName().toString())
                            .containsExactly("expected.txt", "new.md", "old.md");
                    assertThat(report(folder, "old.md", "new.md")).isEqualTo(expected(folder));
                }));
    }

    @TestFactory
    Stream<DynamicTest> noPlanDiffersFromItself() throws IOException {
        return list(SmallPlan.RESOURCES.resolve("cases")).stream()
                .flatMap(folder -> Stream.of("old.md", "new.md")
                        .map(file -> DynamicTest.dynamicTest(
                                folder.getFileName() + "/" + file,
                                () -> assertThat(report(folder, file, file)).isEqualTo("changes: 0\n"))));
    }

    private static String report(Path folder, String old, String next) {
        StringWriter text = new StringWriter();
        Comparison comparison = Comparison.of(
                SmallPlan.of(SmallPlan.read(folder.resolve(old))), SmallPlan.of(SmallPlan.read(folder.resolve(next))));
        TextReport.print(comparison, new PrintWriter(text));
        return text.toString().replaceFirst("qinghe: 《青河镇节水实施方案》 2023-05-08\n", "");
    }

    private static String expected(Path folder) throws IOException {
        return Files.readString(folder.resolve("expected.txt"));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
