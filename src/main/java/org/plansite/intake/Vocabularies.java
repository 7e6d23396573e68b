package org.plansite.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plansite.document.ContentFolder;
import org.plansite.document.YamlFields;
import org.plansite.document.YamlNode;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;
import org.plansite.source.SourceReader;

/**
 * What a content folder knows of bodies and indicators when a plan is imported into it.
 *
 * @param names of bodies, of the shared vocabulary and the plan's own
 * @param takenIds the ids of all bodies, those of other plans too
 * @param takenIndicators the ids of all indicators, likewise
 * @param shared the files of the shared vocabulary
 * @param own the files of the plan's own, by their names in the plan's folder
 */
record Vocabularies(
        KnownNames names,
        Set<String> takenIds,
        Set<String> takenIndicators,
        List<SourceFile> shared,
        List<SourceFile> own) {
    /** In the plan's folder. */
    static final String BODIES = "vocabulary/agencies.yaml";

    /** In the plan's folder. */
    static final String INDICATORS = "vocabulary/indicators.yaml";

    private static final String FOLDER = "vocabulary";

    /**
     * @throws InputException when a file cannot be read
     */
    static Vocabularies read(Path content, String planId) {
        Path plans = content.resolve(ContentFolder.PLANS);
        List<SourceFile> shared = files(content.resolve(FOLDER), "");
        Set<String> bodies = new TreeSet<>(KnownNames.of(shared).ids());
        Set<String> indicators = new TreeSet<>(indicatorIds(shared));
        for (Path plan : list(plans)) {
            List<SourceFile> files = files(plan.resolve(FOLDER), "");
            bodies.addAll(KnownNames.of(files).ids());
            indicators.addAll(indicatorIds(files));
        }
        List<SourceFile> own = files(plans.resolve(planId).resolve(FOLDER), FOLDER + "/");
        return new Vocabularies(KnownNames.of(shared).and(KnownNames.of(own)), bodies, indicators, shared, own);
    }

    /** The text of one of the plan's own files; empty when there is none. */
    String own(String name) {
        return own.stream()
                .filter(file -> file.name().equals(name))
                .map(SourceFile::text)
                .findFirst()
                .orElse("");
    }

    private static List<String> indicatorIds(List<SourceFile> files) {
        List<String> ids = new ArrayList<>();
        for (SourceFile file : files) {
            DiagnosticLog unheard = new DiagnosticLog();
            for (YamlNode.Mapping entry : YamlFields.of(file, unheard).mappings("indicators")) {
                YamlFields.of(entry, unheard).optionalString("id").ifPresent(ids::add);
            }
        }
        return ids;
    }

    /** @param prefix what stands for the folder in the names of its files; empty for the whole path */
    private static List<SourceFile> files(Path folder, String prefix) {
        List<SourceFile> files = new ArrayList<>();
        for (Path path : list(folder)) {
            if (path.toString().endsWith(".yaml") && Files.isRegularFile(path)) {
                SourceFile file = SourceReader.read(path, path.toString());
                files.add(prefix.isEmpty() ? file : new SourceFile(prefix + path.getFileName(), file.text()));
            }
        }
        return files;
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw InputException.of(Problem.UNREADABLE, Location.of(folder.toString()), IoReason.of(e));
        }
    }
}
