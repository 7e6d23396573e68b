package org.plansite.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plansite.source.CaseFolder;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;
import org.plansite.source.SourceReader;

/** What the importer refuses, what it notes, and which structure it recognises. */
class ImportCasesTest {
    @TestFactory
    Stream<DynamicTest> errors() {
        return CaseFolder.tests("intake/errors", "source.txt", ImportCasesTest::complaints);
    }

    @TestFactory
    Stream<DynamicTest> notes() {
        return CaseFolder.tests(
                "intake/notes",
                "source.txt",
                source -> lines(importer(source).report().notes()));
    }

    @TestFactory
    Stream<DynamicTest> shapes() {
        return CaseFolder.tests(
                "intake/shapes",
                "source.txt",
                source -> Shape.of(importer(source).document()).stream()
                        .map(line -> line.replace('\n', '⏎') + "\n")
                        .collect(Collectors.joining()));
    }

    private static String complaints(Path source) {
        InputException[] refused = new InputException[1];
        assertThatThrownBy(() -> importer(source)).isInstanceOfSatisfying(InputException.class, e -> refused[0] = e);
        Assertions.assertThat(refused[0].getMessage()).isNotBlank();
        return lines(
                refused[0].diagnostics().stream().filter(Diagnostic::isError).toList());
    }

    private static String lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(diagnostic -> diagnostic + "\n").collect(Collectors.joining());
    }

    private static ImportedPlan importer(Path source) {
        return PlanImporter.read(SourceReader.read(source, "source.txt"));
    }
}
