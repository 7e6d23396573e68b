package org.plansite;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/**
 * Reads a content folder, as often as one likes: what came from files that are still the same is kept from the reading
 * before. For one thread at a time.
 */
final class ContentReader {
    private final Path folder;
    private final Kept<List<SourceFile>, Vocabulary> vocabularies = new Kept<>();
    private final Kept<PlanFolder, Manuscript> manuscripts = new Kept<>();
    private final Kept<PlanInput, Plan> plans = new Kept<>();

    ContentReader(Path folder) {
        this.folder = folder;
    }

    /**
     * A plan's files with the words in them.
     *
     * @param difference between the words and those of the recorded source
     */
    private record Manuscript(
            PlanFolder folder, PlanSource source, Document document, Optional<Diagnostic> difference) {}

    /** All that a plan is made of, as text. */
    private record PlanInput(PlanFolder folder, List<SourceFile> vocabulary, LocalDate asOf) {}

    /**
     * All that the folder says.
     *
     * @throws InputException with the complaints of the first stage that has errors
     */
    Content read(Timings timings) {
        return read(timings, difference -> {
            throw new InputException(List.of(difference));
        });
    }

    /**
     * All that the folder says.
     *
     * @param differences takes what is no longer as in the recorded source of a plan
     * @throws InputException with the complaints of the first stage that has errors
     */
    Content read(Timings timings, Consumer<Diagnostic> differences) {
        ContentFolder files = timings.time("read files", () -> ContentFolder.read(folder));
        SiteSettings settings = timings.time("read settings", () -> SiteFile.read(siteFile(files)));
        Supplier<Vocabulary> vocabulary = timings.meanwhile("read vocabulary", () -> vocabulary(files.vocabulary()));
        List<Manuscript> words =
                timings.time("read Markdown", () -> Stage.forEach(plans(files), plan -> words(plan, differences)));
        Vocabulary known = vocabulary.get();
        LocalDate asOf = LocalDate.parse(settings.asOf());
        List<Plan> read = timings.time(
                "find facts",
                () -> Stage.forEach(
                        words, each -> plan(each, known, new PlanInput(each.folder(), files.vocabulary(), asOf))));
        return new Content(settings, read);
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

    private Vocabulary vocabulary(List<SourceFile> files) {
        return vocabularies.of("", files, () -> VocabularyReader.read(files));
    }

    private Manuscript words(PlanFolder folder, Consumer<Diagnostic> differences) {
        Manuscript manuscript = manuscripts.of(folder.id(), folder, () -> manuscript(folder));
        manuscript.difference().ifPresent(differences);
        return manuscript;
    }

    private static Manuscript manuscript(PlanFolder folder) {
        PlanSource source = PlanSourceReader.read(folder);
        Document document = MarkdownReader.read(folder.markdown());
        return new Manuscript(
                folder,
                source,
                document,
                Losslessness.firstDifference(document, folder.source().file()));
    }

    private Plan plan(Manuscript manuscript, Vocabulary vocabulary, PlanInput input) {
        return plans.of(manuscript.folder().id(), input, () -> analyze(manuscript, vocabulary, input.asOf()));
    }

    private static Plan analyze(Manuscript manuscript, Vocabulary vocabulary, LocalDate asOf) {
        Plan plan = PlanAnalyzer.analyze(manuscript.source(), manuscript.document(), vocabulary);
        return plan.withReports(ProgressReader.read(manuscript.folder().progress(), plan, asOf));
    }
}
