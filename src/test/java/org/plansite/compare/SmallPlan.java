package org.plansite.compare;

import java.nio.file.Path;
import java.util.List;
import org.plansite.analysis.PlanAnalyzer;
import org.plansite.analysis.PlanSource;
import org.plansite.analysis.VocabularyReader;
import org.plansite.document.MarkdownReader;
import org.plansite.plan.Plan;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.Vocabulary;
import org.plansite.source.SourceFile;
import org.plansite.source.SourceReader;

/** Makes a plan of a few lines of Markdown. */
final class SmallPlan {
    static final Path RESOURCES = Path.of("src/test/resources/org/plansite/compare");

    private SmallPlan() {}

    /** With the vocabulary of all cases. */
    static Plan of(SourceFile markdown) {
        return of(markdown, VocabularyReader.read(List.of(read(RESOURCES.resolve("vocabulary.yaml")))));
    }

    static Plan of(SourceFile markdown, Vocabulary vocabulary) {
        PlanMetadata metadata =
                new PlanMetadata("青河镇节水实施方案", "青河镇人民政府", "2023-05-08", "现行", "source.txt", "0", 0, List.of());
        return PlanAnalyzer.analyze(
                new PlanSource("qinghe", metadata, List.of()), MarkdownReader.read(List.of(markdown)), vocabulary);
    }

    static Plan of(String markdown) {
        return of(new SourceFile("plan.md", markdown));
    }

    static SourceFile read(Path file) {
        return SourceReader.read(file, file.toString());
    }
}
