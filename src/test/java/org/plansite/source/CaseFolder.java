package org.plansite.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tests that are files: a folder for each case, with the input beside {@code expected.txt}. */
public final class CaseFolder {
    private static final Path RESOURCES = Path.of("src/test/resources/org/plansite");

    private CaseFolder() {}

    /**
     * A test for each folder in a group; each runs twice, to see that the answer is the same.
     *
     * @param group {@code intake/errors}
     * @param input the name of the input in each folder
     * @param answer what the program says about the input
     */
    public static Stream<DynamicTest> tests(String group, String input, Function<Path, String> answer) {
        List<Path> cases = list(RESOURCES.resolve(group));
        assertThat(cases).isNotEmpty();
        return cases.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    assertThat(list(folder))
                            .extracting(path -> path.getFileName().toString())
                            .containsExactlyInAnyOrder(input, "expected.txt");
                    String expected = Files.readString(folder.resolve("expected.txt"));
                    assertThat(answer.apply(folder.resolve(input))).isEqualTo(expected);
                    assertThat(answer.apply(folder.resolve(input))).isEqualTo(expected);
                }));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
