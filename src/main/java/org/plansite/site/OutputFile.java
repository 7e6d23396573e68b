package org.plansite.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file of the site: its path now, its bytes when they are written.
 *
 * @param path relative to the site's root, {@code /} between its parts
 * @param content writes the bytes; the same bytes each time
 * @param basis tells what the bytes are made of, cheaper than making them; without one nobody knows before they are
 *     made
 */
public record OutputFile(String path, Content content, Optional<Supplier<Fingerprint>> basis) {

    /** Writes a file's bytes and leaves the stream open. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file that is made anew by every build. */
    public OutputFile(String path, Content content) {
        this(path, content, Optional.empty());
    }

    /** The same bytes at another path. */
    public OutputFile at(String other) {
        return new OutputFile(other, content, basis);
    }

    /** The same file, which an unchanged basis spares another build to make. */
    public OutputFile madeOf(Supplier<Fingerprint> parts) {
        return new OutputFile(path, content, Optional.of(parts));
    }
}
