package org.plansite.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plansite.analysis.PlanAnalyzer;
import org.plansite.analysis.PlanSource;
import org.plansite.document.Document;
import org.plansite.document.Losslessness;
import org.plansite.document.MarkdownReader;
import org.plansite.document.MarkdownWriter;
import org.plansite.document.RecordedSource;
import org.plansite.intake.ImportedPlan;
import org.plansite.intake.PlanImporter;
import org.plansite.plan.Plan;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.Vocabulary;
import org.plansite.source.InputException;
import org.plansite.source.SourceFile;

/**
 * The source text of a plan that nobody has issued.
 *
 * @param id the plan's slug
 * @param text as a government would publish it
 */
record SyntheticPlan(String id, String text) {

    /** The plan as the tool reads it: imported, written as Markdown, read again, analysed. */
    Plan analyzed(Vocabulary vocabulary) {
        String name = id + ".txt";
        RecordedSource source = RecordedSource.of(text.getBytes(StandardCharsets.UTF_8), name);
        ImportedPlan imported = PlanImporter.read(source.file());
        String markdown = MarkdownWriter.write(imported.document().blocks());
        Document document = MarkdownReader.read(List.of(new SourceFile(id + ".md", markdown)));
        Losslessness.firstDifference(document, source.file()).ifPresent(difference -> {
            throw new InputException(List.of(difference));
        });
        ImportedPlan.Head head = imported.head();
        PlanMetadata metadata = new PlanMetadata(
                head.title(),
                head.issuer(),
                head.date(),
                "现行",
                name,
                source.sha256(),
                source.characters(),
                List.of());
        return PlanAnalyzer.analyze(new PlanSource(id, metadata, List.of()), document, vocabulary);
    }
}
