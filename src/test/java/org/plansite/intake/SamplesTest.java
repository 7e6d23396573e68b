package org.plansite.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plansite.document.Block;
import org.plansite.document.Document;
import org.plansite.document.Losslessness;
import org.plansite.document.MarkdownReader;
import org.plansite.source.SourceFile;
import org.plansite.source.SourceReader;

/** Other plans of the genre, where their texts lie beside the checkout: nothing is lost, and the parts are found. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("../shared/samples");

    @ParameterizedTest
    @CsvSource({
        "01-guowuyuan-2030-carbon-peak.txt, 22, 43, 0",
        "03-jiangxi-carbon-peak.txt, 15, 43, 0",
        "18-anhui-industrial-internet-boxes.txt, 20, 24, 12"
    })
    void isImportedWithoutLoss(String name, int sections, int tasks, int columns) {
        Path path = SAMPLES.resolve(name);
        assumeTrue(Files.exists(path), "the samples are not beside the checkout: " + path);
        SourceFile source = SourceReader.read(path, name);
        ImportedPlan plan = PlanImporter.read(source);
        Document content = MarkdownReader.read(MarkdownFiles.of(plan.document()).entrySet().stream()
                .map(file -> new SourceFile(file.getKey(), file.getValue()))
                .toList());

        assertThat(Losslessness.firstDifference(content, source)).isEmpty();
        assertThat(headings(content, 2)).as("sections").isEqualTo(sections);
        assertThat(tasks(content)).as("tasks").isEqualTo(tasks);
        assertThat(content.blocks().stream().filter(Block.Column.class::isInstance))
                .as("columns")
                .hasSize(columns);
        assertThat(content.blocks().stream()
                        .filter(Block.Column.class::isInstance)
                        .map(Block.Column.class::cast)
                        .map(Block.Column::blocks))
                .as("a column of this publication is one paragraph")
                .allMatch(blocks -> blocks.size() == 1);
    }

    private static long headings(Document document, int level) {
        return document.blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == level)
                .count();
    }

    private static long tasks(Document document) {
        return document.blocks().stream()
                .filter(block -> block instanceof Block.Heading heading
                        && heading.level() == 3
                        && List.of("．", "﹒", ".").stream()
                                .anyMatch(heading.words().text()::contains))
                .count();
    }
}
