package org.plansite;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plansite.analysis.PlacedPlan;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.analysis.PlanSource;
import org.plansite.analysis.PlanSourceReader;
import org.plansite.analysis.VocabularyReader;
import org.plansite.document.Document;
import org.plansite.document.MarkdownReader;
import org.plansite.document.PlanFolder;
import org.plansite.source.Diagnostic;
import org.plansite.source.SourceFile;

/**
 * Reads a content folder, as often as one likes: what came from files that are still the same is kept from the reading
 * before. For one thread at a time.
 */
final class ContentReader {
    private final Path folder;
    private final Memory memory;
    private final Kept<List<SourceFile>, PlacedVocabulary> vocabularies;
    private final Kept<OwnInput, PlacedVocabulary> ownVocabularies;
    private final Kept<PlanFolder, PlanSource> sources;
    private final Kept<List<SourceFile>, Document> documents;
    private final Kept<PlanInput, PlacedPlan> plans;

    /** What a reader still has when it has read. */
    private enum Memory {
        /** All, for the next reading. */
        ALL,
        /** What it gives: for one reading, since a library's documents take more memory than its plans. */
        RESULT,
        /** That without the places of the plans' words, for who has no complaints to make. */
        RESULT_WITHOUT_PLACES
    }

    ContentReader(Path folder) {
        this(folder, Memory.ALL);
    }

    private ContentReader(Path folder, Memory memory) {
        this.folder = folder;
        this.memory = memory;
        boolean keeps = memory == Memory.ALL;
        vocabularies = new Kept<>(keeps);
        ownVocabularies = new Kept<>(keeps);
        sources = new Kept<>(keeps);
        documents = new Kept<>(keeps);
        plans = new Kept<>(keeps);
    }

    /** For one reading. */
    static ContentReader forOnce(Path folder) {
        return new ContentReader(folder, Memory.RESULT);
    }

    /** For one reading that is only asked for its content. */
    static ContentReader forContent(Path folder) {
        return new ContentReader(folder, Memory.RESULT_WITHOUT_PLACES);
    }

    /** All that a plan's vocabulary is made of. */
    private record OwnInput(List<SourceFile> own, List<SourceFile> shared) {}

    /** All that a plan is made of, as text. */
    private record PlanInput(PlanFolder folder, List<SourceFile> vocabulary, Optional<LocalDate> asOf) {}

    /** The folder, as far as it can be read. */
    ContentReading read(Timings timings) {
        return ContentReading.of(folder, this, timings, Optional.empty());
    }

    /**
     * All that the folder says.
     *
     * @param differences takes what is no longer as in the recorded source of a plan, which then is no error
     * @throws org.plansite.source.InputException with everything that is wrong in the folder
     */
    Content read(Timings timings, Consumer<Diagnostic> differences) {
        return ContentReading.of(folder, this, timings, Optional.of(differences))
                .content();
    }

    PlacedVocabulary vocabulary(List<SourceFile> files) {
        return vocabularies.of("", files, () -> VocabularyReader.readWithPlaces(files));
    }

    /** The vocabulary of a plan that has entries of its own. */
    PlacedVocabulary vocabulary(PlanFolder folder, List<SourceFile> files, PlacedVocabulary shared) {
        OwnInput input = new OwnInput(folder.vocabulary(), files);
        return ownVocabularies.of(folder.id(), input, () -> VocabularyReader.readOwn(folder.vocabulary(), shared));
    }

    PlanSource source(PlanFolder folder) {
        return sources.of(folder.id(), folder, () -> PlanSourceReader.read(folder));
    }

    Document document(PlanFolder folder) {
        return documents.of(folder.id(), folder.markdown(), () -> MarkdownReader.read(folder.markdown()));
    }

    /**
     * @param vocabulary the files of it
     * @param asOf the date of the site, if it has one
     * @param analysis finds the plan's facts
     */
    PlacedPlan plan(
            PlanFolder folder, List<SourceFile> vocabulary, Optional<LocalDate> asOf, Supplier<PlacedPlan> analysis) {
        PlacedPlan plan = plans.of(folder.id(), new PlanInput(folder, vocabulary, asOf), analysis);
        return memory == Memory.RESULT_WITHOUT_PLACES ? plan.withoutPlaces() : plan;
    }
}
