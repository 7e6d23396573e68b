package org.plansite;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plansite.analysis.EntryIds;
import org.plansite.analysis.PlacedPlan;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.analysis.PlanAnalyzer;
import org.plansite.analysis.PlanSource;
import org.plansite.analysis.ProgressReader;
import org.plansite.document.ContentFolder;
import org.plansite.document.Document;
import org.plansite.document.Losslessness;
import org.plansite.document.PlanFolder;
import org.plansite.plan.Slug;
import org.plansite.plan.Vocabulary;
import org.plansite.site.SiteSettings;
import org.plansite.source.Diagnostic;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/**
 * A content folder read as far as it can be: what is wrong in one file does not hide what is wrong in another.
 *
 * <p>Only what stands on something else waits for it: a plan's facts for its words and the vocabulary.
 */
final class ContentReading {
    private final Path folder;
    private final ContentReader reader;
    private final Timings timings;
    private final Optional<Consumer<Diagnostic>> differences;
    private final DiagnosticLog log = new DiagnosticLog();
    private final ContentFolder files;
    private final boolean hasAllFiles;
    private Optional<SiteSettings> settings = Optional.empty();
    private Optional<PlacedVocabulary> vocabulary = Optional.empty();
    private final Map<String, PlacedVocabulary> ownVocabularies = new LinkedHashMap<>();
    private final List<PlacedPlan> plans = new ArrayList<>();

    /** A plan's files with the words in them. */
    private record Manuscript(PlanFolder folder, PlanSource source, Document document) {}

    private ContentReading(
            Path folder, ContentReader reader, Timings timings, Optional<Consumer<Diagnostic>> differences) {
        this.folder = folder;
        this.reader = reader;
        this.timings = timings;
        this.differences = differences;
        this.files = timings.time("read files", () -> ContentFolder.read(folder, log));
        this.hasAllFiles = !log.hasErrors();
    }

    /**
     * @param reader makes what is read, or has it already
     * @param differences takes what is no longer as in the recorded source of a plan; an error where nobody does
     */
    static ContentReading of(
            Path folder, ContentReader reader, Timings timings, Optional<Consumer<Diagnostic>> differences) {
        ContentReading reading = new ContentReading(folder, reader, timings, differences);
        if (!reading.files.isEmpty() || !reading.log.hasErrors()) {
            reading.read();
        }
        return reading;
    }

    /** What could be read of the files themselves. */
    ContentFolder files() {
        return files;
    }

    /** Whether every file of the folder could be read, whatever it says. */
    boolean hasAllFiles() {
        return hasAllFiles;
    }

    /** The vocabulary, when nothing is wrong in it. */
    Optional<PlacedVocabulary> vocabulary() {
        return vocabulary;
    }

    /** The vocabularies of plans that have entries of their own, by the plans' ids, when nothing is wrong in them. */
    Map<String, PlacedVocabulary> ownVocabularies() {
        return new LinkedHashMap<>(ownVocabularies);
    }

    /** The plans in which nothing is wrong. */
    List<PlacedPlan> plans() {
        return List.copyOf(plans);
    }

    /** Everything that is wrong. */
    DiagnosticLog log() {
        return log;
    }

    /**
     * The content, when nothing is wrong in it.
     *
     * @throws InputException with everything that is
     */
    Content content() {
        log.stopIfErrors();
        return new Content(
                settings.orElseThrow(), plans.stream().map(PlacedPlan::plan).toList());
    }

    private void read() {
        Supplier<PlacedVocabulary> words =
                timings.meanwhile("read vocabulary", () -> reader.vocabulary(files.vocabulary()));
        settings = timings.time("read settings", () -> siteFile().flatMap(file -> attempt(() -> SiteFile.read(file))));
        List<Manuscript> manuscripts = timings.time("read Markdown", this::manuscripts);
        Optional<PlacedVocabulary> readable = attempt(words);
        // A file that could not be read would make strangers of all it names.
        vocabulary = isTold("vocabulary") ? Optional.empty() : readable;
        timings.time("find facts", () -> manuscripts.forEach(this::analyze));
        EntryIds.check(ownVocabularies.values(), log);
    }

    private Optional<SourceFile> siteFile() {
        if (files.site().isEmpty()) {
            missing("site.yaml", "Write it, with the lines title: and as-of:");
        }
        return files.site();
    }

    private List<Manuscript> manuscripts() {
        if (files.plans().isEmpty()) {
            missing(ContentFolder.PLANS, "Import a plan: plansite import SOURCE --plan ID");
        }
        return files.plans().stream().flatMap(plan -> manuscript(plan).stream()).toList();
    }

    private Optional<Manuscript> manuscript(PlanFolder folder) {
        if (!Slug.isValid(folder.id())) {
            log.report(Problem.BAD_PLAN_ID, Location.of(path(ContentFolder.PLANS + "/" + folder.id())), folder.id());
            return Optional.empty();
        }
        Optional<PlanSource> source = attempt(() -> reader.source(folder));
        Optional<Document> document = attempt(() -> reader.document(folder));
        if (source.isEmpty() || document.isEmpty() || isTold(ContentFolder.PLANS + "/" + folder.id() + "/")) {
            return Optional.empty();
        }
        Optional<Diagnostic> difference = Losslessness.firstDifference(
                document.get(), folder.source().file(), folder.source().omissions());
        if (differences.isPresent()) {
            difference.ifPresent(differences.get());
        } else if (difference.isPresent()) {
            log.addAll(List.of(difference.get()));
            return Optional.empty();
        }
        return Optional.of(new Manuscript(folder, source.get(), document.get()));
    }

    private void analyze(Manuscript manuscript) {
        vocabulary
                .flatMap(shared -> vocabularyOf(manuscript.folder(), shared))
                .flatMap(words -> attempt(() -> reader.plan(
                        manuscript.folder(), files.vocabulary(), asOf(), () -> facts(manuscript, words.vocabulary()))))
                .ifPresent(plans::add);
    }

    private Optional<PlacedVocabulary> vocabularyOf(PlanFolder plan, PlacedVocabulary shared) {
        if (plan.vocabulary().isEmpty()) {
            return Optional.of(shared);
        }
        Optional<PlacedVocabulary> own = attempt(() -> reader.vocabulary(plan, files.vocabulary(), shared));
        own.ifPresent(words -> ownVocabularies.put(plan.id(), words));
        return own;
    }

    private PlacedPlan facts(Manuscript manuscript, Vocabulary words) {
        PlacedPlan plan = PlanAnalyzer.analyzeWithPlaces(manuscript.source(), manuscript.document(), words);
        return asOf().map(date ->
                        plan.withReports(ProgressReader.read(manuscript.folder().progress(), plan.plan(), date)))
                .orElse(plan);
    }

    /** Reports are dated against the site; without its date nothing can be said of them. */
    private Optional<LocalDate> asOf() {
        return settings.map(SiteSettings::asOf).map(LocalDate::parse);
    }

    /** Says so, unless it is told already why it could not be read. */
    private void missing(String name, String advice) {
        if (!isTold(name)) {
            log.report(Problem.MISSING_FILE, Location.of(path(name)), advice);
        }
    }

    /** Whether something is wrong already with a file, or with one in a folder. */
    private boolean isTold(String name) {
        String path = path(name);
        return log.diagnostics().stream()
                .anyMatch(complaint -> complaint.where().file().startsWith(path));
    }

    private String path(String name) {
        return (folder + "/" + name).replace('\\', '/');
    }

    private <T> Optional<T> attempt(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (InputException errors) {
            log.addAll(errors.diagnostics());
            return Optional.empty();
        }
    }
}
