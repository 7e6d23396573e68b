package org.plansite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plansite.analysis.PlacedPlan;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.analysis.PlanAnalyzer;
import org.plansite.analysis.PlanSource;
import org.plansite.analysis.ProgressReader;
import org.plansite.document.Document;
import org.plansite.document.Losslessness;
import org.plansite.document.PlanFolder;
import org.plansite.source.Diagnostic;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.SourceFile;

/**
 * One plan read as far as it can be, with a log of its own, so that several can be read at a time and all of them always
 * give the same complaints.
 */
final class PlanReading {
    private final PlanFolder folder;
    private final ContentReader reader;
    private final DiagnosticLog log = new DiagnosticLog();
    private Optional<Diagnostic> difference = Optional.empty();
    private Optional<PlacedVocabulary> ownVocabulary = Optional.empty();
    private Optional<PlacedPlan> plan = Optional.empty();

    /** A plan's words and what its files say of it. */
    private record Manuscript(PlanSource source, Document document) {}

    /**
     * All that a plan's facts are found with, besides its own files.
     *
     * @param shared the vocabulary of all plans, when nothing is wrong in it
     * @param files of that vocabulary
     * @param asOf the date of the site, if it has one; without it nothing can be said of reports
     */
    record Surroundings(Optional<PlacedVocabulary> shared, List<SourceFile> files, Optional<LocalDate> asOf) {}

    /**
     * @param isTold whether something is wrong already with a file of the plan
     * @param refusesDifferences whether words that are not those of the source are an error
     * @param surroundings asked for when the plan's own words have been read
     */
    PlanReading(
            PlanFolder folder,
            ContentReader reader,
            boolean isTold,
            boolean refusesDifferences,
            Supplier<Surroundings> surroundings) {
        this.folder = folder;
        this.reader = reader;
        Optional<Manuscript> manuscript = manuscript(isTold);
        boolean refused = refusesDifferences && difference.isPresent();
        if (refused) {
            log.addAll(difference.stream().toList());
        }
        Surroundings around = surroundings.get();
        manuscript.filter(words -> !refused).ifPresent(words -> analyze(words, around));
    }

    String id() {
        return folder.id();
    }

    /** What is wrong in the plan. */
    DiagnosticLog log() {
        return log;
    }

    /** Where the plan's words are no longer those of its source, if anywhere. */
    Optional<Diagnostic> difference() {
        return difference;
    }

    /** The vocabulary with the plan's own entries, if it has any and nothing is wrong in them. */
    Optional<PlacedVocabulary> ownVocabulary() {
        return ownVocabulary;
    }

    /** The plan, when nothing is wrong in it. */
    Optional<PlacedPlan> plan() {
        return plan;
    }

    private Optional<Manuscript> manuscript(boolean isTold) {
        Optional<PlanSource> source = log.attempt(() -> reader.source(folder));
        Optional<Document> document = log.attempt(() -> reader.document(folder));
        if (source.isEmpty()
                || document.isEmpty()
                || isTold
                || !log.diagnostics().isEmpty()) {
            return Optional.empty();
        }
        difference = Losslessness.firstDifference(
                document.get(), folder.source().file(), folder.source().omissions());
        return Optional.of(new Manuscript(source.get(), document.get()));
    }

    private void analyze(Manuscript manuscript, Surroundings around) {
        Function<PlacedVocabulary, Optional<PlacedPlan>> analysis = words -> log.attempt(() ->
                reader.plan(folder, around.files(), around.asOf(), () -> facts(manuscript, words, around.asOf())));
        plan = around.shared().flatMap(shared -> vocabulary(shared, around)).flatMap(analysis);
    }

    private Optional<PlacedVocabulary> vocabulary(PlacedVocabulary shared, Surroundings around) {
        if (folder.vocabulary().isEmpty()) {
            return Optional.of(shared);
        }
        ownVocabulary = log.attempt(() -> reader.vocabulary(folder, around.files(), shared));
        return ownVocabulary;
    }

    private PlacedPlan facts(Manuscript manuscript, PlacedVocabulary words, Optional<LocalDate> asOf) {
        PlacedPlan found =
                PlanAnalyzer.analyzeWithPlaces(manuscript.source(), manuscript.document(), words.vocabulary());
        return asOf.map(date -> found.withReports(ProgressReader.read(folder.progress(), found.plan(), date)))
                .orElse(found);
    }
}
