package org.plansite.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plansite.document.ContentFolder;
import org.plansite.document.Document;
import org.plansite.document.Losslessness;
import org.plansite.document.MarkdownReader;
import org.plansite.document.OmissionsFile;
import org.plansite.document.RecordedSource;
import org.plansite.intake.formats.PublishedFile;
import org.plansite.intake.formats.ReadText;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;
import org.plansite.source.SourceReader;

/** Imports a published text into the content folder: all of it or, when anything is wrong, nothing. */
public final class PlanImport {
    /** The plan's addresses begin with it: no name that Windows reserves, none too long for a file system. */
    private static final Pattern PLAN_ID =
            Pattern.compile("(?!(con|prn|aux|nul|(com|lpt)[0-9])$)(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*");

    private PlanImport() {}

    /**
     * Imports a text as {@code content/plans/<planId>/}.
     *
     * @param force whether content that was edited since the last import is replaced
     * @throws InputException when the text is no plan, the content was edited, or the folder cannot be written
     */
    public static ImportReport importPlan(Path source, String planId, Path contentFolder, boolean force) {
        if (!PLAN_ID.matcher(planId).matches()) {
            throw InputException.of(Problem.BAD_PLAN_ID, Location.of("--plan"), planId);
        }
        String given = source.toString().isEmpty() ? "." : source.toString();
        byte[] bytes = SourceReader.bytes(source, given, PublishedFile.MOST_BYTES);
        ReadText read = PublishedFile.read(bytes, given);
        boolean isPlain = read.form() == ReadText.Form.TEXT;
        byte[] words = isPlain ? bytes : read.text().getBytes(StandardCharsets.UTF_8);
        if (words.length > SourceReader.MOST_BYTES) {
            throw InputException.of(
                    Problem.FILE_TOO_LARGE,
                    Location.of(given),
                    SourceReader.grouped(words.length),
                    SourceReader.grouped(SourceReader.MOST_BYTES));
        }
        PlainSource plain = PlainSource.of(read, given);
        RecordedSource recorded = RecordedSource.of(words, given).without(plain.omissions());
        ImportedPlan plan = PlanImporter.read(plain);
        Map<String, String> markdown = MarkdownFiles.of(plan.document());
        proveLossless(markdown, recorded);

        Path folder = contentFolder.resolve(ContentFolder.PLANS).resolve(planId);
        FolderSwap.undoInterrupted(folder);
        Vocabularies vocabularies = Vocabularies.read(contentFolder, planId);
        if (!force) {
            EditedContent.refuse(folder);
        }
        DutyScan duties = DutyScan.of(plan.document(), vocabularies.names());
        List<DraftVocabulary.Entry> entries =
                DraftVocabulary.entries(duties.newBodies(), planId, vocabularies.takenIds());
        Map<String, byte[]> files = new LinkedHashMap<>();
        markdown.forEach((name, text) -> put(files, name, text));
        files.put(ContentFolder.SOURCE_FILE, words);
        if (!isPlain) {
            files.put(ContentFolder.ORIGINAL + read.form().ending(), bytes);
        }
        if (!plain.omissions().isEmpty()) {
            put(files, ContentFolder.OMISSIONS_FILE, OmissionsFile.write(plain.omissions()));
        }
        String fileName =
                Optional.ofNullable(source.getFileName()).orElse(source).toString();
        String bodies = vocabularies.own(Vocabularies.BODIES);
        if (!entries.isEmpty()) {
            bodies = DraftVocabulary.write(entries, bodies);
            put(files, Vocabularies.BODIES, bodies);
        }
        IndicatorScan indicators = IndicatorScan.of(plan.document(), plan.head().title(), vocabularies, bodies, planId);
        if (indicators.added() > 0) {
            put(files, Vocabularies.INDICATORS, indicators.file());
        }
        put(
                files,
                ContentFolder.IMPORT_REPORT,
                ReportText.of(
                        plan,
                        plain,
                        duties,
                        DraftVocabulary.unconfirmed(duties.bodies(), vocabularies.names(), entries),
                        indicators));
        String planFile = PlanFile.write(plan.head(), planId, fileName, recorded, existingPlanFile(folder));
        put(files, ContentFolder.PLAN_FILE, planFile);
        FolderSwap.replace(folder, files);
        return new ImportReport(
                plan.report().notes(), Understood.of(plan.document(), plain.omissions(), duties, entries, indicators));
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was written is read again before anything is touched: a loss would be a mistake of this program. */
    private static void proveLossless(Map<String, String> markdown, RecordedSource source) {
        List<SourceFile> files = markdown.entrySet().stream()
                .map(entry -> new SourceFile(entry.getKey(), entry.getValue()))
                .toList();
        Document document = read(files, source.file());
        Optional<Diagnostic> difference = Losslessness.firstDifference(document, source.file(), source.omissions());
        if (difference.isPresent()) {
            throw new InputException(List.of(difference.get()));
        }
    }

    /** What the reader refuses is the source's fault, and its files are not there for anybody to look into. */
    private static Document read(List<SourceFile> files, SourceFile source) {
        try {
            return MarkdownReader.read(files);
        } catch (InputException refused) {
            throw new InputException(refused.diagnostics().stream()
                    .map(each -> new Diagnostic(each.problem(), Location.of(source.name()), each.arguments()))
                    .distinct()
                    .toList());
        }
    }

    private static String existingPlanFile(Path folder) {
        Path path = folder.resolve(ContentFolder.PLAN_FILE);
        return Files.exists(path) ? SourceReader.read(path, path.toString()).text() : "";
    }
}
