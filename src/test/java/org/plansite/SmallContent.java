package org.plansite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.plansite.intake.PlanImport;

/** A copy of a small content folder, whose plan can be issued anew with other words. */
record SmallContent(Path folder) {
    static final Path ORIGINAL = Path.of("src/test/resources/org/plansite/small/content");
    private static final String PLAN = "qinghe-2023";

    static SmallContent copiedTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(ORIGINAL.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new SmallContent(folder);
    }

    /**
     * The site of a copy in a folder with one more plan.
     *
     * @param file the name of the plan's source, which says its form
     * @param date when it was issued, if its source does not say so
     */
    static Path siteWith(Path folder, String plan, String file, String source, String date) throws IOException {
        Path content = copiedTo(folder.resolve("content")).folder();
        PlanImport.importPlan(Files.writeString(folder.resolve(file), source), plan, content, false);
        Path metadata = content.resolve("plans").resolve(plan).resolve("plan.yaml");
        Files.writeString(metadata, Files.readString(metadata).replaceFirst("date: \"\".*", "date: " + date));
        Path site = folder.resolve("site");
        new Build(content, Path.of("templates"), site, Optional.empty()).run(UnaryOperator.identity());
        return site;
    }

    /** Imports the plan again with words replaced: each pair is what it said and what it says now. */
    SmallContent reissued(List<String[]> replacements) throws IOException {
        Path source = folder.resolve("plans").resolve(PLAN).resolve("source.txt");
        String text = Files.readString(source);
        for (String[] each : replacements) {
            if (!text.contains(each[0])) {
                throw new IllegalArgumentException("the plan does not say " + each[0]);
            }
            text = text.replace(each[0], each[1]);
        }
        Path edited = Files.writeString(Files.createTempFile("plan", ".txt"), text);
        PlanImport.importPlan(edited, PLAN, folder, true);
        Files.delete(edited);
        Path plan = folder.resolve("plans").resolve(PLAN).resolve("plan.yaml");
        return write(plan, Files.readString(plan).replaceFirst("name: \"plan[0-9]+\\.txt\"", "name: \"source.txt\""));
    }

    SmallContent replace(String file, String words, String others) throws IOException {
        Path path = folder.resolve(file);
        return write(path, Files.readString(path).replace(words, others));
    }

    private SmallContent write(Path path, String text) throws IOException {
        Files.writeString(path, text);
        return this;
    }
}
