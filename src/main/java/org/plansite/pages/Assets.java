package org.plansite.pages;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.plansite.site.OutputFile;
import org.plansite.source.InputException;

/**
 * The style sheets, scripts and pictures beside the templates. Templates call them by the names they have there; the
 * site has them under names with the hash of their bytes.
 */
final class Assets {
    static final String FOLDER = "assets";

    private static final String LIBRARY = FOLDER + "/library/";

    private final SortedMap<String, OutputFile> files;

    private Assets(SortedMap<String, OutputFile> files) {
        this.files = files;
    }

    /**
     * The assets among the files, with their new names.
     *
     * @throws InputException when a file cannot be read, names one that is not there, or two name each other
     */
    static Assets of(TemplateFiles files) {
        return new Assets(new AssetHashing(files.assets()).files());
    }

    /**
     * Under their names in the site.
     *
     * @param isLibrary whether it has several plans; a site of one has nothing of the folder {@code assets/library}
     */
    List<OutputFile> files(boolean isLibrary) {
        return files.values().stream()
                .filter(file -> isLibrary || !file.path().startsWith(LIBRARY))
                .toList();
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
