package org.plansite;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.plansite.analysis.PlanAnalyzer;
import org.plansite.analysis.PlanSource;
import org.plansite.analysis.PlanSourceReader;
import org.plansite.analysis.ProgressReader;
import org.plansite.analysis.VocabularyReader;
import org.plansite.document.ContentFolder;
import org.plansite.document.Document;
import org.plansite.document.Losslessness;
import org.plansite.document.MarkdownReader;
import org.plansite.document.PlanFolder;
import org.plansite.plan.Plan;
import org.plansite.plan.Vocabulary;
import org.plansite.site.SiteSettings;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/** All that a content folder says, read and checked: the settings of the site and its plans. */
record Content(SiteSettings settings, List<Plan> plans) {
    Content {
        plans = List.copyOf(plans);
    }

    /** A plan's files with the words in them. */
    private record Manuscript(PlanSource source, Document document, List<SourceFile> progress) {}

    /**
     * @throws InputException with the complaints of the first stage that has errors
     */
    static Content read(Path folder, Timings timings) {
        ContentFolder files = timings.time("read files", () -> ContentFolder.read(folder));
        SiteSettings settings = timings.time("read settings", () -> SiteFile.read(siteFile(files)));
        Supplier<Vocabulary> vocabulary =
                timings.meanwhile("read vocabulary", () -> VocabularyReader.read(files.vocabulary()));
        List<Manuscript> manuscripts =
                timings.time("read Markdown", () -> Stage.forEach(plans(files), Content::manuscript));
        Vocabulary words = vocabulary.get();
        LocalDate asOf = LocalDate.parse(settings.asOf());
        List<Plan> plans = timings.time(
                "find facts", () -> Stage.forEach(manuscripts, manuscript -> analyze(manuscript, words, asOf)));
        return new Content(settings, plans);
    }

    private static SourceFile siteFile(ContentFolder files) {
        return files.site()
                .orElseThrow(() -> InputException.of(
                        Problem.MISSING_FILE, Location.of("site.yaml"), "Write it, with the lines title: and as-of:"));
    }

    private static List<PlanFolder> plans(ContentFolder files) {
        if (files.plans().isEmpty()) {
            throw InputException.of(
                    Problem.MISSING_FILE,
                    Location.of(ContentFolder.PLANS),
                    "Import a plan: plansite import SOURCE --plan ID");
        }
        return files.plans();
    }

    private static Manuscript manuscript(PlanFolder folder) {
        PlanSource source = PlanSourceReader.read(folder);
        Document document = MarkdownReader.read(folder.markdown());
        Losslessness.firstDifference(document, folder.source().file()).ifPresent(difference -> {
            throw new InputException(List.of(difference));
        });
        return new Manuscript(source, document, folder.progress());
    }

    private static Plan analyze(Manuscript manuscript, Vocabulary vocabulary, LocalDate asOf) {
        Plan plan = PlanAnalyzer.analyze(manuscript.source(), manuscript.document(), vocabulary);
        return plan.withReports(ProgressReader.read(manuscript.progress(), plan, asOf));
    }
}
