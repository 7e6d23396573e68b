package org.plansite.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plansite.document.Document;
import org.plansite.document.Losslessness;
import org.plansite.document.MarkdownReader;
import org.plansite.document.OmissionsFile;
import org.plansite.intake.formats.PublishedFile;
import org.plansite.source.CaseFolder;
import org.plansite.source.SourceFile;

/**
 * The oddities of published plans, a folder each: what the import makes of them, what it leaves out, and what it says
 * of it; and that not a character is lost.
 */
class ReadingCasesTest {
    @TestFactory
    Stream<DynamicTest> texts() {
        return CaseFolder.tests("intake/texts", "source.txt", ReadingCasesTest::reading);
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        return CaseFolder.tests("intake/pages", "source.html", ReadingCasesTest::reading);
    }

    @TestFactory
    Stream<DynamicTest> marked() {
        return CaseFolder.tests("intake/marked", "source.md", ReadingCasesTest::reading);
    }

    private static String reading(Path path) {
        try {
            return reading(Files.readAllBytes(path), path.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shape of the plan; then the head, the lines left out and joined, and the notes. */
    static String reading(byte[] bytes, String name) {
        PlainSource source = PlainSource.of(PublishedFile.read(bytes, name), name);
        ImportedPlan plan = PlanImporter.read(source);
        Document again = MarkdownReader.read(MarkdownFiles.of(plan.document()).entrySet().stream()
                .map(file -> new SourceFile(file.getKey(), file.getValue()))
                .toList());
        Assertions.assertThat(Shape.of(again)).isEqualTo(Shape.of(plan.document()));
        Assertions.assertThat(Losslessness.firstDifference(again, source.file(), source.omissions()))
                .isEmpty();
        List<String> left = OmissionsFile.write(source.omissions())
                .lines()
                .filter(line -> line.startsWith("- "))
                .toList();
        return Stream.of(
                        Shape.of(plan.document()).stream().map(line -> line.replace('\n', '⏎')),
                        Stream.of("= " + plan.head().title() + " / "
                                + plan.head().issuer() + " / " + plan.head().date()),
                        left.stream(),
                        plan.report().notes().stream().map(Object::toString))
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
