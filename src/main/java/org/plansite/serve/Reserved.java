package org.plansite.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plansite.site.MediaTypes;

/** The addresses that belong to the preview and to no site. */
final class Reserved {
    static final String FOLDER = ".plansite/";

    /** Asks for news and loads the page again. */
    static final String SCRIPT = FOLDER + "reload.js";

    static final String SHEET = FOLDER + "preview.css";

    /** Answered when there is news. */
    static final String WAIT = FOLDER + "wait";

    /** The site as it was before something went wrong. */
    static final String LAST_GOOD = FOLDER + "last-good/";

    private static final List<String> FILES = List.of(SCRIPT, SHEET);

    private Reserved() {}

    /** The preview's own file at a path. */
    static Optional<Answer> file(String path) {
        return FILES.contains(path)
                ? Optional.of(Answer.of(Answer.OK, MediaTypes.of(path), bytes(path.substring(FOLDER.length()))))
                : Optional.empty();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Reserved.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
