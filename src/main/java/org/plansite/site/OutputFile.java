package org.plansite.site;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of the site: its path now, its bytes when they are written.
 *
 * @param path relative to the site's root, {@code /} between its parts
 * @param content writes the bytes; the same bytes each time
 */
public record OutputFile(String path, Content content) {

    /** Writes a file's bytes and leaves the stream open. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
