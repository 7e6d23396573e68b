package org.plansite.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plansite.site.OutputFile;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * The style sheets, scripts and pictures beside the templates. Templates call them by the names they have there; the
 * site has them under names with the hash of their bytes.
 */
final class Assets {
    static final String FOLDER = "assets";

    private final SortedMap<String, OutputFile> files;

    private Assets(SortedMap<String, OutputFile> files) {
        this.files = files;
    }

    /**
     * The files of the folder {@code assets}, but for hidden ones.
     *
     * @throws InputException when a file cannot be read, names one that is not there, or two name each other
     */
    static Assets read(Path templates) {
        Path folder = templates.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return new Assets(new TreeMap<>());
        }
        SortedMap<String, Path> sources = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file ->
                            sources.put(templates.relativize(file).toString().replace('\\', '/'), file));
        } catch (IOException e) {
            throw InputException.of(Problem.UNREADABLE, Location.of(folder.toString()), IoReason.of(e));
        }
        sources.keySet().removeIf(path -> path.contains("/."));
        return new Assets(new AssetHashing(templates, sources).files());
    }

    /** Under their names in the site. */
    List<OutputFile> files() {
        return List.copyOf(files.values());
    }

    /** What links to them are made of. */
    List<String> paths() {
        return files.values().stream().map(OutputFile::path).toList();
    }

    /** Whether an address is that of an asset, or would be if there were one. */
    static boolean isAsset(String address) {
        return address.startsWith(FOLDER + "/");
    }

    /** The path in the site of a file that the templates call {@code assets/plansite.css}. */
    Optional<String> published(String path) {
        return Optional.ofNullable(files.get(path)).map(OutputFile::path);
    }
}
