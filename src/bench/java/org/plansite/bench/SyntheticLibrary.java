package org.plansite.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.plansite.document.ContentFolder;
import org.plansite.intake.PlanImport;

/** Writes a content folder with many synthetic plans, for benchmarks of whole sites. */
final class SyntheticLibrary {
    private SyntheticLibrary() {}

    /**
     * Writes the folder.
     *
     * @param arguments the folder; how many plans; the seed, 1
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int plans = Integer.parseInt(arguments[1]);
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        SharedVocabulary words = new SharedVocabulary();
        Path vocabulary = Files.createDirectories(folder.resolve("vocabulary"));
        for (Map.Entry<String, String> file : words.files().entrySet()) {
            Files.writeString(vocabulary.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("site.yaml"), "title: 合成方案库\nas-of: 2026-11-22\nlanguages: [zh-Hans]\n");
        Path source = folder.resolve(ContentFolder.SOURCE_FILE);
        for (int number = 1; number <= plans; number++) {
            SyntheticPlan plan = PlanWriter.write(seed, number, words);
            Files.writeString(source, plan.text());
            PlanImport.importPlan(source, plan.id(), folder, true);
        }
        Files.deleteIfExists(source);
    }
}
