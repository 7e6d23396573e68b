package org.plansite.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plansite.document.ContentFolder;
import org.plansite.document.Excerpt;
import org.plansite.intake.formats.PublishedFile;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;
import org.plansite.source.SourceReader;

/** Tells whether a plan's Markdown is still what the import of its recorded source writes. */
final class EditedContent {
    private EditedContent() {}

    /**
     * Checks a plan's folder.
     *
     * @throws InputException with every file that was edited, added or deleted
     */
    static void refuse(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        DiagnosticLog log = new DiagnosticLog();
        Map<String, String> expected = imported(folder);
        Map<String, String> found = markdown(folder);
        for (Map.Entry<String, String> file : found.entrySet()) {
            String name = folder.resolve(file.getKey()).toString();
            compare(new SourceFile(name, file.getValue()), expected.getOrDefault(file.getKey(), ""), log);
        }
        expected.keySet().stream()
                .filter(name -> !found.isEmpty() && !found.containsKey(name))
                .forEach(name -> log.report(
                        Problem.EDITED_CONTENT, Location.of(folder.resolve(name).toString()), "deleted"));
        log.stopIfErrors();
    }

    private static void compare(SourceFile found, String expected, DiagnosticLog log) {
        if (found.text().equals(expected)) {
            return;
        }
        int at = 0;
        int shorter = Math.min(found.text().length(), expected.length());
        while (at < shorter && found.text().charAt(at) == expected.charAt(at)) {
            at++;
        }
        log.report(Problem.EDITED_CONTENT, found.at(at), Excerpt.of(found.text().substring(at)));
    }

    /** What the import of the recorded source writes; nothing where the record is gone or was broken. */
    private static Map<String, String> imported(Path folder) {
        Path source = original(folder).orElse(folder.resolve(ContentFolder.SOURCE_FILE));
        try {
            byte[] bytes = SourceReader.bytes(source, source.toString(), PublishedFile.MOST_BYTES);
            PlainSource plain = PlainSource.of(PublishedFile.read(bytes, source.toString()), source.toString());
            return MarkdownFiles.of(PlanImporter.read(plain).document());
        } catch (InputException e) {
            return Map.of();
        }
    }

    private static Optional<Path> original(Path folder) {
        return list(folder, path -> path.getFileName().toString().startsWith(ContentFolder.ORIGINAL)).stream()
                .findFirst();
    }

    private static Map<String, String> markdown(Path folder) {
        Map<String, String> files = new TreeMap<>();
        for (Path path : list(folder, EditedContent::isMarkdown)) {
            files.put(
                    path.getFileName().toString(),
                    SourceReader.read(path, path.toString()).text());
        }
        return files;
    }

    private static boolean isMarkdown(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(ContentFolder.MARKDOWN) && !ContentFolder.isForPeople(name);
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw InputException.of(Problem.UNREADABLE, Location.of(folder.toString()), IoReason.of(e));
        }
    }
}
