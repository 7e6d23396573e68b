package org.plansite.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * The templates and assets a site is set with: those of the owner's folder, and where it has none of a name, the one
 * that comes with the tool.
 */
final class TemplateFiles {
    private static final String ASSETS = Assets.FOLDER + "/";
    private static final String TOOLS = "(plansite)/";

    private final SortedMap<String, TemplateFile> files;

    private TemplateFiles(SortedMap<String, TemplateFile> files) {
        this.files = files;
    }

    /**
     * Looks which files there are; hidden ones do not count.
     *
     * @param folder the owner's; need not exist
     * @throws InputException when it is no folder, cannot be read, or holds what may not be there
     */
    static TemplateFiles of(Path folder) {
        SortedMap<String, TemplateFile> files = new TreeMap<>();
        for (String path : BundledTemplates.paths()) {
            files.put(path, new TemplateFile(TOOLS + path, () -> BundledTemplates.open(path)));
        }
        if (Files.exists(folder)) {
            files.putAll(owners(folder).files);
        }
        return new TemplateFiles(files);
    }

    /** Those of the owner's folder alone. */
    static TemplateFiles owners(Path folder) {
        String name = folder.toString().replace('\\', '/');
        if (!Files.isDirectory(folder)) {
            throw InputException.of(Problem.NO_TEMPLATES, Location.of(name));
        }
        TemplateGate.check(folder, name);
        SortedMap<String, TemplateFile> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            Path root = folder.toRealPath();
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!("/" + path).contains("/.")) {
                    files.put(path, new TemplateFile(name + "/" + path, () -> open(file, root)));
                }
            }
        } catch (IOException e) {
            throw InputException.of(Problem.UNREADABLE, Location.of(name), IoReason.of(e));
        }
        return new TemplateFiles(files);
    }

    /** A link that was made after the gate looked is not followed either. */
    private static InputStream open(Path file, Path root) throws IOException {
        if (!file.toRealPath().startsWith(root)) {
            throw new IOException(
                    "“" + file.getFileName() + "” is a symbolic link that leaves the folder of templates");
        }
        return Files.newInputStream(file);
    }

    /** By their paths, with {@code /} between the parts. */
    SortedMap<String, TemplateFile> templates() {
        SortedMap<String, TemplateFile> templates = new TreeMap<>(files);
        templates.keySet().removeIf(path -> path.startsWith(ASSETS));
        return templates;
    }

    /** By their paths, which begin with {@code assets/}. */
    SortedMap<String, TemplateFile> assets() {
        SortedMap<String, TemplateFile> assets = new TreeMap<>(files);
        assets.keySet().removeIf(path -> !path.startsWith(ASSETS));
        return assets;
    }

    /** What the owner knows a file by. */
    String name(String path) {
        return Optional.ofNullable(files.get(path)).map(TemplateFile::name).orElse(TOOLS + path);
    }
}
