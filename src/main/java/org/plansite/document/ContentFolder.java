package org.plansite.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;
import org.plansite.source.SourceReader;

/**
 * The files of a content folder. Their names begin with the folder as it was named, so that the user can open them.
 *
 * @param site {@code site.yaml}, where there is one
 * @param accepted {@code accepted.yaml}, where there is one: the warnings that have been looked at
 * @param vocabulary the files of {@code vocabulary/}, sorted by name
 * @param plans the folders of {@code plans/}, sorted by name
 */
public record ContentFolder(
        Optional<SourceFile> site, Optional<SourceFile> accepted, List<SourceFile> vocabulary, List<PlanFolder> plans) {
    private static final String IMPORT_ADVICE = "Import the plan again: plansite import SOURCE --plan ID";
    public static final String PLANS = "plans";
    public static final String PLAN_FILE = "plan.yaml";
    public static final String CORRECTIONS_FILE = "corrections.yaml";
    public static final String SOURCE_FILE = "source.txt";
    public static final String OMISSIONS_FILE = "left-out.yaml";
    public static final String IMPORT_REPORT = "import-report.md";

    /** What the source was read from, where that was no plain text: {@code original.pdf}. */
    public static final String ORIGINAL = "original.";

    public static final String MARKDOWN = ".md";
    public static final String PROGRESS = "progress";
    public static final String VOCABULARY = "vocabulary";
    private static final String CSV = ".csv";

    /** Ten thousand plans are more than a site can show. */
    private static final int MOST_IN_A_FOLDER = 10_000;

    /** A thousand plans, read with their sources, are less. */
    private static final long MOST_BYTES = 256_000_000;

    public ContentFolder {
        vocabulary = List.copyOf(vocabulary);
        plans = List.copyOf(plans);
    }

    /** Whether a file of a plan's folder is there for people only, and nothing is read from it. */
    public static boolean isForPeople(String name) {
        return name.equals(IMPORT_REPORT) || name.startsWith(ORIGINAL);
    }

    /** Whether nothing could be read at all. */
    public boolean isEmpty() {
        return site.isEmpty() && vocabulary.isEmpty() && plans.isEmpty();
    }

    /**
     * Reads a content folder. Files and folders whose names begin with a dot are left alone.
     *
     * @throws InputException with every file that is missing, cannot be read, is no text, or lies outside the folder
     */
    public static ContentFolder read(Path folder) {
        DiagnosticLog log = new DiagnosticLog();
        ContentFolder content = read(folder, log);
        log.stopIfErrors();
        return content;
    }

    /**
     * Reads what can be read of a content folder.
     *
     * @param log gets every complaint; a file or plan that has one is left out
     */
    public static ContentFolder read(Path folder, DiagnosticLog log) {
        return new Reading(folder, log, new AtomicLong()).content();
    }

    /** One walk through the folder. */
    private record Reading(Path root, DiagnosticLog log, AtomicLong bytes) {

        ContentFolder content() {
            if (!Files.isDirectory(root)) {
                log.report(Problem.MISSING_FILE, Location.of(root.toString()), "Name the folder that holds the plans.");
                return new ContentFolder(Optional.empty(), Optional.empty(), List.of(), List.of());
            }
            Path site = root.resolve("site.yaml");
            return new ContentFolder(
                    optional(site),
                    optional(root.resolve("accepted.yaml")),
                    files(root.resolve(VOCABULARY), ".yaml"),
                    list(root.resolve(PLANS)).stream()
                            .filter(Files::isDirectory)
                            .flatMap(path -> plan(path).stream())
                            .toList());
        }

        private Optional<PlanFolder> plan(Path folder) {
            List<SourceFile> markdown = files(folder, MARKDOWN).stream()
                    .filter(file -> !isForPeople(lastName(file.name())))
                    .toList();
            Optional<SourceFile> plan = required(folder.resolve(PLAN_FILE), SourceReader::read);
            Optional<RecordedSource> source = required(folder.resolve(SOURCE_FILE), RecordedSource::read);
            if (markdown.isEmpty()) {
                log.report(Problem.MISSING_FILE, Location.of(name(folder) + "/*" + MARKDOWN), IMPORT_ADVICE);
            }
            Optional<Omissions> omissions = omissions(folder.resolve(OMISSIONS_FILE));
            if (plan.isEmpty() || source.isEmpty() || omissions.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new PlanFolder(
                    folder.getFileName().toString(),
                    plan.get(),
                    source.get().without(omissions.get()),
                    optional(folder.resolve(CORRECTIONS_FILE)),
                    files(folder.resolve(VOCABULARY), ".yaml"),
                    markdown,
                    progress(folder.resolve(PROGRESS))));
        }

        private static String lastName(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        private Optional<Omissions> omissions(Path path) {
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    ? file(path, (file, name) -> OmissionsFile.read(SourceReader.read(file, name)))
                    : Optional.of(Omissions.none());
        }

        /** Reports: a spreadsheet that nobody saved as CSV is not to be passed over in silence. */
        private List<SourceFile> progress(Path folder) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
                log.report(Problem.PROGRESS_NOT_CSV, Location.of(name(folder)));
                return List.of();
            }
            list(folder).stream()
                    .filter(path -> !path.getFileName().toString().endsWith(CSV))
                    .forEach(path -> log.report(Problem.PROGRESS_NOT_CSV, Location.of(name(path))));
            return files(folder, CSV);
        }

        private Optional<SourceFile> optional(Path path) {
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? file(path, SourceReader::read) : Optional.empty();
        }

        private <T> Optional<T> required(Path path, BiFunction<Path, String, T> reader) {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                log.report(Problem.MISSING_FILE, Location.of(name(path)), IMPORT_ADVICE);
                return Optional.empty();
            }
            return file(path, reader);
        }

        private List<SourceFile> files(Path folder, String ending) {
            return list(folder).stream()
                    .filter(path -> path.getFileName().toString().endsWith(ending))
                    .flatMap(path -> file(path, SourceReader::read).stream())
                    .toList();
        }

        private <T> Optional<T> file(Path path, BiFunction<Path, String, T> reader) {
            try {
                return isInside(path) && isWithinBounds(path)
                        ? Optional.of(reader.apply(path, name(path)))
                        : Optional.empty();
            } catch (InputException e) {
                log.addAll(e.diagnostics());
                return Optional.empty();
            }
        }

        private List<Path> list(Path folder) {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            List<Path> inside = new ArrayList<>();
            try (Stream<Path> paths = Files.list(folder)) {
                paths.filter(path -> !path.getFileName().toString().startsWith("."))
                        .limit(MOST_IN_A_FOLDER + 1L)
                        .forEach(inside::add);
            } catch (IOException e) {
                log.report(Problem.UNREADABLE, Location.of(name(folder)), IoReason.of(e));
            }
            if (inside.size() > MOST_IN_A_FOLDER) {
                log.report(Problem.TOO_MANY_FILES, Location.of(name(folder)), SourceReader.grouped(MOST_IN_A_FOLDER));
                return List.of();
            }
            return inside.stream()
                    .sorted((a, b) -> name(a).compareTo(name(b)))
                    .filter(this::isInside)
                    .toList();
        }

        /** Said once, of the file that is too many. */
        private boolean isWithinBounds(Path path) {
            long before = bytes.get();
            long after = before + Math.min(path.toFile().length(), SourceReader.MOST_BYTES);
            bytes.set(after);
            if (before <= MOST_BYTES && after > MOST_BYTES) {
                log.report(Problem.TOO_MUCH_CONTENT, Location.of(name(path)), SourceReader.grouped(MOST_BYTES));
            }
            return after <= MOST_BYTES;
        }

        /** A symbolic link may point to another place of the content, but not out of it. */
        private boolean isInside(Path path) {
            try {
                Path real = path.toRealPath();
                if (real.startsWith(root.toRealPath())) {
                    return true;
                }
                log.report(Problem.OUTSIDE_CONTENT, Location.of(name(path)), real);
            } catch (IOException e) {
                log.report(Problem.UNREADABLE, Location.of(name(path)), "a link to nothing");
            }
            return false;
        }

        private String name(Path path) {
            return path.toString().replace('\\', '/');
        }
    }
}
