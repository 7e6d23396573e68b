package org.plansite.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceReader;

/**
 * Lets no file in that is not one of the templates' folder: what stands here is published, or read into pages.
 *
 * <p>Hidden files are never read; editors keep their locks in them.
 */
final class TemplateGate {
    private static final int MOST = 10_000;
    private static final long LARGEST_TEMPLATE = 1_000_000;

    private final Path folder;
    private final String name;
    private final DiagnosticLog log = new DiagnosticLog();

    private TemplateGate(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * Looks at every file of a folder.
     *
     * @throws InputException with each link that leaves the folder, and each file that is none
     */
    static void check(Path folder, String name) {
        TemplateGate gate = new TemplateGate(folder, name);
        gate.check();
        gate.log.stopIfErrors();
    }

    static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private void check() {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.limit(MOST + 1L).toList();
            if (files.size() > MOST) {
                log.report(Problem.TOO_MANY_FILES, Location.of(name), SourceReader.grouped(MOST));
                return;
            }
            Path root = folder.toRealPath();
            for (Path file : files) {
                if (!isHidden(file)) {
                    check(file, root);
                }
            }
        } catch (IOException e) {
            log.report(Problem.UNREADABLE, Location.of(name), IoReason.of(e));
        }
    }

    private void check(Path file, Path root) throws IOException {
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            log.report(Problem.UNREADABLE, at(file), "a link to nothing");
        } else if (!file.equals(folder) && !file.toRealPath().startsWith(root)) {
            log.report(Problem.OUTSIDE_TEMPLATES, at(file), file.toRealPath());
        } else if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
            log.report(Problem.UNREADABLE, at(file), "it is no ordinary file");
        } else if (Files.isDirectory(file) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            checkLinkedFolder(file);
        } else if (file.toString().endsWith(TemplateFolder.ENDING) && Files.size(file) > LARGEST_TEMPLATE) {
            log.report(
                    Problem.FILE_TOO_LARGE,
                    at(file),
                    SourceReader.grouped(Files.size(file)),
                    SourceReader.grouped(LARGEST_TEMPLATE));
        }
    }

    /** Assets are looked for in folders, not behind links to them: what stands there would be missing in the site. */
    private void checkLinkedFolder(Path link) {
        if (!link.equals(folder)) {
            log.report(Problem.UNREADABLE, at(link), "a link to a folder");
        }
    }

    private Location at(Path file) {
        return Location.of(name + "/" + folder.relativize(file).toString().replace('\\', '/'));
    }
}
