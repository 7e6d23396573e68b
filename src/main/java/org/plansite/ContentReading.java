package org.plansite;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plansite.analysis.EntryIds;
import org.plansite.analysis.PlacedPlan;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.document.ContentFolder;
import org.plansite.document.PlanFolder;
import org.plansite.plan.Slug;
import org.plansite.site.SiteSettings;
import org.plansite.source.Diagnostic;
import org.plansite.source.DiagnosticLog;
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
     * @throws org.plansite.source.InputException with everything that is
     */
    Content content() {
        log.stopIfErrors();
        return new Content(
                settings.orElseThrow(), plans.stream().map(PlacedPlan::plan).toList());
    }

    private void read() {
        Supplier<PlacedVocabulary> words =
                timings.meanwhile("read vocabulary", () -> reader.vocabulary(files.vocabulary()));
        settings =
                timings.time("read settings", () -> siteFile().flatMap(file -> log.attempt(() -> SiteFile.read(file))));
        Supplier<PlanReading.Surroundings> around = new Once<>(() -> surroundings(words));
        List<PlanReading> readings = timings.time("read plans, find facts", () -> planReadings(around));
        vocabulary = around.get().shared();
        readings.forEach(this::take);
        EntryIds.check(ownVocabularies.values(), log);
    }

    private PlanReading.Surroundings surroundings(Supplier<PlacedVocabulary> words) {
        return new PlanReading.Surroundings(
                readVocabulary(words),
                files.vocabulary(),
                settings.map(SiteSettings::asOf).map(LocalDate::parse));
    }

    private Optional<PlacedVocabulary> readVocabulary(Supplier<PlacedVocabulary> words) {
        Optional<PlacedVocabulary> readable = log.attempt(words);
        // A file that could not be read would make strangers of all it names.
        return isTold("vocabulary") ? Optional.empty() : readable;
    }

    private Optional<SourceFile> siteFile() {
        if (files.site().isEmpty()) {
            missing("site.yaml", "Write it, with the lines title: and as-of:");
        }
        return files.site();
    }

    /** The plans are read several at a time; what comes of them stays in order. */
    private List<PlanReading> planReadings(Supplier<PlanReading.Surroundings> around) {
        if (files.plans().isEmpty()) {
            missing(ContentFolder.PLANS, "Import a plan: plansite import SOURCE --plan ID");
        }
        List<PlanFolder> named = files.plans().stream().filter(this::hasGoodId).toList();
        Set<String> told = named.stream()
                .map(PlanFolder::id)
                .filter(id -> isTold(ContentFolder.PLANS + "/" + id + "/"))
                .collect(Collectors.toUnmodifiableSet());
        return named.parallelStream()
                .map(plan -> new PlanReading(plan, reader, told.contains(plan.id()), differences.isEmpty(), around))
                .toList();
    }

    private boolean hasGoodId(PlanFolder folder) {
        boolean good = Slug.isValid(folder.id());
        if (!good) {
            log.report(Problem.BAD_PLAN_ID, Location.of(path(ContentFolder.PLANS + "/" + folder.id())), folder.id());
        }
        return good;
    }

    private void take(PlanReading reading) {
        log.addAll(reading.log().diagnostics());
        differences.ifPresent(taker -> reading.difference().ifPresent(taker));
        reading.ownVocabulary().ifPresent(words -> ownVocabularies.put(reading.id(), words));
        reading.plan().ifPresent(plans::add);
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
}
