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
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;
import org.plansite.source.SourceReader;

/**
 * What a content folder knows of bodies when a plan is imported into it.
 *
 * @param names the shared vocabulary and the plan's own
 * @param takenIds the ids of all entries, those of other plans too
 * @param own the text of the plan's own {@code agencies.yaml}; empty when there is none
 */
record Vocabularies(KnownNames names, Set<String> takenIds, String own) {
    /** In the plan's folder. */
    static final String OWN = "vocabulary/agencies.yaml";

    private static final String FOLDER = "vocabulary";

    /**
     * @throws InputException when a file cannot be read
     */
    static Vocabularies read(Path content, String planId) {
        Path plans = content.resolve(ContentFolder.PLANS);
        KnownNames shared = KnownNames.of(files(content.resolve(FOLDER)));
        KnownNames own = KnownNames.of(files(plans.resolve(planId).resolve(FOLDER)));
        Set<String> taken = new TreeSet<>(shared.ids());
        for (Path plan : list(plans)) {
            taken.addAll(KnownNames.of(files(plan.resolve(FOLDER))).ids());
        }
        Path file = plans.resolve(planId).resolve(OWN);
        String text = Files.isRegularFile(file)
                ? SourceReader.read(file, file.toString()).text()
                : "";
        return new Vocabularies(shared.and(own), taken, text);
    }

    private static List<SourceFile> files(Path folder) {
        List<SourceFile> files = new ArrayList<>();
        for (Path path : list(folder)) {
            if (path.toString().endsWith(".yaml") && Files.isRegularFile(path)) {
                files.add(SourceReader.read(path, path.toString()));
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
